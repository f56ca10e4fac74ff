/**
 * The columns of a page: where is a gutter, a band from top to bottom that hardly any line crosses while many end and begin
 * on its two sides at one height? Found on the page's words alone, before lines are made, since a line knows its column.
 */
import { rightOf, type Page, type PageWord } from './page-words.ts';

/** Of the width of the text: a gutter lies between these. */
const FIRST = 0.2;
const LAST = 0.8;
/** Rows of words with text on both sides, for a gutter to be one. */
const LEAST_ROWS = 5;
/** The share of rows at its height that may cross a gutter: headings, tables, pictures' captions. */
const CROSSED = 0.3;
/** A column is at least this share of the text's width. */
const NARROWEST = 0.18;
/** Points; a narrower band is a blank between words. */
const LEAST_GAP = 8;
/** Points by which a gutter may lie elsewhere on another page. */
const SAME_PLACE = 12;

interface Row {
	readonly y: number;
	/** Stretches of words between which no blank is wide. */
	readonly stretches: readonly Stretch[];
	/** Those, and those of the rows so near that they must stand in another column: columns need not keep step. */
	readonly beside: readonly Stretch[];
}

type Stretch = readonly [from: number, to: number];

/** Of the letters' size: rows of one column are farther apart. */
const OUT_OF_STEP = 0.8;

/**
 * Middles of each page's gutters from left to right; none where the text stands in one column. A page too short to show its
 * own takes those that most pages have, unless its lines cross them.
 */
export function guttersOf(pages: readonly Page[]): (readonly number[])[] {
	const own = pages.map(guttersOfPage);
	const shown = own.filter((gutters) => gutters.length > 0);
	const usual = shown.find((one) => shown.filter((other) => alike(one, other)).length * 2 > shown.length);
	if (!usual || shown.length * 2 < pages.length) return own;
	return own.map((gutters, at) => (gutters.length === 0 && isClear(pages[at], usual) ? usual : gutters));
}

function alike(one: readonly number[], other: readonly number[]): boolean {
	return (
		one.length === other.length && one.every((at, index) => Math.abs(at - (other[index] ?? Infinity)) < SAME_PLACE)
	);
}

function isClear(page: Page | undefined, gutters: readonly number[]): boolean {
	const rows = rowsOf(page?.words ?? []);
	const crossing = rows.filter(({ stretches }) =>
		stretches.some(([from, to]) => gutters.some((at) => from < at - 2 && to > at + 2))
	);
	return crossing.length <= rows.length * CROSSED;
}

function guttersOfPage({ words }: Page): number[] {
	if (words.length < LEAST_ROWS * 2) return [];
	const left = Math.min(...words.map((word) => word.x));
	const right = Math.max(...words.map(rightOf));
	const width = right - left;
	const rows = rowsOf(words);
	const found: { at: number; both: number; crossed: number }[] = [];
	for (let at = left + width * FIRST; at <= left + width * LAST; at += 2) {
		let both = 0;
		let crossed = 0;
		for (const { stretches, beside } of rows) {
			if (stretches.some(([from, to]) => from < at - LEAST_GAP / 4 && to > at + LEAST_GAP / 4)) crossed++;
			else if (
				beside.some(([, to]) => to <= at && to > at - width * 0.5) &&
				beside.some(([from]) => from >= at && from < at + width * 0.1)
			)
				both++;
		}
		if (both >= LEAST_ROWS && crossed <= (both + crossed) * CROSSED) found.push({ at, both, crossed });
	}
	const gutters: number[] = [];
	for (let from = 0; from < found.length;) {
		let to = from;
		while ((found[to + 1]?.at ?? Infinity) - (found[to]?.at ?? 0) <= 2.001) to++;
		// Within a band the places that fewest lines cross are the gutter; its middle is farthest from both columns.
		const band = found.slice(from, to + 1);
		const most = Math.max(...band.map(({ both, crossed }) => both - crossed));
		const best = band.filter(({ both, crossed }) => both - crossed >= most - 1);
		gutters.push(best[Math.floor(best.length / 2)]?.at ?? 0);
		from = to + 1;
	}
	const edges = [left, ...gutters, right];
	const isWide = edges.slice(1).every((edge, at) => edge - (edges[at] ?? 0) >= width * NARROWEST);
	return isWide && gutters.length <= 3 ? gutters : [];
}

function rowsOf(words: readonly PageWord[]): Row[] {
	const sorted = [...words].sort((a, b) => a.y - b.y || a.x - b.x);
	const rows: PageWord[][] = [];
	for (const word of sorted) {
		const row = rows.at(-1);
		const first = row?.[0];
		if (row && first && word.y - first.y <= Math.max(2, first.size * 0.3)) row.push(word);
		else rows.push([word]);
	}
	const placed = rows.map((row) => ({
		y: row[0]?.y ?? 0,
		size: Math.max(...row.map((word) => word.size)),
		stretches: stretchesOf(row)
	}));
	return placed.map(({ y, size, stretches }, at) => {
		const near = [placed[at - 1], placed[at + 1]].filter(
			(other) => other !== undefined && Math.abs(other.y - y) < Math.min(size, other.size) * OUT_OF_STEP
		);
		return { y, stretches, beside: [...stretches, ...near.flatMap((other) => other?.stretches ?? [])] };
	});
}

function stretchesOf(row: readonly PageWord[]): Stretch[] {
	const stretches: [number, number][] = [];
	for (const word of [...row].sort((a, b) => a.x - b.x)) {
		const last = stretches.at(-1);
		if (last && word.x - last[1] < Math.max(LEAST_GAP, word.size * 0.9)) last[1] = Math.max(last[1], rightOf(word));
		else stretches.push([word.x, rightOf(word)]);
	}
	return stretches;
}
