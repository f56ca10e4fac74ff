/**
 * A page's words → its lines in reading order: words of one height and column make a line, columns are read one after the
 * other, and a line across all of them parts what stands above it from what stands below.
 */
import { commonest, rightOf, type Page, type PageLine, type PageWord } from './page-words.ts';

/** Of the letters' size: words that far apart in height may still stand in one line, raised or lowered. */
const RAISED = 0.6;
const SAME_ROW = 0.3;
/** Of the letters' size: a raised sign stands that close to the word it belongs to. */
const LEANING = 0.45;
/** Of the usual size: footnotes are hardly smaller. */
const SMALL_PRINT = 0.7;
/** Longer words are no sign of anything, however small. */
const SMALL_LENGTH = 6;
/** Points: no blank between two words of a line is wider where the letters' size changes; and the share by which it does. */
const BESIDE = 8;
const SMALLER = 0.95;
/** Rows looked back at: as many as columns and their raised signs may put between two words of one row. */
const NEAR_ROWS = 12;

export function linesOfPage({ words }: Page, gutters: readonly number[], page: number): PageLine[] {
	const lines = gathered(words, gutters).map((row) => asLine(row, gutters, page));
	if (gutters.length === 0) return lines.sort((a, b) => a.y - b.y || a.left - b.left);
	const ordered: PageLine[] = [];
	let band: PageLine[] = [];
	const flush = () => {
		ordered.push(...band.sort((a, b) => a.column - b.column || a.y - b.y || a.left - b.left));
		band = [];
	};
	for (const line of lines.sort((a, b) => a.y - b.y)) {
		if (line.column >= 0) band.push(line);
		else {
			flush();
			ordered.push(line);
		}
	}
	flush();
	return ordered;
}

interface Row {
	readonly y: number;
	readonly size: number;
	readonly words: PageWord[];
}

/** Rows of words of one height, parted where a gutter lies in a wide blank. Raised and lowered signs join the word they lean on. */
function gathered(words: readonly PageWord[], gutters: readonly number[]): PageWord[][] {
	const usual = commonest(words.map((word) => [word.size, word.text.length]));
	const isSmall = (word: PageWord) => word.size < usual * 0.85 && word.text.length <= SMALL_LENGTH;
	const rows: Row[] = [];
	const place = (word: PageWord) => {
		for (let at = rows.length - 1; at >= 0 && at >= rows.length - NEAR_ROWS; at--) {
			const row = rows[at];
			if (!row || Math.abs(word.y - row.y) > Math.max(row.size, word.size) * SAME_ROW) continue;
			row.words.push(word);
			return;
		}
		rows.push({ y: word.y, size: word.size, words: [word] });
	};
	const sorted = [...words].sort((a, b) => a.y - b.y || a.x - b.x);
	for (const word of sorted) if (!isSmall(word)) place(word);
	rows.sort((a, b) => a.y - b.y);
	const alone = sorted.filter((word) => isSmall(word) && !leansOn(rows, word));
	// The words of small print first, then what is small beside them: the marks of notes.
	for (const word of alone) if (word.size >= usual * SMALL_PRINT) place(word);
	rows.sort((a, b) => a.y - b.y);
	const marks = alone.filter((word) => word.size < usual * SMALL_PRINT && !leansOn(rows, word));
	for (const word of marks) place(word);
	return rows.flatMap((row) =>
		parted(
			row.words.sort((a, b) => a.x - b.x),
			gutters
		)
	);
}

/** Right after the word, or right before it as the mark of a note is. */
function leans(sign: PageWord, word: PageWord, size: number): boolean {
	if (Math.abs(sign.x - rightOf(word)) < size * LEANING) return true;
	const gap = word.x - rightOf(sign);
	return gap >= 0 && gap < size * LEANING;
}

/** Puts a small sign to the word beside it that stands a little lower or higher; false where there is none. */
function leansOn(rows: readonly Row[], word: PageWord): boolean {
	let low = 0;
	for (let high = rows.length; low < high;) {
		const middle = (low + high) >> 1;
		if ((rows[middle]?.y ?? 0) < word.y - 40) low = middle + 1;
		else high = middle;
	}
	for (let at = low; at < rows.length && (rows[at]?.y ?? Infinity) < word.y + 40; at++) {
		const row = rows[at];
		if (!row || row.size * 0.85 < word.size || Math.abs(word.y - row.y) > row.size * RAISED) continue;
		if (!row.words.some((one) => leans(word, one, row.size))) continue;
		row.words.push(word);
		return true;
	}
	return false;
}

function parted(row: readonly PageWord[], gutters: readonly number[]): PageWord[][] {
	const parts: PageWord[][] = [[]];
	const box = gutters.length === 0 ? boxIn(row) : null;
	for (const word of row) {
		const last = parts.at(-1)?.at(-1);
		const gap = last ? word.x - rightOf(last) : 0;
		const gutter = gutters.some((at) => last !== undefined && rightOf(last) <= at + 2 && word.x >= at - 2);
		// A wide blank on a page of one column parts a head from its page number, or cells of a table.
		if (last && (word === box || (gutter && gap > 4) || gap > Math.max(40, word.size * 4))) parts.push([]);
		parts.at(-1)?.push(word);
	}
	return parts.filter((part) => part.length > 0);
}

/** Where small print begins that stands beside the text to the end of the row, or the text that stands beside small print. */
function boxIn(row: readonly PageWord[]): PageWord | null {
	const sizes = row.map(({ size }) => size);
	for (let at = 1; at < row.length; at++) {
		const [last, word] = [row[at - 1], row[at]];
		if (!last || !word || word.x - rightOf(last) < BESIDE) continue;
		const [before, after] = [sizes.slice(0, at), sizes.slice(at)];
		const isSmaller = (some: readonly number[], others: readonly number[]) =>
			Math.max(...some) <= Math.min(...others) * SMALLER;
		if (isSmaller(after, before) || isSmaller(before, after)) return word;
	}
	return null;
}

function asLine(words: readonly PageWord[], gutters: readonly number[], page: number): PageLine {
	const left = Math.min(...words.map((word) => word.x));
	const right = Math.max(...words.map(rightOf));
	const size = commonest(words.map((word) => [word.size, word.text.length]));
	const main = words.filter((word) => word.size >= size * 0.85);
	const otherLetters = words.reduce((sum, word) => sum + (word.otherFont ? word.text.length : 0), 0);
	const letters = words.reduce((sum, word) => sum + word.text.length, 0);
	const crosses = gutters.some((at) => left < at - 3 && right > at + 3);
	return {
		words,
		left,
		right,
		y: commonest(main.map((word) => [word.y, word.text.length])),
		size,
		otherFont: otherLetters * 2 > letters,
		column: crosses ? -1 : gutters.filter((at) => left >= at - 3).length,
		page
	};
}
