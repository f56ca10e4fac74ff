/**
 * How a statement can be tied to another on this map: which steps there are to join or to attack, and what kind of attack it
 * would be. Pure.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { Tie } from '#argument/commands/tie-statement.ts';
import type { StatementId } from '#argument/ids.ts';
import type { AttackKind } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';

export const RELATIONS = ['supports', 'attacks', 'undercuts', 'joins'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Steps that joining or undercutting at this statement may mean, likeliest first: those it is a premise of, else those to it. */
export function stepsAt(graph: ArgumentGraph, id: StatementId): readonly Inference[] {
	const from = graph.inferencesFrom(id);
	return from.length > 0 ? from : graph.inferencesTo(id);
}

/** Against what is itself an attack, an attack is an answer; against anything else, an objection. */
export function attackKindAt(graph: ArgumentGraph, id: StatementId): AttackKind {
	return graph.attacksBy(id).length > 0 ? 'rebuttal' : 'objection';
}

/** The tie a relation to this statement is; of several steps the one given, else the first. Null where there is no step to join or attack. */
export function tieTo(graph: ArgumentGraph, relation: Relation, id: StatementId, step?: Inference): Tie | null {
	if (relation === 'supports') return { how: 'supports', conclusionId: id };
	if (relation === 'attacks') return { how: 'attacks', targetId: id, kind: attackKindAt(graph, id) };
	const chosen = step ?? stepsAt(graph, id)[0];
	if (!chosen) return null;
	if (relation === 'joins') return { how: 'joins', inferenceId: chosen.id };
	return { how: 'attacks', targetId: chosen.id, kind: 'objection' };
}
