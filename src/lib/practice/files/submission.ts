/**
 * The field `submission` of what a pupil hands in: whose work on which exercise it is. The records beside it are the pupil's map, with the
 * words it quotes but without the text, which the exercise has.
 */
import * as v from 'valibot';
import { line, note, type RecordOf } from '#argument/records/schema.ts';
import { EXERCISE_KINDS } from './exercise.ts';
import { moment, partOf, slug, version, type PartRead } from './part.ts';

/** To `bears`: the first three. To `question`: the others; `no` means that the step does not survive the question. */
export const ANSWERS = ['strengthens', 'weakens', 'neither', 'yes', 'no', 'unclear'] as const;
export type AnswerWord = (typeof ANSWERS)[number];

export const answerSchema = v.looseObject({
	itemId: slug,
	answer: v.exactOptional(v.picklist(ANSWERS)),
	/** Why, in the pupil's words. */
	words: v.exactOptional(note)
});

export const answersSchema = v.pipe(v.array(answerSchema), v.maxLength(200));

export const submissionSchema = v.looseObject({
	version,
	exerciseId: slug,
	kind: v.picklist(EXERCISE_KINDS),
	/** The same for all that is handed in of one piece of work: the latest counts. Made by chance, it says nothing about the pupil. */
	workId: slug,
	/** What the pupil chose to be called: a name, or a code. */
	name: v.pipe(line, v.minLength(1)),
	/** By the pupil's clock. */
	handedInAt: moment,
	answers: v.exactOptional(answersSchema)
});

export type Submission = RecordOf<typeof submissionSchema>;
export type Answer = RecordOf<typeof answerSchema>;

export function submissionIn(fields: Readonly<Record<string, unknown>>): PartRead<Submission> {
	return partOf('submission', submissionSchema, fields) as PartRead<Submission>;
}
