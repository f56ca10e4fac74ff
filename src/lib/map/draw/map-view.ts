/**
 * MapView: a map on the screen. Cytoscape holds the elements and the viewport (pan, zoom, pinch, hit testing, dragging); its own shapes are
 * invisible, and the scene is painted on a canvas below it, one frame for all changes that fall together.
 */
import cytoscape, { type Core } from 'cytoscape';
import { openingCollapse, revealing, shownOf, toggled, type Collapsed } from '../collapse.ts';
import type { MapContent } from '../content.ts';
import type { Direction, MapWords } from '../elements.ts';
import { openingView, wholeView } from '../opening.ts';
import { beginFrame, overlaps, paintItems, shownRect, type CanvasView } from '../paint-canvas.ts';
import { svgOf } from '../paint-svg.ts';
import { PALETTES, type Palette } from '../palette.ts';
import { pictureOf, type Picture } from '../picture.ts';
import type { Rect } from '../routes/route.ts';
import { moreTagRect } from '../scene/box-shapes.ts';
import type { SceneItem } from '../scene/shapes.ts';
import { onThemeChange, paletteOf, veilOf } from '../theme.ts';
import { emphasized, NO_EMPHASIS, type Emphasis } from './emphasis.ts';
import { holdElements } from './hold-elements.ts';
import { printSheets } from './print-sheets.ts';
import { Travel } from './travel.ts';

export interface MapEvents {
	readonly onselect: (id: string | null) => void;
	readonly onhover: (id: string | null) => void;
	/** A box was opened: double click. */
	readonly onopen: (id: string) => void;
	/** The viewport moved: zoom in force, and the stretch of the drawing in view. */
	readonly onview: (zoom: number, shown: Rect) => void;
	/** Something was drawn: what it is now. */
	readonly ondrawn: (picture: Picture) => void;
}

export interface MapInput {
	readonly content: MapContent;
	readonly direction: Direction;
	readonly mirrored: boolean;
	readonly words: MapWords;
}

const ZOOM = { least: 0.05, most: 3 } as const;
/** px a box keeps from the pane's edge when it is brought into view. */
const REVEAL_MARGIN = 28;
const STYLE_MARKER = '__________cytoscape_stylesheet';

export class MapView {
	readonly #container: HTMLElement;
	readonly #events: MapEvents;
	readonly #canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D;
	readonly #cy: Core;
	readonly #endings: (() => void)[] = [];
	readonly #travel: Travel;
	#palette: Palette;
	#veil: number;
	#input: MapInput | null = null;
	#collapsed: Collapsed | null = null;
	#picture: Picture | null = null;
	#emphasis: Emphasis = NO_EMPHASIS;
	#raised: readonly SceneItem[] = [];
	#frame: number | null = null;
	#opened = false;
	/** Of the pane, when it was last measured. */
	#size = { width: 0, height: 0 };

	constructor(container: HTMLElement, events: MapEvents) {
		this.#container = container;
		this.#events = events;
		this.#canvas = document.createElement('canvas');
		this.#canvas.setAttribute('aria-hidden', 'true');
		Object.assign(this.#canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
		const host = document.createElement('div');
		Object.assign(host.style, { position: 'absolute', inset: '0', touchAction: 'none' });
		container.append(this.#canvas, host);
		const context = this.#canvas.getContext('2d');
		if (!context) throw new Error('this browser gives no canvas to draw on');
		this.#context = context;
		this.#palette = paletteOf(container);
		this.#veil = veilOf(container);
		this.#travel = new Travel(() => this.#paintSoon());
		markStylesheet();
		this.#cy = cytoscape({
			container: host,
			minZoom: ZOOM.least,
			maxZoom: ZOOM.most,
			boxSelectionEnabled: false,
			autounselectify: true,
			autoungrabify: true,
			layout: { name: 'preset' },
			style: [
				{
					selector: 'node',
					style: {
						shape: 'rectangle',
						width: 'data(width)',
						height: 'data(height)',
						'background-opacity': 0,
						'border-width': 0,
						'overlay-opacity': 0
					}
				},
				{ selector: 'node.ring', style: { events: 'no' } },
				{ selector: 'edge', style: { opacity: 0, events: 'no' } },
				{ selector: 'core', style: { 'active-bg-opacity': 0 } as never }
			]
		});
		this.#listen(host);
	}

	get zoom(): number {
		return this.#cy.zoom();
	}

	get picture(): Picture | null {
		return this.#picture;
	}

	/** Draws the content. The first drawing opens on the main conclusion; later ones keep the view and let moved boxes travel. */
	show(input: MapInput): void {
		delete this.#container.dataset['drawn'];
		const turned = this.#input !== null && this.#input.direction !== input.direction;
		this.#input = input;
		this.#collapsed ??= this.#openingCollapse();
		this.#draw();
		if (!this.#opened || turned) this.#open();
	}

	/** Shows everything, or what a long map opens with. */
	collapse(how: 'none' | 'opening'): void {
		if (!this.#input) return;
		this.#collapsed = how === 'none' ? new Set() : this.#openingCollapse();
		this.#draw();
		this.#open();
	}

	get isCollapsed(): boolean {
		return (this.#collapsed?.size ?? 0) > 0;
	}

	toggle(id: string): void {
		this.#collapsed = toggled(this.#collapsed ?? new Set(), id);
		this.#draw();
		this.reveal(id);
	}

	emphasize(change: Partial<Emphasis>): void {
		this.#emphasis = { ...this.#emphasis, ...change };
		this.#raise();
		this.#paintSoon();
	}

	/** Expands what holds the box back and moves it into view, no further than needed. */
	reveal(id: string): void {
		const { content } = this.#input ?? {};
		if (content && this.#picture && !this.#picture.boxes.has(id) && content.statements.some((one) => one.id === id)) {
			this.#collapsed = revealing(content, this.#collapsed ?? new Set(), id);
			this.#draw();
		}
		const rect = this.#picture?.geometry.boxes.get(id);
		if (!rect) return;
		const { zoom, pan, width, height } = this.#view();
		const along = (start: number, extent: number, offset: number, room: number) => {
			const from = start * zoom + offset;
			const to = from + extent * zoom;
			if (extent * zoom + 2 * REVEAL_MARGIN > room) return room / 2 - (from + to) / 2;
			return from < REVEAL_MARGIN ? REVEAL_MARGIN - from : to > room - REVEAL_MARGIN ? room - REVEAL_MARGIN - to : 0;
		};
		const by = { x: along(rect.x, rect.width, pan.x, width), y: along(rect.y, rect.height, pan.y, height) };
		if (by.x !== 0 || by.y !== 0) this.#moveTo(zoom, { x: pan.x + by.x, y: pan.y + by.y });
	}

	fit(): void {
		if (!this.#picture) return;
		const { zoom, pan } = wholeView(this.#picture.geometry.bounds, this.#pane());
		this.#moveTo(zoom, pan);
	}

	/** About the middle of the pane. */
	zoomTo(zoom: number): void {
		const { width, height } = this.#pane();
		this.#cy.zoom({
			level: Math.max(ZOOM.least, Math.min(ZOOM.most, zoom)),
			renderedPosition: { x: width / 2, y: height / 2 }
		});
	}

	/** Moves the viewport so that this point of the drawing stands in the middle. */
	centerOn(x: number, y: number): void {
		const { width, height } = this.#pane();
		const zoom = this.#cy.zoom();
		this.#cy.viewport({ zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } });
	}

	/** The drawing for paper, in the light theme's colors: one SVG element for each sheet. */
	sheets(title: string): SVGElement[] {
		if (!this.#picture) return [];
		const { scene, geometry } = this.#picture;
		const parser = new DOMParser();
		return printSheets(geometry.bounds, [...geometry.boxes.values()]).map(({ frame, scale }) => {
			const markup = svgOf(scene.items, { palette: PALETTES.light, frame, title, background: false });
			const svg = document.importNode(parser.parseFromString(markup, 'image/svg+xml').documentElement, true);
			svg.classList.add('sheet');
			svg.setAttribute('width', String(frame.width * scale));
			svg.setAttribute('height', String(frame.height * scale));
			return svg as unknown as SVGElement;
		});
	}

	/** The drawing as an SVG file: the whole of it, or what is in view. */
	toSvg(part: 'whole' | 'view', title: string): string {
		const { scene, geometry } = this.#picture ?? {
			scene: { items: [] },
			geometry: { bounds: { x: 0, y: 0, width: 1, height: 1 } }
		};
		const { x, y, width, height } = geometry.bounds;
		const whole = { x: x - 20, y: y - 20, width: width + 40, height: height + 40 };
		const frame = part === 'whole' ? whole : shownRect(this.#view());
		return svgOf(scene.items, { palette: this.#palette, frame, title });
	}

	destroy(): void {
		if (this.#frame !== null) cancelAnimationFrame(this.#frame);
		this.#travel.stop();
		for (const end of this.#endings.splice(0)) end();
		this.#cy.destroy();
		this.#container.replaceChildren();
		delete this.#container.dataset['drawn'];
	}

	#openingCollapse(): Collapsed {
		if (!this.#input) return new Set();
		return openingCollapse(this.#input.content, { ...this.#pane(), direction: this.#input.direction });
	}

	#draw(): void {
		if (!this.#input) return;
		const { content, direction, mirrored, words } = this.#input;
		const shown = shownOf(content, this.#collapsed ?? new Set());
		const before = this.#picture;
		const drawn = pictureOf(shown.content, { direction, mirrored, words, heldBack: shown.heldBack });
		this.#picture = drawn;
		holdElements(this.#cy, drawn);
		this.#raise();
		if (before) this.#travel.start(before, drawn);
		this.#paintSoon();
		this.#events.ondrawn(drawn);
	}

	#raise(): void {
		this.#raised = this.#picture ? emphasized(this.#picture, this.#emphasis, this.#input?.mirrored ?? false) : [];
	}

	#open(): void {
		const { picture } = { picture: this.#picture };
		const pane = this.#pane();
		if (!picture || pane.width < 2) return;
		const main = picture.content.statements.find((one) => one.isMain) ?? picture.content.statements[0];
		const rect = main && picture.geometry.boxes.get(main.id);
		const { zoom, pan } = openingView(picture.geometry.bounds, rect ?? picture.geometry.bounds, pane);
		this.#opened = true;
		this.#cy.viewport({ zoom, pan: { ...pan } });
		if (this.#emphasis.selected) this.reveal(this.#emphasis.selected);
	}

	/** True where some of the selected box is drawn within a pane of this size. */
	#showsSelection({ width, height }: { width: number; height: number }): boolean {
		const rect = this.#picture?.geometry.boxes.get(this.#emphasis.selected ?? '');
		if (!rect) return false;
		const { zoom, pan } = this.#view();
		return overlaps(rect, { x: -pan.x / zoom, y: -pan.y / zoom, width: width / zoom, height: height / zoom });
	}

	#moveTo(zoom: number, pan: { x: number; y: number }): void {
		this.#cy.stop();
		if (matchMedia('(prefers-reduced-motion: reduce)').matches || !this.#opened) this.#cy.viewport({ zoom, pan });
		else this.#cy.animate({ zoom, pan }, { duration: 220, easing: 'ease-out' });
	}

	#pane(): { width: number; height: number } {
		return { width: this.#container.clientWidth, height: this.#container.clientHeight };
	}

	#view(): CanvasView {
		return { zoom: this.#cy.zoom(), pan: this.#cy.pan(), ...this.#pane(), density: devicePixelRatio || 1 };
	}

	#paintSoon(): void {
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = null;
			this.#paint();
		});
	}

	#paint(): void {
		const picture = this.#picture;
		if (!picture) return;
		const view = this.#view();
		if (view.width < 2) return;
		beginFrame(this.#context, view);
		const items = this.#travel.items ?? picture.scene.items;
		paintItems(this.#context, items, view, this.#palette);
		if (this.#emphasis.unveiled) {
			const { x, y, width, height } = shownRect(view);
			this.#context.globalAlpha = this.#veil;
			this.#context.fillStyle = this.#palette['ground'] ?? '#fff';
			this.#context.fillRect(x, y, width, height);
			this.#context.globalAlpha = 1;
		}
		if (!this.#travel.items) {
			paintItems(this.#context, this.#raised, view, this.#palette);
			this.#container.dataset['drawn'] = String(picture.boxes.size);
		}
	}

	#listen(host: HTMLElement): void {
		const cy = this.#cy;
		cy.on('viewport', () => {
			this.#events.onview(cy.zoom(), shownRect(this.#view()));
			this.#paintSoon();
		});
		const heldBack = (event: cytoscape.EventObject) => {
			const box = this.#picture?.boxes.get(event.target.id());
			const rect = box && this.#picture?.geometry.boxes.get(box.id);
			if (!box || !rect || box.heldBack === 0) return false;
			const tag = moreTagRect(box, this.#input?.mirrored ?? false);
			const around = { x: rect.x + tag.x - 6, y: rect.y + tag.y - 6, width: tag.width + 12, height: tag.height + 12 };
			return overlaps(around, { ...event.position, width: 0.1, height: 0.1 });
		};
		cy.on('tap', (event) => {
			if (event.target === cy) this.#events.onselect(null);
			else if (heldBack(event)) this.toggle(event.target.id());
			else this.#events.onselect(event.target.id());
		});
		cy.on('dbltap', 'node', (event) => {
			if (!heldBack(event)) this.#events.onopen(event.target.id());
		});
		cy.on('mouseover', 'node', (event) => {
			host.style.cursor = 'pointer';
			this.#events.onhover(event.target.id());
		});
		cy.on('mouseout', 'node', () => {
			host.style.cursor = '';
			this.#events.onhover(null);
		});
		const resized = new ResizeObserver(() => {
			const density = devicePixelRatio || 1;
			const { width, height } = this.#pane();
			if (width < 2 || height < 2) return;
			const wasInView = this.#showsSelection(this.#size);
			this.#size = { width, height };
			this.#canvas.width = Math.round(width * density);
			this.#canvas.height = Math.round(height * density);
			cy.resize();
			if (!this.#opened && this.#input) {
				this.#collapsed = this.#openingCollapse();
				this.#draw();
				this.#open();
			}
			if (wasInView && this.#emphasis.selected) this.reveal(this.#emphasis.selected);
			this.#events.onview(cy.zoom(), shownRect(this.#view()));
			// At once: waiting for a frame would show the stretched picture.
			this.#paint();
		});
		resized.observe(this.#container);
		const fonts = () => this.#paintSoon();
		document.fonts.addEventListener('loadingdone', fonts);
		this.#endings.push(
			() => resized.disconnect(),
			() => document.fonts.removeEventListener('loadingdone', fonts),
			onThemeChange(() => {
				this.#palette = paletteOf(this.#container);
				this.#veil = veilOf(this.#container);
				this.#paintSoon();
			})
		);
		// The canvas asks for a font only when it first paints with it; the page may not have needed this weight yet.
		for (const weight of [400, 600, 700]) void document.fonts.load(`${weight} 12.5px 'Inter Variable'`).then(fonts);
	}
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
