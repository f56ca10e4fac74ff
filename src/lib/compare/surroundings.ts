/**
 * How does a statement stand among the others at hand? Two statements that are worded differently can still resemble the same
 * third ones: diffusion over nearest neighbors finds them (a two-step kernel in the sense of Kondor and Lafferty 2002).
 */
import type { Profile } from './profile.ts';
import { rowsOf, type Rows } from './similarity-rows.ts';
import { extentOf, joined, Space, type Sparse } from './sparse.ts';

/** Eight neighbors and this floor did best on held-out topics of ArgKP (train part); more neighbors changed little. */
const NEIGHBORS = 8;
const LEAST_NEIGHBOR = 0.12;
const REACH = 1.5 / Math.sqrt(NEIGHBORS);
/** Similarities below are dropped from the rows: sooner where there are many statements, so that rows stay short. */
const LEAST = { few: 0.02, many: 0.05, from: 500 };

export interface Surroundings {
	readonly rows: Rows;
	/** The nearest statements of each, nearest first, and how much of each counts; the statement itself is not among them. */
	readonly neighbors: readonly Int32Array[];
	readonly shares: readonly Float64Array[];
	/** Sum of the shares. */
	readonly reach: Float64Array;
}

/** Scratch space for one statement against all others; `near` sums over its neighbors, `own` is its row. */
export interface Outlook {
	readonly own: Float64Array;
	readonly near: Float64Array;
	/** What its neighbors and those of the statement that `kernel` was asked about last have in common, summed up. */
	byNeighbors: number;
}

export function surroundingsOf(profiles: readonly Profile[]): Surroundings {
	const rows = rowsOf(combined(profiles), {
		cap: Math.max(80, profiles.length / 6),
		least: profiles.length > LEAST.from ? LEAST.many : LEAST.few
	});
	const neighbors: Int32Array[] = [];
	const shares: Float64Array[] = [];
	rows.others.forEach((others, i) => {
		const values = rows.values[i] as Float64Array;
		const near = nearest(values, others);
		neighbors.push(Int32Array.from(near, (k) => others[k] as number));
		shares.push(Float64Array.from(near, (k) => (values[k] as number) * REACH));
	});
	const reach = Float64Array.from(shares, (own) => own.reduce((sum, share) => sum + share, 0));
	return { rows, neighbors, shares, reach };
}

/** Terms, concepts and letter runs as one vector, a third each. */
function combined(profiles: readonly Profile[]): Sparse[] {
	const conceptsFrom = extentOf(profiles.map((profile) => profile.terms));
	const gramsFrom = conceptsFrom + extentOf(profiles.map((profile) => profile.concepts));
	const third = 1 / Math.sqrt(3);
	const space = new Space();
	return profiles.map(({ terms, concepts, grams }) =>
		joined(
			[
				{ part: terms, from: 0, share: third },
				{ part: concepts, from: conceptsFrom, share: third },
				{ part: grams, from: gramsFrom, share: third }
			],
			space
		)
	);
}

/** Places in a row of its nearest, nearest first, equal ones in the order of the statements. */
function nearest(values: Float64Array, others: Int32Array): number[] {
	const places: number[] = [];
	for (let k = 0; k < values.length; k += 1) {
		const value = values[k] as number;
		if (value > LEAST_NEIGHBOR) keepNearest(places, k, values, others, NEIGHBORS);
	}
	return places;
}

/** Keeps in `places` those of the `most` greatest values, greatest first; equal ones in the order of the statements. */
export function keepNearest(places: number[], k: number, values: Float64Array, others: Int32Array, most: number): void {
	const value = values[k] as number;
	let at = places.length;
	while (at > 0) {
		const place = places[at - 1] as number;
		const theirs = values[place] as number;
		if (theirs > value || (theirs === value && (others[place] as number) < (others[k] as number))) break;
		at -= 1;
	}
	if (at >= most) return;
	if (places.length < most) places.push(k);
	for (let last = places.length - 1; last > at; last -= 1) places[last] = places[last - 1] as number;
	places[at] = k;
}

export function outlookFor(count: number): Outlook {
	return { own: new Float64Array(count), near: new Float64Array(count), byNeighbors: 0 };
}

/** Fills the outlook with what statement `i`, and its neighbors, have in common with each statement. */
export function look({ rows, neighbors, shares }: Surroundings, i: number, outlook: Outlook): void {
	const { own, near } = outlook;
	own.fill(0);
	near.fill(0);
	own[i] = 1;
	addRow(rows, i, 1, own);
	const around = neighbors[i] as Int32Array;
	for (let n = 0; n < around.length; n += 1) {
		const neighbor = around[n] as number;
		const share = (shares[i] as Float64Array)[n] as number;
		near[neighbor] = (near[neighbor] as number) + share;
		addRow(rows, neighbor, share, near);
	}
}

function addRow(rows: Rows, i: number, share: number, to: Float64Array): void {
	const others = rows.others[i] as Int32Array;
	const values = rows.values[i] as Float64Array;
	for (let k = 0; k < others.length; k += 1) {
		const other = others[k] as number;
		to[other] = (to[other] as number) + share * (values[k] as number);
	}
}

/** What the two neighborhoods have in common, the statements themselves included. `outlook` is that of the one statement, `j` the other. */
export function kernel({ neighbors, shares }: Surroundings, j: number, outlook: Outlook): number {
	const { own, near } = outlook;
	const around = neighbors[j] as Int32Array;
	const parts = shares[j] as Float64Array;
	let toStatement = 0;
	let toNeighbors = 0;
	for (let n = 0; n < around.length; n += 1) {
		const neighbor = around[n] as number;
		const share = parts[n] as number;
		toStatement += share * (own[neighbor] as number);
		toNeighbors += share * (near[neighbor] as number);
	}
	outlook.byNeighbors = toNeighbors;
	return (own[j] as number) + (near[j] as number) + toStatement + toNeighbors;
}
