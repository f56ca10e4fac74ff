/**
 * Exercises kept in this browser: those a teacher set, with their keys, and those a pupil works on. The map a pupil makes is an article
 * of the library (origin `exercise`); here stands what is no record.
 */
import { id } from '#argument/records/schema.ts';
import type { ArticleId } from '#argument/ids.ts';
import { exerciseSchema, type Exercise } from '#practice/files/exercise.ts';
import { answersSchema, type Answer } from '#practice/files/submission.ts';
import type { App } from '#ui/app.svelte.ts';
import * as v from 'valibot';

/** A whole document as JSON holds it (interchange/counterpoint). */
type PlainDocument = unknown;

export interface SetHere {
	readonly exercise: Exercise;
	/** The pupils' file. */
	readonly document: PlainDocument;
	/** The key's file. */
	readonly key: PlainDocument;
}

export interface Work {
	readonly exercise: Exercise;
	/** What the work started from. */
	readonly document: PlainDocument;
	/** The work's articles, in the exercise's order. */
	readonly articleIds: readonly ArticleId[];
	readonly workId: string;
	/** Under which name or code it is handed in. */
	readonly name?: string;
	readonly answers?: readonly Answer[];
	/** When it was handed in last. */
	readonly handedInAt?: string;
	/** The feedback's file. */
	readonly feedback?: PlainDocument;
}

const setSchema = v.looseObject({ exercise: exerciseSchema, document: v.unknown(), key: v.unknown() });
const workSchema = v.looseObject({
	exercise: exerciseSchema,
	document: v.unknown(),
	articleIds: v.array(id('article')),
	workId: v.string(),
	name: v.exactOptional(v.string()),
	answers: v.exactOptional(answersSchema),
	handedInAt: v.exactOptional(v.string()),
	feedback: v.exactOptional(v.unknown())
});

/** `work/ID` and `set/ID` on the shelf of exercises. */
const keyOf = (role: 'work' | 'set', id: string) => `${role}/${id}`;

export interface KeptExercises {
	/** The newest first. */
	readonly set: readonly SetHere[];
	readonly work: readonly Work[];
}

export async function keptExercises({ library }: App): Promise<KeptExercises> {
	const rows = [...(await library.values.all('exercises'))].sort((a, b) => b.updatedAt - a.updatedAt);
	const read = <Schema extends v.GenericSchema>(role: 'work' | 'set', schema: Schema) =>
		rows.flatMap(({ key, value }) => {
			const outcome = key.startsWith(`${role}/`) ? v.safeParse(schema, value) : null;
			return outcome?.success ? [outcome.output] : [];
		});
	return { set: read('set', setSchema) as SetHere[], work: read('work', workSchema) as Work[] };
}

export async function keptWork({ library }: App, id: string): Promise<Work | null> {
	const read = v.safeParse(workSchema, (await library.values.get('exercises', keyOf('work', id)))?.value);
	return read.success ? (read.output as Work) : null;
}

export async function keptSet({ library }: App, id: string): Promise<SetHere | null> {
	const read = v.safeParse(setSchema, (await library.values.get('exercises', keyOf('set', id)))?.value);
	return read.success ? (read.output as SetHere) : null;
}

export async function keepSet({ library }: App, set: SetHere): Promise<void> {
	await library.values.put('exercises', keyOf('set', set.exercise.id), set);
}

export async function keepWork({ library }: App, work: Work): Promise<void> {
	await library.values.put('exercises', keyOf('work', work.exercise.id), work, work.articleIds);
}

export async function removeSet({ library }: App, { exercise }: SetHere): Promise<void> {
	await library.values.remove('exercises', keyOf('set', exercise.id));
}

export async function removeWork({ library }: App, work: Work): Promise<void> {
	await library.values.remove('exercises', keyOf('work', work.exercise.id));
	for (const articleId of work.articleIds) await library.deleteArticle(articleId);
}
