/** All annotators' maps as one: each statement and each relation once, with who has it. */
import type { Placed, SideBySide } from '../common-text.ts';
import { relationsOf, type Sign } from '../relations.ts';
import { groupIndex, groupStatements, type Group } from './groups.ts';

export interface MergedRelation {
	/** `from supports to`, of the groups' keys. */
	readonly key: string;
	readonly from: Group;
	readonly to: Group;
	readonly sign: Sign;
	/** Who draws it, in the annotators' order. */
	readonly names: readonly string[];
	/** Who has both its statements, and so could have drawn it. */
	readonly could: number;
}

export interface Joined {
	readonly to: Group;
	readonly premises: readonly [Group, Group];
	/** Of those who draw both as reasons for the same: how many take them together. */
	readonly linked: number;
	readonly both: number;
}

export interface MergedMap {
	readonly names: readonly string[];
	readonly groups: readonly Group[];
	/** In the order of the text. */
	readonly relations: readonly MergedRelation[];
	readonly joined: readonly Joined[];
}

export function mergedMap(side: SideBySide): MergedMap {
	const groups = groupStatements(side);
	const groupOf = groupIndex(groups);
	const order = new Map(groups.map((group, at) => [group, at]));
	const drawn = new Map<string, { from: Group; to: Group; sign: Sign; names: string[] }>();
	const pairs = new Map<string, { to: Group; premises: [Group, Group]; linked: number; both: number }>();
	for (const placed of side.analyses) {
		for (const { fromId, toId, sign } of relationsOf(placed.graph)) {
			const [from, to] = [groupOf(placed.name, fromId), groupOf(placed.name, toId)];
			if (!from || !to || from === to) continue;
			const key = `${from.key} ${sign} ${to.key}`;
			const same = drawn.get(key) ?? { from, to, sign, names: [] };
			if (!same.names.includes(placed.name)) same.names.push(placed.name);
			drawn.set(key, same);
		}
		for (const { to, premises, isLinked } of reasonPairs(placed)) {
			const target = groupOf(placed.name, to);
			const [one, other] = [groupOf(placed.name, premises[0]), groupOf(placed.name, premises[1])];
			if (!target || !one || !other || one === other) continue;
			const both: [Group, Group] = (order.get(one) ?? 0) < (order.get(other) ?? 0) ? [one, other] : [other, one];
			const key = `${both[0].key} ${both[1].key} ${target.key}`;
			const same = pairs.get(key) ?? { to: target, premises: both, linked: 0, both: 0 };
			same.both += 1;
			if (isLinked) same.linked += 1;
			pairs.set(key, same);
		}
	}
	const has = (group: Group, name: string) => group.members.some((one) => one.name === name);
	const relations = Array.from(drawn, ([key, one]): MergedRelation => {
		const could = side.analyses.filter(({ name }) => has(one.from, name) && has(one.to, name)).length;
		return { key, ...one, could };
	}).sort(
		(a, b) =>
			(order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) ||
			b.names.length - a.names.length ||
			(order.get(a.to) ?? 0) - (order.get(b.to) ?? 0)
	);
	return { names: side.analyses.map(({ name }) => name), groups, relations, joined: [...pairs.values()] };
}

/** Pairs of reasons for one conclusion in one map, and whether some step takes them together. */
function reasonPairs({ graph }: Placed) {
	return graph.statements.flatMap(({ id: to }) => {
		const steps = graph.inferencesTo(to);
		const reasons = [...new Set(steps.flatMap(({ premiseIds }) => premiseIds))];
		return reasons.flatMap((one, at) =>
			reasons.slice(at + 1).map((other) => ({
				to,
				premises: [one, other] as const,
				isLinked: steps.some(({ premiseIds }) => premiseIds.includes(one) && premiseIds.includes(other))
			}))
		);
	});
}
