/**
 * Which statements have anything in common, and how much? For every statement the row of its similarities to the others, by
 * adding up postings of an inverted index (scatter-add). Terms that occur in more statements than a cap are left out: they tell
 * nothing apart and cost the square of their frequency.
 */
import { extentOf, type Sparse } from './sparse.ts';

/** For statement i: `others[i]` in no order of meaning, `values[i]` beside it, between 0 and 1. A statement is not in its own row. */
export interface Rows {
	readonly others: readonly Int32Array[];
	readonly values: readonly Float64Array[];
}

export interface RowOptions {
	/** Ids in more vectors than this are not looked up. */
	readonly cap: number;
	/** Similarities below this are dropped. */
	readonly least: number;
}

export interface Postings {
	/** Where the postings of an id begin; one more at the end. */
	readonly starts: Int32Array;
	readonly owners: Int32Array;
	readonly weights: Float64Array;
}

/** The inverted index: for each id the vectors that have it, in their order. */
export function postingsOf(vectors: readonly Sparse[]): Postings {
	const size = extentOf(vectors);
	const starts = new Int32Array(size + 1);
	for (const { ids } of vectors) {
		for (let i = 0; i < ids.length; i += 1) {
			const id = ids[i] as number;
			starts[id + 1] = (starts[id + 1] as number) + 1;
		}
	}
	for (let id = 0; id < size; id += 1) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
	const next = starts.slice();
	const owners = new Int32Array(starts[size] as number);
	const weights = new Float64Array(owners.length);
	vectors.forEach(({ ids, weights: own }, owner) => {
		for (let i = 0; i < ids.length; i += 1) {
			const id = ids[i] as number;
			const place = next[id] as number;
			next[id] = place + 1;
			owners[place] = owner;
			weights[place] = own[i] as number;
		}
	});
	return { starts, owners, weights };
}

/** Pairs as they are found, in arrays that grow. */
class FoundPairs {
	first = new Int32Array(1 << 12);
	second = new Int32Array(1 << 12);
	values = new Float64Array(1 << 12);
	count = 0;

	add(first: number, second: number, value: number): void {
		if (this.count === this.values.length) this.#grow();
		this.first[this.count] = first;
		this.second[this.count] = second;
		this.values[this.count] = value;
		this.count += 1;
	}

	#grow(): void {
		const { first, second, values, count } = this;
		this.first = new Int32Array(2 * count);
		this.second = new Int32Array(2 * count);
		this.values = new Float64Array(2 * count);
		this.first.set(first);
		this.second.set(second);
		this.values.set(values);
	}
}

export function rowsOf(vectors: readonly Sparse[], options: RowOptions): Rows {
	const found = vectors.length <= FEW ? pairsAmongFew(vectors, options) : pairsAmong(vectors, options);
	return bothWays(found, vectors.length);
}

/** Among so few, looking at all later vectors costs less than noting which of them have anything in common with the one at hand. */
const FEW = 4096;

/** Each pair once, `first < second`: the postings of later vectors alone are added up. */
function pairsAmong(vectors: readonly Sparse[], { cap, least }: RowOptions): FoundPairs {
	const { starts, owners, weights } = postingsOf(vectors);
	const found = new FoundPairs();
	const sums = new Float64Array(vectors.length);
	const touched = new Int32Array(vectors.length);
	/** For each id the first posting of a vector after the one at hand. */
	const next = starts.slice();
	for (let owner = 0; owner < vectors.length; owner += 1) {
		const { ids, weights: own } = vectors[owner] as Sparse;
		let count = 0;
		for (let i = 0; i < ids.length; i += 1) {
			const id = ids[i] as number;
			const from = (next[id] as number) + 1;
			const to = starts[id + 1] as number;
			next[id] = from;
			if (to - (starts[id] as number) > cap) continue;
			const weight = own[i] as number;
			for (let place = from; place < to; place += 1) {
				const other = owners[place] as number;
				const sum = sums[other] as number;
				if (sum === 0) touched[count++] = other;
				sums[other] = sum + weight * (weights[place] as number);
			}
		}
		for (let i = 0; i < count; i += 1) {
			const other = touched[i] as number;
			const value = sums[other] as number;
			if (value >= least) found.add(owner, other, value);
			sums[other] = 0;
		}
	}
	return found;
}

/**
 * The same where there are few: all later vectors are looked at, and none is noted. A loop of its own, because asking at each posting
 * which of the two it is cost eight articles a tenth of their time and more (93 to 96 ms so, 102 to 151 ms with both in one).
 */
function pairsAmongFew(vectors: readonly Sparse[], { cap, least }: RowOptions): FoundPairs {
	const { starts, owners, weights } = postingsOf(vectors);
	const found = new FoundPairs();
	const sums = new Float64Array(vectors.length);
	const next = starts.slice();
	for (let owner = 0; owner < vectors.length; owner += 1) {
		const { ids, weights: own } = vectors[owner] as Sparse;
		for (let i = 0; i < ids.length; i += 1) {
			const id = ids[i] as number;
			const from = (next[id] as number) + 1;
			const to = starts[id + 1] as number;
			next[id] = from;
			if (to - (starts[id] as number) > cap) continue;
			const weight = own[i] as number;
			for (let place = from; place < to; place += 1) {
				const other = owners[place] as number;
				sums[other] = (sums[other] as number) + weight * (weights[place] as number);
			}
		}
		for (let other = owner + 1; other < sums.length; other += 1) {
			const value = sums[other] as number;
			if (value >= least) found.add(owner, other, value);
			sums[other] = 0;
		}
	}
	return found;
}

/** The rows of both statements of each pair, cut from two blocks. */
function bothWays({ first, second, values: found, count }: FoundPairs, size: number): Rows {
	const starts = new Int32Array(size + 1);
	for (let p = 0; p < count; p += 1) {
		const i = (first[p] as number) + 1;
		const j = (second[p] as number) + 1;
		starts[i] = (starts[i] as number) + 1;
		starts[j] = (starts[j] as number) + 1;
	}
	for (let i = 0; i < size; i += 1) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
	const next = starts.slice();
	const others = new Int32Array(2 * count);
	const values = new Float64Array(2 * count);
	for (let p = 0; p < count; p += 1) {
		const i = first[p] as number;
		const j = second[p] as number;
		const value = found[p] as number;
		const here = next[i] as number;
		const there = next[j] as number;
		next[i] = here + 1;
		next[j] = there + 1;
		others[here] = j;
		others[there] = i;
		values[here] = value;
		values[there] = value;
	}
	const cut = <T extends Int32Array | Float64Array>(block: T) =>
		Array.from({ length: size }, (_, i) => block.subarray(starts[i] as number, starts[i + 1] as number) as T);
	return { others: cut(others), values: cut(values) };
}
