/**
 * The running lines of all pages, in reading order → paragraphs. A paragraph ends where the next line is set in, stands
 * farther off, or is set otherwise; at the end of a column or page only where its sentence ends as well.
 */
import { FINISHED, STARTS_LOWER } from '#anchoring/line.ts';
import { textOfLine } from './line-text.ts';
import { Hyphens } from './hyphens.ts';
import { median, type PageLine } from './page-words.ts';

export interface Paragraphs {
	readonly paragraphs: readonly Paragraph[];
	readonly footnoteNumbers: number;
	readonly hyphens: number;
	readonly captions: number;
}

export interface Paragraph {
	readonly text: string;
	readonly size: number;
	readonly isHeading: boolean;
	readonly page: number;
}

/** Of the usual distance between lines. */
const FARTHER = 1.35;
/** Of the size: a first line set in by more than this begins a paragraph. */
const SET_IN = 0.7;
/** A line that ends this share of the column before its edge is short. */
const SHORT = 0.12;
/** A line that fills less of its column was ended on purpose. */
const ENDED = 0.6;
const CAPTION = /^(?:figure|fig\.|table|chart|map|box|photo|image|source)\s*[\d.:]/i;
/** A line that says who wrote this goes with no other. */
const BYLINE = /^(?:written )?by:? \p{Lu}/iu;
const ITEM = /^(?:[•●▪‣◦*–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/;

interface Column {
	readonly left: number;
	readonly right: number;
	/** Usual distance between its lines. */
	readonly leading: number;
	/** By a box: its right edge is then known by that only. */
	readonly isNarrowed?: boolean;
}

interface Growing {
	text: string;
	last: PageLine;
	readonly first: PageLine;
	readonly isHeading: boolean;
	readonly isCaption: boolean;
}

/** `boxes`: lines that were taken out from beside the others. */
export function paragraphsOf(lines: readonly PageLine[], body: number, boxes: readonly PageLine[] = []): Paragraphs {
	const texts = new Map(lines.map((line) => [line, textOfLine(line)]));
	const hyphens = new Hyphens([...texts.values()].map(({ text }) => text));
	const columns = columnsOf(lines);
	const columnOf = (line: PageLine) =>
		besideBoxes(
			columns.get(keyOf(line)) ?? { left: line.left, right: line.right, leading: line.size * 1.2 },
			line,
			lines,
			boxes
		);
	const done: Growing[] = [];
	const captions: Growing[] = [];
	let open: Growing | null = null;
	let footnoteNumbers = 0;
	for (const line of lines) {
		const said = texts.get(line);
		if (!said || said.text === '') continue;
		footnoteNumbers += said.footnoteNumbers;
		if (line.size < body * 0.85 && /^\d{1,3}$/.test(said.text)) {
			footnoteNumbers++;
			continue;
		}
		const caption = captions.at(-1);
		if (caption && caption.last.page === line.page && goesOnWithCaption(caption.last, line, columnOf(line), body)) {
			caption.text = hyphens.joined(caption.text, said.text);
			caption.last = line;
			continue;
		}
		if (CAPTION.test(said.text) && (line.size < body * 0.97 || line.otherFont)) {
			captions.push({ text: said.text, first: line, last: line, isHeading: false, isCaption: true });
			continue;
		}
		const isHeading = isHeadingLine(line, said.text, body, columnOf(line));
		if (open && continues(open, line, said.text, isHeading, columnOf)) {
			open.text = hyphens.joined(open.text, said.text);
			open.last = line;
			continue;
		}
		open = { text: said.text, first: line, last: line, isHeading, isCaption: false };
		done.push(open);
	}
	return {
		paragraphs: done.map(({ text, first, isHeading }) => ({
			text: text.replace(/\u00ad/g, ''),
			size: first.size,
			isHeading,
			page: first.page
		})),
		footnoteNumbers,
		hyphens: hyphens.mended,
		captions: captions.length
	};
}

function continues(
	open: Growing,
	line: PageLine,
	text: string,
	isHeading: boolean,
	columnOf: (line: PageLine) => Column
): boolean {
	const { last } = open;
	if (open.isHeading !== isHeading) return false;
	const sameSize = Math.abs(last.size - line.size) <= Math.max(0.6, last.size * 0.07);
	const [here, there] = [columnOf(line), columnOf(last)];
	const isFull =
		last.right >= there.right - (there.right - there.left) * SHORT ||
		(there.isNarrowed === true && !fits(line, last, there));
	const isOver = FINISHED.test(open.text);
	if (last.page !== line.page || last.column !== line.column || line.y < last.y) {
		if (isHeading || !sameSize) return false;
		if (STARTS_LOWER.test(text) || !isOver) return !ITEM.test(text);
		return isFull && !isSetIn(line, here);
	}
	const gap = line.y - last.y;
	if (isHeading) return sameSize && gap <= last.size * 1.6 && !BYLINE.test(open.text) && !BYLINE.test(text);
	if (!sameSize && !(STARTS_LOWER.test(text) && !isOver)) return false;
	if (gap > here.leading * FARTHER) return STARTS_LOWER.test(text) && !isOver && gap < here.leading * 3;
	if (ITEM.test(text) && isOver) return false;
	// The first line of a paragraph is set in; of a quotation all lines are.
	if (isSetIn(line, here) && line.left > last.left + line.size * SET_IN) return STARTS_LOWER.test(text) && !isOver;
	// A line that ends far from the edge was ended: a byline, an address, a verse.
	const isEnded = last.right < there.left + (there.right - there.left) * ENDED;
	if (isEnded && !STARTS_LOWER.test(text)) return false;
	return isFull || !isOver || STARTS_LOWER.test(text);
}

/** The first word of a line would have stood at the end of the line before it. */
function fits({ words: [first], size }: PageLine, last: PageLine, { right }: Column): boolean {
	if (!first) return true;
	const length = first.text.split(/\s/, 1)[0]?.length ?? 0;
	return last.right + size * 0.25 + (first.width * length) / first.text.length <= right;
}

/** A box narrows the column of the lines beside it, and of the one above and below: to the longest of those lines. */
function besideBoxes(column: Column, line: PageLine, lines: readonly PageLine[], boxes: readonly PageLine[]): Column {
	const near = boxes.filter(
		(box) => box.page === line.page && Math.abs(box.y - line.y) < column.leading * 2 && box.left > line.left
	);
	if (near.length === 0) return column;
	const edge = Math.min(...near.map((box) => box.left));
	const beside = lines.filter(
		(one) =>
			one.page === line.page &&
			one.right <= edge &&
			boxes.some((box) => box.page === one.page && Math.abs(box.y - one.y) < column.leading)
	);
	return { ...column, right: Math.max(line.right, ...beside.map(({ right }) => right)), isNarrowed: true };
}

function isSetIn(line: PageLine, { left }: Column): boolean {
	return line.left > left + line.size * SET_IN;
}

/** Larger or bolder than the text and short: it ends no sentence. */
function isHeadingLine(line: PageLine, text: string, body: number, { left, right }: Column): boolean {
	if (text.length > 200 || !/\p{L}{2}/u.test(text)) return false;
	if (line.size >= body * 1.15) return true;
	const isShort = line.right - line.left < (right - left) * 0.9;
	const looksSet = line.otherFont || line.size >= body * 1.06 || (/^[^\p{Ll}]+$/u.test(text) && text.length > 3);
	return looksSet && isShort && text.length <= 120 && !/[.,;:]$/.test(text);
}

function goesOnWithCaption(last: PageLine, line: PageLine, { leading }: Column, body: number): boolean {
	return (
		line.column === last.column &&
		Math.abs(line.size - last.size) < 0.6 &&
		line.size < body * 0.97 &&
		line.y - last.y < leading * FARTHER &&
		line.y > last.y
	);
}

function keyOf(line: PageLine): string {
	return `${line.page} ${line.column}`;
}

/** Edges and line distance of each page's columns; a column of few lines takes the distance of all. */
function columnsOf(lines: readonly PageLine[]): Map<string, Column> {
	const groups = new Map<string, PageLine[]>();
	for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
	const distances = (group: readonly PageLine[]) =>
		group.slice(1).flatMap((line, at) => {
			const gap = line.y - (group[at]?.y ?? 0);
			return gap > 0 && gap < line.size * 2.6 ? [gap] : [];
		});
	const usual = median([...groups.values()].flatMap(distances)) || 12;
	return new Map(
		[...groups].map(([key, group]) => {
			const own = distances(group);
			const lefts = group.map((line) => line.left).sort((a, b) => a - b);
			const rights = group.map((line) => line.right).sort((a, b) => a - b);
			return [
				key,
				{
					left: edge(lefts),
					right: rights[Math.floor(rights.length * 0.9)] ?? 0,
					leading: own.length >= 4 ? median(own) : usual
				}
			];
		})
	);
}

/** The leftmost edge that several lines share. */
function edge(sorted: readonly number[]): number {
	const shared = sorted.find((left, at) => (sorted[at + 1] ?? Infinity) - left < 2);
	return shared ?? sorted[0] ?? 0;
}
