/** Reading a file of whatever format for a command: Counterpoint's own, or another tool's by its looks or by name. */
import { countingIds, type RecordId } from '#argument/ids.ts';
import { check } from '#argument/check.ts';
import { isError, oneLine, type Problem } from '#argument/problems.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import { readRecords, type ReadDocument } from '#interchange/counterpoint/read.ts';
import { adviceForAny, encodingProblems } from '#interchange/foreign-problems.ts';
import { detect, formatOf, READABLE, type Format } from '#interchange/formats.ts';
import { decode, type Decoded } from '#interchange/text/encoding/decode.ts';
import { InputError, nameOf, readBytes, refuseOtherKinds, textOf, UsageError, type Io } from './command.ts';

/** Counterpoint's own format, as `--from` and `--to` name it. */
export const OWN = 'counterpoint';

const UNKNOWN = `is in no format that is recognized (${['Counterpoint', ...READABLE.map((one) => one.label)].join(', ')}). A map is made of an article’s text with “counterpoint draft”.`;

export interface ForeignInput {
	/** Null for a Counterpoint document. */
	readonly format: Format | null;
	readonly document: ReadDocument;
}

/**
 * The records of a file and what is wrong with them, how they fit together not yet asked. `prefix` begins the ids of what a
 * foreign file holds, so that several files may be taken together.
 */
export async function readAny(io: Io, file: string, from?: string, prefix = 'x'): Promise<ForeignInput> {
	const bytes = await readBytes(io, file);
	const decoded = await decodedOf(file, bytes);
	const { text } = decoded;
	const format = from === undefined ? detect(text, file) : namedFormat(from);
	const reader = await format?.reader?.();
	if (!format && from === undefined && !/^\s*[[{"]/.test(text.replace(/^\ufeff/, '')))
		throw new InputError(file, text.trim() === '' ? 'is empty' : UNKNOWN);
	// Counterpoint's own files are UTF-8: one that is not has been damaged on its way.
	if (!format || !reader) return { format: null, document: readRecords(textOf(file, bytes)) };
	const beside = await textBeside(io, file, format);
	const options = { name: file === '-' ? '' : file, ...(beside && { beside: beside.text }) };
	const { records, problems } = await reader(text, countingIds(prefix), options);
	const encodings = [
		...encodingProblems(decoded),
		...(beside ? encodingProblems(beside, `the text (${format.beside ?? ''})`) : [])
	];
	const rest = { fields: {}, entries: {} };
	return { format, document: { records, problems: [...encodings, ...problems], readOnly: false, rest } };
}

/**
 * The records of several files, each of whatever format, checked together: one may speak of records in another. What a file of
 * another tool could not give is said on standard error.
 */
export async function readTogether(io: Io, files: readonly string[]): Promise<Records> {
	const together = new Map<RecordId, ArgumentRecord>();
	const read: { file: string; document: ReadDocument }[] = [];
	for (const [index, file] of files.entries()) {
		const { format, document } = await readAny(io, file, undefined, files.length > 1 ? `f${index + 1}.` : 'x');
		for (const record of document.records.values()) {
			if (together.has(record.id)) throw new InputError(file, `${record.id}: another of the files holds it too`);
			together.set(record.id, record);
		}
		read.push({ file, document });
		if (format)
			for (const problem of document.problems)
				if (!isError(problem)) io.stderr(`${nameOf(file)}: ${asLine(problem)}\n`);
	}
	for (const { file, document } of read) {
		const fault = [...document.problems, ...check(document.records, together)].find(isError);
		if (fault) throw new InputError(file, asLine(fault));
	}
	return together;
}

function asLine(problem: Problem): string {
	return `${oneLine(problem.where)}: ${problem.rule}: ${adviceForAny(problem)}`;
}

/** A file's text in whatever encoding it is. */
async function decodedOf(file: string, bytes: Uint8Array): Promise<Decoded> {
	refuseOtherKinds(file, bytes);
	const decoded = await decode(bytes);
	if (!decoded) throw new InputError(file, 'is no text');
	return decoded;
}

/** All problems of a file that stands alone. */
export function problemsOf({ records, problems }: ReadDocument): Problem[] {
	return problems.some(isError) ? problems : [...problems, ...check(records)];
}

function namedFormat(key: string): Format | null {
	if (key === OWN) return null;
	const format = formatOf(key);
	if (!format?.reader) {
		const keys = [OWN, ...READABLE.map((one) => one.key)].join(', ');
		throw new UsageError(`There is no format “${key}” to read. Name one of ${keys}.`);
	}
	return format;
}

/** The second file of a format that is two: the same name with its own ending; null where it is not there. */
async function textBeside(io: Io, file: string, { beside }: Format): Promise<Decoded | null> {
	if (beside === undefined || file === '-') return null;
	const other = file.replace(/(\.[^./\\]+)?$/, beside);
	try {
		return await decodedOf(other, await readBytes(io, other));
	} catch (fault) {
		// The reader says what is missing without it.
		if (fault instanceof InputError) return null;
		throw fault;
	}
}
