/**
 * Cohen's κ for two annotators and Fleiss' κ for several: how often they chose the same category, beyond what their own
 * habits of choosing would give by chance. Items that somebody left out are not counted.
 */
import { figureOf, type Figure, type Item } from './figure.ts';

/**
 * Cohen's κ (Cohen 1960): chance from each annotator's own share of every category. Takes the first two values of each
 * item; symmetric in the two. Linear in the number of items.
 */
export function cohenKappa<V>(items: readonly Item<V>[]): Figure {
	const first = new Map<V, number>();
	const second = new Map<V, number>();
	let count = 0;
	let same = 0;
	for (const { values, times = 1 } of items) {
		const [a = null, b = null] = values;
		if (a === null || b === null) continue;
		count += times;
		if (a === b) same += times;
		first.set(a, (first.get(a) ?? 0) + times);
		second.set(b, (second.get(b) ?? 0) + times);
	}
	let chance = 0;
	for (const [value, times] of first) chance += (times / count) * ((second.get(value) ?? 0) / count);
	return figureOf(1 - same / count, withoutDust(1 - chance), count);
}

/**
 * Fleiss' κ (Fleiss 1971): chance from the categories' shares over all annotators. Every counted item has the same number of
 * values; those with fewer than the fullest are left out.
 */
export function fleissKappa<V>(items: readonly Item<V>[]): Figure {
	const given = items.map(({ values, times = 1 }) => ({ values: values.filter((one) => one !== null), times }));
	const annotators = Math.max(0, ...given.map(({ values }) => values.length));
	const full = given.filter(({ values }) => values.length === annotators && annotators > 1);
	const shares = new Map<V, number>();
	let count = 0;
	let agreed = 0;
	for (const { values, times } of full) {
		const own = countsOf(values);
		count += times;
		let pairs = 0;
		for (const [value, n] of own) {
			pairs += n * (n - 1);
			shares.set(value, (shares.get(value) ?? 0) + n * times);
		}
		agreed += (times * pairs) / (annotators * (annotators - 1));
	}
	let chance = 0;
	for (const n of shares.values()) chance += (n / (count * annotators)) ** 2;
	return figureOf(1 - agreed / count, withoutDust(1 - chance), count);
}

/** The share of items with one and the same value from everybody who judged them; null where fewer than two did. */
export function sameShare<V>(items: readonly Item<V>[]): Figure {
	let count = 0;
	let same = 0;
	for (const { values, times = 1 } of items) {
		const given = values.filter((one) => one !== null);
		if (given.length < 2) continue;
		count += times;
		if (given.every((one) => one === given[0])) same += times;
	}
	return count === 0 ? { value: null, items: 0, because: 'no-items' } : { value: same / count, items: count };
}

export function countsOf<V>(values: readonly V[]): Map<V, number> {
	const counts = new Map<V, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** A sum of shares may miss 1 by rounding; such a rest is no variation. */
function withoutDust(rest: number): number {
	return rest < 1e-12 ? 0 : rest;
}
