/**
 * Do two annotators cut a text at the same places (segmentation similarity), and one figure for cuts and choices together (CASS)?
 */
import type { Figure } from './figure.ts';

/**
 * S (Fournier and Inkpen 2012): one less the share of places where a cut is missing or off by one. `places` is the number of
 * places where a cut could be; cuts are places from 0. Where few places are cut it is near 1 whatever is cut: read it beside κ.
 */
export function segmentationSimilarity(
	first: ReadonlySet<number>,
	second: ReadonlySet<number>,
	places: number
): Figure {
	if (places === 0) return { value: null, items: 0, because: 'no-items' };
	const onlyFirst = [...first].filter((cut) => !second.has(cut));
	const open = new Set([...second].filter((cut) => !first.has(cut)));
	let offByOne = 0;
	for (const cut of onlyFirst.sort((a, b) => a - b)) {
		const near = [cut - 1, cut + 1].find((place) => open.has(place));
		if (near === undefined) continue;
		open.delete(near);
		offByOne += 1;
	}
	const missed = onlyFirst.length - offByOne + open.size;
	return { value: 1 - (missed + offByOne) / places, items: places };
}

/**
 * The combined argument similarity score (Duthie, Lawrence, Budzynska and Reed 2016) in the harmonic form of the
 * amf-evaluation-metrics: null unless κ and S are both there and above 0.
 */
export function cass(kappa: number | null, similarity: number | null): number | null {
	if (kappa === null || similarity === null || kappa <= 0 || similarity <= 0) return null;
	return (2 * kappa * similarity) / (kappa + similarity);
}
