/**
 * Which pairs are worth a closer look? For every statement the ones that resemble it most in each other article, from either
 * side; those whose words are most contrary to its own; and the main conclusions of all articles, however they are worded. Within
 * one article the pairs that resemble each other enough to restate or contradict.
 */
import type { Pairs } from '../features.ts';
import type { Profile } from '../profile.ts';
import { keepNearest } from '../surroundings.ts';
import type { Reading } from './2-reading.ts';

/**
 * Counterparts looked at for a statement in one other article: a statement has one or two, and the scorer sorts the rest out. Fewer
 * where there are many statements, so that eight long articles are compared as quickly as five short ones.
 */
const COUNTERPARTS = { most: 6, least: 2, pairs: 1800 };
const LEAST_WITHIN = 0.22;

export interface Candidates {
	/** `first` ascending, `first < second`. */
	readonly across: Pairs;
	readonly within: Pairs;
}

export function findCandidates({ statements, sides, sideOf, profiles, surroundings, comparable }: Reading): Candidates {
	const chosen: number[] = [];
	const own: number[] = [];
	const count = statements.length;
	const most = Math.max(COUNTERPARTS.least, Math.min(COUNTERPARTS.most, Math.ceil(COUNTERPARTS.pairs / count)));
	const add = (i: number, j: number) => chosen.push(Math.min(i, j) * count + Math.max(i, j));
	const bySide: number[][] = sides.map(() => []);
	/** What a statement has to resemble this one by to be among the nearest of its side. */
	const least = new Float64Array(sides.length);
	surroundings.rows.others.forEach((others, i) => {
		const values = surroundings.rows.values[i] as Float64Array;
		const side = sideOf[i] as number;
		for (let other = 0; other < sides.length; other += 1) least[other] = comparable(side, other) ? 0 : Infinity;
		for (let k = 0; k < others.length; k += 1) {
			const j = others[k] as number;
			const other = sideOf[j] as number;
			const value = values[k] as number;
			if (other === side) {
				if (j > i && value >= LEAST_WITHIN) own.push(i * count + j);
			} else if (value >= (least[other] as number)) {
				const places = bySide[other] as number[];
				keepNearest(places, k, values, others, most);
				if (places.length === most) least[other] = values[places[most - 1] as number] as number;
			}
		}
		for (const places of bySide) {
			for (const k of places) add(i, others[k] as number);
			places.length = 0;
		}
	});
	for (const [i, j] of contraryPairs(profiles, sideOf, comparable)) add(i, j);
	const mains = statements.flatMap((statement, at) => (statement.isMain ? [at] : []));
	for (const i of mains)
		for (const j of mains) if (i < j && comparable(sideOf[i] as number, sideOf[j] as number)) add(i, j);
	return { across: pairsFrom(chosen, count), within: pairsFrom(own, count) };
}

/** A pair that was chosen from both sides counts once. */
function pairsFrom(keys: readonly number[], count: number): Pairs {
	const sorted = new Float64Array(keys).sort();
	const [first, second] = [new Int32Array(sorted.length), new Int32Array(sorted.length)];
	let [p, last] = [0, -1];
	for (const key of sorted) {
		if (key === last) continue;
		last = key;
		first[p] = Math.floor(key / count);
		second[p] = key - (first[p] as number) * count;
		p += 1;
	}
	return { first: first.subarray(0, p), second: second.subarray(0, p) };
}

/** Counterparts of contrary words looked at for each statement in all other articles together. */
const CONTRARIES = 3;
/** Concepts that more statements have are too common to set two of them against each other. */
const COMMON_CONCEPT = { share: 0.1, least: 6 };

/** Pairs that speak of the same participants in contrary words ("one-sided" and "balance"), the weightiest for each statement. */
function contraryPairs(
	profiles: readonly Profile[],
	sideOf: Int32Array,
	comparable: Reading['comparable']
): (readonly [number, number])[] {
	const holders = new Map<number, number[]>();
	profiles.forEach(({ conceptIds }, at) => {
		let last = -1;
		for (let k = 0; k < conceptIds.length; k += 1) {
			const concept = conceptIds[k] as number;
			if (concept === last) continue;
			last = concept;
			const known = holders.get(concept);
			if (known) known.push(at);
			else holders.set(concept, [at]);
		}
	});
	const most = Math.max(COMMON_CONCEPT.least, COMMON_CONCEPT.share * profiles.length);
	return profiles.flatMap((own, i) => {
		const weights = new Map<number, number>();
		for (let k = 0; k < own.contraryIds.length; k += 1) {
			const others = holders.get(own.contraryIds[k] as number) ?? [];
			if (others.length > most) continue;
			const weight = own.idf[own.contraryAt[k] as number] as number;
			for (const j of others) {
				if (comparable(sideOf[i] as number, sideOf[j] as number) && sharesParticipant(own, profiles[j] as Profile))
					weights.set(j, Math.max(weights.get(j) ?? 0, weight));
			}
		}
		return [...weights]
			.sort(([j, a], [k, b]) => b - a || j - k)
			.slice(0, CONTRARIES)
			.map(([j]) => [i, j] as const);
	});
}

function sharesParticipant(a: Profile, b: Profile): boolean {
	if (a.participants.length === 0 || b.participants.length === 0)
		return a.participants.length === b.participants.length;
	return a.participants.some((one) => b.participants.includes(one));
}
