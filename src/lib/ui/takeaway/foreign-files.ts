/**
 * Opens files of other tools. Which format a file has is told from what is in it; where that is only likely (any text may have a
 * list in it), the reader is asked. What could not be taken is said with its place.
 */
import { allOf } from '#argument/records.ts';
import { isError, type Problem } from '#argument/problems.ts';
import { detect, type Format } from '#interchange/formats.ts';
import { explainAny } from '#interchange/foreign-problems.ts';
import type { App } from '#ui/app.svelte.ts';
import { articleHref } from '#ui/addresses.ts';
import { m } from '#ui/language.svelte.ts';
import { thumbnailOf } from '#ui/library/thumbnails.ts';
import { goto } from '$app/navigation';
import { readForeign, type ForeignFile } from './read-foreign.ts';
import { takeawayWords } from './words.ts';

export interface Seen {
	readonly format: Format;
	/** False where an article's plain text might look the same. */
	readonly isSure: boolean;
}

/** Formats that a plain text can look like: a list, a line that begins with a name in brackets, a comma in the first line. */
const LIKE_TEXT = ['argdown', 'markdown', 'csv'];

/** What a file of another tool is; null for Counterpoint's own files and for plain texts. */
export function seenAs(text: string, name: string): Seen | null {
	const format = detect(text, name);
	if (!format) return null;
	if (!LIKE_TEXT.includes(format.key)) return { format, isSure: true };
	const ends = (...endings: string[]) => endings.some((ending) => name.toLowerCase().endsWith(ending));
	if (ends('.argdown', '.ad', '.csv', '.tsv')) return { format, isSure: true };
	// A text file that merely holds a list is an article's text.
	return ends('.md', '.markdown') ? { format, isSure: false } : null;
}

/** Returns how many articles it opened. */
export async function takeForeign(
	app: App,
	format: Format,
	/** `problems`: what is to be said of how the file's bytes were read as letters. */
	file: ForeignFile & { readonly problems?: readonly Problem[] }
): Promise<number> {
	const { name } = file;
	const words = takeawayWords().foreign;
	const read = await readForeign(format, file, app.notices);
	if (!read) return 0;
	const { records } = read;
	const problems = [...(file.problems ?? []), ...read.problems];
	const lines = problems.map(explainAny);
	if (problems.some(isError)) {
		app.notices.problem(words.cannot(name, format.label), { detailsTitle: m().files.whatIsWrong, details: lines });
		return 0;
	}
	const { imported } = await app.library.importRecords(records, { origin: 'file', thumbnailOf });
	await app.refresh();
	const [first] = imported;
	const statements = allOf(records, 'statement').length;
	const hasText = allOf(records, 'text').length > 0;
	const said = [words[hasText ? 'openedWithText' : 'opened'](name, format.label, statements)];
	if (format.beside !== undefined && !hasText) said.push(words.needsText(name.replace(/(\.[^.]+)?$/, format.beside)));
	app.notices.news(said.join(' '), {
		...(lines.length > 0 && { detailsTitle: words.notTaken(lines.length), details: lines }),
		...(first && { actions: [{ label: m().library.open, run: () => void goto(articleHref(first)) }] })
	});
	return imported.length;
}
