/**
 * Pieces of work that came in: which of them count? Of one pupil's the newest; what came twice, and what is older, stays aside and
 * can be taken after all. Nothing is thrown away.
 */
import { ARRAY_NAMES, allOf, type Records } from '#argument/records.ts';
import type { ArticleId } from '#argument/ids.ts';
import { submissionIn, type Answer } from '../files/submission.ts';
import { millisecondsOf } from './moments.ts';

export interface Work {
	/** The same for the same file, another for another hand-in of the same pupil. */
	readonly key: string;
	readonly file: string;
	/** What the pupil chose to be called; the file's name where the file says nothing. */
	readonly name: string;
	/** Null for a map that was not handed in as an exercise. */
	readonly exerciseId: string | null;
	readonly workId: string | null;
	/** By the pupil's clock, as ISO 8601; else when the file was last changed. */
	readonly handedInAt: string | null;
	readonly records: Records;
	readonly answers: readonly Answer[];
}

export type Standing =
	| {
			readonly counts: true;
			readonly late: boolean;
			/** Another pupil's work is the same to the letter. */ readonly twin: Work | null;
	  }
	/** `same`: the same came again. `older`: the pupil handed in later than this. `teacher`: taken out by hand. */
	| { readonly counts: false; readonly why: 'same' | 'older' | 'teacher'; readonly than: Work | null };

export interface Sorted {
	readonly work: Work;
	readonly standing: Standing;
}

/** A file that was read as a document: its records and the fields beside them. */
export function workIn(
	file: string,
	{ records, fields }: { readonly records: Records; readonly fields: Readonly<Record<string, unknown>> },
	modifiedAt: string | null = null
): Work | { readonly fault: 'newer' | 'damaged'; readonly where?: string; readonly expected?: string } {
	const read = submissionIn(fields);
	if ('value' in read) {
		const { workId, name, handedInAt, exerciseId, answers = [] } = read.value;
		const key = `${workId}-${handedInAt.replace(/\W/g, '')}`;
		return { key, file, name: name.trim(), exerciseId, workId, handedInAt, records, answers };
	}
	if (read.fault === 'newer') return { fault: 'newer' };
	if (read.fault === 'damaged') return { fault: 'damaged', where: read.where, expected: read.expected };
	const name = nameFromFile(file);
	const key = `file-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}-${sizeMark(records)}`;
	return { key, file, name, exerciseId: null, workId: null, handedInAt: modifiedAt, records, answers: [] };
}

/** The file's name without what says which kind of file it is; with its folder where it is given with one. */
export function nameFromFile(file: string): string {
	return file.replace(/(\.handed-in)?(\.counterpoint)?\.[A-Za-z0-9]+$/, '') || file;
}

/**
 * `decided`: by work's key, what the teacher wants counted or left out whatever this finds. `dueAt`: from when on work is late. In the
 * order of the names.
 */
export function sortWorks(
	works: readonly Work[],
	decided: Readonly<Record<string, 'count' | 'leave'>> = {},
	dueAt: string | null = null
): Sorted[] {
	const due = (dueAt === null ? null : millisecondsOf(dueAt)) ?? Infinity;
	const newestFirst = [...works].sort(
		(a, b) => timeOf(b) - timeOf(a) || a.file.length - b.file.length || compare(a.file, b.file)
	);
	const byPupil = new Map<string, Work>();
	const byContent = new Map<string, Work>();
	const sorted = newestFirst.map((work): Sorted => {
		const content = contentOf(work);
		const same = byContent.get(content) ?? null;
		const newer =
			byPupil.get(pupilOf(work)) ?? (work.workId === null ? null : byPupil.get(`work ${work.workId}`)) ?? null;
		const isCopy = same !== null && (newer === same || same.exerciseId === null || work.exerciseId === null);
		const finding = isCopy ? ('same' as const) : newer ? ('older' as const) : null;
		if (decided[work.key] === 'leave') return { work, standing: { counts: false, why: 'teacher', than: null } };
		if (finding !== null && decided[work.key] !== 'count')
			return { work, standing: { counts: false, why: finding, than: isCopy ? same : newer } };
		if (!byPupil.has(pupilOf(work))) byPupil.set(pupilOf(work), work);
		if (work.workId !== null) byPupil.set(`work ${work.workId}`, work);
		if (!same) byContent.set(content, work);
		const late = work.handedInAt !== null && work.exerciseId !== null && timeOf(work) > due;
		return { work, standing: { counts: true, late, twin: same } };
	});
	return sorted.sort(
		(a, b) => compare(folded(a.work.name), folded(b.work.name)) || timeOf(b.work) - timeOf(a.work) || 0
	);
}

function pupilOf({ name }: Work): string {
	return `name ${folded(name)}`;
}

function folded(name: string): string {
	return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** By code units: the same on every device. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Milliseconds; what has no time is older than everything. */
function timeOf({ handedInAt }: Work): number {
	return (handedInAt === null ? null : millisecondsOf(handedInAt)) ?? -Infinity;
}

/**
 * What a pupil made, to the letter: statements and what ties them, answers with what was written to them. What was given with the
 * exercise is nobody's, and neither two empty maps nor the same plain answers are copies of each other.
 */
function contentOf({ records, key, exerciseId, answers }: Work): string {
	const given = exerciseId === null ? null : `:exercise-${exerciseId}-`;
	const made = (Object.keys(ARRAY_NAMES) as (keyof typeof ARRAY_NAMES)[])
		.filter((type) => type !== 'text' && type !== 'author' && type !== 'article')
		.flatMap((type) => allOf(records, type));
	const written = answers.some(({ words = '' }) => words.trim() !== '');
	const isNothing = answers.length > 0 ? !written : made.every(({ id }) => given !== null && id.includes(given));
	if (isNothing) return `nothing ${key}`;
	return [...(answers.length > 0 ? answers : made)]
		.map((one) => JSON.stringify(one))
		.sort()
		.join('\n');
}

function sizeMark(records: Records): string {
	let sum = 0;
	for (const letter of JSON.stringify([...records.values()]))
		sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
	return sum.toString(36);
}

/** Codes in the order of the names, by which nobody is recognized: `P01`, `P02`, …; a code once given stays. */
export function codesFor(
	works: readonly Work[],
	given: Readonly<Record<string, string>> = {}
): Readonly<Record<string, string>> {
	const codes: Record<string, string> = { ...given };
	const taken = new Set(Object.values(codes));
	let next = 1;
	for (const { key } of works) {
		if (codes[key] !== undefined) continue;
		let code = codeOf(next);
		while (taken.has(code)) code = codeOf((next += 1));
		codes[key] = code;
		taken.add(code);
	}
	return codes;
}

function codeOf(number: number): string {
	return `P${String(number).padStart(2, '0')}`;
}

/** The articles of a work: what was handed in of an exercise is its own, else whatever article the file holds. */
export function articlesOf({ records }: Work): ArticleId[] {
	return allOf(records, 'article').map(({ id }) => id);
}
