/** Files of whatever kind a class hands in → documents: ours, other tools', and those inside a ZIP file. What cannot be read says why. */
import { isError } from '#argument/problems.ts';
import type { Records } from '#argument/records.ts';
import { explainAny } from '#interchange/foreign-problems.ts';
import { explainProblem } from '#interchange/counterpoint/format-problems.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { write } from '#interchange/counterpoint/write.ts';
import { detect } from '#interchange/formats.ts';
import { isCode, readCode } from '#interchange/link/code.ts';
import { contentOf, listOf } from '#interchange/zip/read.ts';
import { randomIds } from '#store/random-ids.ts';
import type { Unread } from './kept.ts';
import { classWords } from './words.ts';

export interface ReadFile {
	readonly file: string;
	readonly modifiedAt: string | null;
	/** As JSON, to be kept. */
	readonly document: unknown;
	readonly records: Records;
	readonly fields: Readonly<Record<string, unknown>>;
}

interface Held {
	/** With the folders it lies in, as far as they are known. */
	readonly path: string;
	readonly modifiedAt: string | null;
	readonly bytes: () => Promise<Uint8Array>;
}

/** More of one file is no pupil's map. */
const MOST_BYTES = 20_000_000;
const MOST_ENTRIES = 2_000;

/** `told` says how many files are read, of how many; reading stops between two files where it is called off. */
export async function readFiles(
	files: readonly File[],
	told: (done: number, of: number) => void,
	signal: AbortSignal
): Promise<{ readonly read: ReadFile[]; readonly unread: Unread[] }> {
	const found: ReadFile[] = [];
	const unread: Unread[] = [];
	const held: Held[] = [];
	for (const file of files) held.push(...(await unpacked(file, unread)));
	const texts = new Map<string, () => Promise<Uint8Array>>(held.map(({ path, bytes }) => [path, bytes]));
	const names = shortNames(held.map(({ path }) => path));
	const beside = new Set<string>();
	for (const [at, one] of held.entries()) {
		signal.throwIfAborted();
		told(at, held.length);
		// A moment for the page to show how far it is.
		if (at % 5 === 4) await new Promise((resolve) => setTimeout(resolve));
		const outcome = await readOne(one, names.get(one.path) ?? one.path, texts, beside);
		if ('why' in outcome) unread.push(outcome);
		else found.push(outcome);
	}
	told(held.length, held.length);
	const taken = new Set(Array.from(beside, (path) => names.get(path)));
	return { read: found, unread: unread.filter(({ file }) => !taken.has(file)) };
}

/** A file's name alone; with its folder where two are called alike, as in the folders of several annotators. */
function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
	const lastParts = (path: string, count: number) => path.split('/').slice(-count).join('/');
	const times = new Map<string, number>();
	for (const path of new Set(paths)) times.set(lastParts(path, 1), (times.get(lastParts(path, 1)) ?? 0) + 1);
	return new Map(paths.map((path) => [path, lastParts(path, (times.get(lastParts(path, 1)) ?? 0) > 1 ? 2 : 1)]));
}

async function unpacked(file: File, unread: Unread[]): Promise<Held[]> {
	const modifiedAt = file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null;
	if (!/\.zip$/i.test(file.name))
		return [{ path: file.name, modifiedAt, bytes: async () => new Uint8Array(await file.arrayBuffer()) }];
	const slices = {
		size: file.size,
		slice: async (from: number, to: number) => new Uint8Array(await file.slice(from, to).arrayBuffer())
	};
	const list = await listOf(slices);
	if (!list) {
		unread.push({ file: file.name, kind: 'damaged', why: classWords().wrong.zip });
		return [];
	}
	const wanted = list.entries.filter(({ name, size }) => size > 0 && !/(^|\/)(\.|__MACOSX)/.test(name));
	return wanted.slice(0, MOST_ENTRIES).map((entry) => ({
		path: entry.name,
		modifiedAt: null,
		bytes: async () => {
			const content = await contentOf(slices, entry, MOST_BYTES);
			return 'bytes' in content ? content.bytes : new Uint8Array();
		}
	}));
}

async function readOne(
	{ path, modifiedAt, bytes }: Held,
	name: string,
	all: ReadonlyMap<string, () => Promise<Uint8Array>>,
	beside: Set<string>
): Promise<ReadFile | Unread> {
	const words = classWords();
	const content = await bytes();
	if (content.length > MOST_BYTES) return { file: name, kind: 'damaged', why: words.wrong.large };
	let text = new TextDecoder().decode(content);
	if (isCode(text)) {
		const code = readCode(text);
		if ('fault' in code) return { file: name, kind: 'damaged', why: words.wrong.code };
		text = code.text;
	}
	if (text.trim() === '') return { file: name, kind: 'damaged', why: words.wrong.empty };
	if (/^\ufeff?annotator,/.test(text)) return { file: name, kind: 'no-work', why: words.wrong.table };
	const format =
		/\.json$/i.test(name) && /"format"\s*:\s*"counterpoint"/.test(text) ? null : detect(text, name.toLowerCase());
	const reader = await format?.reader?.();
	if (format && reader) {
		const other = format.beside === undefined ? null : path.replace(/(\.[^.]+)?$/, format.beside);
		const besideBytes = other === null ? undefined : all.get(other);
		if (other !== null && besideBytes) beside.add(other);
		const ownText = besideBytes ? new TextDecoder().decode(await besideBytes()) : undefined;
		const { records, problems } = await reader(text, randomIds(), {
			name,
			...(ownText !== undefined && { beside: ownText })
		});
		const fault = problems.find(isError);
		if (fault) return { file: name, kind: 'damaged', why: explainAny(fault) };
		const { document } = write(records, { withTexts: true });
		return { file: name, modifiedAt, document, records, fields: {} };
	}
	if (!/^\s*[{[]/.test(text)) return { file: name, kind: 'no-work', why: words.wrong.unknown };
	const { records, problems, rest, readOnly } = read(text);
	if (readOnly) return { file: name, kind: 'newer', why: words.wrong.newer };
	const fault = problems.find(isError);
	if (fault) return { file: name, kind: 'damaged', why: explainProblem(fault) };
	return { file: name, modifiedAt, document: JSON.parse(text) as unknown, records, fields: rest.fields };
}
