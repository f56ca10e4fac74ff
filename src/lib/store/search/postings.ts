/**
 * A segment of the index: which words occur where in some hundreds of articles and texts. Words stand in one sorted string, the places
 * of each as differences in one array of bytes (Zobel & Moffat 2006), so that ten thousand articles fit in some thirty megabytes
 * and a segment is read from the disk in one piece.
 *
 * Places are numbered: first those of articles (its head, then its statements), then those of texts, a number for every BLOCK characters.
 */
import { LONGEST } from './matching.ts';
import { eachWord } from './words.ts';

/** Characters of a text that are one place: the fewer, the fewer texts are read for nothing, and the more room the index takes. */
export const BLOCK = 160;

/** The same of a segment that does not say it. */
const FORMER_BLOCK = 512;

/** An article or a text, as it goes into a segment. What is gone goes in with nothing, and hides what earlier segments say. */
export interface Unit {
	readonly id: string;
	/** Folded: an article's head and its statements in the order of the row; null for a statement that is none. */
	readonly lines: readonly (string | null)[];
	/** Folded; null for an article. */
	readonly text: string | null;
}

export interface Segment {
	/** In the order of their places. */
	readonly units: readonly string[];
	/** The first place of each unit; one more than there are units. */
	readonly firsts: Uint32Array;
	/** From here on places are blocks of texts. */
	readonly textsFrom: number;
	/** Characters of a text that are one place; absent in segments of earlier versions. */
	readonly block?: number;
	/** Characters of each article's place, at most LONGEST. */
	readonly lengths: Uint16Array;
	/** All words, sorted by UTF-16 code units, without anything between them. */
	readonly words: string;
	/** Where each word begins in `words`; one more than there are words. */
	readonly wordsAt: Uint32Array;
	/** Where each word's places begin in `places`; one more than there are words. */
	readonly placesAt: Uint32Array;
	readonly places: Uint8Array;
}

/** Units are given articles first, then texts, each kind in the order of its ids. */
export class SegmentMaker {
	readonly #gathered = new Gathered();
	readonly #units: string[] = [];
	readonly #firsts: number[] = [];
	readonly #lengths: number[] = [];
	#place = 0;
	#textsFrom = 0;

	add({ id, lines, text }: Unit): void {
		this.#units.push(id);
		this.#firsts.push(this.#place);
		if (text !== null) {
			eachWord(text, (word, start) => this.#gathered.add(word, this.#place + Math.floor(start / BLOCK)));
			this.#place += Math.ceil(text.length / BLOCK);
			return;
		}
		for (const line of lines) {
			if (line !== null) eachWord(line, (word) => this.#gathered.add(word, this.#place));
			this.#lengths.push(Math.min(LONGEST, line?.length ?? 0));
			this.#place += 1;
		}
		this.#textsFrom = this.#place;
	}

	made(): Segment {
		return {
			units: this.#units,
			firsts: Uint32Array.from([...this.#firsts, this.#place]),
			textsFrom: this.#textsFrom,
			block: BLOCK,
			lengths: Uint16Array.from(this.#lengths),
			...this.#gathered.sorted()
		};
	}
}

/** Pairs of word and place, in the order of the places. */
class Gathered {
	readonly #numberOf = new Map<string, number>();
	/** The last place of each word: a word that occurs twice in a place is counted once. */
	readonly #lastOf: number[] = [];
	readonly #countOf: number[] = [];
	#words = new Uint32Array(1 << 16);
	#places = new Uint32Array(1 << 16);
	#count = 0;

	add(word: string, place: number): void {
		let number = this.#numberOf.get(word);
		if (number === undefined) {
			number = this.#lastOf.length;
			this.#numberOf.set(word, number);
			this.#lastOf.push(-1);
			this.#countOf.push(0);
		}
		if (this.#lastOf[number] === place) return;
		this.#lastOf[number] = place;
		this.#countOf[number] = (this.#countOf[number] ?? 0) + 1;
		if (this.#count === this.#words.length) this.#grow();
		this.#words[this.#count] = number;
		this.#places[this.#count] = place;
		this.#count += 1;
	}

	sorted(): Pick<Segment, 'words' | 'wordsAt' | 'placesAt' | 'places'> {
		const words = [...this.#numberOf.keys()].sort();
		const begins = new Uint32Array(words.length);
		let sum = 0;
		for (const word of words) {
			const number = this.#numberOf.get(word) ?? 0;
			begins[number] = sum;
			sum += this.#countOf[number] ?? 0;
		}
		// Places by word: within a word they stay in order.
		const byWord = new Uint32Array(this.#count);
		const next = begins.slice();
		for (let at = 0; at < this.#count; at += 1) {
			const number = this.#words[at] ?? 0;
			const to = next[number] ?? 0;
			byWord[to] = this.#places[at] ?? 0;
			next[number] = to + 1;
		}
		const bytes = new Bytes(this.#count * 2);
		const [wordsAt, placesAt] = [new Uint32Array(words.length + 1), new Uint32Array(words.length + 1)];
		let length = 0;
		for (const [index, word] of words.entries()) {
			const number = this.#numberOf.get(word) ?? 0;
			wordsAt[index] = length;
			placesAt[index] = bytes.length;
			length += word.length;
			let before = -1;
			const from = begins[number] ?? 0;
			for (let at = from; at < from + (this.#countOf[number] ?? 0); at += 1) {
				const place = byWord[at] ?? 0;
				bytes.put(place - before - 1);
				before = place;
			}
		}
		wordsAt[words.length] = length;
		placesAt[words.length] = bytes.length;
		return { words: words.join(''), wordsAt, placesAt, places: bytes.taken() };
	}

	#grow(): void {
		const [words, places] = [new Uint32Array(this.#count * 2), new Uint32Array(this.#count * 2)];
		words.set(this.#words);
		places.set(this.#places);
		[this.#words, this.#places] = [words, places];
	}
}

/** Numbers in seven bits a byte, the last byte of each below 128. */
class Bytes {
	#bytes: Uint8Array;
	length = 0;

	constructor(room: number) {
		this.#bytes = new Uint8Array(Math.max(64, room));
	}

	put(number: number): void {
		if (this.length + 5 > this.#bytes.length) {
			const larger = new Uint8Array(this.#bytes.length * 2);
			larger.set(this.#bytes);
			this.#bytes = larger;
		}
		let rest = number;
		while (rest >= 128) {
			this.#bytes[this.length++] = (rest & 127) | 128;
			rest >>>= 7;
		}
		this.#bytes[this.length++] = rest;
	}

	taken(): Uint8Array {
		return this.#bytes.slice(0, this.length);
	}
}

/** Within how many places are words of a text that are so many characters apart? */
export function placesWithin({ block = FORMER_BLOCK }: Segment, characters: number): number {
	return Math.ceil(characters / block);
}

/** The words that begin so: from the first, to the one after the last, and whether the first is the very word. */
export function wordsFrom(
	{ words, wordsAt }: Segment,
	prefix: string
): { readonly from: number; readonly to: number; readonly isWhole: boolean } {
	const count = wordsAt.length - 1;
	const at = (index: number) => words.slice(wordsAt[index], wordsAt[index + 1]);
	const first = (isPast: (word: string) => boolean) => {
		let [low, high] = [0, count];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (isPast(at(middle))) high = middle;
			else low = middle + 1;
		}
		return low;
	};
	const from = first((word) => word >= prefix);
	const to = first((word) => word > prefix && !word.startsWith(prefix));
	return { from, to, isWhole: from < to && at(from) === prefix };
}

/** Sets a bit for every place of these words below `until`. */
export function mark(
	{ places, placesAt }: Segment,
	from: number,
	to: number,
	bits: Uint32Array,
	until = Number.POSITIVE_INFINITY
): void {
	for (let word = from; word < to; word += 1) {
		const end = placesAt[word + 1] ?? 0;
		let place = -1;
		for (let at = placesAt[word] ?? 0; at < end;) {
			let byte = places[at++] ?? 0;
			let difference = byte & 127;
			for (let shift = 7; byte >= 128; shift += 7) {
				byte = places[at++] ?? 0;
				difference |= (byte & 127) << shift;
			}
			place += difference + 1;
			if (place >= until) break;
			bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
		}
	}
}
