/**
 * What stayed between two versions of a text: the matching stretches, in order. Patience diff (Cohen 2003) over words:
 * words that are unique on both sides and in the same order are taken first, then the gaps between them; small gaps are
 * aligned word by word, and what is then left letter by letter. Near linear for an edited text; for two unrelated texts
 * it finds little, fast.
 */
import { isSpace, type Span } from './span.ts';

/** Characters `from … from + length` of the old text stand at `to … to + length` of the new. */
export interface Kept {
	readonly from: number;
	readonly to: number;
	readonly length: number;
}

/** Gaps up to this many characters on either side are aligned word by word: at most 1,200 × 1,200 steps. */
const SMALL_GAP = 1_200;
/** Gaps up to this many characters are one word with a misprint, or two, and are aligned letter by letter. */
const WORD_GAP = 40;
/** How far back a sentence may start, in characters. */
const LONGEST_SENTENCE = 300;
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
	const { head, tail } = commonEnds(before, after, old, fresh);
	const inner = { start: old.start + head, end: old.end - tail };
	const freshInner = { start: fresh.start + head, end: fresh.end - tail };
	if (head > 0) kept.push({ from: old.start, to: fresh.start, length: head });
	if (inner.start < inner.end && freshInner.start < freshInner.end) {
		const small = Math.max(inner.end - inner.start, freshInner.end - freshInner.start) <= SMALL_GAP;
		if (small) byTokens(before, after, inner, freshInner, kept);
		else if (depth < DEEPEST) byWords(before, after, inner, freshInner, depth, kept);
	}
	if (tail > 0) kept.push({ from: inner.end, to: freshInner.end, length: tail });
}

/**
 * How many characters the two stretches have in common at their start and at their end, in whole sentences: what two
 * sentences have in common at their beginning or end does not yet say which of them was kept.
 */
function commonEnds(before: string, after: string, old: Span, fresh: Span): { head: number; tail: number } {
	const shorter = Math.min(old.end - old.start, fresh.end - fresh.start);
	let head = 0;
	while (head < shorter && before.charCodeAt(old.start + head) === after.charCodeAt(fresh.start + head)) head++;
	if (head === shorter && old.end - old.start === fresh.end - fresh.start) return { head, tail: 0 };
	for (let back = 0; back <= LONGEST_SENTENCE; back++) {
		if (back === head || boundary(before, old.start + head - back) === 2) {
			head -= back;
			break;
		}
	}
	let tail = 0;
	while (tail < shorter - head && before.charCodeAt(old.end - tail - 1) === after.charCodeAt(fresh.end - tail - 1))
		tail++;
	for (let back = 0; back <= LONGEST_SENTENCE; back++) {
		if (back === tail || boundary(before, old.end - tail + back) === 2) {
			tail -= back;
			break;
		}
	}
	return { head, tail };
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

/** Aligns a small gap word by word, and the words that differ letter by letter. */
function byTokens(before: string, after: string, old: Span, fresh: Span, kept: Kept[]) {
	let from = old.start;
	let to = fresh.start;
	const between = (oldEnd: number, freshEnd: number) => {
		if (oldEnd - from > WORD_GAP || freshEnd - to > WORD_GAP) return;
		const letters = /[^]/g;
		kept.push(
			...heaviestCommon(
				tokensOf(before, { start: from, end: oldEnd }, letters),
				tokensOf(after, { start: to, end: freshEnd }, letters)
			)
		);
	};
	const words = /[\p{L}\p{N}\p{M}]+|\s+|[^]/gu;
	for (const piece of heaviestCommon(tokensOf(before, old, words), tokensOf(after, fresh, words))) {
		between(piece.from, piece.to);
		kept.push(piece);
		from = piece.from + piece.length;
		to = piece.to + piece.length;
	}
	between(old.end, fresh.end);
}

interface Token {
	readonly at: number;
	readonly words: string;
}

function tokensOf(text: string, { start, end }: Span, pattern: RegExp): Token[] {
	return [...text.slice(start, end).matchAll(pattern)].map((match) => ({ at: start + match.index, words: match[0] }));
}

/** What a token adds that goes on a stretch: one long stretch is better than the same words from several sentences. */
const GOING_ON = 3;

/**
 * The common subsequence with the most letters in the longest stretches: the table of Wagner and Fischer (1974), with a
 * gain for going on as in Gotoh's alignment (1982). White space and punctuation weigh next to nothing: two unrelated
 * sentences have them in common.
 */
function heaviestCommon(olds: readonly Token[], news: readonly Token[]): Kept[] {
	const width = news.length + 1;
	const best = new Int32Array((olds.length + 1) * width);
	/** The best from a place on that takes the two tokens there; 0 where they differ. */
	const taking = new Int32Array((olds.length + 1) * width);
	const value = (table: Int32Array, row: number, column: number) => table[row * width + column] ?? 0;
	for (let row = olds.length - 1; row >= 0; row--) {
		const words = olds[row]?.words ?? '';
		const weight = /[\p{L}\p{N}]/u.test(words) ? 4 * words.length : 1;
		for (let column = news.length - 1; column >= 0; column--) {
			const here = row * width + column;
			const skipped = Math.max(value(best, row + 1, column), value(best, row, column + 1));
			if (words === news[column]?.words) {
				const next = value(taking, row + 1, column + 1);
				taking[here] = weight + Math.max(value(best, row + 1, column + 1), next && next + GOING_ON);
			}
			best[here] = Math.max(skipped, taking[here] ?? 0);
		}
	}
	const common: Kept[] = [];
	let row = 0;
	let column = 0;
	let goingOn = false;
	while (row < olds.length && column < news.length) {
		const [old, fresh] = [olds[row], news[column]];
		if (!old || !fresh) break;
		const taken = value(taking, row, column);
		if (taken > 0 && (goingOn || taken === value(best, row, column))) {
			common.push({ from: old.at, to: fresh.at, length: old.words.length });
			row++;
			column++;
			const next = value(taking, row, column);
			goingOn = next > 0 && next + GOING_ON >= value(best, row, column);
		} else if (value(best, row + 1, column) >= value(best, row, column + 1)) row++;
		else column++;
	}
	return common;
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
		const shift = bestShift(text, gap, left.length, right.length);
		result[index] = { ...left, length: left.length + shift };
		result[index + 1] = { from: right.from + shift, to: right.to + shift, length: right.length - shift };
	}
	return result.filter((piece) => piece.length > 0);
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
	if (offset === 0 || offset === text.length) return 2;
	const before = text.charAt(offset - 1);
	if (/[.!?…"”’)]/.test(before) && isSpace(text, offset)) return 2;
	return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(text.charAt(offset)) ? 0 : 1;
}
