/**
 * What carries this conclusion? The smallest sets of leaves (premises and evidence nobody argues for) without which no chain of
 * reasons leads to it any more: rejecting all of one set makes it fall, rejecting fewer of them leaves it a reason.
 * They are the minimal hitting sets of the conclusion's derivations, or, as engineers say, the minimal cut sets of its fault tree
 * (MOCUS: Fussell & Vesely 1972). Objections are left out of the question (docs/decisions/0010-reified-inferences.md).
 */
import type { StatementId } from '#argument/ids.ts';
import { NO_VERDICTS, type Assessment } from './assessment.ts';
import { Derivation, nothingLost } from './derivation.ts';
import { isArguedFor, type Reified } from './reify.ts';

export interface CarrierOptions {
	/** Rejected statements are gone already; accepted ones cannot be lost. */
	readonly assessment?: Assessment;
	/** How many derivations may be looked for. A budget of work, not of time: each costs one pass over the map. */
	readonly steps?: number;
}

export interface Carriers {
	/**
	 * `all`: these are all there are. `too-many`: the budget ended the search; `sets` are those found by then.
	 * `not-argued-for`: it is asserted without a reason. `not-carried`: no chain of reasons from a leaf leads to it as it is.
	 */
	readonly kind: 'all' | 'too-many' | 'not-argued-for' | 'not-carried';
	/** Smallest first, then in the order of the text; each in the order of the text. Each is minimal, also where there are too many. */
	readonly sets: readonly (readonly StatementId[])[];
	/** Every minimal set of at most this many members is in `sets`. */
	readonly completeTo: number;
}

/** About 30 ms on a map of 150 statements (tests/bench/evaluate). */
const DEFAULT_STEPS = 6_000;

/** The part of the budget for the search by size; the rest finds some sets where that search did not reach their size. */
const SHARE_BY_SIZE = 0.75;

/** Null for a statement that does not count. */
export function carriersOf(reified: Reified, id: StatementId, options: CarrierOptions = {}): Carriers | null {
	const target = reified.nodeOf.get(id);
	if (target === undefined) return null;
	if (!isArguedFor(reified, target)) return { kind: 'not-argued-for', sets: [], completeTo: 0 };
	const search = new Search(reified, target, options.assessment ?? NO_VERDICTS);
	if (search.derivationWithout([]) === null) return { kind: 'not-carried', sets: [], completeTo: 0 };
	const steps = options.steps ?? DEFAULT_STEPS;
	const bySize = search.bySize(Math.ceil(steps * SHARE_BY_SIZE));
	const found = bySize.isWhole ? bySize.sets : search.byDepth(steps, bySize.sets);
	const sets = found
		.sort((a, b) => a.length - b.length || compareSets(a, b))
		.map((set) => set.flatMap((node) => reified.statements[node]?.id ?? []));
	return { kind: bySize.isWhole ? 'all' : 'too-many', sets, completeTo: bySize.completeTo };
}

/** Nodes in ascending order. */
type LeafSet = readonly number[];

class Search {
	readonly #derivation: Derivation;
	readonly #target: number;
	readonly #lost: Uint8Array;
	readonly #kept: Uint8Array;
	#steps = 0;

	constructor(reified: Reified, target: number, assessment: Assessment) {
		this.#derivation = new Derivation(reified);
		this.#target = target;
		const { lost, kept } = nothingLost(reified.network.size);
		for (const [id, verdict] of assessment) {
			const node = reified.nodeOf.get(id);
			if (node === undefined || node === target) continue;
			if (verdict === 'reject') lost[node] = 1;
			if (verdict === 'accept') kept[node] = 1;
		}
		this.#lost = lost;
		this.#kept = kept;
	}

	/** The leaves of one derivation of the target that uses none of these; null where there is none. */
	derivationWithout(without: LeafSet): LeafSet | null {
		this.#steps += 1;
		for (const leaf of without) this.#lost[leaf] = 1;
		const reachedBy = this.#derivation.reach({ lost: this.#lost, kept: this.#kept });
		for (const leaf of without) this.#lost[leaf] = 0;
		if (reachedBy[this.#target] === -1) return null;
		return this.#derivation.startsOf(this.#target, reachedBy).filter((leaf) => this.#kept[leaf] === 0);
	}

	/**
	 * The hitting-set tree of Reiter (1987), breadth first: a node is a set of lost leaves, its children add one leaf of a
	 * derivation that is left. All minimal sets of n members are reached before any of n + 1, so whatever contains an earlier
	 * one is cut off, and what is left without a derivation is minimal.
	 */
	bySize(steps: number): { sets: LeafSet[]; isWhole: boolean; completeTo: number } {
		const sets: LeafSet[] = [];
		let level: LeafSet[] = [[]];
		for (let size = 0; level.length > 0; size += 1) {
			const next = new Map<string, LeafSet>();
			for (const lost of level) {
				if (sets.some((set) => isWithin(set, lost))) continue;
				if (this.#steps >= steps) return { sets, isWhole: false, completeTo: size - 1 };
				const left = this.derivationWithout(lost);
				if (!left) sets.push(lost);
				for (const leaf of left ?? []) {
					const more = [...lost, leaf].sort((a, b) => a - b);
					next.set(more.join(), more);
				}
			}
			level = [...next.values()];
		}
		return { sets, isWhole: true, completeTo: Infinity };
	}

	/** The same tree depth first, for the sets that are too large to be reached by size. Each is thinned until it is minimal. */
	byDepth(steps: number, known: readonly LeafSet[]): LeafSet[] {
		const sets = new Map(known.map((set) => [set.join(), set]));
		const stack: LeafSet[] = [[]];
		for (let lost = stack.pop(); lost && this.#steps < steps; lost = stack.pop()) {
			const left = this.derivationWithout(lost);
			if (!left) {
				const set = this.#thinned(lost);
				sets.set(set.join(), set);
			} else for (const leaf of [...left].reverse()) stack.push([...lost, leaf].sort((a, b) => a - b));
		}
		return [...sets.values()];
	}

	#thinned(lost: LeafSet): LeafSet {
		return lost.reduce((kept, leaf) => {
			const without = kept.filter((one) => one !== leaf);
			return this.derivationWithout(without) === null ? without : kept;
		}, lost);
	}
}

function isWithin(small: LeafSet, large: LeafSet): boolean {
	let at = 0;
	for (const node of large) if (node === small[at]) at += 1;
	return at === small.length;
}

function compareSets(a: LeafSet, b: LeafSet): number {
	const at = a.findIndex((node, index) => node !== b[index]);
	return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
