/** What joins a suggestion to the rest of the argument, line by line, in words: what it bears on first, then what bears on it. */
import { formOf, type ArgumentGraph } from '#argument/argument-graph.ts';
import type { InferenceId, StatementId } from '#argument/ids.ts';
import type { Attack } from '#argument/records/attack.ts';
import { m } from '#ui/language.svelte.ts';
import { reviewWords } from './words.ts';

export interface RelationLine {
	readonly key: string;
	readonly type: 'support' | 'attack';
	readonly suggested: boolean;
	readonly text: string;
	readonly why: string;
}

interface Reasoned {
	readonly id: string;
	readonly status: string;
	readonly why?: string;
}

export function relationLines(
	graph: ArgumentGraph,
	sigla: ReadonlyMap<StatementId, string>,
	id: StatementId
): RelationLine[] {
	const words = reviewWords().relations;
	const names = (ids: readonly StatementId[]) => ids.map((one) => sigla.get(one) ?? '').join(' + ');
	const lines: RelationLine[] = [];
	const add = (
		{ id: key, status, why = '' }: Reasoned,
		type: RelationLine['type'],
		text: (suggested: boolean) => string
	) => lines.push({ key, type, suggested: status === 'suggested', text: text(status === 'suggested'), why });
	const addAll = <Relation extends Reasoned>(
		relations: readonly Relation[],
		type: RelationLine['type'],
		nameOf: (relation: Relation) => string,
		text: (by: string, suggested: boolean) => string
	) => {
		for (const group of byReason(relations)) {
			const by = group.map(nameOf).join(', ');
			if (group[0]) add(group[0], type, (suggested) => text(by, suggested));
		}
	};

	for (const step of graph.inferencesFrom(id)) {
		const to = names([step.conclusionId]);
		const others = names(step.premiseIds.filter((one) => one !== id));
		add(step, 'support', (suggested) => {
			if (others) return suggested ? words.wouldSupportWith(to, others) : words.supportsWith(to, others);
			return suggested ? words.wouldSupport(to) : words.supports(to);
		});
	}
	for (const attack of graph.attacksBy(id)) {
		const what = targetOf(graph, attack, names);
		add(attack, 'attack', (suggested) => (suggested ? words.wouldAttack(what) : words.attacks(what)));
	}
	addAll(
		graph.inferencesTo(id),
		'support',
		({ premiseIds }) => names(premiseIds),
		(by, suggested) => (suggested ? words.wouldBeSupportedBy(by) : words.supportedBy(by))
	);
	addAll(
		graph.attacksOn(id),
		'attack',
		({ attackerId }) => names([attackerId]),
		(by, suggested) => (suggested ? words.wouldBeAttackedBy(by) : words.attackedBy(by))
	);
	return lines;
}

/** Statements that bear on this one in the same way and for the same reason share a line: one that many serve stays short. */
function byReason<Relation extends Reasoned>(relations: readonly Relation[]): Relation[][] {
	const groups = new Map<string, Relation[]>();
	for (const relation of relations) {
		const key = `${relation.status} ${relation.why ?? ''}`;
		const group = groups.get(key);
		if (group) group.push(relation);
		else groups.set(key, [relation]);
	}
	return [...groups.values()];
}

function targetOf(graph: ArgumentGraph, attack: Attack, names: (ids: readonly StatementId[]) => string): string {
	if (formOf(attack) === 'rebut') return names([attack.targetId as StatementId]);
	const step = graph.inference(attack.targetId as InferenceId);
	return step ? m().statement.theStep(names(step.premiseIds), names([step.conclusionId])) : '';
}
