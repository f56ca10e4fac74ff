/**
 * Where in one segment do all the words occur? Sets of places as bits, a few kilobytes each: the places of a word are set, those of
 * several words intersected.
 */
import { WORTH } from './hits.ts';
import { closeness, LONGEST, LONGEST_TERM, NEAR } from './matching.ts';
import { mark, placesWithin, wordsFrom, type Segment } from './postings.ts';
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
	if (!wanted.words.every((words) => hasAll(segment, words))) return null;
	return {
		lines(visit, least) {
			// Most searches are answered by these alone: texts are many times as long, and are looked up when they are asked for.
			const { textsFrom, firsts, lengths, units } = segment;
			const size = (textsFrom + 31) >>> 5;
			const matched = live.slice(0, size);
			for (const words of wanted.words) intersect(matched, placesOf(segment, words, size, textsFrom));
			const whole = wholeOf(segment, wanted, size);
			const terms = wanted.terms.length;
			let atLeast = least();
			let longest = longestWorth(atLeast - WORTH.statement, terms);
			let unit = 0;
			for (let at = 0; at < size; at += 1) {
				for (let left = matched[at] ?? 0; left !== 0; left &= left - 1) {
					const place = at * 32 + 31 - Math.clz32(left & -left);
					if (place >= textsFrom) return;
					while (place >= (firsts[unit + 1] ?? 0)) unit += 1;
					const line = place - (firsts[unit] ?? 0);
					const length = lengths[place] ?? 0;
					// A word of one letter is in nearly every line: most are ruled out by their length alone.
					if (line > 0 && length > longest) continue;
					let count = 0;
					for (const bits of whole) if (has(bits, place)) count += 1;
					const score = WORTH[line === 0 ? 'title' : 'statement'] + closeness(length, count, terms);
					if (score < atLeast) continue;
					visit({ unit: units[unit] ?? '', line, score });
					if (least() === atLeast) continue;
					atLeast = least();
					longest = longestWorth(atLeast - WORTH.statement, terms);
				}
			}
		},
		*texts() {
			const { textsFrom, firsts, units } = segment;
			const matched = live.slice();
			const near = placesWithin(segment, NEAR + (wanted.terms[0]?.length ?? 0));
			for (const [index, words] of wanted.words.entries()) {
				const bits = placesOf(segment, words, live.length, Number.POSITIVE_INFINITY);
				// The others stand near the first term (matching.ts, placesIn).
				if (index > 0) spread(bits, textsFrom, near);
				intersect(matched, bits);
			}
			for (let unit = 0; unit < units.length; unit += 1) {
				const [from, to] = [firsts[unit] ?? 0, firsts[unit + 1] ?? 0];
				if (from < textsFrom) continue;
				for (let place = from; place < to; place += 1) {
					if (!has(matched, place)) continue;
					yield units[unit] ?? '';
					break;
				}
			}
		}
	};
}

/** Of a term's words all but the last must be there as they are, the last as a beginning. */
function hasAll(segment: Segment, words: readonly string[]): boolean {
	return words.every((word, index) => {
		const { from, to, isWhole } = wordsFrom(segment, word);
		return from < to && (isWhole || index === words.length - 1);
	});
}

/** The places below `until` where a term may be. */
function placesOf(segment: Segment, words: readonly string[], size: number, until: number): Uint32Array {
	const all = new Uint32Array(size).fill(0xffffffff);
	for (const [index, word] of words.entries()) {
		const { from, to } = wordsFrom(segment, word);
		const bits = new Uint32Array(size);
		mark(segment, from, index === words.length - 1 ? to : from + 1, bits, until);
		// The words of a phrase may stand on either side of a block's edge.
		if (words.length > 1) spread(bits, segment.textsFrom, placesWithin(segment, LONGEST_TERM));
		intersect(all, bits);
	}
	return all;
}

/** How long a line may be, with every term as a whole word in it, to be so close. */
function longestWorth(close: number, terms: number): number {
	if (close <= closeness(LONGEST, terms, terms)) return LONGEST;
	let [low, high] = [0, LONGEST];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (closeness(middle, terms, terms) >= close) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** For each term, the places where it is a whole word. */
function wholeOf(segment: Segment, { words }: Wanted, size: number): Uint32Array[] {
	return words.map((own) => {
		const bits = new Uint32Array(size);
		const { from, isWhole } = wordsFrom(segment, own.at(-1) ?? '');
		if (isWhole) mark(segment, from, from + 1, bits, segment.textsFrom);
		return bits;
	});
}

function intersect(into: Uint32Array, other: Uint32Array): void {
	for (let at = 0; at < into.length; at += 1) into[at] = (into[at] ?? 0) & (other[at] ?? 0);
}

/** From a place on, so many neighbors on either side of every set place are set too. */
function spread(bits: Uint32Array, from: number, neighbors: number): void {
	const first = from >>> 5;
	const kept = bits[first] ?? 0;
	// Statements are not near each other: those that share the first word of bits with the texts stay as they were.
	const below = (1 << (from & 31)) - 1;
	for (let step = 0; step < neighbors; step += 1) {
		let before = 0;
		for (let at = first; at < bits.length; at += 1) {
			const own = bits[at] ?? 0;
			const after = bits[at + 1] ?? 0;
			bits[at] = own | (own << 1) | (own >>> 1) | (before >>> 31) | (after << 31);
			before = own;
		}
		if (first < bits.length) bits[first] = ((bits[first] ?? 0) & ~below) | (kept & below);
	}
}

function has(bits: Uint32Array, place: number): boolean {
	return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}
