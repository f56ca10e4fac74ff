/**
 * The field `exerciseKey` of the teacher's file: the exercise as it was set, and what the records beside it, the whole map, do not say:
 * answers, and which given statement is which.
 */
import * as v from 'valibot';
import { id, note, type RecordOf } from '#argument/records/schema.ts';
import { exerciseSchema } from './exercise.ts';
import { ANSWERS } from './submission.ts';
import { partOf, slug, version, type PartRead } from './part.ts';

export const keyAnswerSchema = v.looseObject({
	itemId: slug,
	/** Also right are all of them; none: no answer is wrong, the teacher reads what is written. */
	answers: v.pipe(v.array(v.picklist(ANSWERS)), v.maxLength(6)),
	/** What is said to the pupil about it. */
	note: v.exactOptional(note)
});

export const exerciseKeySchema = v.looseObject({
	version,
	exercise: exerciseSchema,
	/** The pupil's articles and statements are called otherwise than the key's: the pupil's id first. */
	given: v.pipe(
		v.array(
			v.union([v.tuple([id('article'), id('article')]), v.tuple([id('statement'), id('statement')])], 'a pair of ids')
		),
		v.maxLength(20_000)
	),
	answers: v.exactOptional(v.pipe(v.array(keyAnswerSchema), v.maxLength(200)))
});

export type ExerciseKey = RecordOf<typeof exerciseKeySchema>;
export type KeyAnswer = RecordOf<typeof keyAnswerSchema>;

export function exerciseKeyIn(fields: Readonly<Record<string, unknown>>): PartRead<ExerciseKey> {
	return partOf('exerciseKey', exerciseKeySchema, fields) as PartRead<ExerciseKey>;
}
