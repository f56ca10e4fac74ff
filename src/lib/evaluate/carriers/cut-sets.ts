/**
 * Which sets of leaves cut a statement off from all its derivations? Minimal cut sets of the tree of reasons read as a fault tree:
 * a statement is lost when every reason for it is, a reason when any of its premises is (Vesely, Goldberg, Roberts & Haasl 1981,
 * "Fault Tree Handbook"; the method from the leaves upward after Semanderes 1971). Bounds on size keep the work near the
 * number of sets that come out.
 */
import type { Assessment } from '../assessment.ts';
import type { Reified } from '../reify.ts';
import { componentsOf } from '../semantics/components.ts';
import { listOf, withoutAttacks } from '../semantics/network.ts';
import { nothingPinned } from '../semantics/solve.ts';

/** A set of leaves, as bits in the order of `leaves`. */
export interface CutSet {
	readonly bits: bigint;
	readonly size: number;
}

export interface CutSetLimits {
	/** The most members a set may have. */
	readonly size: number;
	/** The most sets kept for one node, the smallest first. Sets are lost where it takes effect. */
	readonly count: number;
	/** How many sets of up to 128 leaves may be joined or compared; larger ones cost more. */
	readonly work: number;
}

export interface CutSetFamily {
	/** Smallest first. None contains another, unless the count was limited. */
	readonly sets: readonly CutSet[];
	/** False where a limit on size or count left something out. */
	readonly isWhole: boolean;
	readonly work: number;
}

type Family = readonly CutSet[];

/** What it costs to come to a node at all, in sets joined. */
const VISIT = 8;

/** Lost without anything being lost first: a rejected statement. */
const ALREADY: Family = [{ bits: 0n, size: 0 }];
/** Never lost: an accepted statement. */
const NEVER: Family = [];

interface Group {
	/** Nodes that bear on one another, or a single node. */
	readonly members: readonly number[];
	readonly isCircle: boolean;
}

export class CutSets {
	/** The leaves below the target, ascending. */
	readonly leaves: readonly number[];
	/** No set has fewer members. Infinite where nothing can be lost. */
	readonly leastSize: number;
	readonly #target: number;
	readonly #groups: readonly Group[];
	/** Per node the families known from the start: leaves and verdicts. */
	readonly #given = new Map<number, Family>();
	/** For a statement its steps, for a step its premises. */
	readonly #below: ReadonlyMap<number, readonly number[]>;
	readonly #isStep: (node: number) => boolean;
	/** The leaves on which a node depends. */
	readonly #support = new Map<number, bigint>();
	/** A lower bound for the size of a node's sets. */
	readonly #least = new Map<number, number>();
	/** Statements and steps no two of whose sources depend on one leaf. */
	readonly #disjoint = new Set<number>();

	constructor(reified: Reified, target: number, assessment: Assessment) {
		const { network, statements, nodeOf } = reified;
		this.#target = target;
		this.#isStep = (node) => node >= statements.length;
		for (const [id, verdict] of assessment) {
			const node = nodeOf.get(id);
			if (node === undefined || node === target || verdict === 'doubt') continue;
			if (verdict === 'reject') this.#given.set(node, ALREADY);
			else if (!this.#isStep(node)) this.#given.set(node, NEVER);
		}
		const below = new Map<number, readonly number[]>();
		const reached = new Set([target]);
		for (const node of reached) {
			const sources = this.#given.has(node)
				? []
				: [...listOf(network.supporters, node), ...listOf(network.premises, node)];
			below.set(node, sources);
			for (const source of sources) reached.add(source);
		}
		this.#below = below;
		this.leaves = [...reached]
			.filter((node) => !this.#given.has(node) && below.get(node)?.length === 0)
			.sort((a, b) => a - b);
		this.leaves.forEach((leaf, at) => this.#given.set(leaf, [{ bits: 1n << BigInt(at), size: 1 }]));
		this.#groups = this.#groupsIn(reified, reached);
		for (const group of this.#groups) this.#measure(group);
		this.leastSize = this.#least.get(target) ?? 0;
	}

	/** The target's sets within these limits; null where the work ran out. */
	within({ size, count, work }: CutSetLimits): CutSetFamily | null {
		const allowed = this.#allowances(size);
		const families = new Map(this.#given);
		const budget = new Budget(work, count, 1 + Math.floor(this.leaves.length / 128));
		for (const { members, isCircle } of this.#groups) {
			// A circle carries nothing by itself: its statements count as lost until a way in from outside is found.
			if (isCircle) for (const node of members) families.set(node, ALREADY);
			// As many rounds as there are members are enough to find it; a limited count need not come to rest.
			for (let rounds = members.length, changed = true; changed && rounds >= 0; rounds -= 1) {
				changed = false;
				for (const node of members) {
					if (this.#given.has(node)) continue;
					budget.used += VISIT;
					const family = this.#familyAt(node, families, allowed.get(node) ?? -1, budget);
					if (budget.isSpent) return null;
					changed ||= isCircle && !isSame(family, families.get(node));
					families.set(node, family);
				}
			}
		}
		return { sets: families.get(this.#target) ?? [], isWhole: !budget.isCut, work: budget.used };
	}

	/** True where no leaf serves twice: then every set is minimal, also where the count is limited. */
	get isTree(): boolean {
		return [...this.#below.keys()].every((node) => this.#disjoint.has(node));
	}

	/** Some sets, where there are too many to have all: each statement hands on only a few of its smallest. */
	sample(work: number): readonly CutSet[] {
		const count = Math.max(2, Math.floor(Math.sqrt(work / (1 + this.#below.size))));
		return this.within({ size: Infinity, count, work: Infinity })?.sets ?? [];
	}

	nodesIn({ bits }: CutSet): number[] {
		const nodes: number[] = [];
		for (let rest = bits, from = 0; rest > 0n; rest >>= 32n, from += 32) {
			const word = Number(rest & 0xffffffffn);
			for (let at = 0; at < 32; at += 1) if ((word >>> at) & 1) nodes.push(this.leaves[from + at] ?? -1);
		}
		return nodes;
	}

	#familyAt(node: number, families: ReadonlyMap<number, Family>, allowed: number, budget: Budget): Family {
		const sources = (this.#below.get(node) ?? []).map((source) => ({ source, family: families.get(source) ?? [] }));
		const isDisjoint = this.#disjoint.has(node);
		if (this.#isStep(node)) {
			const all = sources.flatMap(({ family }) => family).sort(bySize);
			// A premise that is lost already takes the step along: no other set is needed.
			const isLost = all[0]?.size === 0;
			return budget.limit(isDisjoint && !isLost ? all : budget.minimal(all), allowed);
		}
		let joined = ALREADY;
		let toCome = isDisjoint ? sum(sources.map(({ source }) => this.#least.get(source) ?? 0)) : 0;
		for (const { source, family } of sources.sort((a, b) => a.family.length - b.family.length)) {
			if (isDisjoint) toCome -= this.#least.get(source) ?? 0;
			joined = budget.product(joined, family, allowed - (Number.isNaN(toCome) ? 0 : toCome), isDisjoint);
			if (budget.isSpent) return joined;
		}
		return joined;
	}

	/** The most members a set of each node may have, so that it can be part of a set of the target with at most `size`. */
	#allowances(size: number): Map<number, number> {
		const allowed = new Map([[this.#target, size]]);
		for (const { members, isCircle } of [...this.#groups].reverse()) {
			const most = Math.max(...members.map((node) => allowed.get(node) ?? -1));
			for (const node of members) {
				if (isCircle) allowed.set(node, most);
				const own = allowed.get(node) ?? -1;
				const sources = this.#below.get(node) ?? [];
				const together = sum(sources.map((source) => this.#least.get(source) ?? 0));
				for (const source of sources) {
					const others =
						this.#isStep(node) || !this.#disjoint.has(node) ? 0 : together - (this.#least.get(source) ?? 0);
					const share = Number.isNaN(others) ? own : own - others;
					allowed.set(source, Math.max(allowed.get(source) ?? -1, share));
				}
			}
		}
		return allowed;
	}

	/** Support, lower bound and disjointness. The members of a circle depend on all that any of them depends on. */
	#measure({ members, isCircle }: Group): void {
		let shared = 0n;
		for (const node of members) {
			const given = this.#given.get(node);
			const sources = this.#below.get(node) ?? [];
			let support = given?.[0]?.bits ?? 0n;
			let isDisjoint = !isCircle;
			for (const source of sources) {
				const own = this.#support.get(source) ?? 0n;
				if ((support & own) !== 0n) isDisjoint = false;
				support |= own;
			}
			shared |= support;
			this.#support.set(node, support);
			if (isDisjoint) this.#disjoint.add(node);
			const least = sources.map((source) => this.#least.get(source) ?? 0);
			const bound = this.#isStep(node) ? Math.min(...least) : isDisjoint ? sum(least) : Math.max(...least);
			this.#least.set(node, given ? (given[0]?.size ?? Infinity) : isCircle ? 0 : bound);
		}
		if (isCircle) for (const node of members) this.#support.set(node, shared);
	}

	#groupsIn({ network }: Reified, reached: ReadonlySet<number>): Group[] {
		const { order, start } = componentsOf(withoutAttacks(network), nothingPinned(network.size));
		return Array.from(start.subarray(0, -1), (from, at) => {
			const members = Array.from(order.subarray(from, start[at + 1])).filter((node) => reached.has(node));
			return { members, isCircle: members.length > 1 };
		}).filter(({ members }) => members.length > 0);
	}
}

/** Joins and compares sets while there is work left. */
class Budget {
	used = 0;
	/** True once a set was left out for its size or because there were too many. */
	isCut = false;
	readonly #work: number;
	readonly #count: number;
	readonly #cost: number;

	constructor(work: number, count: number, cost: number) {
		this.#work = work;
		this.#count = count;
		this.#cost = cost;
	}

	get isSpent(): boolean {
		return this.used > this.#work;
	}

	/** Every union of one set of each family, without those that are too large or contain another. */
	product(one: Family, other: Family, allowed: number, isDisjoint: boolean): Family {
		const unions: CutSet[] = [];
		for (const a of one) {
			for (const b of other) {
				if ((this.used += this.#cost) > this.#work) return unions;
				if (isDisjoint && a.size + b.size > allowed) {
					this.isCut = true;
					break;
				}
				const bits = a.bits | b.bits;
				const size = isDisjoint ? a.size + b.size : sizeOf(bits);
				// What is too large is left out before it is compared: it can contain a smaller one, never the other way round.
				if (size <= allowed) unions.push({ bits, size });
				else this.isCut = true;
			}
		}
		unions.sort(bySize);
		return this.limit(isDisjoint ? unions : this.minimal(unions), allowed);
	}

	/** Without the sets that contain another (absorption). Sorted by size before and after. */
	minimal(family: Family): Family {
		const kept: CutSet[] = [];
		for (const one of family) {
			if (this.isSpent) return kept;
			const contains = kept.some((smaller) => {
				this.used += this.#cost;
				return (smaller.bits & one.bits) === smaller.bits;
			});
			if (!contains) kept.push(one);
		}
		return kept;
	}

	limit(family: Family, allowed: number): Family {
		const fitting = family.filter((one, at) => one.size <= allowed && at < this.#count);
		if (fitting.length < family.length) this.isCut = true;
		return fitting;
	}
}

function isSame(one: Family, other: Family | undefined): boolean {
	if (one.length !== other?.length) return false;
	const bits = new Set(other.map((set) => set.bits));
	return one.every((set) => bits.has(set.bits));
}

function bySize(a: CutSet, b: CutSet): number {
	return a.size - b.size;
}

function sizeOf(bits: bigint): number {
	let size = 0;
	for (let rest = bits; rest > 0n; rest >>= 32n)
		for (let word = Number(rest & 0xffffffffn); word !== 0; word = (word & (word - 1)) >>> 0) size += 1;
	return size;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}
