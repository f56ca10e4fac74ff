/** Which part of the drawing is in the pane: Cytoscape's viewport, read and moved in the terms of the map. */
import type { Core } from 'cytoscape';
import type { View } from '../opening.ts';
import type { CanvasView } from '../paint-canvas.ts';
import { ZOOM } from './hold-elements.ts';

/** `--calm` of the design tokens, in ms. */
const CALM = 220;

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

	/** Of the pane, in CSS px. */
	get pane(): { readonly width: number; readonly height: number } {
		return { width: this.#container.clientWidth, height: this.#container.clientHeight };
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
