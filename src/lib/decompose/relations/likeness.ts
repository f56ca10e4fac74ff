/** How much two units have to do with one another, by the words they share: rare words say more than those on every page. */
import type { WeighedUnit } from '../unit.ts';

/** In how many units each stem stands. */
export function frequencies(units: readonly WeighedUnit[]): Map<string, number> {
	const frequency = new Map<string, number>();
	for (const { content } of units) for (const stem of content) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	return frequency;
}

/** The share of words in common, rare words counting more. */
export function likeness(
	a: ReadonlySet<string>,
	b: ReadonlySet<string>,
	frequency: ReadonlyMap<string, number>,
	count: number
): number {
	let both = 0;
	let all = 0;
	for (const stem of a) {
		const weight = Math.log(1 + count / (frequency.get(stem) ?? 1));
		all += weight;
		if (b.has(stem)) both += weight;
	}
	for (const stem of b) if (!a.has(stem)) all += Math.log(1 + count / (frequency.get(stem) ?? 1));
	return all === 0 ? 0 : both / all;
}
