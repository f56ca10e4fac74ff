/**
 * How strong is every node once all that attacks and supports it is counted? One pass in topological order where the network
 * is acyclic. A circle is followed as a continuous process, dσ/dt = f(σ) − σ from the base scores (Potyka 2018), which need
 * not come to rest (Mossakowski & Neuhaus 2018): then its nodes, and what rests on them, have no strength, and that is said.
 */
import { bearsOnItself, componentsOf } from './components.ts';
import { strengthAt, type Gradual } from './gradual.ts';
import type { Network } from './network.ts';

export interface Solution {
	/** Per node, 0 to 1; NaN where it did not settle. */
	readonly strengths: Float64Array;
	readonly isSettled: boolean;
}

export interface SolveOptions {
	/** Per node, a strength that nothing attacks or supports; NaN where the node is free. For a step: what its undercuts leave. */
	readonly pinned?: Float64Array;
	/** How often the nodes of one circle may be computed before it is given up. A budget of work, not of time. */
	readonly work?: number;
}

/** A tenth to a fifth of a second for one circle that does not come to rest; those that do take a hundredth of it. */
const DEFAULT_WORK = 2_000_000;

/** Rest: no strength changes faster than this. Two orders below what the published values can tell apart. */
const REST = 1e-10;

/** Step widths of the integration: a coarse one first, a fine one for circles of many strong links. */
const STEPS = [0.25, 0.03] as const;

export function solve(network: Network, gradual: Gradual, options: SolveOptions = {}): Solution {
	const pinned = options.pinned ?? nothingPinned(network.size);
	const strengths = new Float64Array(network.size);
	const { order, start } = componentsOf(network, pinned);
	let isSettled = true;
	for (let group = 0; group + 1 < start.length; group += 1) {
		const members = order.subarray(start[group], start[group + 1]);
		const node = members[0] as number;
		if (members.length === 1 && !bearsOnItself(network, pinned, node))
			strengths[node] = strengthAt(network, gradual, pinned, strengths, node);
		else follow(network, gradual, pinned, strengths, members, options.work ?? DEFAULT_WORK);
		for (const member of members) if (Number.isNaN(strengths[member] as number)) isSettled = false;
	}
	return { strengths, isSettled };
}

export function nothingPinned(size: number): Float64Array {
	return new Float64Array(size).fill(NaN);
}

/**
 * Follows one circle to rest by the classical Runge–Kutta method (Kutta 1901) and writes its strengths, or NaN for all its
 * members where it does not come to rest within the work allowed.
 */
function follow(
	network: Network,
	gradual: Gradual,
	pinned: Float64Array,
	strengths: Float64Array,
	members: Int32Array,
	work: number
): void {
	const count = members.length;
	const state = new Float64Array(count);
	const slopes = [0, 1, 2, 3].map(() => new Float64Array(count));
	const [k1, k2, k3, k4] = slopes as [Float64Array, Float64Array, Float64Array, Float64Array];

	/** dσ/dt at the state moved along an earlier slope; the largest change is the result. */
	const slopeAt = (along: Float64Array | null, width: number, into: Float64Array): number => {
		for (let i = 0; i < count; i += 1)
			strengths[members[i] as number] = (state[i] as number) + (along ? width * (along[i] as number) : 0);
		let largest = 0;
		for (let i = 0; i < count; i += 1) {
			const node = members[i] as number;
			const change = strengthAt(network, gradual, pinned, strengths, node) - (strengths[node] as number);
			into[i] = change;
			largest = Math.max(largest, Math.abs(change));
		}
		return largest;
	};

	for (const width of STEPS) {
		for (let i = 0; i < count; i += 1) {
			const node = members[i] as number;
			const own = pinned[node] as number;
			state[i] = Number.isNaN(own) ? (network.base[node] as number) : own;
		}
		const steps = Math.max(1, Math.floor(work / STEPS.length / (4 * count)));
		for (let step = 0; step < steps; step += 1) {
			const change = slopeAt(null, 0, k1);
			// Only at rest is what `strengths` holds the state itself, and only then is it an answer.
			if (change < REST) return;
			if (Number.isNaN(change)) break;
			slopeAt(k1, width / 2, k2);
			slopeAt(k2, width / 2, k3);
			slopeAt(k3, width, k4);
			for (let i = 0; i < count; i += 1) {
				const mean = ((k1[i] as number) + 2 * (k2[i] as number) + 2 * (k3[i] as number) + (k4[i] as number)) / 6;
				state[i] = Math.min(1, Math.max(0, (state[i] as number) + width * mean));
			}
		}
	}
	for (const member of members) strengths[member] = NaN;
}
