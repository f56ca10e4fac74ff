/**
 * Inference: one or more premises taken together, to a conclusion (an RA-node of the Argument Interchange Format).
 * Linked and convergent are derived, never stored: two premises in one inference are linked, two inferences to one
 * conclusion are convergent.
 */
import * as v from 'valibot';
import { id, line, note, reason, score, status, type RecordOf } from './schema.ts';

/** A critical question answered: one that is not answered yet is not here. */
export const answerSchema = v.looseObject({
	/** Key of the scheme, and of the question in it (evaluate/schemes). */
	scheme: line,
	question: line,
	/** `no` counts against the step, or against what it joins. */
	answer: v.picklist(['yes', 'no'], '"yes" or "no"')
});

export const inferenceSchema = v.looseObject({
	id: id('inference'),
	articleId: id('article'),
	premiseIds: v.pipe(v.array(id('statement')), v.minLength(1, 'at least one premise'), v.maxLength(100)),
	conclusionId: id('statement'),
	/** Key of an argument scheme (evaluate/schemes). */
	scheme: v.exactOptional(line),
	/** How the reader answered critical questions: those of a scheme that was chosen before are kept as well. */
	answers: v.exactOptional(v.pipe(v.array(answerSchema), v.maxLength(500))),
	status,
	note: v.exactOptional(note),
	why: v.exactOptional(reason),
	score: v.exactOptional(score)
});

export type Inference = RecordOf<typeof inferenceSchema>;
export type Answer = RecordOf<typeof answerSchema>;
