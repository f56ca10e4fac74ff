/**
 * The field `exercise` of a pupil's file: which task it is, what is said with it, what is shown when. The records beside it are what
 * the pupil starts from (../exercise.ts). The key is not among them; it may be there sealed (interchange/sealed).
 */
import * as v from 'valibot';
import { id, line, note, type RecordOf } from '#argument/records/schema.ts';
import { moment, partOf, slug, version, type PartRead } from './part.ts';

/**
 * `parts`: mark conclusions, premises and evidence in the text. `map`: the statements are given, the structure is to be made.
 * `whole`: text only, everything is to be made. `missing`: what the author leaves unsaid and what is objected is left out.
 * `compare`: two authors, find what they share and where they clash. `judge`: does it strengthen or weaken, and critical questions.
 */
export const EXERCISE_KINDS = ['parts', 'map', 'whole', 'missing', 'compare', 'judge'] as const;
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

/** `teacher`: when the teacher returns it. `code`: when the teacher tells the code. `after`: as soon as the work is handed in. */
export const FEEDBACK_WHEN = ['teacher', 'code', 'after'] as const;
export type FeedbackWhen = (typeof FEEDBACK_WHEN)[number];

export const LEVELS = ['easy', 'middle', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

const MOST_ITEMS = 200;

/** A question that is answered and not drawn (`judge`). */
export const itemSchema = v.variant('ask', [
	/** What does the one statement do to the other? */
	v.looseObject({ id: slug, ask: v.literal('bears'), statementId: id('statement'), onId: id('statement') }),
	/** A critical question to a step of the map. */
	v.looseObject({ id: slug, ask: v.literal('question'), stepId: id('inference'), question: line })
]);

/** A document sealed by a code (interchange/sealed): nobody reads it who has not the code. */
export const sealedSchema = v.looseObject({
	how: v.literal('scrypt-xchacha20poly1305'),
	/** Twice as hard with each step: scrypt's N is 2 to this power. */
	cost: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(20)),
	salt: v.pipe(v.string(), v.maxLength(100)),
	nonce: v.pipe(v.string(), v.maxLength(100)),
	box: v.pipe(v.string(), v.maxLength(20_000_000)),
	/** The code itself, where the feedback is shown without asking the teacher: then it is out of sight, and not protected. */
	code: v.exactOptional(v.pipe(v.string(), v.maxLength(200)))
});

export const exerciseSchema = v.looseObject({
	version,
	id: slug,
	kind: v.picklist(EXERCISE_KINDS),
	title: line,
	/** One paragraph each. */
	instructions: v.pipe(v.array(note), v.maxLength(50)),
	/** Whether the app may ask about the form of the work while it is made. It never speaks of the key. */
	hints: v.boolean(),
	feedback: v.picklist(FEEDBACK_WHEN),
	points: v.boolean(),
	/** What is said about when to hand in. */
	due: v.exactOptional(line),
	/** From when on work is late. */
	dueAt: v.exactOptional(moment),
	level: v.exactOptional(v.picklist(LEVELS)),
	setBy: v.exactOptional(line),
	setAt: v.exactOptional(moment),
	items: v.exactOptional(v.pipe(v.array(itemSchema), v.maxLength(MOST_ITEMS))),
	sealedKey: v.exactOptional(sealedSchema)
});

export type Exercise = RecordOf<typeof exerciseSchema>;
export type Item = RecordOf<typeof itemSchema>;
export type Sealed = RecordOf<typeof sealedSchema>;

export function exerciseIn(fields: Readonly<Record<string, unknown>>): PartRead<Exercise> {
	return partOf('exercise', exerciseSchema, fields) as PartRead<Exercise>;
}
