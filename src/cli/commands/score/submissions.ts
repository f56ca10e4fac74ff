/** Files handed in, sorted out: those that can be scored, and for each other one why not: damaged, of another article, handed in twice. */
import { isError } from '#argument/problems.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Analysis } from '#practice/analysis.ts';
import { analysisOf } from '#practice/class/class-on-key.ts';
import type { Key } from '#practice/class/key.ts';
import { sortWorks, workIn, type Work } from '#practice/class/works.ts';
import { exerciseKeyIn, type ExerciseKey } from '#practice/files/key.ts';
import { InputError, nameOf, type Io } from '#cli/command.ts';
import { adviceForProblem } from '#interchange/counterpoint/format-problems.ts';
import { problemsOf, readAny } from '#cli/foreign-input.ts';
import { namesOf } from '../agree/inputs.ts';

export interface Submission {
	readonly file: string;
	readonly work: Work;
	readonly analysis: Analysis;
	/** After the exercise's time, by the pupil's clock. */
	readonly late: boolean;
}

export interface SortedOut {
	readonly file: string;
	readonly kind: 'damaged' | 'foreign' | 'double';
	readonly why: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Sound records of one file, of whatever format can be read, and the fields beside them. */
async function soundDocument(io: Io, file: string): Promise<{ records: Records; fields: Fields }> {
	const { document } = await readAny(io, file);
	const fault = problemsOf(document).find(isError);
	if (fault) throw new InputError(file, `${fault.where}: ${fault.rule}: ${adviceForProblem(fault)}`);
	return { records: document.records, fields: document.rest.fields };
}

/** A key's file, or any map of one article. */
export async function keyFrom(io: Io, file: string): Promise<Key> {
	const { records, fields } = await soundDocument(io, file);
	const read = exerciseKeyIn(fields);
	if ('fault' in read && read.fault === 'damaged')
		throw new InputError(file, `${read.where}: should be ${read.expected}`);
	const exercise: ExerciseKey | null = 'value' in read ? read.value : null;
	const [article, second] = allOf(records, 'article');
	if (!article) throw new InputError(file, 'holds no article');
	if (second && !exercise) throw new InputError(file, 'holds several articles; a key is a map of one');
	return { records, articleId: article.id, exercise };
}

/** True where what is handed in are answers, or pairs of statements, and no map. */
export function isAnswered({ exercise }: Key): boolean {
	return exercise?.exercise.kind === 'judge' || exercise?.exercise.kind === 'compare';
}

export async function sortOut(io: Io, files: readonly string[], key: Key) {
	const names = namesOf(files);
	const works: { readonly work: Work; readonly analysis: Analysis }[] = [];
	const sortedOut: SortedOut[] = [];
	for (const [at, file] of files.entries()) {
		const document = await soundDocument(io, file).catch((fault: unknown) => {
			if (!(fault instanceof InputError)) throw fault;
			sortedOut.push({ file, kind: 'damaged', why: fault.wrong });
			return null;
		});
		if (!document) continue;
		const instead = noWork(document.fields, key);
		if (instead !== null) {
			sortedOut.push({ file, kind: 'foreign', why: instead });
			continue;
		}
		const work = workIn(file, document);
		if ('fault' in work) {
			const why = work.fault === 'newer' ? 'comes from a newer version' : `${work.where}: should be ${work.expected}`;
			sortedOut.push({ file, kind: 'damaged', why });
			continue;
		}
		const analysis = isAnswered(key) && work.exerciseId !== key.exercise?.exercise.id ? null : analysisOf(work, key);
		if (!analysis && isAnswered(key))
			sortedOut.push({ file, kind: 'foreign', why: 'is no work on the key’s exercise' });
		else if (!analysis) sortedOut.push({ file, kind: 'foreign', why: 'holds no map of the key’s article' });
		else {
			const name = work.exerciseId === null ? (names[at] ?? file) : work.name;
			// The key tells works apart that come from one file given twice.
			works.push({ work: { ...work, key: `${at}`, name }, analysis: { ...analysis, name } });
		}
	}
	const sorted = sortWorks(
		works.map(({ work }) => work),
		{},
		key.exercise?.exercise.dueAt ?? null
	);
	const submissions = works.flatMap(({ work, analysis }): Submission[] => {
		const standing = sorted.find((one) => one.work === work)?.standing;
		if (!standing?.counts) return [];
		return [{ file: work.file, work, analysis, late: standing.late }];
	});
	for (const { work, standing } of sorted)
		if (!standing.counts) sortedOut.push({ file: work.file, kind: 'double', why: whyDouble(standing) });
	const place = new Map(files.map((file, at) => [file, at]));
	sortedOut.sort((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0));
	return { submissions, sortedOut };
}

/** What a file of a class is that nobody handed in; null for work. Against a plain map an exercise not begun is a map like any. */
function noWork(fields: Fields, { exercise }: Key): string | null {
	const has = (field: string) => Object.hasOwn(fields, field);
	if (has('submission')) return null;
	if (has('exerciseKey')) return 'is a key, and nobody’s work';
	if (has('feedback')) return 'is feedback that was returned, and not what was handed in';
	return has('exercise') && exercise !== null ? 'is the exercise, and not what was made of it' : null;
}

function whyDouble({ why, than }: { readonly why: string; readonly than: Work | null }): string {
	const other = than?.name ?? 'another file';
	return why === 'same'
		? `is the same as ${other}, which is counted`
		: `is older than what ${other} handed in later (${nameOf(than?.file ?? '')}), which is counted`;
}
