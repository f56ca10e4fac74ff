/**
 * A CSV table: rows by column name, read with whatever delimiter a spreadsheet gave it (RFC 4180 and its relatives). A cell that
 * a spreadsheet would run as a formula is written behind an apostrophe, which is taken off again when it is read.
 */
import Papa from 'papaparse';
import { foreignProblem } from '../foreign-problems.ts';
import { failed, tooLong, unreadable, type ReadForeign } from '../foreign.ts';

export const NAME = 'CSV';

/** Rows of one file. */
const MAX_ROWS = 200_000;
/** Spreadsheets take a file for UTF-8 only where it begins with this. */
const MARK = '\ufeff';

const FORMULA = /^'*[=+\-@\t\r]/;

export interface Row {
	/** `row 3`; the names of the columns are row 1. */
	readonly where: string;
	/** The cell of the first of these columns that there is; empty where there is none. */
	readonly cell: (...names: readonly string[]) => string;
}

export interface Table {
	readonly rows: readonly Row[];
	readonly has: (...names: readonly string[]) => boolean;
}

export function tableOf(input: string): Table | ReadForeign {
	const long = tooLong(input);
	if (long) return long;
	const { data, errors } = Papa.parse<string[]>(input.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
	const quotes = errors.find((one) => one.type === 'Quotes');
	if (quotes) return unreadable(NAME, 'a quotation mark is not closed', `row ${(quotes.row ?? 0) + 1}`);
	const [head, ...lines] = data;
	if (!head) return unreadable(NAME, 'it is empty');
	if (lines.length > MAX_ROWS)
		return failed([foreignProblem('FF2', 'the file', { found: `${lines.length} rows`, limit: MAX_ROWS })]);
	const places = new Map<string, number>();
	head.forEach((name, index) => {
		const key = name.trim().toLowerCase().replaceAll('_', ' ');
		if (!places.has(key)) places.set(key, index);
	});
	const placeOf = (names: readonly string[]) => names.map((name) => places.get(name)).find((at) => at !== undefined);
	const rows = lines.map((line, index): Row => ({
		where: `row ${index + 2}`,
		cell: (...names) => unguarded(line[placeOf(names) ?? -1] ?? '')
	}));
	return { rows, has: (...names) => placeOf(names) !== undefined };
}

export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const guarded = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
	return `${MARK}${Papa.unparse([[...head], ...guarded], { newline: '\r\n' })}\r\n`;
}

function unguarded(cell: string): string {
	return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
