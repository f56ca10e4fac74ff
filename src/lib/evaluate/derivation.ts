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

	constructor(reified: Reified) {
		const { network, statements, inferences, nodeOf } = reified;
		this.size = network.size;
		this.leaves = statements.flatMap((_, node) => (isArguedFor(reified, node) ? [] : [node]));
		this.#premiseCount = new Int32Array(this.size);
		this.#conclusionOf = new Int32Array(this.size).fill(-1);
		const stepsFrom: number[][] = Array.from({ length: this.size }, () => []);
		inferences.forEach(({ premiseIds, conclusionId }, at) => {
			const step = statements.length + at;
			const premises = [...new Set(premiseIds)].map((id) => nodeOf.get(id) ?? -1);
			for (const premise of premises) stepsFrom[premise]?.push(step);
			this.#premiseCount[step] = premises.length;
			this.#conclusionOf[step] = nodeOf.get(conclusionId) ?? -1;
		});
		this.#stepsFrom = stepsFrom;
	}

	/**
	 * For each node 1 where it is reached, 0 where not. Forward chaining after Dowling & Gallier (1984), linear in premises.
	 * A circle of support reaches nothing by itself.
	 */
	reach({ lost, kept }: Losses): Uint8Array {
		const isReached = new Uint8Array(this.size);
		const waiting = this.#premiseCount.slice();
		const open: number[] = [];
		const reach = (node: number) => {
			if (isReached[node] === 1 || lost[node] === 1) return;
			isReached[node] = 1;
			open.push(node);
		};
		for (const leaf of this.leaves) reach(leaf);
		for (let node = 0; node < this.size; node += 1)
			if (kept[node] === 1 && this.#conclusionOf[node] === -1) reach(node);
		for (let node = open.pop(); node !== undefined; node = open.pop()) {
			const conclusion = this.#conclusionOf[node] as number;
			if (conclusion !== -1) reach(conclusion);
			for (const step of this.#stepsFrom[node] ?? []) {
				waiting[step] = (waiting[step] as number) - 1;
				if (waiting[step] === 0) reach(step);
			}
		}
		return isReached;
	}
}

export function nothingLost(size: number): { lost: Uint8Array; kept: Uint8Array } {
	return { lost: new Uint8Array(size), kept: new Uint8Array(size) };
}
