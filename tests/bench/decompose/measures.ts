/** Measures of agreement with annotators, and how far they could be chance: bootstrap intervals over documents. */

export interface Scored<T> {
	readonly gold: T;
	readonly found: T;
}

export function accuracy<T>(pairs: readonly Scored<T>[]): number {
	return pairs.filter(({ gold, found }) => gold === found).length / pairs.length;
}

/** F1 of one label. */
export function f1<T>(pairs: readonly Scored<T>[], label: T): number {
	let both = 0;
	let gold = 0;
	let found = 0;
	for (const pair of pairs) {
		if (pair.gold === label) gold++;
		if (pair.found === label) found++;
		if (pair.gold === label && pair.found === label) both++;
	}
	return gold + found === 0 ? 0 : (2 * both) / (gold + found);
}

/** The mean F1 over the labels that the annotators use. */
export function macroF1<T>(pairs: readonly Scored<T>[]): number {
	const labels = [...new Set(pairs.map(({ gold }) => gold))];
	return labels.reduce((sum, label) => sum + f1(pairs, label), 0) / labels.length;
}

/** Cohen (1960). */
export function kappa<T>(pairs: readonly Scored<T>[]): number {
	const labels = [...new Set(pairs.flatMap(({ gold, found }) => [gold, found]))];
	const share = (pick: (pair: Scored<T>) => T, label: T) =>
		pairs.filter((pair) => pick(pair) === label).length / pairs.length;
	const chance = labels.reduce(
		(sum, label) => sum + share(({ gold }) => gold, label) * share(({ found }) => found, label),
		0
	);
	return chance === 1 ? 1 : (accuracy(pairs) - chance) / (1 - chance);
}

/** A 95 % interval: percentile bootstrap over documents (Efron 1979), with a fixed seed. */
export function interval<T>(
	documents: readonly (readonly T[])[],
	measure: (all: readonly T[]) => number,
	rounds = 500
): readonly [number, number] {
	const next = seeded(1);
	const values = Array.from({ length: rounds }, () => {
		const sample: T[] = [];
		for (let count = 0; count < documents.length; count++)
			for (const one of documents[Math.floor(next() * documents.length)] ?? []) sample.push(one);
		return measure(sample);
	})
		.filter((value) => !Number.isNaN(value))
		.sort((a, b) => a - b);
	const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;
	return [at(0.025), at(0.975)];
}

/** Mulberry32. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
