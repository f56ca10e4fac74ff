/**
 * Krippendorff's α for any number of annotators, gaps allowed, and four kinds of categories: names, ranks, and figures on an
 * interval or a ratio scale.
 */
import { figureOf, type Figure, type Item } from './figure.ts';
import { countsOf } from './kappa.ts';

/** How far apart two values are, given how often each value was chosen. */
type Distance<V> = (a: V, b: V, margins: ReadonlyMap<V, number>) => number;

export type Scale = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** α for categories that are mere names (Krippendorff 2011, “Computing Krippendorff’s Alpha-Reliability”). */
export function alpha<V>(items: readonly Item<V>[]): Figure {
	return alphaWith(items, () => 1);
}

/** α for numbers on the given scale. */
export function alphaOnScale(items: readonly Item<number>[], scale: Scale): Figure {
	return alphaWith(items, DISTANCES[scale]);
}

const DISTANCES: Readonly<Record<Scale, Distance<number>>> = {
	nominal: () => 1,
	ordinal: (a, b, margins) => {
		const [low, high] = a < b ? [a, b] : [b, a];
		let between = 0;
		for (const [value, n] of margins) if (value >= low && value <= high) between += n;
		return (between - ((margins.get(a) ?? 0) + (margins.get(b) ?? 0)) / 2) ** 2;
	},
	interval: (a, b) => (a - b) ** 2,
	ratio: (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2)
};

/** Items judged by one annotator alone pair with nothing and are not counted. Linear in the items, square in the categories. */
function alphaWith<V>(items: readonly Item<V>[], distance: Distance<V>): Figure {
	const coincidences = new Map<V, Map<V, number>>();
	const margins = new Map<V, number>();
	let pairable = 0;
	let count = 0;
	for (const { values, times = 1 } of items) {
		const given = values.filter((one) => one !== null);
		if (given.length < 2) continue;
		count += times;
		pairable += given.length * times;
		const own = countsOf(given);
		for (const [a, timesA] of own) {
			margins.set(a, (margins.get(a) ?? 0) + timesA * times);
			const row = coincidences.get(a) ?? new Map<V, number>();
			coincidences.set(a, row);
			for (const [b, timesB] of own) {
				if (a === b) continue;
				row.set(b, (row.get(b) ?? 0) + (times * timesA * timesB) / (given.length - 1));
			}
		}
	}
	let observed = 0;
	let expected = 0;
	for (const [a, timesA] of margins)
		for (const [b, timesB] of margins) {
			if (a === b) continue;
			const apart = distance(a, b, margins);
			observed += (coincidences.get(a)?.get(b) ?? 0) * apart;
			expected += (timesA * timesB * apart) / (pairable - 1);
		}
	return figureOf(observed, expected, count);
}
