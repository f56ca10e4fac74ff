/**
 * Which lines of the pages are heads, feet and page numbers? Those at the upper and lower edge that come again on other pages
 * at the same height, their numbers apart; and a number alone at the edge.
 */
import type { Page, PageLine } from './page-words.ts';

/** Rows at each edge that may be furniture. */
const EDGE_ROWS = 3;
/** Points by which a head's height may differ from page to page. */
const SAME_HEIGHT = 6;
/** Letters of a head at most. */
const LONGEST = 160;
const NUMBER =
	/^(?:[-–—|•\s]*)(?:page\s+|p\.\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|\|)\s*\d{1,4})?(?:[-–—|•\s]*)$/i;

export interface Furniture {
	readonly lines: ReadonlySet<PageLine>;
	readonly heads: number;
	readonly numbers: number;
}

/** Of the text's size, and of the page's height: a head that stands on one page only is as small and as near the edge. */
const SMALLER = 0.93;
const NEAR_EDGE = 0.09;

export function furnitureOf(pages: readonly Page[], lines: readonly (readonly PageLine[])[], body: number): Furniture {
	const edges = pages.map((page, at) => edgesOf(page, lines[at] ?? []));
	const repeats = repeated(edges.flat());
	const found = new Set<PageLine>();
	let heads = 0;
	let numbers = 0;
	for (const edge of edges) {
		for (const row of edge) {
			const isNumber = NUMBER.test(row.words);
			// Rows nearer the middle are furniture only together with those nearer the edge.
			const outer = edge.filter((one) => one.isTop === row.isTop && one.rank < row.rank);
			if (!outer.every((one) => one.lines.every((line) => found.has(line)))) continue;
			if (isNumber && (row.isApart || row.rank > 0 || repeats.has(row.key))) numbers++;
			else if (repeats.has(row.key)) heads++;
			else continue;
			for (const line of row.lines) found.add(line);
		}
	}
	// A head that changes from page to page stands where the others stand, in their letters.
	const known = [...found];
	for (const row of edges.flat()) {
		const [line] = row.lines;
		if (!line || found.has(line) || row.rank > 0 || !row.isApart || row.words.length > LONGEST) continue;
		const isPlaced = known.some(
			(one) => one.page !== line.page && Math.abs(one.y - line.y) <= 2 && Math.abs(one.size - line.size) < 0.3
		);
		if (!isPlaced) continue;
		heads++;
		for (const one of row.lines) found.add(one);
	}
	// The first page may have a head of its own, and the only one has nothing to be compared with.
	for (const row of edges[0] ?? []) {
		if (row.rank > 0 || !isHead(row, pages[0]?.height ?? 0, body) || row.lines.some((line) => found.has(line)))
			continue;
		heads++;
		for (const line of row.lines) found.add(line);
	}
	return { lines: found, heads, numbers };
}

function isHead({ y, lines, words, isApart }: EdgeRow, height: number, body: number): boolean {
	const isNear = y < height * NEAR_EDGE || y > height * (1 - NEAR_EDGE);
	const isSmall = lines.every(({ size }) => size <= body * SMALLER);
	return isNear && isSmall && isApart && words.length <= LONGEST && !/[.!?]["”’)]*$/.test(words);
}

interface EdgeRow {
	readonly page: number;
	readonly isTop: boolean;
	/** 0 for the outermost row. */
	readonly rank: number;
	readonly y: number;
	readonly words: string;
	/** Words with their numbers taken out, where they stand and how large: a title is no head, though heads repeat it. */
	readonly key: string;
	readonly lines: readonly PageLine[];
	/** A blank of more than a line and a half lies between it and the text. */
	readonly isApart: boolean;
}

function edgesOf(page: Page, lines: readonly PageLine[]): EdgeRow[] {
	const rows: PageLine[][] = [];
	for (const line of [...lines].sort((a, b) => a.y - b.y)) {
		const row = rows.at(-1);
		if (row?.[0] && Math.abs(line.y - row[0].y) < Math.max(3, line.size * 0.4)) row.push(line);
		else rows.push([line]);
	}
	const describe = (row: PageLine[], rank: number, isTop: boolean, next: PageLine[] | undefined): EdgeRow => {
		const words = row
			.sort((a, b) => a.left - b.left)
			.map(wordsOf)
			.join(' ');
		const y = row[0]?.y ?? 0;
		const gap = Math.abs((next?.[0]?.y ?? Infinity) - y);
		return {
			page: row[0]?.page ?? 0,
			isTop,
			rank,
			y,
			words,
			key: `${isTop ? 'top' : 'foot'} ${Math.round(row[0]?.size ?? 0)} ${words
				.toLowerCase()
				.replace(/\b[ivxlc]+\b/g, '#')
				.replace(/[\d#\s]+/g, '#')}`,
			lines: row,
			isApart: gap > (next?.[0]?.size ?? 10) * 1.7 || y < page.height * 0.06 || y > page.height * 0.94
		};
	};
	const count = Math.min(EDGE_ROWS, Math.floor(rows.length / 2));
	const top = rows.slice(0, count).map((row, rank) => describe(row, rank, true, rows[rank + 1]));
	const last = rows.length - 1;
	const foot = rows
		.slice(rows.length - count)
		.reverse()
		.map((row, rank) => describe(row, rank, false, rows[last - rank - 1]));
	return [...top, ...foot];
}

/** The keys of rows that stand on several pages at one height. */
function repeated(rows: readonly EdgeRow[]): Set<string> {
	const seen = new Map<string, EdgeRow[]>();
	for (const row of rows) {
		if (!/[\p{L}\d]/u.test(row.words) || row.words.length > LONGEST) continue;
		seen.set(row.key, [...(seen.get(row.key) ?? []), row]);
	}
	const keys = new Set<string>();
	for (const [key, same] of seen) {
		const near = same.filter((row) =>
			same.some((one) => one.page !== row.page && Math.abs(one.y - row.y) <= SAME_HEIGHT)
		);
		if (near.length >= 2) keys.add(key);
	}
	return keys;
}

function wordsOf(line: PageLine): string {
	return line.words
		.map((word) => word.text)
		.join(' ')
		.trim();
}
