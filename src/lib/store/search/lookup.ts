/**
 * Where in one segment do all the words occur? Sets of places as bits, a few kilobytes each: the places of a word are set, those of
 * several words intersected.
 */
import { WORTH } from './hits.ts';
import { closeness } from './matching.ts';
import { mark, wordsFrom, type Segment } from './postings.ts';
import { wordsIn } from './words.ts';

/** A query, ready to be looked up. */
export interface Wanted {
	readonly terms: readonly string[];
	/** The words of each term: several for a phrase or for "covid-19". */
	readonly words: readonly (readonly string[])[];
	/** Every term is a word: what is found is a hit. Else it has to be looked at. */
	readonly isExact: boolean;
}

export function wantedOf(terms: readonly string[]): Wanted {
	const words = terms.map(wordsIn);
	return { terms, words, isExact: words.every((own) => own.length === 1) };
}

/** A title (line 0) or a statement (line 1 is the first of the row). */
export interface FoundLine {
	readonly unit: string;
	readonly line: number;
	/** As hits.ts counts it; only a guess where the query is not exact. */
	readonly score: number;
}

export interface Lookup {
	/** Calls back for each title and statement that is worth at least so much. */
	lines(visit: (found: FoundLine) => void, least: () => number): void;
	/** Texts that may have the words near each other, in the order of their ids. */
	texts(): Generator<string>;
}

/** `live` has a bit for every place that counts. Null where the segment has nothing of it. */
export function lookUp(segment: Segment, live: Uint32Array, wanted: Wanted): Lookup | null {
	const size = live.length;
	const perTerm: Uint32Array[] = [];
	for (const words of wanted.words) {
		const all = new Uint32Array(size).fill(0xffffffff);
		for (const [index, word] of words.entries()) {
			const { from, to, isWhole } = wordsFrom(segment, word);
			const isLast = index === words.length - 1;
			if (from === to || (!isLast && !isWhole)) return null;
			const bits = new Uint32Array(size);
			mark(segment, from, isLast ? to : from + 1, bits);
			// The words of a phrase may stand on either side of a block's edge.
			if (words.length > 1) spread(bits, segment.textsFrom);
			intersect(all, bits);
		}
		perTerm.push(all);
	}
	return {
		lines(visit, least) {
			const matched = live.slice(0, (segment.textsFrom + 31) >>> 5);
			for (const bits of perTerm) intersect(matched, bits);
			const whole = wholeOf(segment, wanted, size);
			const { firsts, lengths, units } = segment;
			const terms = wanted.terms.length;
			let unit = 0;
			eachBit(matched, segment.textsFrom, (place) => {
				while (place >= (firsts[unit + 1] ?? 0)) unit += 1;
				const line = place - (firsts[unit] ?? 0);
				const worth = WORTH[line === 0 ? 'title' : 'statement'];
				const length = lengths[place] ?? 0;
				// A word of one letter is in nearly every line: most are ruled out by their length alone.
				if (worth + closeness(length, terms, terms) < least()) return;
				let count = 0;
				for (const bits of whole) if (has(bits, place)) count += 1;
				const score = worth + closeness(length, count, terms);
				if (score >= least()) visit({ unit: units[unit] ?? '', line, score });
			});
		},
		*texts() {
			const matched = live.slice();
			for (const bits of perTerm) {
				const near = bits.slice();
				spread(near, segment.textsFrom);
				intersect(matched, near);
			}
			const { units, firsts } = segment;
			for (let unit = 0; unit < units.length; unit += 1) {
				const [from, to] = [firsts[unit] ?? 0, firsts[unit + 1] ?? 0];
				if (from < segment.textsFrom) continue;
				for (let place = from; place < to; place += 1) {
					if (!has(matched, place)) continue;
					yield units[unit] ?? '';
					break;
				}
			}
		}
	};
}

/** For each term, the places where it is a whole word. */
function wholeOf(segment: Segment, { words }: Wanted, size: number): Uint32Array[] {
	return words.map((own) => {
		const bits = new Uint32Array(size);
		const { from, isWhole } = wordsFrom(segment, own.at(-1) ?? '');
		if (isWhole) mark(segment, from, from + 1, bits);
		return bits;
	});
}

function intersect(into: Uint32Array, other: Uint32Array): void {
	for (let at = 0; at < into.length; at += 1) into[at] = (into[at] ?? 0) & (other[at] ?? 0);
}

/** From a place on, the neighbors of every set place are set too. */
function spread(bits: Uint32Array, from: number): void {
	const first = from >>> 5;
	const kept = bits[first] ?? 0;
	let before = 0;
	for (let at = first; at < bits.length; at += 1) {
		const own = bits[at] ?? 0;
		const after = bits[at + 1] ?? 0;
		bits[at] = own | (own << 1) | (own >>> 1) | (before >>> 31) | (after << 31);
		before = own;
	}
	// Statements are not near each other: those that share the first word of bits with the texts stay as they were.
	const below = (1 << (from & 31)) - 1;
	if (first < bits.length) bits[first] = ((bits[first] ?? 0) & ~below) | (kept & below);
}

function has(bits: Uint32Array, place: number): boolean {
	return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

function eachBit(bits: Uint32Array, until: number, visit: (place: number) => void): void {
	for (let at = 0; at < bits.length; at += 1) {
		for (let left = bits[at] ?? 0; left !== 0; left &= left - 1) {
			const place = at * 32 + 31 - Math.clz32(left & -left);
			if (place < until) visit(place);
		}
	}
}
