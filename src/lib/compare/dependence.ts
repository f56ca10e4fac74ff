/**
 * How far does an article's main conclusion rest on a statement? A walk from the main conclusion outward shares each conclusion's
 * weight out equally among what bears on it. Why not the change of strength when the statement is rejected: after two or three
 * steps the gradual semantics hardly move, and every statement further out would count alike
 * (docs/decisions/0030-what-a-crux-is-ranked-by.md).
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';

export interface Reach {
	/** 0 to 1; 1 for the main conclusion. */
	readonly share: number;
	/** Steps to the main conclusion along the shortest way. */
	readonly steps: number;
}

/** Only statements that bear on the main conclusion; none where the article has no main conclusion. */
export function reachOf(graph: ArgumentGraph): ReadonlyMap<StatementId, Reach> {
	const main = graph.mainConclusion();
	const reach = new Map<StatementId, Reach>();
	if (!main) return reach;
	reach.set(main.id, { share: 1, steps: 0 });
	let edge: readonly StatementId[] = [main.id];
	for (let steps = 1; edge.length > 0; steps += 1) {
		const gained = new Map<StatementId, number>();
		for (const id of edge) {
			const share = reach.get(id)?.share ?? 0;
			for (const [source, part] of sharesOf(graph, id)) {
				if (!reach.has(source)) gained.set(source, (gained.get(source) ?? 0) + share * part);
			}
		}
		for (const [id, share] of gained) reach.set(id, { share: Math.min(1, share), steps });
		edge = [...gained.keys()];
	}
	return reach;
}

/** What bears on a statement directly, with its part: reasons and attacks share equally, premises of one reason each carry all of it. */
function sharesOf(graph: ArgumentGraph, id: StatementId): [StatementId, number][] {
	const inferences = graph.inferencesTo(id);
	const attacks = [...graph.attacksOn(id), ...inferences.flatMap((inference) => graph.attacksOn(inference.id))];
	const part = 1 / Math.max(1, inferences.length + attacks.length);
	return [
		...inferences.flatMap(({ premiseIds }) => premiseIds.map((premise): [StatementId, number] => [premise, part])),
		...attacks.map(({ attackerId }): [StatementId, number] => [attackerId, part])
	];
}
