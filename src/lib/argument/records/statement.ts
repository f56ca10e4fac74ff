/**
 * Statement: one thing an article asserts, in a self-contained wording, resting on zero or more passages
 * (an I-node of the Argument Interchange Format). It is an occurrence in one article: what several authors say
 * alike is an alignment between statements, never one shared statement.
 */
import * as v from 'valibot';
import { passageSchema } from './passage.ts';
import { id, line, note, reason, score, status, type RecordOf } from './schema.ts';

export const ROLES = ['conclusion', 'premise', 'evidence'] as const;
export const EVIDENCE_KINDS = ['event', 'date', 'figure', 'document', 'testimony', 'example'] as const;

export const statementSchema = v.looseObject({
	id: id('statement'),
	articleId: id('article'),
	/** How the statement works in its article: argued for, asserted, or a checkable particular. */
	role: v.picklist(ROLES, '"conclusion", "premise" or "evidence"'),
	/** What kind of particular, where the role is evidence. */
	evidenceKind: v.exactOptional(v.picklist(EVIDENCE_KINDS)),
	/** The one conclusion the whole article serves. */
	isMain: v.boolean(),
	wording: v.pipe(line, v.minLength(1, 'at least one character')),
	/** `own`, or `reported`: a view the author only reports. */
	voice: v.picklist(['own', 'reported'], '"own" or "reported"'),
	/** Added by the analyst: the author leaves it unsaid. */
	implicit: v.boolean(),
	status,
	passages: v.array(passageSchema),
	/** Where the reader put it among the others: a place in the text, as if its words began there. Left out, its words say where. */
	order: v.exactOptional(v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9))),
	note: v.exactOptional(note),
	tags: v.exactOptional(v.array(line)),
	why: v.exactOptional(reason),
	score: v.exactOptional(score)
});

export type Statement = RecordOf<typeof statementSchema>;
export type Role = (typeof ROLES)[number];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
