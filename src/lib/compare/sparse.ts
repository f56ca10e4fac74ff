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

export function counted(ids: readonly number[]): Counted {
	const sorted = Int32Array.from(ids).sort();
	const counts = new Float64Array(sorted.length);
	let last = -1;
	for (let i = 0; i < sorted.length; i += 1) {
		if (i === 0 || sorted[i] !== sorted[last]) sorted[(last += 1)] = sorted[i] as number;
		counts[last] = (counts[last] as number) + 1;
	}
	return { ids: sorted.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}

/** The vector of tf·idf weights (Salton and Buckley 1988: logarithmic tf), divided by its length. */
export function weighted({ ids, counts }: Counted, idf: Float64Array): Sparse {
	const weights = new Float64Array(ids.length);
	let square = 0;
	for (let i = 0; i < ids.length; i += 1) {
		const weight = (1 + Math.log(counts[i] as number)) * (idf[ids[i] as number] as number);
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
	for (const { ids } of documents) for (const id of ids) frequency[id] = (frequency[id] as number) + 1;
	return frequency.map((df) => Math.log((1 + documents.length) / (1 + df)) + 1);
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

/** One more than the greatest id. */
export function extentOf(vectors: readonly Sparse[]): number {
	return vectors.reduce((extent, { ids }) => Math.max(extent, (ids[ids.length - 1] ?? -1) + 1), 0);
}

/** Vectors side by side as one: each part's ids moved up by `from` (ascending, beyond the part before), its weights times `share`. */
export function joined(parts: readonly { part: Sparse; from: number; share: number }[]): Sparse {
	const length = parts.reduce((sum, { part }) => sum + part.ids.length, 0);
	const ids = new Int32Array(length);
	const weights = new Float64Array(length);
	let at = 0;
	for (const { part, from, share } of parts) {
		for (let i = 0; i < part.ids.length; i += 1, at += 1) {
			ids[at] = (part.ids[i] as number) + from;
			weights[at] = (part.weights[i] as number) * share;
		}
	}
	return { ids, weights };
}
