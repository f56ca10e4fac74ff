/**
 * The field `feedback` of what a teacher returns: what is said to one pupil's work. The records beside it are the work as it was handed
 * in, with the text, and the key's map as a further article where the teacher shows it.
 */
import * as v from 'valibot';
import { id, line, note, type RecordOf } from '#argument/records/schema.ts';
import { answersSchema } from './submission.ts';
import { moment, partOf, slug, version, type PartRead } from './part.ts';

export const commentSchema = v.looseObject({
	/** The statements of the work (or of the key) it is about, the first one foremost; none: about the whole. */
	about: v.pipe(v.array(id('statement')), v.maxLength(20)),
	text: note,
	/** Written by the teacher, or found by comparing with the key. */
	by: v.picklist(['teacher', 'key'])
});

export const feedbackSchema = v.looseObject({
	version,
	exerciseId: slug,
	workId: slug,
	/** As the pupil is called in the submission. */
	name: line,
	title: line,
	returnedAt: v.exactOptional(moment),
	/** About the whole work, in the teacher's words; may be empty. */
	whole: note,
	comments: v.pipe(v.array(commentSchema), v.maxLength(2_000)),
	points: v.exactOptional(
		v.looseObject({ got: v.pipe(v.number(), v.minValue(0)), of: v.pipe(v.number(), v.minValue(0)) })
	),
	/** What was answered, where the work was answers (`judge`). */
	answers: v.exactOptional(answersSchema),
	/** The pupil's article in this document. */
	workArticleIds: v.pipe(v.array(id('article')), v.maxLength(8)),
	/** The key's, where it is shown. */
	keyArticleIds: v.exactOptional(v.pipe(v.array(id('article')), v.maxLength(8)))
});

export type Feedback = RecordOf<typeof feedbackSchema>;
export type Comment = RecordOf<typeof commentSchema>;

export function feedbackIn(fields: Readonly<Record<string, unknown>>): PartRead<Feedback> {
	return partOf('feedback', feedbackSchema, fields) as PartRead<Feedback>;
}
