/**
 * What stayed between two versions of a text: the matching stretches, in order. Patience diff (Cohen 2003) over words:
 * words that are unique on both sides and in the same order are taken first, then the gaps between them, down to single
 * characters in small gaps. Near linear for an edited text; for two unrelated texts it finds little, fast.
 */
import { isSpace, type Span } from './span.ts';

/** Characters `from … from + length` of the old text stand at `to … to + length` of the new. */
export interface Kept {
	readonly from: number;
	readonly to: number;
	readonly length: number;
}

/** Gaps up to this many characters on either side are compared character by character (at most 400 × 400 steps). */
const SMALL_GAP = 400;
/** Lengths of the runs of words looked for: single words first, longer runs where every word occurs again. */
const RUNS = [1, 3, 8];
/** How far a gap is moved to a better place, in characters: about a line. */
const FARTHEST_SHIFT = 80;
/** Gaps nest as deep as there are levels of unique words; beyond this nothing more is looked for. */
const DEEPEST = 40;

/** The stretches both texts share, ascending on both sides and not overlapping. */
export function keptStretches(before: string, after: string): Kept[] {
	const kept: Kept[] = [];
	collect(before, after, { start: 0, end: before.length }, { start: 0, end: after.length }, 0, kept);
	return settled(before, after, merged(kept));
}

function collect(before: string, after: string, old: Span, fresh: Span, depth: number, kept: Kept[]) {
	let { start: from, end: oldEnd } = old;
	let { start: to, end: freshEnd } = fresh;
	const head = from;
	while (from < oldEnd && to < freshEnd && before.charCodeAt(from) === after.charCodeAt(to)) {
		from++;
		to++;
	}
	if (from > head) kept.push({ from: head, to: to - (from - head), length: from - head });
	let tail = 0;
	while (oldEnd > from && freshEnd > to && before.charCodeAt(oldEnd - 1) === after.charCodeAt(freshEnd - 1)) {
		oldEnd--;
		freshEnd--;
		tail++;
	}
	if (from < oldEnd && to < freshEnd) {
		const inner = { start: from, end: oldEnd };
		const freshInner = { start: to, end: freshEnd };
		if (oldEnd - from <= SMALL_GAP && freshEnd - to <= SMALL_GAP) byCharacters(before, after, inner, freshInner, kept);
		else if (depth < DEEPEST) byWords(before, after, inner, freshInner, depth, kept);
	}
	if (tail > 0) kept.push({ from: oldEnd, to: freshEnd, length: tail });
}

function byWords(before: string, after: string, old: Span, fresh: Span, depth: number, kept: Kept[]) {
	const anchors = RUNS.reduce<Kept[]>(
		(found, words) => (found.length > 0 ? found : commonOnce(before, after, old, fresh, words)),
		[]
	);
	let from = old.start;
	let to = fresh.start;
	for (const anchor of anchors) {
		collect(before, after, { start: from, end: anchor.from }, { start: to, end: anchor.to }, depth + 1, kept);
		kept.push(anchor);
		from = anchor.from + anchor.length;
		to = anchor.to + anchor.length;
	}
	if (anchors.length > 0) {
		collect(before, after, { start: from, end: old.end }, { start: to, end: fresh.end }, depth + 1, kept);
	}
}

/** Words that start a run which occurs once on each side, as many as keep their order. */
function commonOnce(before: string, after: string, old: Span, fresh: Span, run: number): Kept[] {
	const olds = onceOnly(before, old, run);
	const news = onceOnly(after, fresh, run);
	const pairs: Kept[] = [];
	for (const [words, place] of olds) {
		const other = news.get(words);
		if (place && other) pairs.push({ from: place.start, to: other.start, length: place.end - place.start });
	}
	pairs.sort((a, b) => a.from - b.from);
	return longestIncreasing(pairs);
}

/** Each run of so many words with the span of its first word, or null for a run that occurs again. */
function onceOnly(text: string, { start, end }: Span, run: number): Map<string, Span | null> {
	const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
	const places = new Map<string, Span | null>();
	for (let first = 0; first + run <= words.length; first++) {
		const key = words.slice(first, first + run).join(' ');
		const from = start + (words[first]?.index ?? 0);
		places.set(key, places.has(key) ? null : { start: from, end: from + (words[first]?.[0].length ?? 0) });
	}
	return places;
}

/** By patience sorting (Aldous and Diaconis 1999): O(n log n). */
function longestIncreasing(pairs: readonly Kept[]): Kept[] {
	const tops: number[] = [];
	const previous: number[] = [];
	pairs.forEach((pair, index) => {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((pairs[tops[middle] ?? 0]?.to ?? 0) < pair.to) low = middle + 1;
			else high = middle;
		}
		previous[index] = low > 0 ? (tops[low - 1] ?? -1) : -1;
		tops[low] = index;
	});
	const chosen: Kept[] = [];
	for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
		const pair = pairs[index];
		if (pair) chosen.push(pair);
	}
	return chosen.reverse();
}

/** Longest common subsequence of a small gap, by the table of Wagner and Fischer (1974). */
function byCharacters(before: string, after: string, old: Span, fresh: Span, kept: Kept[]) {
	const rows = old.end - old.start;
	const columns = fresh.end - fresh.start;
	const width = columns + 1;
	const table = new Uint16Array((rows + 1) * width);
	const at = (row: number, column: number) => table[row * width + column] ?? 0;
	for (let row = rows - 1; row >= 0; row--) {
		for (let column = columns - 1; column >= 0; column--) {
			const same = before.charCodeAt(old.start + row) === after.charCodeAt(fresh.start + column);
			table[row * width + column] = same
				? at(row + 1, column + 1) + 1
				: Math.max(at(row + 1, column), at(row, column + 1));
		}
	}
	let row = 0;
	let column = 0;
	while (row < rows && column < columns) {
		if (before.charCodeAt(old.start + row) === after.charCodeAt(fresh.start + column)) {
			kept.push({ from: old.start + row++, to: fresh.start + column++, length: 1 });
		} else if (at(row + 1, column) >= at(row, column + 1)) row++;
		else column++;
	}
}

/** Neighbouring stretches as one. */
function merged(kept: readonly Kept[]): Kept[] {
	const result: Kept[] = [];
	for (const piece of kept) {
		const last = result.at(-1);
		if (last && last.from + last.length === piece.from && last.to + last.length === piece.to) {
			result[result.length - 1] = { ...last, length: last.length + piece.length };
		} else result.push(piece);
	}
	return result;
}

/**
 * An insertion or deletion that could as well lie a few characters to the left or right lies where a reader would put it:
 * at the end of a sentence, or between words. (`… spring. [Always. ]Women …`, and not `… spring[. Always]. Women …`.)
 */
function settled(before: string, after: string, kept: readonly Kept[]): Kept[] {
	const result = [...kept];
	for (let index = 0; index + 1 < result.length; index++) {
		const left = result[index];
		const right = result[index + 1];
		if (!left || !right) continue;
		const oldGap = { start: left.from + left.length, end: right.from };
		const freshGap = { start: left.to + left.length, end: right.to };
		const [text, gap] = oldGap.start === oldGap.end ? [after, freshGap] : [before, oldGap];
		if (oldGap.start !== oldGap.end && freshGap.start !== freshGap.end) continue;
		const shift = bestShift(text, gap, left.length - 1, right.length - 1);
		result[index] = { ...left, length: left.length + shift };
		result[index + 1] = { from: right.from + shift, to: right.to + shift, length: right.length - shift };
	}
	return result;
}

/** By how many characters to move a gap, at most so far to either side that what it holds stays the same. */
function bestShift(text: string, { start, end }: Span, mostLeft: number, mostRight: number): number {
	let best = 0;
	let fit = boundary(text, start);
	const consider = (shift: number) => {
		const other = boundary(text, start + shift);
		if (other > fit) [best, fit] = [shift, other];
	};
	for (let shift = 1; shift <= Math.min(mostLeft, FARTHEST_SHIFT); shift++) {
		if (text.charCodeAt(start - shift) !== text.charCodeAt(end - shift)) break;
		consider(-shift);
	}
	for (let shift = 1; shift <= Math.min(mostRight, FARTHEST_SHIFT); shift++) {
		if (text.charCodeAt(start + shift - 1) !== text.charCodeAt(end + shift - 1)) break;
		consider(shift);
	}
	return best;
}

/** 2 between sentences, 1 between words, 0 inside a word. */
function boundary(text: string, offset: number): number {
	const before = text.charAt(offset - 1);
	if (/[.!?…"”’)]/.test(before) && isSpace(text, offset)) return 2;
	return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(text.charAt(offset)) ? 0 : 1;
}
