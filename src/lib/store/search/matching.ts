/**
 * Do these words occur here, and where? Without regard to case and accents, and without moving anything: folding a text keeps
 * every offset, so that a match in the folded text is a match in the text.
 */

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

/** The words to look for, folded, the longest first: it is the rarest, so most places are ruled out by it. "Quoted words" are one. */
export function termsOf(query: string): string[] {
	const found = Array.from(query.matchAll(/"([^"]+)"|(\S+)/g), ([, phrase, word]) => fold(phrase ?? word ?? ''));
	const terms = [...new Set(found.map((term) => term.replaceAll('"', '').trim()).filter((term) => term !== ''))];
	return terms.sort((a, b) => b.length - a.length).slice(0, MOST_TERMS);
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

/** Every place of every term in a folded text, in order and without overlaps; null where one of them does not occur. */
export function matchesIn(folded: string, terms: readonly string[]): Range[] | null {
	if (terms.some((term) => !folded.includes(term))) return null;
	const ranges: Range[] = [];
	for (const term of terms) {
		for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
			ranges.push([at, at + term.length]);
		}
	}
	ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
	return ranges.reduce<Range[]>((kept, range) => {
		const last = kept.at(-1);
		if (!last || range[0] >= last[1]) kept.push(range);
		return kept;
	}, []);
}

/** How good a match is, from 0 to 1: words that begin where a word begins, and the words of the query next to each other. */
export function closeness(folded: string, matches: readonly Range[]): number {
	if (matches.length === 0) return 0;
	const atWords = matches.filter(([start]) => start === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(start - 1))).length;
	const covered = matches.reduce((sum, [start, end]) => sum + end - start, 0);
	return (0.7 * atWords) / matches.length + 0.3 * Math.min(1, covered / folded.length);
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

/** Words count as near each other within this many characters: about two sentences. */
const NEAR = 300;

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
		const folded = fold(text.slice(Math.max(0, from - NEAR), from + STRETCH + NEAR));
		const shift = Math.max(0, from - NEAR);
		let next = from;
		for (let at = folded.indexOf(rarest, from - shift); at >= 0; at = folded.indexOf(rarest, at + rarest.length)) {
			const start = at + shift;
			if (start >= from + STRETCH) break;
			if (start < next) continue;
			const [left, right] = [Math.max(0, at - NEAR), at + rarest.length + NEAR];
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

/** From word to word, so that no excerpt begins in the middle of one. */
function cut(text: string, from: number, to: number, matches: readonly Range[]): Excerpt {
	const isInside = (at: number) => /\S/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at));
	let [start, end] = [from, to];
	while (start > 0 && start > from - 20 && isInside(start)) start -= 1;
	while (end < text.length && end < to + 20 && isInside(end)) end += 1;
	const inside = matches.filter(([a, b]) => a >= start && b <= end);
	return { start, text: text.slice(start, end), matches: inside.map(([a, b]) => [a - start, b - start] as const) };
}
