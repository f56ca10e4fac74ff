/** Which part of the drawing is in the pane: Cytoscape's viewport, read and moved in the terms of the map. */
import type { Core } from 'cytoscape';
import type { View } from '../opening.ts';
import type { CanvasView } from '../paint-canvas.ts';
import { ZOOM } from './hold-elements.ts';

/** `--calm` of the design tokens, in ms. */
const CALM = 220;

/** Width and height of what the map is drawn in, in CSS px. */
export interface Pane {
	readonly width: number;
	readonly height: number;
}

export class Camera {
	readonly #cy: Core;
	readonly #container: HTMLElement;

	constructor(cy: Core, container: HTMLElement) {
		this.#cy = cy;
		this.#container = container;
	}

	get zoom(): number {
		return this.#cy.zoom();
	}

	get pane(): Pane {
		return paneOf(this.#container);
	}

	get view(): CanvasView {
		return { zoom: this.#cy.zoom(), pan: this.#cy.pan(), ...this.pane, density: devicePixelRatio || 1 };
	}

	/** About the middle of the pane. */
	zoomTo(zoom: number): void {
		const { width, height } = this.pane;
		this.#cy.zoom({
			level: Math.max(ZOOM.least, Math.min(ZOOM.most, zoom)),
			renderedPosition: { x: width / 2, y: height / 2 }
		});
	}

	/** This point of the drawing into the middle of the pane. */
	centerOn(x: number, y: number): void {
		const { width, height } = this.pane;
		const zoom = this.#cy.zoom();
		this.jumpTo({ zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } });
	}

	jumpTo({ zoom, pan }: View): void {
		this.#cy.viewport({ zoom, pan: { ...pan } });
	}

	/** In a calm movement, or at once where its reader wants no movement. */
	moveTo({ zoom, pan }: View): void {
		this.#cy.stop();
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.jumpTo({ zoom, pan });
		else this.#cy.animate({ zoom, pan: { ...pan } }, { duration: CALM, easing: 'ease-out' });
	}
}

/** Calls back when the pane has another size than before, which is given, or comes back into view. Returns what ends that. */
export function onResize(container: HTMLElement, change: (before: Pane) => void): () => void {
	let known = paneOf(container);
	let wasHidden = false;
	const observer = new ResizeObserver(() => {
		const { width, height } = paneOf(container);
		if (width < 2 || height < 2) wasHidden = true;
		// Observing begins with the size that is known.
		else if (wasHidden || width !== known.width || height !== known.height) {
			const before = known;
			known = { width, height };
			wasHidden = false;
			change(before);
		}
	});
	observer.observe(container);
	return () => observer.disconnect();
}

function paneOf({ clientWidth, clientHeight }: HTMLElement): Pane {
	return { width: clientWidth, height: clientHeight };
}
