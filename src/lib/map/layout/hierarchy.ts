/**
 * Under what does each statement stand, how deep, and in which order? The main conclusion is at depth 0 and every statement at least one
 * deeper than what it bears on, so that all lines run one way; a circle is cut where a walk from the conclusion closes it.
 * Everything follows from the order of the text: a new leaf moves no other statement to another depth or past another.
 */
import type { MapContent } from '../content.ts';
import { cutCircles, pair, type Bearings } from './circles.ts';

/** What belongs to one reason or objection: drawn together, in the order of the text. */
export interface Group {
	/** The step whose premises (and attackers) these are; null for an attack on the statement itself. */
	readonly stepId: string | null;
	readonly memberIds: readonly string[];
}

export interface Hierarchy {
	readonly depthOf: ReadonlyMap<string, number>;
	/** The statement it stands under; null for roots. */
	readonly parentOf: ReadonlyMap<string, string | null>;
	/** The group it belongs to under its parent: equal for what is drawn together. */
	readonly groupOf: ReadonlyMap<string, Group>;
	/** All statements, each before what stands under it: the order from top to bottom within every depth. */
	readonly order: readonly string[];
}

export function hierarchyOf(content: MapContent): Hierarchy {
	const rank = new Map(content.statements.map(({ id }, index) => [id, index]));
	const rankOf = (id: string) => rank.get(id) ?? 0;
	const bearings = bearingsOf(content);
	const main = content.statements.find(({ isMain }) => isMain)?.id ?? null;
	const { roots, forward } = cutCircles(bearings, main);
	const depthOf = depthsFrom(bearings, forward);
	settleUndercutters(content, bearings, depthOf);

	const parentOf = new Map<string, string | null>();
	for (const id of bearings.ids) {
		const above = (bearings.targets.get(id) ?? []).filter((target) => forward.has(pair(id, target)));
		const best = above.sort((a, b) => depth(b) - depth(a) || rankOf(a) - rankOf(b))[0];
		parentOf.set(id, best ?? null);
	}
	function depth(id: string): number {
		return depthOf.get(id) ?? 0;
	}

	const groups = groupsUnder(content, parentOf, rankOf);
	const groupOf = new Map<string, Group>();
	const order: string[] = [];
	const open = [...roots].reverse();
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		order.push(id);
		const under = groups.get(id) ?? [];
		for (const group of under) for (const member of group.memberIds) groupOf.set(member, group);
		for (const member of under.flatMap(({ memberIds }) => memberIds).reverse()) open.push(member);
	}
	return { depthOf, parentOf, groupOf, order };
}

function bearingsOf(content: MapContent): Bearings {
	const ids = content.statements.map(({ id }) => id);
	const targets = new Map<string, string[]>(ids.map((id) => [id, []]));
	const sources = new Map<string, string[]>(ids.map((id) => [id, []]));
	const seen = new Set<string>();
	const bear = (source: string, target: string) => {
		if (source === target || seen.has(pair(source, target))) return;
		seen.add(pair(source, target));
		targets.get(source)?.push(target);
		sources.get(target)?.push(source);
	};
	const steps = new Map(content.steps.map((step) => [step.id, step]));
	for (const step of content.steps) for (const premise of step.premiseIds) bear(premise, step.conclusionId);
	for (const { attackerId, targetId } of content.attacks)
		bear(attackerId, steps.get(targetId)?.conclusionId ?? targetId);
	const rank = new Map(ids.map((id, index) => [id, index]));
	for (const list of [...targets.values(), ...sources.values()])
		list.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
	return { ids, targets, sources };
}

/** Longest way to a root, along the bearings that are left once circles are cut. */
function depthsFrom(bearings: Bearings, forward: ReadonlySet<string>): Map<string, number> {
	const depthOf = new Map<string, number>();
	const waiting = new Map<string, number>();
	for (const id of bearings.ids)
		waiting.set(id, (bearings.targets.get(id) ?? []).filter((target) => forward.has(pair(id, target))).length);
	const ready = bearings.ids.filter((id) => waiting.get(id) === 0);
	for (const id of ready) depthOf.set(id, 0);
	for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
		for (const source of bearings.sources.get(id) ?? []) {
			if (!forward.has(pair(source, id))) continue;
			depthOf.set(source, Math.max(depthOf.get(source) ?? 0, (depthOf.get(id) ?? 0) + 1));
			const left = (waiting.get(source) ?? 0) - 1;
			waiting.set(source, left);
			if (left === 0) ready.push(source);
		}
	}
	return depthOf;
}

/** An attacker of a step that nothing stands under goes beside the step's premises, however deep these are. */
function settleUndercutters(content: MapContent, bearings: Bearings, depthOf: Map<string, number>): void {
	const steps = new Map(content.steps.map((step) => [step.id, step]));
	for (const { attackerId, targetId } of content.attacks) {
		const step = steps.get(targetId);
		const isLeaf = (bearings.sources.get(attackerId) ?? []).length === 0;
		if (!step || !isLeaf || (bearings.targets.get(attackerId) ?? []).length !== 1) continue;
		const beside = Math.min(...step.premiseIds.map((id) => depthOf.get(id) ?? 0));
		depthOf.set(attackerId, Math.max(depthOf.get(attackerId) ?? 0, beside));
	}
}

/** For each statement, what stands under it: groups in the order of the text, members of a group likewise. */
function groupsUnder(
	content: MapContent,
	parentOf: ReadonlyMap<string, string | null>,
	rankOf: (id: string) => number
): Map<string, Group[]> {
	const placed = new Set<string>();
	const found = new Map<string, { group: Group; place: number }[]>();
	const byRank = (a: string, b: string) => rankOf(a) - rankOf(b);
	const add = (target: string, stepId: string | null, premises: readonly string[], undercutters: readonly string[]) => {
		const own = (id: string) => parentOf.get(id) === target && !placed.has(id);
		const held = premises.filter(own).sort(byRank);
		const first = held[0];
		for (const id of held) placed.add(id);
		const against = undercutters.filter(own).sort(byRank);
		for (const id of against) placed.add(id);
		const place = Math.min(...(held.length > 0 ? held : against).map(rankOf));
		if (held.length + against.length === 0) return;
		const before = first === undefined ? [] : against.filter((id) => rankOf(id) < rankOf(first));
		const memberIds = [...before, ...held, ...against.filter((id) => !before.includes(id))];
		const under = found.get(target) ?? [];
		under.push({ group: { stepId, memberIds }, place });
		found.set(target, under);
	};
	const against = new Map<string, string[]>();
	for (const { attackerId, targetId } of content.attacks)
		against.set(targetId, [...(against.get(targetId) ?? []), attackerId]);
	for (const step of content.steps) add(step.conclusionId, step.id, step.premiseIds, against.get(step.id) ?? []);
	for (const { attackerId, targetId } of content.attacks) add(targetId, null, [attackerId], []);
	return new Map(
		Array.from(found, ([id, list]) => [id, list.sort((a, b) => a.place - b.place).map(({ group }) => group)])
	);
}
