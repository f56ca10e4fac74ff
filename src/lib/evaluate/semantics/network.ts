/**
 * A weighted bipolar network: nodes with a base score, and links by which one node attacks, supports, or is a premise of
 * another. Without premise links it is a quantitative bipolar argumentation framework (Baroni, Rago & Toni 2018);
 * premise links are what a reified inference adds (docs/decisions/0010-reified-inferences.md).
 * Nodes are numbers from 0, kept in typed arrays: a what-if is answered while the pointer moves.
 */

export type LinkKind = 'attack' | 'support' | 'premise';

export interface Link {
	readonly from: number;
	readonly to: number;
	readonly kind: LinkKind;
}

/** For node n, the nodes that bear on it in one way: `from[start[n]]` up to, not including, `from[start[n + 1]]`. */
export interface Sources {
	readonly start: Int32Array;
	readonly from: Int32Array;
}

export interface Network {
	readonly size: number;
	/** Base scores, 0 to 1: what a node is worth before anything bears on it. */
	readonly base: Float64Array;
	readonly attackers: Sources;
	readonly supporters: Sources;
	/** A node with premises is a step: it is no stronger than the weakest of them. */
	readonly premises: Sources;
}

export function networkOf(base: ArrayLike<number>, links: readonly Link[]): Network {
	const size = base.length;
	const of = (kind: LinkKind) =>
		sourcesOf(
			size,
			links.filter((link) => link.kind === kind)
		);
	return {
		size,
		base: Float64Array.from(base),
		attackers: of('attack'),
		supporters: of('support'),
		premises: of('premise')
	};
}

/** The same network as if nothing attacked anything. */
export function withoutAttacks(network: Network): Network {
	return { ...network, attackers: sourcesOf(network.size, []) };
}

/** The same network with other base scores. */
export function withBase(network: Network, base: ArrayLike<number>): Network {
	return { ...network, base: Float64Array.from(base) };
}

/** The nodes that bear on this one, in the order of the links. */
export function listOf(sources: Sources, node: number): number[] {
	return Array.from(sources.from.subarray(sources.start[node], sources.start[node + 1]));
}

function sourcesOf(size: number, links: readonly Link[]): Sources {
	const start = new Int32Array(size + 1);
	for (const { to } of links) start[to + 1] = (start[to + 1] as number) + 1;
	for (let node = 0; node < size; node += 1) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
	const next = start.slice(0, size);
	const from = new Int32Array(links.length);
	for (const link of links) {
		const at = next[link.to] as number;
		from[at] = link.from;
		next[link.to] = at + 1;
	}
	return { start, from };
}
