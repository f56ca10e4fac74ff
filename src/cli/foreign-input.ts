/** Reading a file of whatever format for a command: Counterpoint's own, or another tool's by its looks or by name. */
import { countingIds } from '#argument/ids.ts';
import { check } from '#argument/check.ts';
import { isError, type Problem } from '#argument/problems.ts';
import { readRecords, type ReadDocument } from '#interchange/counterpoint/read.ts';
import { detect, formatOf, READABLE, type Format } from '#interchange/formats.ts';
import { InputError, readText, UsageError, type Io } from './command.ts';

/** Counterpoint's own format, as `--from` and `--to` name it. */
export const OWN = 'counterpoint';

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
	const text = await readText(io, file);
	const format = from === undefined ? detect(text, file) : namedFormat(from);
	const reader = await format?.reader?.();
	if (!format || !reader) return { format: null, document: readRecords(text) };
	const beside = await textBeside(io, file, format);
	const options = { name: file === '-' ? '' : file, ...(beside !== null && { beside }) };
	const { records, problems } = await reader(text, countingIds(prefix), options);
	return { format, document: { records, problems: [...problems], readOnly: false, rest: { fields: {}, entries: {} } } };
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
async function textBeside(io: Io, file: string, { beside }: Format): Promise<string | null> {
	if (beside === undefined || file === '-') return null;
	try {
		return await readText(io, file.replace(/(\.[^./\\]+)?$/, beside));
	} catch (fault) {
		// The reader says what is missing without it.
		if (fault instanceof InputError) return null;
		throw fault;
	}
}
