/** Sparse vectors: what two wordings have in common, as a sum over the few ids that both have. */

/** Ids ascending and distinct, weights beside them; of length 1 (or empty). */
export interface Sparse {
	readonly ids: Int32Array;
	readonly weights: Float64Array;
}

/** Distinct ids in ascending order, with how often each occurs. */
export interface Counted {
	readonly ids: Int32Array;
	readonly counts: Float64Array;
}

/** Where short arrays are cut from long ones: thousands of short arrays cost more to make and to clear away than to fill. */
export class Space {
	#ints = new Int32Array(0);
	#floats = new Float64Array(0);
	#intsUsed = 0;
	#floatsUsed = 0;

	/** `length` zeros. */
	ints(length: number): Int32Array {
		if (this.#intsUsed + length > this.#ints.length) {
			this.#ints = new Int32Array(Math.max(Math.min(BLOCK, 4 * this.#ints.length), length));
			this.#intsUsed = 0;
		}
		this.#intsUsed += length;
		return this.#ints.subarray(this.#intsUsed - length, this.#intsUsed);
	}

	/** `length` zeros. */
	floats(length: number): Float64Array {
		if (this.#floatsUsed + length > this.#floats.length) {
			this.#floats = new Float64Array(Math.max(Math.min(BLOCK, 4 * this.#floats.length), length));
			this.#floatsUsed = 0;
		}
		this.#floatsUsed += length;
		return this.#floats.subarray(this.#floatsUsed - length, this.#floatsUsed);
	}
}

/** The longest of the long ones. */
const BLOCK = 1 << 14;

export function counted(ids: readonly number[], space = new Space()): Counted {
	const sorted = space.ints(ids.length);
	for (let i = 0; i < ids.length; i += 1) sorted[i] = ids[i] as number;
	ascending(sorted);
	const counts = space.floats(sorted.length);
	let last = -1;
	for (let i = 0; i < sorted.length; i += 1) {
		if (i === 0 || sorted[i] !== sorted[last]) sorted[(last += 1)] = sorted[i] as number;
		counts[last] = (counts[last] as number) + 1;
	}
	return { ids: sorted.subarray(0, last + 1), counts: counts.subarray(0, last + 1) };
}

/** The vector of tf·idf weights (Salton and Buckley 1988: logarithmic tf), divided by its length. */
export function weighted({ ids, counts }: Counted, idf: Float64Array, space = new Space()): Sparse {
	const emphasis = space.floats(counts.length);
	for (let i = 0; i < counts.length; i += 1) emphasis[i] = counts[i] === 1 ? 1 : 1 + Math.log(counts[i] as number);
	return emphasized({ ids, counts: emphasis }, idf, space);
}

/** The same where `counts` already say how much each id counts. */
export function emphasized({ ids, counts }: Counted, idf: Float64Array, space = new Space()): Sparse {
	const weights = space.floats(ids.length);
	let square = 0;
	for (let i = 0; i < ids.length; i += 1) {
		const weight = (counts[i] as number) * (idf[ids[i] as number] as number);
		weights[i] = weight;
		square += weight * weight;
	}
	const length = Math.sqrt(square) || 1;
	for (let i = 0; i < ids.length; i += 1) weights[i] = (weights[i] as number) / length;
	return { ids, weights };
}

/** Inverse document frequency, smoothed: ln((1+n)/(1+df)) + 1, for each id below `size`. */
export function idfOf(documents: readonly { readonly ids: Int32Array }[], size: number): Float64Array {
	const frequency = new Float64Array(size);
	for (const { ids } of documents) {
		for (let i = 0; i < ids.length; i += 1) {
			const id = ids[i] as number;
			frequency[id] = (frequency[id] as number) + 1;
		}
	}
	const weight = new Float64Array(documents.length + 1);
	for (let df = 0; df < weight.length; df += 1) weight[df] = Math.log(weight.length / (1 + df)) + 1;
	return frequency.map((df) => weight[df] as number);
}

/** The scalar product; of two vectors of length 1 it is their cosine. */
export function dot(a: Sparse, b: Sparse): number {
	const { ids: x, weights: u } = a;
	const { ids: y, weights: v } = b;
	let sum = 0;
	for (let i = 0, j = 0; i < x.length && j < y.length;) {
		const difference = (x[i] as number) - (y[j] as number);
		if (difference === 0) sum += (u[i++] as number) * (v[j++] as number);
		else if (difference < 0) i += 1;
		else j += 1;
	}
	return sum;
}

/** How many ids two ascending lists share. */
export function sharedCount(x: Int32Array, y: Int32Array): number {
	let count = 0;
	for (let i = 0, j = 0; i < x.length && j < y.length;) {
		const difference = (x[i] as number) - (y[j] as number);
		if (difference === 0) count += 1;
		if (difference <= 0) i += 1;
		if (difference >= 0) j += 1;
	}
	return count;
}

/** Short lists, as those of a wording are, are sorted by insertion: sooner done than handed over to a general sort. */
const SHORT = 24;

/** Sorts in place. */
export function ascending(ids: Int32Array): Int32Array {
	if (ids.length > SHORT) return ids.sort();
	for (let i = 1; i < ids.length; i += 1) {
		const id = ids[i] as number;
		let at = i - 1;
		while (at >= 0 && (ids[at] as number) > id) {
			ids[at + 1] = ids[at] as number;
			at -= 1;
		}
		ids[at + 1] = id;
	}
	return ids;
}

/** One more than the greatest id. */
export function extentOf(vectors: readonly Sparse[]): number {
	return vectors.reduce((extent, { ids }) => Math.max(extent, (ids[ids.length - 1] ?? -1) + 1), 0);
}

/** Vectors side by side as one: each part's ids moved up by `from` (ascending, beyond the part before), its weights times `share`. */
export function joined(parts: readonly { part: Sparse; from: number; share: number }[], space = new Space()): Sparse {
	const length = parts.reduce((sum, { part }) => sum + part.ids.length, 0);
	const [ids, weights] = [space.ints(length), space.floats(length)];
	let at = 0;
	for (const { part, from, share } of parts) {
		for (let i = 0; i < part.ids.length; i += 1, at += 1) {
			ids[at] = (part.ids[i] as number) + from;
			weights[at] = (part.weights[i] as number) * share;
		}
	}
	return { ids, weights };
}
