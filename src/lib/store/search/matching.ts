/**
 * Do these words occur here, and where? Each is found where a word begins, without regard to case and accents, and without moving
 * anything: folding a text keeps every offset, so that a match in the folded text is a match in the text.
 */
import { eachWord, isBoundary } from './words.ts';

export type Range = readonly [start: number, end: number];

export interface Excerpt {
	/** Offset of the excerpt in the whole, in UTF-16 code units. */
	readonly start: number;
	readonly text: string;
	/** Where in the excerpt the words are; end exclusive, in order, not overlapping. */
	readonly matches: readonly Range[];
}

/** More words than this add nothing and cost time. */
const MOST_TERMS = 8;

/** Characters of a term: more than any word has. The index relies on it (lookup.ts). */
export const LONGEST_TERM = 100;

/** The words to look for, folded, the longest first: it is the rarest, so most places are ruled out by it. "Quoted words" are one. */
export function termsOf(query: string): string[] {
	const found = Array.from(query.matchAll(/"([^"]+)"|(\S+)/g), ([, phrase, word]) => fold(phrase ?? word ?? ''));
	const terms = [...new Set(found.map(fromWordToWord).filter((term) => term !== ''))];
	return terms.sort((a, b) => b.length - a.length).slice(0, MOST_TERMS);
}

/** Without what stands around its words: commas, brackets, quotation marks. */
function fromWordToWord(term: string): string {
	let [start, end] = [-1, 0];
	eachWord(term, (word, at) => {
		if (start < 0) start = at;
		if (at + word.length - start <= LONGEST_TERM) end = at + word.length;
	});
	return start < 0 ? '' : term.slice(start, Math.max(end, start + 1)).slice(0, LONGEST_TERM);
}

const folds = new Map<string, string>();

/** Lower case, without accents; of the same length as the text. */
export function fold(text: string): string {
	if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
	return text.replace(/[A-Z]|\P{ASCII}/gu, (unit) => {
		const known = folds.get(unit);
		if (known !== undefined) return known;
		const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		const folded = bare.length === unit.length ? bare : unit;
		folds.set(unit, folded);
		return folded;
	});
}

/** Where the term stands at the beginning of a word, from an offset on; -1 where it does not. */
function nextPlace(folded: string, term: string, from: number): number {
	let at = folded.indexOf(term, from);
	while (at >= 0 && !isBoundary(folded, at)) at = folded.indexOf(term, at + 1);
	return at;
}

/** Every place of every term in a folded text, in order and without overlaps; null where one of them does not occur. */
export function matchesIn(folded: string, terms: readonly string[]): Range[] | null {
	const ranges: Range[] = [];
	for (const term of terms) {
		let at = nextPlace(folded, term, 0);
		if (at < 0) return null;
		for (; at >= 0; at = nextPlace(folded, term, at + term.length)) ranges.push([at, at + term.length]);
	}
	ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
	return ranges.reduce<Range[]>((kept, range) => {
		const last = kept.at(-1);
		if (!last || range[0] >= last[1]) kept.push(range);
		return kept;
	}, []);
}

/** How many of the terms stand there as whole words. */
export function wholeWords(folded: string, terms: readonly string[]): number {
	const isWhole = (term: string) => {
		let at = nextPlace(folded, term, 0);
		while (at >= 0 && !isBoundary(folded, at + term.length)) at = nextPlace(folded, term, at + 1);
		return at >= 0;
	};
	return terms.filter(isWhole).length;
}

/** Lengths from here on are as one: nobody reads so long a statement to the end. */
export const LONGEST = 65_535;

/** How good a match is, from 0 to 1: whole words before beginnings of words, and the shorter of two before the longer. */
export function closeness(length: number, whole: number, terms: number): number {
	return (0.5 * whole) / Math.max(1, terms) + 0.4 / (1 + Math.min(length, LONGEST) / 100);
}

/** Characters shown on either side of a match in a long text. */
const AROUND = 80;

/** At most so many characters of a title or statement are shown: all of nearly every one. */
const LONGEST_EXCERPT = 400;

/** The whole where it is short, else the surroundings of the first match. */
export function excerptOf(text: string, matches: readonly Range[]): Excerpt {
	if (text.length <= LONGEST_EXCERPT) return { start: 0, text, matches };
	const first = matches[0]?.[0] ?? 0;
	return cut(text, Math.max(0, first - AROUND), Math.min(text.length, first + LONGEST_EXCERPT - AROUND), matches);
}

/** Words count as near each other within this many characters: about two sentences. The index relies on it (lookup.ts). */
export const NEAR = 300;

/** A stretch begins so much earlier that what is near its first word is there whole. */
const BEFORE = NEAR + LONGEST_TERM;

/** Characters looked through without a pause: a few milliseconds. */
const STRETCH = 200_000;

/**
 * The places of a long text where all terms stand near each other, in order, each with its surroundings. Yields null after every
 * stretch, so that the caller may pause.
 */
export function* placesIn(text: string, terms: readonly string[]): Generator<Excerpt | null> {
	const [rarest = ''] = terms;
	for (let from = 0; from < text.length; from += STRETCH) {
		// The stretch reaches so far into the next that no place is cut in two; a place belongs to the stretch it begins in.
		const shift = Math.max(0, from - BEFORE);
		const folded = fold(text.slice(shift, from + STRETCH + NEAR + LONGEST_TERM));
		let next = from;
		for (
			let at = nextPlace(folded, rarest, from - shift);
			at >= 0;
			at = nextPlace(folded, rarest, at + rarest.length)
		) {
			const start = at + shift;
			if (start >= from + STRETCH) break;
			if (start < next) continue;
			const [left, right] = [wordAfter(folded, Math.max(0, at - NEAR)), at + rarest.length + NEAR];
			const matches = matchesIn(folded.slice(left, right), terms);
			if (!matches) continue;
			const inText = matches.map(([a, b]) => [a + left + shift, b + left + shift] as const);
			const near = inText.filter(([a, b]) => b > start - AROUND && a < start + rarest.length + AROUND);
			yield cut(text, Math.max(0, start - AROUND), Math.min(text.length, start + rarest.length + AROUND), near);
			next = start + NEAR;
		}
		yield null;
	}
}

/** The first place from here on that is not within a word. */
function wordAfter(folded: string, at: number): number {
	let next = at;
	while (!isBoundary(folded, next)) next += 1;
	return next;
}

/** From word to word, so that no excerpt begins in the middle of one. */
function cut(text: string, from: number, to: number, matches: readonly Range[]): Excerpt {
	const isInside = (at: number) => /\S/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at));
	let [start, end] = [from, to];
	while (start > 0 && start > from - 20 && isInside(start)) start -= 1;
	while (end < text.length && end < to + 20 && isInside(end)) end += 1;
	const inside = matches.filter(([a, b]) => a >= start && b <= end);
	return { start, text: text.slice(start, end), matches: inside.map(([a, b]) => [a - start, b - start] as const) };
}
