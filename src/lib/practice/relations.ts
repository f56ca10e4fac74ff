/** Which statement bears on which in an analysis, how, and what has become of each such relation in another analysis of the same text. */
import { formOf, type ArgumentGraph, type AttackForm } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';
import type { Item } from './agreement/figure.ts';

export type Sign = 'support' | 'attack';

export interface Relation {
	readonly fromId: StatementId;
	/** The conclusion supported, or the statement an attack bears on: for an undercut, the conclusion of the step it hits. */
	readonly toId: StatementId;
	readonly sign: Sign;
	/** For an attack. */
	readonly form?: AttackForm;
}

/** In the order of the text; several steps from one premise to one conclusion are one relation. */
export function relationsOf(graph: ArgumentGraph): Relation[] {
	const found = new Map<string, Relation>();
	const add = (relation: Relation) => {
		const key = keyOf(relation);
		if (!found.has(key)) found.set(key, relation);
	};
	for (const { premiseIds, conclusionId } of graph.inferences)
		for (const fromId of premiseIds) add({ fromId, toId: conclusionId, sign: 'support' });
	for (const attack of graph.attacks)
		add({ fromId: attack.attackerId, toId: graph.statementHitBy(attack), sign: 'attack', form: formOf(attack) });
	return [...found.values()].sort(
		(a, b) => graph.rankOf(a.fromId) - graph.rankOf(b.fromId) || graph.rankOf(a.toId) - graph.rankOf(b.toId)
	);
}

/**
 * What has become of a relation in another analysis. `same`: it is there. `other-sign`: support there is an attack, or the
 * reverse. `turned`: it runs the other way. `over-one`: it is there over one statement in between. `elsewhere`: what bears here
 * bears on something else there. `unattached`: it bears on nothing there. `no-partner`: one end has no partner there.
 */
export type Fate = 'same' | 'other-sign' | 'turned' | 'over-one' | 'elsewhere' | 'unattached' | 'no-partner';

export interface RelationFate {
	readonly relation: Relation;
	readonly fate: Fate;
	/** Where `elsewhere`: what its partner bears on there. */
	readonly instead: readonly Relation[];
}

/** `partnerOf` gives a statement's partner in the other analysis, or null. */
export function fatesOf(
	graph: ArgumentGraph,
	other: ArgumentGraph,
	partnerOf: (id: StatementId) => StatementId | null
): RelationFate[] {
	const there = relationsOf(other);
	return relationsOf(graph).map((relation) => {
		const [fromId, toId] = [partnerOf(relation.fromId), partnerOf(relation.toId)];
		if (fromId === null || toId === null) return { relation, fate: 'no-partner', instead: [] };
		const { sign } = relation;
		const has = (from: StatementId, to: StatementId, wanted?: Sign) =>
			there.some((one) => one.fromId === from && one.toId === to && (wanted === undefined || one.sign === wanted));
		if (has(fromId, toId, sign)) return { relation, fate: 'same', instead: [] };
		if (has(fromId, toId)) return { relation, fate: 'other-sign', instead: [] };
		if (has(toId, fromId)) return { relation, fate: 'turned', instead: [] };
		const instead = there.filter((one) => one.fromId === fromId);
		const isOverOne = instead.some((one) => has(one.toId, toId, one.sign === sign ? 'support' : 'attack'));
		if (isOverOne) return { relation, fate: 'over-one', instead };
		return { relation, fate: instead.length > 0 ? 'elsewhere' : 'unattached', instead };
	});
}

export type RelationLabel = Sign | 'none';

/** Between statements that both analyses have: every ordered pair of them, and how each analysis relates it. */
export function relationItems(
	first: ArgumentGraph,
	second: ArgumentGraph,
	matches: readonly Ends[]
): Item<RelationLabel>[] {
	const partner = new Map(matches.map(({ a, b }) => [a, b]));
	const back = new Map(matches.map(({ a, b }) => [b, a]));
	const table = new Map<string, [RelationLabel, RelationLabel]>();
	const set = (fromId: StatementId, toId: StatementId, side: 0 | 1, sign: Sign) => {
		const key = `${fromId} ${toId}`;
		const entry = table.get(key) ?? ['none', 'none'];
		table.set(key, entry);
		// Both at once between the same two: the attack is the rarer finding.
		if (entry[side] !== 'attack') entry[side] = sign;
	};
	for (const { fromId, toId, sign } of relationsOf(first))
		if (fromId !== toId && partner.has(fromId) && partner.has(toId)) set(fromId, toId, 0, sign);
	for (const { fromId, toId, sign } of relationsOf(second)) {
		const [from, to] = [back.get(fromId), back.get(toId)];
		if (from !== undefined && to !== undefined && from !== to) set(from, to, 1, sign);
	}
	const untouched = matches.length * (matches.length - 1) - table.size;
	const items: Item<RelationLabel>[] = [...table.values()].map((values) => ({ values }));
	return untouched > 0 ? [...items, { values: ['none', 'none'], times: untouched }] : items;
}

export type Joining = 'linked' | 'apart';

/** Two reasons that both analyses give for one conclusion, and how each analysis takes them. */
export interface ReasonPair {
	readonly conclusion: Ends;
	readonly one: Ends;
	readonly other: Ends;
	readonly values: readonly [Joining, Joining];
}

/** Of two analyses: partners. */
interface Ends {
	readonly a: StatementId;
	readonly b: StatementId;
}

/** Every two statements that both analyses take for reasons of one and the same conclusion: taken together, or each for itself. */
export function reasonPairs(first: ArgumentGraph, second: ArgumentGraph, matches: readonly Ends[]): ReasonPair[] {
	const pairs: ReasonPair[] = [];
	for (const conclusion of matches) {
		const reasons = matches.filter(({ a, b }) => supports(first, a, conclusion.a) && supports(second, b, conclusion.b));
		reasons.forEach((one, at) => {
			for (const other of reasons.slice(at + 1))
				pairs.push({
					conclusion,
					one,
					other,
					values: [joining(first, one.a, other.a, conclusion.a), joining(second, one.b, other.b, conclusion.b)]
				});
		});
	}
	return pairs;
}

export function linkedItems(first: ArgumentGraph, second: ArgumentGraph, matches: readonly Ends[]): Item<Joining>[] {
	return reasonPairs(first, second, matches).map(({ values }) => ({ values }));
}

function supports(graph: ArgumentGraph, premise: StatementId, conclusion: StatementId): boolean {
	return graph.inferencesTo(conclusion).some(({ premiseIds }) => premiseIds.includes(premise));
}

function joining(graph: ArgumentGraph, one: StatementId, other: StatementId, conclusion: StatementId): Joining {
	const together = graph
		.inferencesTo(conclusion)
		.some(({ premiseIds }) => premiseIds.includes(one) && premiseIds.includes(other));
	return together ? 'linked' : 'apart';
}

export function sameRelation(a: Relation, b: Relation): boolean {
	return a.fromId === b.fromId && a.toId === b.toId && a.sign === b.sign;
}

function keyOf({ fromId, toId, sign }: Relation): string {
	return `${fromId} ${sign} ${toId}`;
}
