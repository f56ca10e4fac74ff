/**
 * TextIndex: what looking up many selectors in one text shares: its normal form, the hashes of what stands at each word,
 * and where runs of letters occur. Each part is built on first use and kept, so that a hundred selectors cost one pass.
 */
import { hashKeyOf } from './hash.ts';
import { lettersOf, type Letters } from './letters.ts';

/** Letters in the run by which approximate matching finds its places: shorter runs are everywhere, longer ones break. */
export const GRAM = 5;
const GRAM_BUCKETS = 1 << 18;

/** Look at the edges of words, or at every letter: slower, for passages that start or end inside a word. */
export type Step = 'words' | 'letters';

/** Positions in the normal form by hash key. */
type Table = ReadonlyMap<number, readonly number[]>;

export class TextIndex {
	readonly text: string;
	#letters: Letters | undefined;
	readonly #tables = new Map<string, Table>();
	#grams: { readonly starts: Uint32Array; readonly positions: Uint32Array } | undefined;

	constructor(text: string) {
		this.text = text;
	}

	get letters(): Letters {
		return (this.#letters ??= lettersOf(this.text));
	}

	/** Where a run of `length` letters with this hash key starts (indexes into the normal form, ascending). */
	startsOf(key: number, length: number, at: Step): readonly number[] {
		return this.#table('start', length, at).get(key) ?? [];
	}

	/** Where a run of `length` letters with this hash key ends. */
	endsOf(key: number, length: number, at: Step): readonly number[] {
		return this.#table('end', length, at).get(key) ?? [];
	}

	/** Where this run of GRAM letters may start: every place it does, and by collision a few where it does not. */
	gramAt(run: string, from: number): Uint32Array {
		this.#grams ??= indexGrams(this.letters.text);
		const bucket = gramBucket(run, from);
		return this.#grams.positions.subarray(this.#grams.starts[bucket], this.#grams.starts[bucket + 1]);
	}

	#table(edge: 'start' | 'end', length: number, step: Step): Table {
		const name = `${edge} ${length} ${step}`;
		let table = this.#tables.get(name);
		if (!table) {
			table = hashTable(this.letters, edge, length, step);
			this.#tables.set(name, table);
		}
		return table;
	}
}

function hashTable(letters: Letters, edge: 'start' | 'end', length: number, step: Step): Table {
	const table = new Map<number, number[]>();
	const { text, wordStarts } = letters;
	const add = (position: number) => {
		const from = edge === 'start' ? position : position - length;
		if (from < 0 || from + length > text.length) return;
		const key = hashKeyOf(text.slice(from, from + length));
		const places = table.get(key);
		if (places) places.push(position);
		else table.set(key, [position]);
	};
	if (step === 'letters') for (let position = 0; position <= text.length; position++) add(position);
	else {
		for (const position of wordStarts) if (edge === 'start' || position > 0) add(position);
		// A word ends where the next one starts; the last ends with the text.
		if (edge === 'end') add(text.length);
	}
	return table;
}

/** A bucket sort of all runs: two arrays instead of a map of lists, for texts of megabytes. */
function indexGrams(text: string) {
	const count = Math.max(0, text.length - GRAM + 1);
	const starts = new Uint32Array(GRAM_BUCKETS + 2);
	for (let from = 0; from < count; from++) {
		const bucket = gramBucket(text, from) + 2;
		starts[bucket] = (starts[bucket] ?? 0) + 1;
	}
	for (let bucket = 2; bucket < starts.length; bucket++) {
		starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
	}
	const positions = new Uint32Array(count);
	for (let from = 0; from < count; from++) {
		const bucket = gramBucket(text, from) + 1;
		const place = starts[bucket] ?? 0;
		positions[place] = from;
		starts[bucket] = place + 1;
	}
	return { starts, positions };
}

function gramBucket(text: string, from: number): number {
	let code = 0;
	for (let unit = from; unit < from + GRAM; unit++) code = (Math.imul(code, 31) + text.charCodeAt(unit)) | 0;
	return (Math.imul(code, 0x9e3779b1) >>> 14) & (GRAM_BUCKETS - 1);
}
