/**
 * What carries this conclusion? The smallest sets of leaves (premises and evidence nobody argues for) without which no chain of
 * reasons leads to it any more: rejecting all of one set makes it fall, rejecting fewer of them leaves it a reason.
 * They are the minimal hitting sets of its derivations (Reiter 1987) or, as engineers say, the minimal cut sets of its fault tree
 * (MOCUS: Fussell & Vesely 1972). Objections are left out of the question (docs/decisions/0010-reified-inferences.md).
 */
import type { StatementId } from '#argument/ids.ts';
import { NO_VERDICTS, type Assessment } from './assessment.ts';
import { CutSets, type CutSet } from './carriers/cut-sets.ts';
import { Derivation, nothingLost } from './derivation.ts';
import { isArguedFor, type Reified } from './reify.ts';

export interface CarrierOptions {
	/** Rejected statements are gone already; accepted ones cannot be lost. */
	readonly assessment?: Assessment;
	/** How many sets may be joined or compared. A budget of work, not of time. */
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

/** About 50 ms, whatever the map (tests/bench/evaluate). */
const DEFAULT_STEPS = 200_000;

/** The part of the budget for all sets at once; the rest goes size by size. */
const SHARE_FOR_ALL = 0.5;

/** More sets than this tell nobody anything. */
const MOST_SETS = 5_000;

/** Null for a statement that does not count. */
export function carriersOf(reified: Reified, id: StatementId, options: CarrierOptions = {}): Carriers | null {
	const target = reified.nodeOf.get(id);
	if (target === undefined) return null;
	if (!isArguedFor(reified, target)) return { kind: 'not-argued-for', sets: [], completeTo: 0 };
	const assessment = options.assessment ?? NO_VERDICTS;
	const derivable = new Derivable(reified, target, assessment);
	if (!derivable.without([])) return { kind: 'not-carried', sets: [], completeTo: 0 };

	const cutSets = new CutSets(reified, target, assessment);
	const { isAll, sets, completeTo } = search(cutSets, derivable, options.steps ?? DEFAULT_STEPS);
	const found = sets
		.sort((a, b) => a.length - b.length || compareSets(a, b))
		.map((set) => set.flatMap((node) => reified.statements[node]?.id ?? []));
	return { kind: isAll ? 'all' : 'too-many', sets: found, completeTo };
}

interface Found {
	readonly isAll: boolean;
	readonly sets: LeafSet[];
	readonly completeTo: number;
}

/** Nodes in ascending order. */
type LeafSet = readonly number[];

function search(cutSets: CutSets, derivable: Derivable, steps: number): Found {
	const nodes = (sets: readonly CutSet[]) => sets.map((set) => cutSets.nodesIn(set));
	const everything = { size: Infinity, count: Infinity, work: Math.floor(steps * SHARE_FOR_ALL) };
	const all = cutSets.within(everything);
	if (all && all.sets.length <= MOST_SETS) return { isAll: true, sets: nodes(all.sets), completeTo: Infinity };

	let completeTo = Math.max(0, cutSets.leastSize - 1);
	let complete: readonly CutSet[] = [];
	for (let left = steps - (all?.work ?? everything.work); left > 0;) {
		const next = cutSets.within({ size: completeTo + 1, count: Infinity, work: left });
		if (!next || next.sets.length > MOST_SETS) break;
		left -= next.work;
		completeTo += 1;
		complete = next.sets;
	}
	const some = complete.length > 0 ? [] : nodes(cutSets.sample(steps / 4));
	const { isTree } = cutSets;
	const minimal: LeafSet[] = [];
	for (const set of some) {
		if (minimal.length > 0 && derivable.work > steps) break;
		minimal.push(isTree ? set : derivable.thinned(set));
	}
	const sets = [...nodes(complete), ...minimal];
	return { isAll: false, sets: [...new Map(sets.map((set) => [set.join(), set])).values()], completeTo };
}

/** Can the target still be derived? */
class Derivable {
	/** Nodes visited so far. */
	work = 0;
	readonly #derivation: Derivation;
	readonly #target: number;
	readonly #lost: Uint8Array;
	readonly #kept: Uint8Array;

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

	without(leaves: LeafSet): boolean {
		for (const leaf of leaves) this.#lost[leaf] = 1;
		const isReached = this.#derivation.reach({ lost: this.#lost, kept: this.#kept });
		for (const leaf of leaves) this.#lost[leaf] = 0;
		this.work += isReached.length;
		return isReached[this.#target] === 1;
	}

	/** The set without members that it does not need. */
	thinned(set: LeafSet): LeafSet {
		return set.reduce((kept, leaf) => {
			const fewer = kept.filter((one) => one !== leaf);
			return this.without(fewer) ? kept : fewer;
		}, set);
	}
}

function compareSets(a: LeafSet, b: LeafSet): number {
	const at = a.findIndex((node, index) => node !== b[index]);
	return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
