/**
 * What can still be reached from the leaves by the steps that are left? A statement nobody argues for holds unless it is lost;
 * one that is argued for holds while at least one reason for it does; a reason holds while all its premises do.
 * This is the structure that a reader's rejections run along, and in which carriers.ts looks for what carries a conclusion.
 */
import { isArguedFor, type Reified } from './reify.ts';

export interface Losses {
	/** Per node, 1 where it is lost, whatever its reasons. */
	readonly lost: Uint8Array;
	/** Per node, 1 where it is kept, whatever its reasons. A step is kept by its premises only. */
	readonly kept: Uint8Array;
}

export class Derivation {
	readonly size: number;
	/** The statements nobody argues for. */
	readonly leaves: readonly number[];
	/** For each statement, the steps it is a premise of. */
	readonly #stepsFrom: readonly (readonly number[])[];
	readonly #premiseCount: Int32Array;
	/** For each step, the statement it concludes to. */
	readonly #conclusionOf: Int32Array;
	readonly #premisesOf: readonly (readonly number[])[];

	constructor(reified: Reified) {
		const { network, statements, inferences, nodeOf } = reified;
		this.size = network.size;
		this.leaves = statements.flatMap((_, node) => (isArguedFor(reified, node) ? [] : [node]));
		this.#premiseCount = new Int32Array(this.size);
		this.#conclusionOf = new Int32Array(this.size).fill(-1);
		const stepsFrom: number[][] = Array.from({ length: this.size }, () => []);
		const premisesOf: number[][] = Array.from({ length: this.size }, () => []);
		inferences.forEach(({ premiseIds, conclusionId }, at) => {
			const step = statements.length + at;
			const premises = [...new Set(premiseIds)].map((id) => nodeOf.get(id) ?? -1);
			premisesOf[step] = premises;
			for (const premise of premises) stepsFrom[premise]?.push(step);
			this.#premiseCount[step] = premises.length;
			this.#conclusionOf[step] = nodeOf.get(conclusionId) ?? -1;
		});
		this.#stepsFrom = stepsFrom;
		this.#premisesOf = premisesOf;
	}

	/**
	 * For each node the step by which it was first reached, its own number where it needed none, -1 where it is not reached.
	 * Forward chaining after Dowling & Gallier (1984), linear in premises. A circle of support reaches nothing by itself.
	 */
	reach({ lost, kept }: Losses): Int32Array {
		const reachedBy = new Int32Array(this.size).fill(-1);
		const waiting = this.#premiseCount.slice();
		const open: number[] = [];
		const reach = (node: number, by: number) => {
			if (reachedBy[node] !== -1 || lost[node] === 1) return;
			reachedBy[node] = by;
			open.push(node);
		};
		for (const leaf of this.leaves) reach(leaf, leaf);
		for (let node = 0; node < this.size; node += 1)
			if (kept[node] === 1 && this.#conclusionOf[node] === -1) reach(node, node);
		// First in, first out: what needs fewer steps is reached first, so that derivations stay short.
		for (let next = 0; next < open.length; next += 1) {
			const node = open[next] as number;
			const conclusion = this.#conclusionOf[node] as number;
			if (conclusion !== -1) reach(conclusion, node);
			for (const step of this.#stepsFrom[node] ?? []) {
				waiting[step] = (waiting[step] as number) - 1;
				if (waiting[step] === 0) reach(step, step);
			}
		}
		return reachedBy;
	}

	/** The statements at which one derivation of a reached node begins: those reached without a step. In ascending order. */
	startsOf(node: number, reachedBy: Int32Array): number[] {
		const seen = new Set([node]);
		for (const one of seen) {
			const by = reachedBy[one] as number;
			if (by !== one) seen.add(by);
			for (const premise of this.#premisesOf[one] ?? []) seen.add(premise);
		}
		return [...seen].filter((one) => reachedBy[one] === one && this.#conclusionOf[one] === -1).sort((a, b) => a - b);
	}
}

export function nothingLost(size: number): { lost: Uint8Array; kept: Uint8Array } {
	return { lost: new Uint8Array(size), kept: new Uint8Array(size) };
}
