/**
 * What is a gradual semantics? Two choices (Mossakowski & Neuhaus 2018): how attackers and supporters add up (aggregation),
 * and how far the sum moves a base score (influence). Everything else is the same for all three and stands in solve.ts.
 */
import type { Network, Sources } from './network.ts';

export interface Gradual {
	readonly key: 'qe' | 'dfquad' | 'euler';
	/** `sum`: Σ supporters − Σ attackers. `product`: ∏(1 − attacker) − ∏(1 − supporter), between −1 and 1. */
	readonly aggregation: 'sum' | 'product';
	/** The strength, 0 to 1, of a node with this base score on which this aggregate bears. An aggregate of 0 changes nothing. */
	influence(base: number, aggregate: number): number;
	/** The part of an inference's base weight that its undercuts leave; all of it where there are none. */
	step(weight: number, aggregate: number): number;
}

/**
 * What one node's strength is, given those of the nodes that bear on it. A step is worth no more than its weakest premise.
 * `pinned` replaces base score, attackers and supporters, where it is a number.
 */
export function strengthAt(
	{ base, attackers, supporters, premises }: Network,
	gradual: Gradual,
	pinned: Float64Array,
	strengths: Float64Array,
	node: number
): number {
	const first = premises.start[node] as number;
	const end = premises.start[node + 1] as number;
	const isStep = end > first;
	let own = pinned[node] as number;
	if (Number.isNaN(own)) {
		const aggregate = aggregateAt(gradual, supporters, attackers, strengths, node);
		const weight = base[node] as number;
		own = isStep ? gradual.step(weight, aggregate) : gradual.influence(weight, aggregate);
	}
	if (!isStep) return own;
	let weakest = 1;
	// Math.min keeps a NaN: what rests on something that did not settle has not settled either.
	for (let at = first; at < end; at += 1) weakest = Math.min(weakest, strengths[premises.from[at] as number] as number);
	return own * weakest;
}

/** The aggregate of given strengths: what the network's nodes are combined by, for a single node looked at alone. */
export function aggregateOf({ aggregation }: Gradual, supports: readonly number[], attacks: readonly number[]): number {
	if (aggregation === 'sum')
		return supports.reduce((sum, one) => sum + one, 0) - attacks.reduce((sum, one) => sum + one, 0);
	const missed = (list: readonly number[]) => list.reduce((product, one) => product * (1 - one), 1);
	return missed(attacks) - missed(supports);
}

function aggregateAt(
	{ aggregation }: Gradual,
	supporters: Sources,
	attackers: Sources,
	strengths: Float64Array,
	node: number
): number {
	return aggregation === 'sum'
		? sumAt(supporters, strengths, node) - sumAt(attackers, strengths, node)
		: missedAt(attackers, strengths, node) - missedAt(supporters, strengths, node);
}

function sumAt({ start, from }: Sources, strengths: Float64Array, node: number): number {
	let sum = 0;
	for (let at = start[node] as number, end = start[node + 1] as number; at < end; at += 1)
		sum += strengths[from[at] as number] as number;
	return sum;
}

function missedAt({ start, from }: Sources, strengths: Float64Array, node: number): number {
	let product = 1;
	for (let at = start[node] as number, end = start[node + 1] as number; at < end; at += 1)
		product *= 1 - (strengths[from[at] as number] as number);
	return product;
}
