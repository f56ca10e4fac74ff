/**
 * Where do things in a row stand, each as near as possible to where it wants to be, but in order and with room between them?
 */

/**
 * The places nearest to the desired ones (weighted squares) that keep the order and the separations, between `low` and `high`.
 * `separations[i]` is the least distance from place i to place i + 1. Exact, by pooling adjacent violators (Ayer et al. 1955;
 * Best and Chakravarti 1990), in linear time. Where the room between `low` and `high` is too small, `high` gives way.
 */
export function separate(
	desired: readonly number[],
	weights: readonly number[],
	separations: readonly number[],
	low = -Infinity,
	high = Infinity
): number[] {
	const offsets: number[] = [];
	let offset = 0;
	for (let i = 0; i < desired.length; i += 1) {
		offsets.push(offset);
		offset += separations[i] ?? 0;
	}
	const pools: { mean: number; weight: number; count: number }[] = [];
	for (let i = 0; i < desired.length; i += 1) {
		let pool = { mean: (desired[i] ?? 0) - (offsets[i] ?? 0), weight: weights[i] ?? 1, count: 1 };
		for (let above = pools.at(-1); above && above.mean >= pool.mean; above = pools.at(-1)) {
			pools.pop();
			const weight = above.weight + pool.weight;
			pool = {
				mean: (above.mean * above.weight + pool.mean * pool.weight) / weight,
				weight,
				count: above.count + pool.count
			};
		}
		pools.push(pool);
	}
	const top = high - (offsets.at(-1) ?? 0);
	const places: number[] = [];
	for (const { mean, count } of pools)
		for (let i = 0; i < count; i += 1) places.push(Math.max(low, Math.min(top, mean)) + (offsets[places.length] ?? 0));
	return places;
}
