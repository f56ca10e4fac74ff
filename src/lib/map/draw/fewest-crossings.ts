/**
 * In which order do statements stand where no text orders them? A map merged from several authors has no order of its own; this gives
 * it the one in which a layered drawing crosses itself least, found by dagre. The drawing itself stays ours (`picture.ts`).
 */
import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import { inOrder, type MapContent } from '../content.ts';

cytoscape.use(dagre);

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
	const holder = cytoscape({
		headless: true,
		styleEnabled: true,
		elements: [
			...content.statements.map(({ id }) => ({ group: 'nodes' as const, data: { id } })),
			...bearings.map(([source, target], at) => ({
				group: 'edges' as const,
				// A space cannot be in a statement's id.
				data: { id: `bearing ${at}`, source, target }
			}))
		]
	});
	// The default ranker takes half a minute for three thousand statements, this one a second or two, with no more crossings.
	const layout = { name: 'dagre', rankDir: 'RL', ranker: 'tight-tree', animate: false, fit: false } as const;
	holder.layout(layout as cytoscape.LayoutOptions).run();
	const topOf = new Map(holder.nodes().map((node) => [node.id(), node.position('y')] as const));
	holder.destroy();
	const rank = new Map(content.statements.map(({ id }, index) => [id, index]));
	const statements = [...content.statements].sort(
		(a, b) =>
			Number(b.isMain) - Number(a.isMain) ||
			(topOf.get(a.id) ?? 0) - (topOf.get(b.id) ?? 0) ||
			(rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)
	);
	return { ...content, statements };
}
