/**
 * Cytoscape as the holder of a map's elements and viewport: boxes with their true size and place, rings, lines. It tells what is pointed at
 * and moves the view; it draws nothing itself.
 */
import cytoscape, {
	type Core,
	type EdgeDataDefinition,
	type ElementDefinition,
	type NodeSingular,
	type StylesheetJson
} from 'cytoscape';
import type { Picture } from '../picture.ts';

export const ZOOM = { least: 0.05, most: 3 } as const;

/** A ring's width and height, in px. */
const RING = 10;
const STYLE_MARKER = '__________cytoscape_stylesheet';

/** What is wholly transparent is not drawn, and still found under the pointer. */
const STYLE: StylesheetJson = [
	{
		selector: 'node',
		style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)', opacity: 0, 'overlay-opacity': 0 }
	},
	{ selector: 'node.ring', style: { events: 'no' } },
	{ selector: 'edge', style: { opacity: 0, events: 'no' } },
	{ selector: 'core', style: { 'active-bg-opacity': 0 } as never }
];

/** An empty holder; the caller destroys it. */
export function newHolder(host: HTMLElement): Core {
	markStylesheet();
	return cytoscape({
		container: host,
		minZoom: ZOOM.least,
		maxZoom: ZOOM.most,
		boxSelectionEnabled: false,
		autounselectify: true,
		autoungrabify: true,
		layout: { name: 'preset' },
		style: STYLE
	});
}

/** Adds what is new, moves what moved, removes what is gone, in one batch. */
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
		// A drag that begins on a box moves the map, unless boxes may be moved (`listenToPointer`).
		elements.set(id, { group: 'nodes', data: { id, width, height }, position, pannable: true });
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

/**
 * Cytoscape adds a style element unless one with this id is there, which the content security policy forbids; its one rule (a
 * positioned container) is set on the container itself.
 */
function markStylesheet(): void {
	if (document.getElementById(STYLE_MARKER)) return;
	const marker = document.createElement('meta');
	marker.id = STYLE_MARKER;
	document.head.append(marker);
}
