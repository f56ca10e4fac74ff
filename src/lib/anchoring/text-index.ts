/**
 * TextIndex: what looking up many selectors in one text shares: its normal form, the hashes of what stands at each word,
 * and where runs of letters occur. Each part is built on first use and kept, so that a hundred selectors cost one pass.
 */
import { hashKeyOf } from './hash.ts';
import { lettersOf, type Letters } from './letters.ts';

/** Letters in the run by which approximate matching finds its places: shorter runs are everywhere, longer ones break. */
export const GRAM = 5;
/** Above this many letters a text is not looked through at every letter: that would be as many hashes, 2 µs each. */
const MOST_LETTERS = 4_000_000;

/** Look at the edges of words, or at every letter: slower, for passages that start or end inside a word. */
export type Step = 'words' | 'letters';

export class TextIndex {
	readonly text: string;
	#letters: Letters | undefined;
	readonly #tables = new Map<string, Table>();
	#grams: Table | undefined;

	constructor(text: string) {
		this.text = text;
	}

	get letters(): Letters {
		return (this.#letters ??= lettersOf(this.text));
	}

	/** Where a run of `length` letters with this hash key starts (indexes into the normal form, ascending). */
	startsOf(key: number, length: number, at: Step): readonly number[] {
		return this.#table('start', length, at).get(key);
	}

	/** Where a run of `length` letters with this hash key ends. */
	endsOf(key: number, length: number, at: Step): readonly number[] {
		return this.#table('end', length, at).get(key);
	}

	/**
	 * Where the run of GRAM letters that stands at `from` in `run` starts; by collision perhaps elsewhere too. Of a run that
	 * stands at more than `most` places, only so many and one more.
	 */
	gramAt(run: string, from: number, most: number): readonly number[] {
		this.#grams ??= gramTable(this.letters.text);
		return this.#grams.get(gramKey(run, from), most + 1);
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
	const { text } = letters;
	const positions = step === 'letters' ? everyPosition(text) : wordEdges(letters, edge);
	const fitting = positions.filter((position) =>
		edge === 'start' ? position + length <= text.length : position >= length
	);
	const keys = fitting.map((position) => {
		const from = edge === 'start' ? position : position - length;
		return hashKeyOf(text.slice(from, from + length));
	});
	return new Table(keys, fitting);
}

/** All positions, for texts of which that many hashes are a matter of seconds; none for longer ones. */
function everyPosition(text: string): Uint32Array {
	return text.length > MOST_LETTERS ? new Uint32Array() : Uint32Array.from({ length: text.length + 1 }, (_, at) => at);
}

/** A word ends where the next one starts; the last ends with the text. */
function wordEdges({ text, wordStarts }: Letters, edge: 'start' | 'end'): Uint32Array {
	return edge === 'start' ? wordStarts : Uint32Array.from([...wordStarts.subarray(1), text.length]);
}

function gramTable(text: string): Table {
	const count = Math.max(0, text.length - GRAM + 1);
	const positions = Uint32Array.from({ length: count }, (_, at) => at);
	return new Table(
		positions.map((from) => gramKey(text, from)),
		positions
	);
}

function gramKey(text: string, from: number): number {
	let key = 0;
	for (let unit = from; unit < from + GRAM; unit++) key = (Math.imul(key, 31) + text.charCodeAt(unit)) | 0;
	return Math.imul(key, 0x9e3779b1) >>> 0;
}

/** Positions by key, in three arrays (a counting sort into buckets): a map of lists would not hold a text of megabytes. */
class Table {
	readonly #mask: number;
	readonly #starts: Uint32Array;
	readonly #keys: Uint32Array;
	readonly #positions: Uint32Array;

	constructor(keys: Uint32Array, positions: Uint32Array) {
		const buckets = 2 ** Math.ceil(Math.log2(keys.length + 2));
		this.#mask = buckets - 1;
		this.#starts = new Uint32Array(buckets + 1);
		this.#keys = new Uint32Array(keys.length);
		this.#positions = new Uint32Array(keys.length);
		for (const key of keys) add(this.#starts, this.#bucket(key) + 1, 1);
		for (let bucket = 1; bucket <= buckets; bucket++) add(this.#starts, bucket, this.#starts[bucket - 1] ?? 0);
		const next = this.#starts.slice();
		keys.forEach((key, at) => {
			const place = next[this.#bucket(key)] ?? 0;
			add(next, this.#bucket(key), 1);
			this.#keys[place] = key;
			this.#positions[place] = positions[at] ?? 0;
		});
	}

	/** Ascending, the first `most` of them. */
	get(key: number, most = Infinity): number[] {
		const bucket = this.#bucket(key);
		const end = this.#starts[bucket + 1] ?? 0;
		const found: number[] = [];
		for (let place = this.#starts[bucket] ?? 0; place < end && found.length < most; place++) {
			const position = this.#positions[place];
			if (this.#keys[place] === key && position !== undefined) found.push(position);
		}
		return found;
	}

	#bucket(key: number): number {
		return (key ^ (key >>> 15)) & this.#mask;
	}
}

function add(counts: Uint32Array, at: number, count: number): void {
	counts[at] = (counts[at] ?? 0) + count;
}
