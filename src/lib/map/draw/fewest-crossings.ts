/**
 * In which order do statements stand where no text orders them? A map merged from several authors has no order of its own; this gives
 * it the one in which a layered drawing crosses itself least, found by dagre. The drawing itself stays ours (`picture.ts`).
 */
import { Graph, layout } from '@dagrejs/dagre';
import { inOrder, type MapContent } from '../content.ts';

/** Extent of a box, in px: for the order all are alike. */
const SIZE = 30;

/**
 * The same content, its statements in the order in which dagre's layered drawing (Gansner, Koutsofios, North & Vo 1993) has them from
 * top to bottom. The main conclusion stays first. Equal content gives an equal order.
 */
export function inFewestCrossings(given: MapContent): MapContent {
	const content = inOrder(given);
	const steps = new Map(content.steps.map((step) => [step.id, step]));
	const bearings: readonly (readonly [string, string])[] = [
		...content.steps.flatMap((step) => step.premiseIds.map((id) => [id, step.conclusionId] as const)),
		...content.attacks.map(
			({ attackerId, targetId }) => [attackerId, steps.get(targetId)?.conclusionId ?? targetId] as const
		)
	];
	const graph = new Graph<unknown, { width: number; height: number; y?: number }>({ multigraph: true });
	// The default ranker takes half a minute for three thousand statements, this one a second or two, with no more crossings.
	graph.setGraph({ rankdir: 'RL', ranker: 'tight-tree' });
	for (const { id } of content.statements) graph.setNode(id, { width: SIZE, height: SIZE });
	bearings.forEach(([source, target], at) => graph.setEdge(source, target, { minlen: 1, weight: 1 }, String(at)));
	layout(graph);
	const topOf = new Map(content.statements.map(({ id }) => [id, graph.node(id).y ?? 0]));
	const rank = new Map(content.statements.map(({ id }, index) => [id, index]));
	const statements = [...content.statements].sort(
		(a, b) =>
			Number(b.isMain) - Number(a.isMain) ||
			(topOf.get(a.id) ?? 0) - (topOf.get(b.id) ?? 0) ||
			(rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)
	);
	return { ...content, statements };
}
