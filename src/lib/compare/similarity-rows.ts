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
	for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] as number) + 1;
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

/** Calls `visit` for each vector in order with the ids it has something in common with and a scratch array of their similarities. */
export function scatter(
	vectors: readonly Sparse[],
	postings: Postings,
	cap: number,
	visit: (owner: number, touched: Int32Array, count: number, sums: Float64Array) => void
): void {
	const sums = new Float64Array(vectors.length);
	const touched = new Int32Array(vectors.length);
	const { starts, owners, weights } = postings;
	for (let owner = 0; owner < vectors.length; owner += 1) {
		const { ids, weights: own } = vectors[owner] as Sparse;
		let count = 0;
		for (let i = 0; i < ids.length; i += 1) {
			const id = ids[i] as number;
			const [from, to] = [starts[id] as number, starts[id + 1] as number];
			if (to - from > cap) continue;
			const weight = own[i] as number;
			for (let place = from; place < to; place += 1) {
				const other = owners[place] as number;
				const sum = sums[other] as number;
				if (sum === 0) touched[count++] = other;
				sums[other] = sum + weight * (weights[place] as number);
			}
		}
		visit(owner, touched, count, sums);
		for (let i = 0; i < count; i += 1) sums[touched[i] as number] = 0;
	}
}

export function rowsOf(vectors: readonly Sparse[], { cap, least }: RowOptions): Rows {
	const others: Int32Array[] = [];
	const values: Float64Array[] = [];
	const near = new Int32Array(vectors.length);
	const how = new Float64Array(vectors.length);
	scatter(vectors, postingsOf(vectors), cap, (owner, touched, count, sums) => {
		let kept = 0;
		for (let i = 0; i < count; i += 1) {
			const other = touched[i] as number;
			const value = sums[other] as number;
			if (other === owner || value < least) continue;
			near[kept] = other;
			how[kept] = value;
			kept += 1;
		}
		others.push(near.slice(0, kept));
		values.push(how.slice(0, kept));
	});
	return { others, values };
}
