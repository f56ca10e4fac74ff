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

export function relationLines(
	graph: ArgumentGraph,
	sigla: ReadonlyMap<StatementId, string>,
	id: StatementId
): RelationLine[] {
	const words = reviewWords().relations;
	const names = (ids: readonly StatementId[]) => ids.map((one) => sigla.get(one) ?? '').join(' + ');
	const lines: RelationLine[] = [];
	const add = (
		{ id: key, status, why = '' }: { readonly id: string; readonly status: string; readonly why?: string },
		type: RelationLine['type'],
		text: (suggested: boolean) => string
	) => lines.push({ key, type, suggested: status === 'suggested', text: text(status === 'suggested'), why });

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
	for (const step of graph.inferencesTo(id)) {
		const by = names(step.premiseIds);
		add(step, 'support', (suggested) => (suggested ? words.wouldBeSupportedBy(by) : words.supportedBy(by)));
	}
	for (const attack of graph.attacksOn(id)) {
		const by = names([attack.attackerId]);
		add(attack, 'attack', (suggested) => (suggested ? words.wouldBeAttackedBy(by) : words.attackedBy(by)));
	}
	return lines;
}

function targetOf(graph: ArgumentGraph, attack: Attack, names: (ids: readonly StatementId[]) => string): string {
	if (formOf(attack) === 'rebut') return names([attack.targetId as StatementId]);
	const step = graph.inference(attack.targetId as InferenceId);
	return step ? m().statement.theStep(names(step.premiseIds), names([step.conclusionId])) : '';
}
