/**
 * What do the other pairs say about a pair? Three looks at its context, each from the scores as they came: statements whose
 * reasons or conclusions are aligned are more likely aligned themselves; a statement that has a better counterpart in the same
 * article less likely; and what says the same as the one, but is dated otherwise than the other, speaks against it.
 */
import type { StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import { ScoredPairs, type ScoredPair } from '../scored-pairs.ts';
import { probability } from '../scorer/scorer.ts';
import type { Side } from './1-sides.ts';
import type { Reading } from './2-reading.ts';

import type { Scores } from './4-scores.ts';

/**
 * Log odds for a pair of reasons, or of conclusions, that is sure (reasons alike lead to conclusions alike; the other way round it
 * is less certain); for each unit by which a rival is ahead; for a clash of dates at second hand.
 */
const NEIGHBOR = { reasons: 0.8, conclusions: 0.2 };
const RIVAL = 0.4;
const CLASH = 2.5;
/** Neighbors less likely than this say nothing. */
const LEAST_NEIGHBOR = 0.3;
const CLASH_YEARS = 3;
const MOST_RIVALS = 5;

/** Pairs below these log odds cannot rise to where they would be shown. */
const HOPELESS = -4;

/** The pairs with log odds of *same* that take their context into account. */
export function settleInContext(reading: Reading, { across }: Scores): ScoredPairs {
	const isHopeful = (p: number) => (across.odds.same[p] as number) > HOPELESS;
	const hopeful = across.where(isHopeful);
	const byKey = new Map(hopeful.map((pair) => [keyOf(reading, pair.i, pair.j), pair]));
	const around = neighborhoods(reading);
	const best = bestCounterparts(reading, hopeful);
	const clashing = clashesAtSecondHand(reading, hopeful, byKey);
	const same = across.odds.same.slice();
	const neighbors = new Map<number, readonly [number, number]>();
	for (let p = 0; p < across.length; p += 1) {
		if (!isHopeful(p)) continue;
		const pair = across.at(p);
		if (pair.agreement.isIdentical) continue;
		const { support, neighbor } = bestNeighbor(reading, pair, around, byKey);
		const rivals = best(pair, pair.i, pair.j) + best(pair, pair.j, pair.i);
		const clash = clashing.has(keyOf(reading, pair.i, pair.j)) ? CLASH : 0;
		same[p] = pair.same + support - RIVAL * Math.min(rivals, MOST_RIVALS) - clash;
		if (neighbor) neighbors.set(p, neighbor);
	}
	return new ScoredPairs(across.pairs, { ...across.odds, same }, (p) => ({
		...across.at(p),
		same: same[p] as number,
		neighbor: neighbors.get(p) ?? null
	}));
}

function keyOf({ statements }: Reading, i: number, j: number): number {
	return Math.min(i, j) * statements.length + Math.max(i, j);
}

/** By how much the best other counterpart of statement `from` in the article of `to` is ahead of the pair; 0 where it is not. */
function bestCounterparts({ statements, sides, sideOf }: Reading, pairs: readonly ScoredPair[]) {
	const size = statements.length * sides.length;
	const first = new Float64Array(size).fill(-Infinity);
	const second = new Float64Array(size).fill(-Infinity);
	const slot = (from: number, to: number) => from * sides.length + (sideOf[to] as number);
	const enter = (at: number, value: number) => {
		if (value > (first[at] as number)) {
			second[at] = first[at] as number;
			first[at] = value;
		} else if (value > (second[at] as number)) second[at] = value;
	};
	for (const { i, j, same } of pairs) {
		enter(slot(i, j), same);
		enter(slot(j, i), same);
	}
	return (pair: ScoredPair, from: number, to: number) => {
		const at = slot(from, to);
		const rival = first[at] === pair.same ? (second[at] as number) : (first[at] as number);
		return Math.max(0, rival - pair.same);
	};
}

interface Around {
	readonly reasons: readonly number[];
	readonly conclusions: readonly number[];
}

/** What stands next to a statement in its own map, by its place; looked up once, and only where it is asked for. */
function neighborhoods({ sides, sideOf, statements, placeOf }: Reading): (place: number) => Around {
	const known: (Around | undefined)[] = [];
	const enter = (places: number[], id: StatementId) => {
		const place = placeOf.get(id);
		if (place !== undefined && !places.includes(place)) places.push(place);
	};
	return (place) => (known[place] ??= around(place));

	function around(place: number): Around {
		const graph = (sides[sideOf[place] as number] as Side).graph;
		const { id } = statements[place] as Statement;
		const [reasons, conclusions]: [number[], number[]] = [[], []];
		for (const { premiseIds } of graph.inferencesTo(id)) for (const premise of premiseIds) enter(reasons, premise);
		for (const { conclusionId } of graph.inferencesFrom(id)) enter(conclusions, conclusionId);
		return { reasons, conclusions };
	}
}

function bestNeighbor(
	reading: Reading,
	{ i, j }: ScoredPair,
	around: (place: number) => Around,
	byKey: ReadonlyMap<number, ScoredPair>
): { support: number; neighbor: readonly [number, number] | null } {
	let support = 0;
	let neighbor: readonly [number, number] | null = null;
	const [a, b] = [around(i), around(j)];
	for (const kind of ['reasons', 'conclusions'] as const) {
		for (const x of a[kind]) {
			for (const y of b[kind]) {
				const likelihood = probability(byKey.get(keyOf(reading, x, y))?.same ?? -Infinity);
				if (likelihood < LEAST_NEIGHBOR || NEIGHBOR[kind] * likelihood <= support) continue;
				support = NEIGHBOR[kind] * likelihood;
				neighbor = [x, y];
			}
		}
	}
	return { support, neighbor };
}

/** Keys of pairs (x, z) such that some y likely says the same as x and is much like z but dated years apart from it. */
function clashesAtSecondHand(
	reading: Reading,
	hopeful: readonly ScoredPair[],
	byKey: ReadonlyMap<number, ScoredPair>
): Set<number> {
	const likely = hopeful.filter((pair) => pair.same > 0);
	const partners = new Map<number, ScoredPair[]>();
	for (const pair of likely)
		for (const place of [pair.i, pair.j]) partners.set(place, [...(partners.get(place) ?? []), pair]);
	const other = (pair: ScoredPair, place: number) => (pair.i === place ? pair.j : pair.i);
	const clashing = new Set<number>();
	for (const apart of likely) {
		if ((apart.agreement.yearsApart ?? 0) < CLASH_YEARS) continue;
		for (const [y, z] of [[apart.i, apart.j] as const, [apart.j, apart.i] as const]) {
			for (const near of partners.get(y) ?? []) {
				const x = other(near, y);
				const far = byKey.get(keyOf(reading, x, z));
				if (near !== apart && far && near.same > far.same) clashing.add(keyOf(reading, x, z));
			}
		}
	}
	return clashing;
}
