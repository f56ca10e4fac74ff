/**
 * Where one line comes into a gutter at the level at which another goes out, their order of lanes decides whether they lie on one another. Mostly
 * there is an order that keeps all lines apart; where there is none, one line is moved aside by a little.
 */
import { lanesFor, type Crossing } from './lanes.ts';
import type { Net } from './nets.ts';
import { segmentsOf, type Segment } from './segments.ts';

const TOUCHING = 5;
const ASIDE = 8;
const MOST_TRIES = 4;

/** Moves a place of a net where it may move; true where it did. `at` counts the net's places from its start. */
export type Move = (net: Net, at: number, by: number) => boolean;

interface Way {
	readonly segment: Segment;
	/** Which of its net's places it comes in at. */
	readonly at: number;
}

export function unknot(
	nets: readonly Net[],
	placesOf: ReadonlyMap<string, readonly number[]>,
	gutters: number,
	move: Move
): void {
	const ways = Array.from({ length: gutters }, (): Way[] => []);
	for (const net of nets)
		segmentsOf(net, placesOf.get(net.id) ?? []).forEach((segment, at) => {
			if (segment.to !== 'ring' || segment.from === 'near') ways[segment.gutter]?.push({ segment, at });
		});
	for (const here of ways) {
		for (let tries = 0; tries < MOST_TRIES; tries += 1) {
			const knot = knotIn(here, placesOf);
			if (!knot) break;
			const moved = knot
				.flatMap(({ segment, at }) =>
					[at, at + 1].flatMap((place) => [ASIDE, -ASIDE].map((by) => ({ net: segment.net, place, by })))
				)
				.some(({ net, place, by }) => move(net, place, by));
			if (!moved) break;
		}
	}
}

/** Two lines that lie on one another in the best order of lanes there is; null where none do. */
function knotIn(here: readonly Way[], placesOf: ReadonlyMap<string, readonly number[]>): [Way, Way] | null {
	const crossings = here.map(({ segment: { net, from, to }, at }): Crossing => {
		const places = placesOf.get(net.id) ?? [];
		const [enter, leave] = [places[at] ?? 0, places[at + 1] ?? 0];
		return {
			near: [...(from === 'near' ? [enter] : []), ...(to === 'near' ? [leave] : [])],
			far: [...(from === 'far' ? [enter] : []), ...(to === 'far' ? [leave] : [])]
		};
	});
	const risky = touchingPairs(crossings);
	if (risky.length === 0) return null;
	for (const [first, second] of risky) {
		const [a, b] = [here[first], here[second]];
		if (a && b && b.segment.to === 'ring') return [a, b];
	}
	const lanes = lanesFor(crossings);
	for (const [first, second] of risky) {
		const [a, b] = [here[first], here[second]];
		const [lane, other] = [lanes[first] ?? -1, lanes[second] ?? -1];
		if (a && b && lane >= 0 && other >= 0 && lane <= other) return [b, a];
	}
	return null;
}

/** Each line whose far side touches another's near side, with that other, in the order of the lines. */
function touchingPairs(crossings: readonly Crossing[]): [first: number, second: number][] {
	const entries = crossings
		.flatMap(({ near }, second) => near.map((place) => ({ place, second })))
		.sort((a, b) => a.place - b.place);
	return crossings.flatMap(({ far }, first): [number, number][] => {
		const seconds = new Set<number>();
		for (const place of far) {
			for (let at = firstAbove(entries, place - TOUCHING); at < entries.length; at += 1) {
				const entry = entries[at];
				if (!entry || entry.place >= place + TOUCHING) break;
				if (entry.second !== first) seconds.add(entry.second);
			}
		}
		return [...seconds].sort((a, b) => a - b).map((second) => [first, second]);
	});
}

/** The index of the first entry beyond the place; they are in order. */
function firstAbove(entries: readonly { readonly place: number }[], place: number): number {
	let [low, high] = [0, entries.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((entries[middle]?.place ?? 0) > place) high = middle;
		else low = middle + 1;
	}
	return low;
}
