/**
 * Which pairs are worth a closer look? For every statement the ones that resemble it most in each other article, from either
 * side, and the main conclusions of all articles, however they are worded. Within one article the pairs that resemble each
 * other enough to restate or contradict.
 */
import type { Pairs } from '../features.ts';
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

export function findCandidates({ statements, sides, sideOf, surroundings, comparable }: Reading): Candidates {
	const chosen: number[] = [];
	const own: number[] = [];
	const count = statements.length;
	const most = Math.max(COUNTERPARTS.least, Math.min(COUNTERPARTS.most, Math.ceil(COUNTERPARTS.pairs / count)));
	const add = (i: number, j: number) => chosen.push(Math.min(i, j) * count + Math.max(i, j));
	surroundings.rows.others.forEach((others, i) => {
		const values = surroundings.rows.values[i] as Float64Array;
		const side = sideOf[i] as number;
		const bySide: number[][] = sides.map(() => []);
		for (let k = 0; k < others.length; k += 1) {
			const j = others[k] as number;
			const other = sideOf[j] as number;
			if (other === side) {
				if (j > i && (values[k] as number) >= LEAST_WITHIN) own.push(i * count + j);
			} else if (comparable(side, other)) keepNearest(bySide[other] as number[], k, values, others, most);
		}
		for (const places of bySide) for (const k of places) add(i, others[k] as number);
	});
	const mains = statements.flatMap((statement, at) => (statement.isMain ? [at] : []));
	for (const i of mains)
		for (const j of mains) if (i < j && comparable(sideOf[i] as number, sideOf[j] as number)) add(i, j);
	return { across: pairsFrom(chosen, count), within: pairsFrom(own, count) };
}

/** A pair that was chosen from both sides counts once. */
function pairsFrom(keys: readonly number[], count: number): Pairs {
	const sorted = new Float64Array(keys).sort().filter((key, at, all) => key !== all[at - 1]);
	const [first, second] = [new Int32Array(sorted.length), new Int32Array(sorted.length)];
	for (let p = 0; p < sorted.length; p += 1) {
		const key = sorted[p] as number;
		first[p] = Math.floor(key / count);
		second[p] = key % count;
	}
	return { first, second };
}
