/** The documents of several annotators for `agree` and `score`: their records, their names, and texts offered with --text. */
import { isError } from '#argument/problems.ts';
import type { Records } from '#argument/records.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { adviceForProblem } from '#interchange/counterpoint/format-problems.ts';
import { InputError, type Io } from '#cli/command.ts';
import { problemsOf, readAny } from '#cli/foreign-input.ts';
import { readSource } from '../draft/source.ts';

/** Sound records of one file, of whatever format can be read. */
export async function soundRecords(io: Io, file: string): Promise<Records> {
	const { document } = await readAny(io, file);
	const fault = problemsOf(document).find(isError);
	if (fault) throw new InputError(file, `${fault.where}: ${fault.rule}: ${adviceForProblem(fault)}`);
	return document.records;
}

/** Annotators are named by their files, without folder and ending; with their folder where two are called alike, else numbered. */
export function namesOf(files: readonly string[]): string[] {
	const short = files.map((file) => lastParts(file, 1));
	const isAlone = (names: readonly string[], at: number) => names.filter((name) => name === names[at]).length === 1;
	const longer = files.map((file, at) => (isAlone(short, at) ? (short[at] ?? file) : lastParts(file, 2)));
	const seen = new Map<string, number>();
	return longer.map((name) => {
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		return times === 1 ? name : `${name} (${times})`;
	});
}

/** The files of each folder, in the order in which the folders come; named by the folder, with the one above where two are called alike. */
export function byFolder(files: readonly string[]): { readonly name: string; readonly files: string[] }[] {
	const folders = new Map<string, string[]>();
	for (const file of files) {
		const folder = file.includes('/') || file.includes('\\') ? file.replace(/[\\/][^\\/]*$/, '') : '.';
		folders.set(folder, [...(folders.get(folder) ?? []), file]);
	}
	const names = namesOf([...folders.keys()]);
	return Array.from(folders.values(), (own, at) => ({ name: names[at] ?? '', files: own }));
}

function lastParts(file: string, count: number): string {
	if (file === '-') return 'standard input';
	const path = file.split(/[\\/]/).slice(-count).join('/');
	return path.replace(/(\.counterpoint)?\.\w+$/, '');
}

/** Articles' texts from files, as `draft` and `anchor` read them. */
export async function offeredTexts(io: Io, files: readonly string[]): Promise<ArticleText[]> {
	const texts: ArticleText[] = [];
	for (const file of files) {
		const { text } = await readSource(io, file);
		texts.push({ id: textIdOf(text), kind: 'original', text });
	}
	return texts;
}
