/** Tells Cytoscape of the elements of a picture: adds what is new, moves what moved, removes what is gone, in one batch. */
import type { Core, EdgeDataDefinition, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Picture } from '../picture.ts';

/** A ring's width and height, in px. */
const RING = 10;

export function holdElements(cy: Core, picture: Picture): void {
	const wanted = elementsOf(picture);
	cy.batch(() => {
		cy.elements()
			.filter((element) => !wanted.has(element.id()))
			.remove();
		for (const [id, element] of wanted) {
			const present = cy.getElementById(id);
			if (present.nonempty() && present.isEdge() && !sameEnds(present.data(), element)) present.remove();
			if (cy.getElementById(id).empty()) cy.add(element);
			else if (element.position) {
				present.data(element.data);
				(present as unknown as NodeSingular).position(element.position);
			}
		}
	});
}

function sameEnds(present: EdgeDataDefinition, { data }: ElementDefinition): boolean {
	return present.source === data['source'] && present.target === data['target'];
}

/** Nodes first, so that every edge finds its ends. */
function elementsOf({ content, geometry }: Picture): Map<string, ElementDefinition> {
	const elements = new Map<string, ElementDefinition>();
	for (const [id, { x, y, width, height }] of geometry.boxes) {
		const position = { x: x + width / 2, y: y + height / 2 };
		elements.set(id, { group: 'nodes', data: { id, width, height }, position });
	}
	for (const { stepId, at } of geometry.rings) {
		const data = { id: stepId, width: RING, height: RING };
		elements.set(stepId, { group: 'nodes', classes: 'ring', data, position: { ...at } });
	}
	const edge = (id: string, source: string, target: string) => {
		if (elements.has(source) && elements.has(target))
			elements.set(id, { group: 'edges', data: { id, source, target } });
	};
	for (const { id, premiseIds, conclusionId } of content.steps) {
		const ring = elements.has(id) ? id : null;
		if (ring) edge(`${id} out`, ring, conclusionId);
		for (const premise of premiseIds) edge(`${id} ${premise}`, premise, ring ?? conclusionId);
	}
	for (const { id, attackerId, targetId } of content.attacks) edge(id, attackerId, targetId);
	return elements;
}
