/** What leaves a class as files: tables, all annotations, feedback for each pupil in one ZIP file, the list of names and codes. */
import { strToU8 } from 'fflate';
import type { Records } from '#argument/records.ts';
import { allOf, get } from '#argument/records.ts';
import { write as writeBrat } from '#interchange/brat/write.ts';
import { tableText } from '#interchange/csv/table.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { ZipWriter } from '#interchange/zip/write.ts';
import { answeredItemTable, answeredTable } from '#practice/class/answered.ts';
import { layingPairs, pairsAmong, pairTable } from '#practice/class/pairs-of-annotators.ts';
import { relationRows, statementRows } from '#practice/class/annotations.ts';
import { fileNameOf, returned, statementIdsIn } from '#practice/class/returned.ts';
import type { Exercise } from '#practice/files/exercise.ts';
import type { Comment } from '#practice/files/feedback.ts';
import { inWords } from '#practice/score/in-words.ts';
import { remarksOn, statementsIn } from '#practice/score/remarks.ts';
import { itemTable, submissionTable, type Table } from '#practice/score/tables.ts';
import type { StatementId } from '#argument/ids.ts';
import { download } from '#ui/files.ts';
import type { ClassDesk } from './desk.svelte.ts';
import { inSlices } from './in-slices.ts';
import { keepWork, type KeptWork } from './kept.ts';
import { answerWords, remarkWords } from './words.ts';

const CSV = 'text/csv';
const ZIP = 'application/zip';

/** For the names of files: the class's title. */
function baseOf(desk: ClassDesk): string {
	return fileNameOf(desk.kept?.title ?? '').toLowerCase();
}

export function saveTable(desk: ClassDesk, which: 'pupils' | 'items'): void {
	const table = tableOf(desk, which);
	if (table) download(`${baseOf(desk)}-${which}.csv`, textOf(table), CSV);
}

function tableOf(desk: ClassDesk, which: 'pupils' | 'items'): Table | null {
	const { laid, kept, answered, counted } = desk;
	if (answered) {
		const works = counted.map(({ work }) => work);
		if (which === 'items') return answeredItemTable(answered, works.length);
		return answeredTable(answered, works, ({ key }) => desk.nameOf(key), answerWords());
	}
	if (!laid?.results || !kept) return null;
	return which === 'pupils'
		? submissionTable(laid.scores, kept.unread, remarkWords(), ({ name }) => desk.nameOf(name))
		: itemTable(laid.results, laid.scores);
}

function textOf({ columns, rows }: Table): string {
	return tableText(columns, rows);
}

/** Every pair of annotators, with every figure and what it rests on. */
export async function savePairs(desk: ClassDesk): Promise<void> {
	const { laid } = desk;
	if (!laid) return;
	const { side } = laid;
	const pairs = await inSlices(
		layingPairs(side, pairsAmong(side.analyses)),
		() => undefined,
		() => false
	);
	const table = pairTable(pairs ?? [], (name) => desk.nameOf(name));
	download(`${baseOf(desk)}-pairs.csv`, textOf(table), CSV);
}

class Archive {
	readonly #zip = new ZipWriter();
	readonly #parts: Uint8Array[] = [];

	add(name: string, text: string): void {
		this.#parts.push(...this.#zip.add(name, strToU8(text)));
	}

	blob(): Blob {
		return new Blob(
			[...this.#parts, ...this.#zip.end()].map((part) => part.slice()),
			{ type: ZIP }
		);
	}
}

/** Every annotator's marks: two tables, and for each a pair of brat files. */
export async function saveAnnotations(desk: ClassDesk): Promise<void> {
	const { laid } = desk;
	if (!laid) return;
	const archive = new Archive();
	const nameOf = ({ name }: { readonly name: string }) => desk.nameOf(name);
	archive.add('statements.csv', textOf(statementRows(laid.side, nameOf)));
	archive.add('relations.csv', textOf(relationRows(laid.side, nameOf)));
	const taken = new Set<string>();
	const losses: string[][] = [];
	for (const placed of laid.pupils) {
		const own = desk.workOf(placed.name);
		if (!own) continue;
		const name = fileNameOf(nameOf(placed), taken);
		taken.add(name.toLowerCase());
		const { articleId } = placed.graph;
		const { text, beside = '', loss } = writeBrat(withText(desk, own.work.records), { articleId });
		archive.add(`brat/${name}.ann`, text);
		archive.add(`brat/${name}.txt`, beside);
		for (const { what, why, where } of loss)
			// What is lost of the article's facts is nobody's mark.
			if (!where.every((id) => /^(?:article|author):/.test(id)))
				losses.push([nameOf(placed), what, String(where.length), why]);
		// A long class is written a little at a time.
		if (taken.size % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
	}
	// The tables hold all of it.
	if (losses.length > 0) archive.add('not-in-brat.csv', tableText(['annotator', 'what', 'how many', 'why'], losses));
	download(`${baseOf(desk)}-annotations.zip`, archive.blob(), ZIP);
}

/** A pupil's map travels without the text, which the key has. */
function withText(desk: ClassDesk, records: Records): Records {
	const { source } = desk;
	const text = source ? get(source.records, get(source.records, source.articleId)?.textId ?? 'text:') : null;
	if (!text || allOf(records, 'text').length > 0) return records;
	const after = new Map(records);
	after.set(text.id, text);
	for (const article of allOf(records, 'article')) after.set(article.id, { ...article, textId: text.id });
	return after;
}

/** Returns for how many pupils there is feedback in the file. */
export function saveFeedback(desk: ClassDesk): number {
	const archive = new Archive();
	const taken = new Set<string>();
	for (const { work } of desk.counted) {
		const kept = desk.workOf(work.key);
		if (!kept) continue;
		const name = fileNameOf(desk.nameOf(work.key), taken);
		taken.add(name.toLowerCase());
		archive.add(`${name}.feedback.counterpoint.json`, feedbackFor(desk, kept));
	}
	download(`${baseOf(desk)}-feedback.zip`, archive.blob(), ZIP);
	return taken.size;
}

function feedbackFor(desk: ClassDesk, { work, said }: KeptWork): string {
	const score = desk.scoreOf(work.key);
	const comments: Comment[] = Object.entries(said.comments).flatMap(([about, text]) =>
		text.trim() === '' ? [] : [{ ...aboutIn(desk, about, text), by: 'teacher' as const }]
	);
	if (said.withRemarks && desk.answered) comments.push(...desk.answered.commentsOn(work.key, answerWords()));
	else if (said.withRemarks && score)
		for (const remark of remarksOn(score))
			comments.push({
				about: statementIdsIn(
					statementsIn(remark).map(({ id }) => id),
					work
				),
				text: inWords(remark, score, remarkWords()),
				by: 'key'
			});
	const { records, feedback } = returned(
		work,
		{ whole: said.whole, comments, points: desk.pointsOf(work.key) },
		{
			title: desk.kept?.title ?? '',
			returnedAt: new Date().toISOString(),
			key: desk.key,
			showKey: desk.kept?.showKey ?? false,
			name: work.name
		}
	);
	const rest = { fields: { feedback, ...exerciseOf(desk) }, entries: {} };
	return toText(write(records, { withTexts: true, rest }).document);
}

/** So that the work opens as what it was on any device; without the sealed key. */
function exerciseOf({ key }: ClassDesk): { readonly exercise?: Exercise } {
	if (!key?.exercise) return {};
	const { sealedKey, ...exercise } = key.exercise.exercise;
	void sealedKey;
	return { exercise };
}

/** What a teacher's comment is about: a statement, or what was asked. A question is quoted, for no statement stands for it. */
function aboutIn({ answered }: ClassDesk, about: string, text: string): Pick<Comment, 'about' | 'text'> {
	const row = answered && [...answered.rows, ...answered.beyond].find(({ key }) => key === about);
	if (!row) return { about: about.startsWith('statement:') ? [about as StatementId] : [], text };
	return { about: [...row.ids], text: row.question === null ? text : `“${row.question}” ${text}` };
}

/** Saves the list of names and codes, then takes the names out of all that is kept of this class. */
export async function replaceNames(desk: ClassDesk): Promise<void> {
	const { kept, codes } = desk;
	if (!kept) return;
	const all = desk.sorted.map(({ work }) => work);
	const codeOf = (work: KeptWork['work']) => codes[work.key] ?? sameCode(all, codes, work);
	const rows = all.map((work) => [codeOf(work), work.name, work.file]);
	download(`${baseOf(desk)}-codes.csv`, tableText(['code', 'name', 'file'], rows), CSV);
	const works = desk.works.map((one): KeptWork => {
		const code = codeOf(one.work);
		const document = withName(one.document, code);
		return { ...one, document, work: { ...one.work, name: code, file: `${code}.counterpoint.json` } };
	});
	for (const one of works) await keepWork(desk.app, desk.id, one);
	desk.works = works;
	desk.change({ codes, unread: [] });
}

/** What is set aside goes under the code of the pupil's other work. */
function sameCode(
	all: readonly KeptWork['work'][],
	codes: Readonly<Record<string, string>>,
	work: KeptWork['work']
): string {
	const other = all.find(
		({ key, name, workId }) => codes[key] && (name === work.name || (workId && workId === work.workId))
	);
	return (other && codes[other.key]) ?? `P${all.indexOf(work) + 101}`;
}

function withName(document: unknown, name: string): unknown {
	if (typeof document !== 'object' || document === null || !('submission' in document)) return document;
	const { submission } = document;
	return typeof submission === 'object' && submission !== null
		? { ...document, submission: { ...submission, name } }
		: document;
}
