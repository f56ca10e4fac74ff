/**
 * Hash selector → place: finds words without having them. The hash of the first letters gives the candidates, the hash of
 * all letters confirms them, the hashes of the letters around them tell repeated passages apart. Where no place holds all
 * the letters (a page header in between, a corrected misprint), edges that fit together give a place to confirm.
 */
import type { HashSelector } from '#argument/records/passage.ts';
import { found, lost, type Anchor } from './anchor-state.ts';
import { EDGE_LETTERS, hashAfter, hashBefore } from './describe.ts';
import { hashOf } from './hash.ts';
import { spanOf, type LetterRange } from './letters.ts';
import type { Span } from './span.ts';
import type { Step, TextIndex } from './text-index.ts';

/**
 * How many letters may stand between the edges beyond those of the passage: a block of footnotes on a printed page has
 * up to about 1,500, a page header 50. More would join two passages.
 */
const MOST_INSERTED = 2_000;
/** The share of the letters that must still lie between the edges: less is another, shorter passage. */
const LEAST_LEFT = 0.6;
/** Below this many letters, edges of a passage are so common that two of them prove nothing. */
const SHORT = 24;
/** How many places for each edge are tried together: a text that repeats itself more often gives no place. */
const MOST_EDGES = 200;

/** What a place shows of the selector's surroundings. */
interface Match {
	readonly range: LetterRange;
	/** 0, 1 or 2: on how many sides the neighbouring letters are the same. */
	readonly sides: number;
}

/** Resolves one selector. Build the index once for a text and pass it for each of its selectors. */
export function anchorHash(index: TextIndex, selector: HashSelector): Anchor {
	const matches = matchesOf(index, selector);
	const place = ({ range }: Match) => spanOf(index.letters, range);
	if (matches.length === 0) return anchorByEdges(index, selector);
	const { repeat } = selector;
	const best = singleBest(matches);
	const others = (chosen: Match) => matches.filter((match) => match !== chosen).map(place);
	if (!repeat) {
		// Unique where it was described: unique here, one side may have changed with its neighbour.
		if (matches.length === 1 && best) {
			if (best.sides > 0) return found('exact', place(best), best.sides === 2 ? 1 : 0.95);
			return found(selector.letters < SHORT ? 'changed' : 'moved', place(best), 0.8);
		}
		if (best?.sides === 2) return found('exact', place(best), 1, others(best));
	} else if (matches.length === repeat.of) {
		const same = matches[repeat.nth - 1];
		if (same?.sides === 2) return found('exact', place(same), 1, others(same));
	}
	if (best && best.sides > 0) return found('moved', place(best), 0.4 + best.sides * 0.2, others(best));
	return lost(matches.map(place));
}

/** All places that hold exactly the selector's letters. */
function matchesOf(index: TextIndex, selector: HashSelector): Match[] {
	const atWords = matchesAt(index, selector, 'words');
	const expected = selector.repeat?.of ?? 1;
	if (atWords.length === expected) return atWords;
	const anywhere = matchesAt(index, selector, 'letters');
	return atWords.length === 0 || anywhere.length === expected ? anywhere : atWords;
}

function matchesAt(index: TextIndex, selector: HashSelector, at: Step): Match[] {
	const { letters } = index;
	const matches: Match[] = [];
	for (const from of index.startsOf(keyOf(selector.first), edgeOf(selector), at)) {
		const range = { from, to: from + selector.letters };
		if (range.to > letters.text.length) continue;
		if (hashOf(letters.text.slice(range.from, range.to), 16) !== selector.whole) continue;
		const sides =
			Number(hashBefore(letters, range) === selector.before) + Number(hashAfter(letters, range) === selector.after);
		matches.push({ range, sides });
	}
	return matches;
}

/** The match whose surroundings agree on more sides than those of any other. */
function singleBest(matches: readonly Match[]): Match | null {
	const most = Math.max(...matches.map((match) => match.sides));
	const best = matches.filter((match) => match.sides === most);
	return best.length === 1 ? (best[0] ?? null) : null;
}

/**
 * Pairs what can mark the start (the first letters, or the letters before them) with what can mark the end, at a
 * plausible distance. Never more than `changed`: what lies between is not known to be the same.
 */
function anchorByEdges(index: TextIndex, selector: HashSelector): Anchor {
	if (selector.letters < SHORT) return lost();
	const starts = edgePlaces(index, selector, 'start');
	const ends = edgePlaces(index, selector, 'end');
	if (starts.size > MOST_EDGES || ends.size > MOST_EDGES) return lost();
	const pairs: { span: Span; fit: number }[] = [];
	for (const [from, startFit] of starts) {
		for (const [to, endFit] of ends) {
			const length = to - from;
			if (length < selector.letters * LEAST_LEFT || length > selector.letters + MOST_INSERTED) continue;
			const difference = Math.abs(length - selector.letters) / (selector.letters + MOST_INSERTED);
			pairs.push({ span: spanOf(index.letters, { from, to }), fit: (startFit + endFit) * (1 - difference / 2) });
		}
	}
	pairs.sort((a, b) => b.fit - a.fit || a.span.start - b.span.start || a.span.end - b.span.end);
	const [best, second] = pairs;
	if (!best) return lost();
	const candidates = pairs.slice(1).map((pair) => pair.span);
	if (second && best.fit - second.fit < 1e-9) return lost([best.span, ...candidates]);
	return found('changed', best.span, Math.min(0.75, best.fit * 0.75), candidates);
}

/** Possible starts or ends in the normal form; own letters count for more than the neighbour's. */
function edgePlaces(index: TextIndex, selector: HashSelector, edge: 'start' | 'end'): Map<number, number> {
	const places = new Map<number, number>();
	const note = (found: readonly number[], fit: number) => {
		for (const place of found) places.set(place, (places.get(place) ?? 0) + fit);
	};
	const own = edge === 'start' ? selector.first : selector.last;
	const outer = edge === 'start' ? selector.before : selector.after;
	const inward = edge === 'start' ? 'startsOf' : 'endsOf';
	const outward = edge === 'start' ? 'endsOf' : 'startsOf';
	note(index[inward](keyOf(own), edgeOf(selector), 'words'), 0.3);
	if (outer) note(index[outward](keyOf(outer), EDGE_LETTERS, 'words'), 0.2);
	return places;
}

function edgeOf(selector: HashSelector): number {
	return Math.min(EDGE_LETTERS, selector.letters);
}

function keyOf(hex: string): number {
	return Number.parseInt(hex, 16);
}
