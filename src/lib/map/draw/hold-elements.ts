/**
 * Cytoscape as the holder of a map's boxes and viewport: with their true size and place. It tells what is pointed at and moves the view; it
 * draws nothing itself.
 */
import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { overlaps } from '../paint-canvas.ts';
import type { Picture } from '../picture.ts';
import type { Rect } from '../routes/route.ts';

export const ZOOM = { least: 0.05, most: 3 } as const;

const STYLE_MARKER = '__________cytoscape_stylesheet';

/** What is wholly transparent is not drawn, and still found under the pointer. */
const STYLE: StylesheetJson = [
	{
		selector: 'node',
		style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)', opacity: 0, 'overlay-opacity': 0 }
	},
	{ selector: 'core', style: { 'active-bg-opacity': 0 } as never }
];

/** An empty holder; the caller destroys it. */
export function newHolder(host: HTMLElement): Core {
	markStylesheet();
	const holder = cytoscape({
		container: host,
		minZoom: ZOOM.least,
		maxZoom: ZOOM.most,
		boxSelectionEnabled: false,
		autounselectify: true,
		autoungrabify: true,
		layout: { name: 'preset' },
		style: STYLE
	});
	// What is invisible needs no painting: to clear its own canvases and to lay them over the page took more than the map's. Their size
	// it must know all the same, or it hears no pointer where the pane was hidden at first.
	const { renderer } = holder as unknown as { renderer: () => Record<'render', () => void> };
	Object.assign(renderer.call(holder), { render: () => undefined });
	for (const canvas of host.querySelectorAll('canvas')) canvas.style.display = 'none';
	return holder;
}

/** Boxes taken in at a time: some 5 ms. */
const AT_A_TIME = 60;

/**
 * Holds the boxes of a picture as they come into view: of a large map most never do, and to take in a thousand at once holds the page up.
 * They are taken in once the picture is painted, frame by frame: nobody points at what is not there yet.
 */
export class Holding {
	readonly #cy: Core;
	readonly #onheld: () => void;
	#boxes: ReadonlyMap<string, Rect> = new Map();
	#missing = new Set<string>();
	#shown: Rect = { x: 0, y: 0, width: 0, height: 0 };
	#frame: number | null = null;
	#isWaiting = false;

	/** `onheld` hears when the first boxes in view are held that were not. */
	constructor(cy: Core, onheld: () => void) {
		this.#cy = cy;
		this.#onheld = onheld;
	}

	/** Nothing is held yet of what came into view. */
	get isBusy(): boolean {
		return this.#isWaiting;
	}

	/** Moves what moved, removes what is gone; what is new follows with `see`. */
	hold({ geometry: { boxes } }: Picture): void {
		this.#boxes = boxes;
		this.#missing = new Set(boxes.keys());
		this.#cy.batch(() => {
			for (const node of this.#cy.nodes().toArray()) {
				const rect = boxes.get(node.id());
				if (!rect) {
					node.remove();
					continue;
				}
				this.#missing.delete(node.id());
				const { width, height } = rect;
				if (node.data('width') !== width || node.data('height') !== height) node.data({ width, height });
				node.position(middleOf(rect));
			}
		});
	}

	/** Takes in what lies in the stretch of the drawing that is in view, from the frame after the next one on. */
	see(shown: Rect): void {
		this.#shown = shown;
		if (this.#frame !== null || this.#fresh().length === 0) return;
		this.#isWaiting = true;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = requestAnimationFrame(() => this.#takeIn());
		});
	}

	stop(): void {
		if (this.#frame !== null) cancelAnimationFrame(this.#frame);
		this.#frame = null;
		this.#isWaiting = false;
	}

	#takeIn(): void {
		this.#frame = null;
		const fresh = this.#fresh();
		for (const { data } of fresh) this.#missing.delete(data.id ?? '');
		if (fresh.length > 0) this.#cy.batch(() => this.#cy.add(fresh));
		if (this.#fresh().length > 0) this.#frame = requestAnimationFrame(() => this.#takeIn());
		if (!this.#isWaiting) return;
		this.#isWaiting = false;
		this.#onheld();
	}

	/** The next boxes in view that are not held. */
	#fresh(): ElementDefinition[] {
		const fresh: ElementDefinition[] = [];
		for (const id of this.#missing) {
			if (fresh.length === AT_A_TIME) break;
			const rect = this.#boxes.get(id);
			if (!rect || !overlaps(rect, this.#shown)) continue;
			const { width, height } = rect;
			// A drag that begins on a box moves the map, unless boxes may be moved (`listenToPointer`).
			fresh.push({ group: 'nodes', data: { id, width, height }, position: middleOf(rect), pannable: true });
		}
		return fresh;
	}
}

function middleOf({ x, y, width, height }: Rect): { x: number; y: number } {
	return { x: x + width / 2, y: y + height / 2 };
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
