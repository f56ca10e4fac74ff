/**
 * Attack: a statement against a statement (a rebuttal in the wide sense) or against an inference (an undercut): a CA-node
 * of the Argument Interchange Format. Which of the two it is follows from the target's type and is never stored.
 */
import * as v from 'valibot';
import { id, line, note, reason, score, status, type RecordOf } from './schema.ts';

export const ATTACK_KINDS = ['objection', 'concession', 'rebuttal'] as const;

export const attackSchema = v.looseObject({
	id: id('attack'),
	articleId: id('article'),
	attackerId: id('statement'),
	targetId: v.union([id('statement'), id('inference')], 'the id of a statement or an inference'),
	/** What the attack does in its article: speaks against a view, is granted by the author, or answers an objection. */
	kind: v.exactOptional(v.picklist(ATTACK_KINDS)),
	/** The critical question it says no to, as scheme and question: `expert-opinion/field`. */
	question: v.exactOptional(line),
	status,
	note: v.exactOptional(note),
	why: v.exactOptional(reason),
	score: v.exactOptional(score)
});

export type Attack = RecordOf<typeof attackSchema>;
export type AttackKind = (typeof ATTACK_KINDS)[number];
