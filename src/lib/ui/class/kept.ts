/**
 * Classes kept in the teacher's browser: one row for the class (key, what the teacher decided), one for each piece of work with what is
 * said to it. Documents stand there as they came, so that they are read, checked and migrated like any file.
 */
import * as v from 'valibot';
import { isError } from '#argument/problems.ts';
import { read } from '#interchange/counterpoint/read.ts';
import type { Key } from '#practice/class/key.ts';
import { workIn, type Work } from '#practice/class/works.ts';
import { exerciseKeyIn } from '#practice/files/key.ts';
import type { ArticleId } from '#argument/ids.ts';
import type { AcceptedAnswer } from '#practice/class/answered.ts';
import type { Alternative } from '#practice/score/alternatives.ts';
import type { Decisions } from '#practice/merged/gold-standard.ts';
import type { App } from '#ui/app.svelte.ts';

const asideSchema = v.object({
	file: v.string(),
	kind: v.picklist(['damaged', 'foreign', 'no-work', 'newer']),
	why: v.string()
});

/** A file that could not be taken in, and why. */
export type Unread = v.InferOutput<typeof asideSchema>;

const acceptedSchema = v.object({
	key: v.string(),
	/** What was accepted, in the words in which it was offered. */
	words: v.string(),
	alternative: v.custom<Alternative | AcceptedAnswer>(
		(value) => typeof value === 'object' && value !== null && 'what' in value
	)
});

export type Accepted = v.InferOutput<typeof acceptedSchema>;

const classSchema = v.looseObject({
	version: v.literal(1),
	id: v.string(),
	title: v.string(),
	/** The key's document, and which of its articles; null where the maps are laid on each other only. */
	key: v.nullable(v.looseObject({ document: v.unknown(), articleId: v.string() })),
	dueAt: v.nullable(v.string()),
	accepted: v.array(acceptedSchema),
	/** By work's key. */
	decided: v.record(v.string(), v.picklist(['count', 'leave'])),
	codes: v.record(v.string(), v.string()),
	showCodes: v.boolean(),
	unread: v.array(asideSchema),
	decisions: v.custom<Decisions>((value) => typeof value === 'object' && value !== null),
	/** How many must have it for the map of agreement; null: half. */
	least: v.nullable(v.number()),
	/** With the feedback goes the key's map. */
	showKey: v.boolean()
});

export type KeptClass = v.InferOutput<typeof classSchema>;

const workSchema = v.looseObject({
	version: v.literal(1),
	file: v.string(),
	modifiedAt: v.nullable(v.string()),
	document: v.unknown(),
	whole: v.string(),
	comments: v.record(v.string(), v.string()),
	/** With the feedback go the remarks that follow from the key. */
	withRemarks: v.boolean()
});

/** What is said to one piece of work. */
export interface Comments {
	readonly whole: string;
	/** By statement. */
	readonly comments: Readonly<Record<string, string>>;
	readonly withRemarks: boolean;
}

export interface KeptWork {
	readonly work: Work;
	readonly document: unknown;
	readonly modifiedAt: string | null;
	readonly said: Comments;
}

export function newClass(id: string, title: string, key: KeptClass['key'], dueAt: string | null): KeptClass {
	return {
		version: 1,
		id,
		title,
		key,
		dueAt,
		accepted: [],
		decided: {},
		codes: {},
		showCodes: false,
		unread: [],
		decisions: {},
		least: null,
		showKey: true
	};
}

export const NOTHING_SAID: Comments = { whole: '', comments: {}, withRemarks: true };

const classKey = (id: string) => `class/${id}`;
const workKey = (id: string, key: string) => `${id}/${key}`;

/** All classes, the latest changed first. */
export async function keptClasses({ library }: App): Promise<KeptClass[]> {
	const rows = [...(await library.values.under('submissions', 'class/'))].sort((a, b) => b.updatedAt - a.updatedAt);
	return rows.flatMap(({ value }) => {
		const outcome = v.safeParse(classSchema, value);
		return outcome.success ? [outcome.output] : [];
	});
}

export async function keptClass({ library }: App, id: string): Promise<KeptClass | null> {
	const outcome = v.safeParse(classSchema, (await library.values.get('submissions', classKey(id)))?.value);
	return outcome.success ? outcome.output : null;
}

export async function keepClass({ library }: App, kept: KeptClass): Promise<void> {
	await library.values.put('submissions', classKey(kept.id), kept);
}

export async function keptWorks({ library }: App, id: string): Promise<KeptWork[]> {
	const rows = await library.values.under('submissions', `${id}/`);
	return rows.flatMap(({ key, value }) => {
		const outcome = v.safeParse(workSchema, value);
		if (!outcome.success) return [];
		const { file, document, modifiedAt, whole, comments, withRemarks } = outcome.output;
		const { records, rest, problems } = read(document);
		if (problems.some(isError)) return [];
		const work = workIn(file, { records, fields: rest.fields }, modifiedAt);
		if ('fault' in work) return [];
		const own = { ...work, key: key.slice(id.length + 1) };
		return [{ work: own, document, modifiedAt, said: { whole, comments, withRemarks } }];
	});
}

export async function keepWork({ library }: App, id: string, kept: KeptWork): Promise<void> {
	const { work, document, modifiedAt, said } = kept;
	const value = { version: 1, file: work.file, modifiedAt, document, ...said };
	await library.values.put('submissions', workKey(id, work.key), value);
}

/** Returns how to bring it all back. */
export async function removeClass(app: App, kept: KeptClass): Promise<() => Promise<void>> {
	const works = await keptWorks(app, kept.id);
	const { values } = app.library;
	await values.remove('submissions', classKey(kept.id));
	for (const { work } of works) await values.remove('submissions', workKey(kept.id, work.key));
	return async () => {
		await keepClass(app, kept);
		for (const one of works) await keepWork(app, kept.id, one);
	};
}

/** The class's key as records; null where it has none or it cannot be read any more. */
export function keyOf({ key }: KeptClass): Key | null {
	if (!key) return null;
	const { records, rest, problems } = read(key.document);
	if (problems.some(isError)) return null;
	const exercise = exerciseKeyIn(rest.fields);
	return { records, articleId: key.articleId as ArticleId, exercise: 'value' in exercise ? exercise.value : null };
}
