/**
 * In which order can strengths be computed? Nodes grouped so that each group depends only on itself and earlier groups:
 * strongly connected components after Tarjan (1972), without recursion. In an acyclic network every group is one node.
 */
import type { Network, Sources } from './network.ts';

export interface Components {
	/** All nodes, group by group, what bears on a group before the group. */
	readonly order: Int32Array;
	/** Where each group starts in `order`; one more entry than there are groups. */
	readonly start: Int32Array;
}

/** Linear in nodes and links. Attackers and supporters of a pinned node do not bear on it. */
export function componentsOf(network: Network, pinned: Float64Array): Components {
	const { size } = network;
	const order = new Int32Array(size);
	const starts: number[] = [];
	const index = new Int32Array(size).fill(-1);
	const low = new Int32Array(size);
	const isOpen = new Uint8Array(size);
	const open: number[] = [];
	const path: number[] = [];
	const nextLink = new Int32Array(size);
	let entered = 0;
	let placed = 0;

	const enter = (node: number) => {
		index[node] = entered;
		low[node] = entered;
		entered += 1;
		isOpen[node] = 1;
		open.push(node);
		path.push(node);
	};
	const close = (root: number) => {
		starts.push(placed);
		for (let member = open.pop(); member !== undefined; member = open.pop()) {
			isOpen[member] = 0;
			order[placed] = member;
			placed += 1;
			if (member === root) break;
		}
	};
	const lower = (node: number, to: number) => {
		if (to < (low[node] as number)) low[node] = to;
	};

	for (let root = 0; root < size; root += 1) {
		if (index[root] !== -1) continue;
		enter(root);
		for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
			const source = sourceAt(network, pinned, node, nextLink[node] as number);
			nextLink[node] = (nextLink[node] as number) + 1;
			if (source === -1) {
				path.pop();
				if (low[node] === index[node]) close(node);
				const above = path.at(-1);
				if (above !== undefined) lower(above, low[node] as number);
			} else if (index[source] === -1) enter(source);
			else if (isOpen[source]) lower(node, index[source] as number);
		}
	}
	return { order, start: Int32Array.from([...starts, size]) };
}

/** True where a node bears on itself directly. */
export function bearsOnItself(network: Network, pinned: Float64Array, node: number): boolean {
	for (let place = 0; ; place += 1) {
		const source = sourceAt(network, pinned, node, place);
		if (source === node) return true;
		if (source === -1) return false;
	}
}

/** The source a node has at this place of the list premises, attackers, supporters; -1 after the last. */
function sourceAt(network: Network, pinned: Float64Array, node: number, place: number): number {
	const { premises, attackers, supporters } = network;
	let at = place;
	if (at < countAt(premises, node)) return premises.from[(premises.start[node] as number) + at] as number;
	if (!Number.isNaN(pinned[node] as number)) return -1;
	at -= countAt(premises, node);
	if (at < countAt(attackers, node)) return attackers.from[(attackers.start[node] as number) + at] as number;
	at -= countAt(attackers, node);
	if (at < countAt(supporters, node)) return supporters.from[(supporters.start[node] as number) + at] as number;
	return -1;
}

function countAt({ start }: Sources, node: number): number {
	return (start[node + 1] as number) - (start[node] as number);
}
