/** Which files are maps, and which are articles' texts? Told from what is in them; a file's content is only held where it is a map. */
import type { Problem } from '#argument/problems.ts';
import { encodingProblems } from '#interchange/foreign-problems.ts';
import { decode } from '#interchange/text/encoding/decode.ts';
import { kindOf } from '#interchange/text/kinds.ts';
import { MAX_BYTES } from '#interchange/text/reading.ts';
import { seenAs } from '#ui/takeaway/foreign-files.ts';
import type { Source } from './intake.svelte.ts';
import { intakeWords } from './words.ts';

export interface MapFile {
	readonly name: string;
	readonly text: string;
	/** The name of the file that holds its text, for a format that is two files. */
	readonly beside: string | null;
	/** What is to be said of how its bytes were read as letters. */
	readonly problems: readonly Problem[];
}

export interface SortedFiles {
	/** By their names. The second file of a format that is two is here as well. */
	readonly maps: ReadonlyMap<string, MapFile>;
	readonly articles: readonly Source[];
	/** Files that cannot be opened at all, a sentence each. */
	readonly wrong: readonly string[];
}

/** What tells a map from a text stands in its first bytes. */
const HEAD = 100_000;

export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
	const words = intakeWords();
	const maps = new Map<string, MapFile>();
	const articles = new Map<string, Source>();
	const wrong: string[] = [];
	for (const [at, file] of files.entries()) {
		const { name } = file;
		if (file.size > MAX_BYTES) {
			wrong.push(words.sentence(name, words.wrong['too-large']()));
			continue;
		}
		try {
			const map = await mapIn(file);
			if (map) maps.set(name, map);
			else articles.set(`${at} ${name}`, sourceOf(file, await outlineIn(file)));
		} catch (fault) {
			// A folder, or a file that went away between choosing and reading: the others are taken.
			console.warn(fault);
			wrong.push(words.sentence(name, words.notRead));
		}
	}
	for (const { beside } of [...maps.values()]) {
		const key = [...articles].find(([, source]) => source.name === beside)?.[0];
		const source = key === undefined ? undefined : articles.get(key);
		if (key === undefined || !source || beside === null) continue;
		const decoded = await decode(await source.bytes());
		const problems = decoded ? encodingProblems(decoded, beside) : [];
		maps.set(beside, { name: beside, text: decoded?.text ?? '', beside: null, problems });
		articles.delete(key);
	}
	return { maps, articles: [...articles.values()], wrong };
}

/** True for our own documents, and for what surely is another tool's. */
export function isMap(text: string, name: string): boolean {
	return seenAs(text, name)?.isSure === true || name.endsWith('.json') || /^\s*\{\s*"/.test(text);
}

function sourceOf(file: File, format: Source['format']): Source {
	return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()), format: format ?? null };
}

async function mapIn(file: File): Promise<MapFile | null> {
	const head = await headOf(file);
	if (head === null || !isMap(head, file.name)) return null;
	const decoded = await decode(new Uint8Array(await file.arrayBuffer()));
	const ending = seenAs(head, file.name)?.format.beside;
	const beside = ending === undefined ? null : file.name.replace(/(\.[^.]+)?$/, ending);
	if (!decoded) return null;
	const problems = encodingProblems(decoded);
	return { name: file.name, text: decoded.text, beside: beside === file.name ? null : beside, problems };
}

/** Another format that a text may be meant in. */
async function outlineIn(file: File): Promise<Source['format']> {
	const head = await headOf(file);
	return head === null ? null : (seenAs(head, file.name)?.format ?? null);
}

/** The first characters of a text; null of what is none, and of forms that only articles come in. */
async function headOf(file: File): Promise<string | null> {
	const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
	const kind = kindOf(bytes, file.name);
	if ('refuse' in kind || (kind.read !== 'plain' && kind.read !== 'markdown')) return null;
	// Cut where a character ends.
	let end = bytes.length;
	if (file.size > HEAD) while (end > HEAD - 8 && (bytes[end - 1] ?? 0) > 0x7f) end--;
	return (await decode(bytes.subarray(0, end)))?.text.replace(/^\ufeff/, '') ?? null;
}
