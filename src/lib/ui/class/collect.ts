/**
 * Files dropped → classes: whose work belongs to which exercise or article, with which key. What belongs nowhere is listed with the
 * reason; a class there already gets what is new.
 */
import { slugOf } from '#argument/ids.ts';
import { allOf, get } from '#argument/records.ts';
import { write } from '#interchange/counterpoint/write.ts';
import { bySameArticle, analysesIn } from '#practice/analysis.ts';
import { analysisOf, canBeKey } from '#practice/class/class-on-key.ts';
import type { Key } from '#practice/class/key.ts';
import { workIn, type Work } from '#practice/class/works.ts';
import { exerciseKeyIn } from '#practice/files/key.ts';
import { read } from '#interchange/counterpoint/read.ts';
import type { App } from '#ui/app.svelte.ts';
import { titleOf } from '#ui/common/dates.ts';
import {
	keepClass,
	keepWork,
	keptClasses,
	keptWorks,
	keyOf,
	newClass,
	NOTHING_SAID,
	type KeptClass,
	type Unread
} from './kept.ts';
import { readFiles, type ReadFile } from './reading.ts';
import { classWords } from './words.ts';

interface Came {
	readonly work: Work;
	readonly from: ReadFile;
}

/** A class at hand while files are sorted: with its key read, and a work by which a class without key knows its article. */
interface Open {
	kept: KeptClass;
	readonly key: Key | null;
	sample: Work | null;
	readonly came: Came[];
}

export interface Collected {
	/** The classes that got something, the one that got most first. */
	readonly classIds: readonly string[];
	readonly taken: number;
	readonly again: number;
	readonly unread: readonly Unread[];
}

/** `into`: only this class takes anything; without it what comes may begin classes of its own. */
export async function collect(
	app: App,
	files: readonly File[],
	into: string | null,
	told: (done: number, of: number) => void,
	signal: AbortSignal
): Promise<Collected> {
	await app.started;
	const outcome = await readFiles(files, told, signal);
	const unread = [...outcome.unread];
	const { works, keys } = partedBy(outcome.read, unread);
	const open = (await keptClasses(app)).map((kept): Open => ({ kept, key: keyOf(kept), sample: null, came: [] }));
	for (const file of keys) await takeKey(app, file, open);
	const loose: Came[] = [];
	for (const one of works) {
		const place = await placeFor(app, one, open, into);
		if (place) {
			place.came.push(one);
			place.sample ??= one.work;
		} else loose.push(one);
	}
	if (into === null) beginClasses(app, loose, open, unread);
	else
		for (const { work } of loose)
			unread.push({ file: work.file, kind: 'foreign', why: classWords().wrong.foreign(titleIn(work)) });
	return keepAll(app, open, unread, into, keys.length > 0);
}

/** What was handed in, keys, and what is neither. */
function partedBy(read: readonly ReadFile[], unread: Unread[]): { works: Came[]; keys: ReadFile[] } {
	const words = classWords().wrong;
	const works: Came[] = [];
	const keys: ReadFile[] = [];
	for (const from of read) {
		const has = (field: string) => Object.hasOwn(from.fields, field);
		if (has('exerciseKey')) {
			keys.push(from);
			continue;
		}
		if (!has('submission') && (has('exercise') || has('feedback'))) {
			unread.push({ file: from.file, kind: 'no-work', why: has('feedback') ? words.feedback : words.exercise });
			continue;
		}
		const work = workIn(from.file, from, from.modifiedAt);
		if ('fault' in work) {
			const why = work.fault === 'newer' ? words.newer : words.field(work.where ?? '', work.expected ?? '');
			unread.push({ file: from.file, kind: work.fault, why });
		} else if (allOf(work.records, 'article').length === 0)
			unread.push({ file: from.file, kind: 'no-work', why: words.noArticle });
		else works.push({ work, from });
	}
	return { works, keys };
}

/** A key's file begins its class, or gives it its key. */
async function takeKey(app: App, { document, records, fields }: ReadFile, open: Open[]): Promise<void> {
	const exercise = exerciseKeyIn(fields);
	const [article] = allOf(records, 'article');
	if (!('value' in exercise) || !article) return;
	const { id, title, dueAt } = exercise.value.exercise;
	const at = open.findIndex(({ kept }) => kept.id === id);
	const before = open[at]?.kept ?? newClass(id, title, null, dueAt ?? null);
	const kept = { ...before, key: { document, articleId: article.id }, dueAt: before.dueAt ?? dueAt ?? null };
	const made: Open = { kept, key: keyOf(kept), sample: null, came: [] };
	if (at < 0) open.push(made);
	else open[at] = made;
	await keepClass(app, kept);
}

async function placeFor(app: App, { work }: Came, open: Open[], into: string | null): Promise<Open | null> {
	const candidates = into === null ? open : open.filter(({ kept }) => kept.id === into);
	const sameExercise = candidates.find(({ kept }) => work.exerciseId !== null && kept.id === work.exerciseId);
	if (sameExercise) return sameExercise;
	if (work.exerciseId !== null && into === null) {
		const key = await keyOfExercise(app, work.exerciseId);
		if (key) {
			const made: Open = { kept: key, key: keyOf(key), sample: null, came: [] };
			open.push(made);
			return made;
		}
		return null;
	}
	for (const one of candidates) if (await isOfClass(app, work, one)) return one;
	return null;
}

async function isOfClass(app: App, work: Work, open: Open): Promise<boolean> {
	if (open.key) return analysisOf(work, open.key) !== null;
	open.sample ??= (await keptWorks(app, open.kept.id))[0]?.work ?? null;
	return open.sample === null || areOfOneArticle(work, open.sample);
}

function areOfOneArticle(a: Work, b: Work): boolean {
	if (a.exerciseId !== null && a.exerciseId === b.exerciseId) return true;
	return bySameArticle([analysesIn('a', a.records), analysesIn('b', b.records)]).some(
		({ analyses }) => analyses.length > 1
	);
}

/** The key of an exercise set in this browser. */
async function keyOfExercise(app: App, id: string): Promise<KeptClass | null> {
	const row = await app.library.values.get('exercises', `set/${id}`);
	const value = row?.value;
	const document = typeof value === 'object' && value !== null && 'key' in value ? value.key : undefined;
	if (document === undefined) return null;
	const { records, rest } = read(document);
	const exercise = exerciseKeyIn(rest.fields);
	const [article] = allOf(records, 'article');
	if (!('value' in exercise) || !article) return null;
	const { title, dueAt } = exercise.value.exercise;
	return newClass(id, title, { document, articleId: article.id }, dueAt ?? null);
}

/** Work of no class there is: each article begins one; a single map among others is of another article. */
function beginClasses(app: App, loose: readonly Came[], open: Open[], unread: Unread[]): void {
	const groups: Came[][] = [];
	for (const one of loose) {
		const [first] = groups.filter(([other]) => other && areOfOneArticle(one.work, other.work));
		if (first) first.push(one);
		else groups.push([one]);
	}
	const hasOthers = groups.some((own) => own.length > 1) || open.some(({ came }) => came.length > 1);
	for (const group of groups) {
		const [first] = group;
		if (!first) continue;
		const title = titleIn(first.work);
		if (group.length === 1 && hasOthers) {
			unread.push({ file: first.work.file, kind: 'foreign', why: classWords().wrong.foreign(title) });
			continue;
		}
		const kept = newClass(first.work.exerciseId ?? `own-${app.library.ids.next()}`, title, null, null);
		open.push({ kept, key: null, sample: first.work, came: group });
	}
}

async function keepAll(
	app: App,
	open: readonly Open[],
	unread: readonly Unread[],
	into: string | null,
	hadKey: boolean
): Promise<Collected> {
	const got = open.filter(({ came }) => came.length > 0).sort((a, b) => b.came.length - a.came.length);
	const [first = null] = into === null ? got : open.filter(({ kept }) => kept.id === into);
	let taken = 0;
	let again = 0;
	for (const one of got) {
		const there = new Map((await keptWorks(app, one.kept.id)).map(({ work }) => [work.key, work]));
		const kept = one.key || one.kept.key ? one.kept : await withKnownKey(app, one);
		for (const { work, from } of one.came) {
			// The same file under the same name, or its copy: what is said to it stays.
			let key = work.key;
			const before = there.get(key);
			if (before) {
				again += 1;
				if (before.file === work.file) continue;
				key = `${key}-${there.size}`;
			} else taken += 1;
			there.set(key, work);
			await keepWork(app, kept.id, {
				work: { ...work, key },
				document: from.document,
				modifiedAt: from.modifiedAt,
				said: NOTHING_SAID
			});
		}
		await keepClass(app, one === first ? withUnread(kept, unread) : kept);
	}
	if (first && !got.includes(first) && unread.length > 0) await keepClass(app, withUnread(first.kept, unread));
	const ids = got.map(({ kept }) => kept.id);
	const onlyKeys = hadKey && ids.length === 0 ? open.slice(-1).map(({ kept }) => kept.id) : [];
	return { classIds: [...ids, ...onlyKeys], taken, again, unread };
}

/** A class on an article of the library has its map for a key, where the article is recognized. */
async function withKnownKey(app: App, { kept, sample }: Open): Promise<KeptClass> {
	if (!sample || sample.exerciseId !== null) return kept;
	const [own] = allOf(sample.records, 'article');
	const summary = app.summaries.find(({ id, origin }) => id === own?.id && origin !== 'exercise');
	const records = summary ? await app.library.loadArticle(summary.id) : null;
	if (!summary || !records || !canBeKey(records, summary.id)) return kept;
	const { document } = write(records, { withTexts: true });
	return { ...kept, title: titleOf(summary), key: { document, articleId: summary.id } };
}

function withUnread(kept: KeptClass, unread: readonly Unread[]): KeptClass {
	const isNew = ({ file, why }: Unread) => !kept.unread.some((one) => one.file === file && one.why === why);
	return { ...kept, unread: [...kept.unread, ...unread.filter(isNew)] };
}

function titleIn({ records }: Work): string {
	const [article] = allOf(records, 'article');
	return (article && get(records, article.id)?.title) || (article ? slugOf(article.id) : '');
}
