/**
 * How much does one node do for another's strength? Three answers (Kampik, Potyka, Yin, Čyras & Toni 2024, "Contribution
 * functions for quantitative bipolar argumentation graphs"): what its removal changes; its fair share of the whole change
 * (Shapley 1953); and how the strength answers to a small change of its base score.
 */
import { aggregateOf, type Gradual } from './gradual.ts';
import { withBase, type Network } from './network.ts';
import { nothingPinned, solve } from './solve.ts';

/** The topic's strength as it is, less what it would be were the node not there. NaN where either did not settle. */
export function removalContribution(network: Network, gradual: Gradual, topic: number, node: number): number {
	return strengthWithout(network, gradual, topic, []) - strengthWithout(network, gradual, topic, [node]);
}

/** Twelve players are 4,096 networks to solve. */
const MAX_PLAYERS = 12;

/**
 * Each player's Shapley value: the mean of what it adds to the topic's strength over all orders in which the players may
 * come. The values sum to the strength with all players less that with none. Null where there are too many players.
 */
export function shapleyContributions(
	network: Network,
	gradual: Gradual,
	topic: number,
	players: readonly number[]
): number[] | null {
	return shapleyValues(players.length, (isIn) =>
		strengthWithout(
			network,
			gradual,
			topic,
			players.filter((_, at) => !isIn(at))
		)
	);
}

/** Half the width of the difference quotient: its error is of the order of the square, 1e-8. */
const NUDGE = 1e-4;

/** The slope of the topic's strength in the node's base score, by a central difference (one-sided at 0 and 1). */
export function gradientContribution(network: Network, gradual: Gradual, topic: number, node: number): number {
	const base = network.base[node] as number;
	const [low, high] = [Math.max(0, base - NUDGE), Math.min(1, base + NUDGE)];
	const at = (score: number) => {
		const moved = withBase(network, network.base);
		moved.base[node] = score;
		return solve(moved, gradual).strengths[topic] as number;
	};
	return (at(high) - at(low)) / (high - low);
}

/**
 * Shapley values of the reasons that bear on one statement directly, all other strengths given: supports first, then attacks
 * (negative). They sum to its strength less its base score. Null where there are more than twelve.
 */
export function directContributions(
	gradual: Gradual,
	base: number,
	supports: readonly number[],
	attacks: readonly number[]
): number[] | null {
	return shapleyValues(supports.length + attacks.length, (isIn) => {
		const joined = supports.filter((_, at) => isIn(at));
		const against = attacks.filter((_, at) => isIn(supports.length + at));
		return gradual.influence(base, aggregateOf(gradual, joined, against));
	});
}

/** What one direct reason changes by being there: for statements with more reasons than Shapley values can be had for. */
export function directRemovals(
	gradual: Gradual,
	base: number,
	supports: readonly number[],
	attacks: readonly number[]
): number[] {
	const strength = (s: readonly number[], a: readonly number[]) => gradual.influence(base, aggregateOf(gradual, s, a));
	const whole = strength(supports, attacks);
	const without = (list: readonly number[], left: number) => list.filter((_, at) => at !== left);
	return [
		...supports.map((_, at) => whole - strength(without(supports, at), attacks)),
		...attacks.map((_, at) => whole - strength(supports, without(attacks, at)))
	];
}

/** A node that is not there bears on nothing: the same as one of strength 0 (and a step lacking a premise is no step). */
function strengthWithout(network: Network, gradual: Gradual, topic: number, removed: readonly number[]): number {
	const pinned = nothingPinned(network.size);
	for (const node of removed) pinned[node] = 0;
	return solve(network, gradual, { pinned }).strengths[topic] as number;
}

function shapleyValues(players: number, worth: (isIn: (player: number) => boolean) => number): number[] | null {
	if (players > MAX_PLAYERS) return null;
	const worths = Float64Array.from({ length: 1 << players }, (_, set) =>
		worth((player) => (set & (1 << player)) !== 0)
	);
	/** The share of all orders in which exactly a given set of this size comes before a given player. */
	const share = Array.from({ length: players }, () => 0);
	for (let size = 0, ways = 1; size < players; size += 1) {
		share[size] = 1 / (players * ways);
		ways = (ways * (players - 1 - size)) / (size + 1);
	}
	return Array.from({ length: players }, (_, player) => {
		let value = 0;
		for (let set = 0; set < worths.length; set += 1) {
			if (set & (1 << player)) continue;
			value += (share[bitsIn(set)] as number) * ((worths[set | (1 << player)] as number) - (worths[set] as number));
		}
		return value;
	});
}

function bitsIn(set: number): number {
	let bits = 0;
	for (let rest = set; rest > 0; rest &= rest - 1) bits += 1;
	return bits;
}
