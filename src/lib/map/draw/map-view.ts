/**
 * MapView: a map on the screen. Cytoscape holds the elements and the viewport (pan, zoom, pinch, hit testing, dragging); its own shapes are
 * invisible, and the scene is painted on a canvas below it, one frame for all changes that fall together.
 */
import type { Core } from 'cytoscape';
import { openingCollapse, revealing as expandingTo, shownOf, toggled, type Collapsed } from '../collapse.ts';
import { openingView, revealing, wholeView, type View } from '../opening.ts';
import { overlaps, shownRect, type CanvasView } from '../paint-canvas.ts';
import { pictureOf, type Picture } from '../picture.ts';
import type { Point } from '../routes/route.ts';
import type { SceneItem } from '../scene/shapes.ts';
import type { MapEvents, MapInput } from './contract.ts';
import { dropped, underWay } from './dragging.ts';
import { emphasized, neighborsOf, NO_EMPHASIS, type Emphasis } from './emphasis.ts';
import { holdElements, newHolder, ZOOM } from './hold-elements.ts';
import { Painter } from './painter.ts';
import { listenToKeys } from './keys.ts';
import { listenToPointer } from './pointer.ts';
import { Travel } from './travel.ts';
import { walk } from './walk.ts';

/** `--calm` of the design tokens, in ms. */
const CALM = 220;

export class MapView {
	readonly #container: HTMLElement;
	readonly #events: MapEvents;
	readonly #painter: Painter;
	readonly #cy: Core;
	readonly #endings: (() => void)[] = [];
	readonly #travel: Travel;
	#input: MapInput | null = null;
	#collapsed: Collapsed | null = null;
	#picture: Picture | null = null;
	#emphasis: Emphasis = NO_EMPHASIS;
	#raised: readonly SceneItem[] = [];
	#dragged: Picture | null = null;
	#opened = false;
	/** Of the pane, when it was last measured. */
	#size = { width: 0, height: 0 };

	constructor(container: HTMLElement, events: MapEvents) {
		this.#container = container;
		this.#events = events;
		this.#painter = new Painter(container, () => this.#paint());
		this.#travel = new Travel(() => this.#painter.soon());
		const host = document.createElement('div');
		Object.assign(host.style, { position: 'absolute', inset: '0', touchAction: 'none' });
		container.append(host);
		this.#cy = newHolder(host);
		this.#listen(host);
	}

	get zoom(): number {
		return this.#cy.zoom();
	}

	get picture(): Picture | null {
		return this.#picture;
	}

	/** Boxes whose reasons are held back. */
	get collapsed(): Collapsed {
		return this.#collapsed ?? new Set();
	}

	/** Draws the content. The first drawing opens on the main conclusion; later ones keep the view and let moved boxes travel. */
	show(input: MapInput): void {
		const turned = this.#input !== null && this.#input.direction !== input.direction;
		this.#input = input;
		this.#collapsed ??= this.#openingCollapse();
		this.#draw();
		if (!this.#opened || turned) this.#open();
	}

	/** Shows everything, or what a long map opens with. */
	collapse(how: 'none' | 'opening'): void {
		if (!this.#input) return;
		this.#setCollapsed(how === 'none' ? new Set() : this.#openingCollapse());
		this.#open();
	}

	/** Collapses or expands one box. */
	toggle(id: string): void {
		this.#setCollapsed(toggled(this.collapsed, id));
		this.reveal(id);
	}

	emphasize(change: Partial<Emphasis>): void {
		this.#emphasis = { ...this.#emphasis, ...change };
		this.#raise();
		this.#painter.soon();
	}

	/** Expands what holds the box back and moves it into view, no further than needed. */
	reveal(id: string): void {
		const { content } = this.#input ?? {};
		if (content && this.#picture && !this.#picture.boxes.has(id) && content.statements.some((one) => one.id === id))
			this.#setCollapsed(expandingTo(content, this.collapsed, id));
		const rect = this.#picture?.geometry.boxes.get(id);
		const view = rect && revealing(rect, this.#view(), this.#pane());
		if (view) this.#moveTo(view);
	}

	fit(): void {
		if (this.#picture) this.#moveTo(wholeView(this.#picture.geometry.bounds, this.#pane()));
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

	/** Takes the colors of the page as they are now; a change of theme is noticed without it. */
	setTheme(): void {
		this.#painter.readTheme();
	}

	/** The boxes in view, or the selected one with those next to it (before a veil: all that it leaves clear); null where that is all there is. */
	boxesIn(part: 'view' | 'selection'): ReadonlySet<string> | null {
		const { selected, unveiled } = this.#emphasis;
		if (!this.#picture) return null;
		if (part === 'view') {
			const view = shownRect(this.#view());
			const boxes = [...this.#picture.geometry.boxes].filter(([, rect]) => overlaps(rect, view));
			return boxes.length > 0 ? new Set(boxes.map(([id]) => id)) : null;
		}
		if (unveiled || selected === null) return unveiled;
		return neighborsOf(this.#picture, selected).add(selected);
	}

	destroy(): void {
		this.#travel.stop();
		this.#painter.destroy();
		for (const end of this.#endings.splice(0)) end();
		this.#cy.destroy();
		this.#container.replaceChildren();
		delete this.#container.dataset['drawn'];
	}

	#openingCollapse(): Collapsed {
		if (!this.#input) return new Set();
		return openingCollapse(this.#input.content, { ...this.#pane(), direction: this.#input.direction });
	}

	#setCollapsed(collapsed: Collapsed): void {
		this.#collapsed = collapsed;
		this.#draw();
		this.#events.oncollapse?.(collapsed);
	}

	#draw(): void {
		if (!this.#input) return;
		delete this.#container.dataset['drawn'];
		const shown = shownOf(this.#input.content, this.collapsed);
		const before = this.#dragged ?? this.#picture;
		this.#dragged = null;
		this.#picture = pictureOf(shown.content, { ...this.#input, heldBack: shown.heldBack });
		holdElements(this.#cy, this.#picture);
		this.#raise();
		if (before) this.#travel.start(before, this.#picture);
		this.#painter.soon();
		this.#events.ondrawn(this.#picture);
	}

	#raise(): void {
		const picture = this.#dragged ?? this.#picture;
		this.#raised = picture ? emphasized(picture, this.#emphasis, this.#input?.mirrored ?? false) : [];
	}

	#open(): void {
		const picture = this.#picture;
		const pane = this.#pane();
		if (!picture || pane.width < 2) return;
		const { bounds, boxes } = picture.geometry;
		const view = openingView(bounds, boxes.get(picture.hierarchy.order[0] ?? '') ?? bounds, pane);
		this.#opened = true;
		this.#cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
		if (this.#emphasis.selected) this.reveal(this.#emphasis.selected);
	}

	/** True where some of the selected box is drawn within a pane of this size. */
	#showsSelection({ width, height }: { width: number; height: number }): boolean {
		const rect = this.#picture?.geometry.boxes.get(this.#emphasis.selected ?? '');
		return rect !== undefined && overlaps(rect, shownRect({ ...this.#view(), width, height }));
	}

	#moveTo({ zoom, pan }: View): void {
		this.#cy.stop();
		if (matchMedia('(prefers-reduced-motion: reduce)').matches || !this.#opened)
			this.#cy.viewport({ zoom, pan: { ...pan } });
		else this.#cy.animate({ zoom, pan: { ...pan } }, { duration: CALM, easing: 'ease-out' });
	}

	#pane(): { width: number; height: number } {
		return { width: this.#container.clientWidth, height: this.#container.clientHeight };
	}

	#view(): CanvasView {
		return { zoom: this.#cy.zoom(), pan: this.#cy.pan(), ...this.#pane(), density: devicePixelRatio || 1 };
	}

	#paint(): void {
		const picture = this.#dragged ?? this.#picture;
		const view = this.#view();
		if (!picture || view.width < 2) return;
		const travelling = this.#travel.items;
		this.#painter.frame(view, {
			items: travelling ?? picture.scene.items,
			isVeiled: this.#emphasis.unveiled !== null,
			raised: travelling ? [] : this.#raised
		});
		if (!travelling) this.#container.dataset['drawn'] = String(picture.boxes.size);
	}

	/** While a box is dragged it and its lines are drawn where it is; the picture stays what it was. */
	#drag(id: string, at: Point, over: string | null): void {
		if (!this.#picture || !this.#input) return;
		this.#dragged = underWay(this.#picture, this.#input, id, at);
		this.#emphasis = { ...this.#emphasis, hovered: over };
		this.#raise();
		this.#painter.soon();
	}

	#drop(id: string, at: Point, over: string | null, pointer: Point): void {
		if (!this.#picture || !this.#input) return;
		if (over === null && this.#events.onplace) {
			// Stays where it was dropped until the page shows the map with the new placement.
			this.#events.onplace(id, dropped(this.#picture, this.#input, id, at));
			return;
		}
		this.#draw();
		if (over !== null) this.#events.onlink?.(id, over, pointer);
	}

	#listen(host: HTMLElement): void {
		this.#cy.on('viewport', () => {
			this.#events.onview(this.#cy.zoom(), shownRect(this.#view()));
			this.#painter.soon();
		});
		const resized = new ResizeObserver(() => {
			const { width, height } = this.#pane();
			if (width < 2 || height < 2) return;
			const wasInView = this.#showsSelection(this.#size);
			this.#size = { width, height };
			this.#cy.resize();
			if (!this.#opened && this.#input) {
				this.#setCollapsed(this.#openingCollapse());
				this.#open();
			}
			if (wasInView && this.#emphasis.selected) this.reveal(this.#emphasis.selected);
			this.#events.onview(this.#cy.zoom(), shownRect(this.#view()));
			// At once: waiting for a frame would show the stretched picture.
			this.#paint();
		});
		resized.observe(this.#container);
		this.#endings.push(
			() => resized.disconnect(),
			listenToKeys(this.#container, {
				next: (arrow) => {
					if (!this.#picture || !this.#input) return;
					const { direction, mirrored } = this.#input;
					const next = walk(this.#picture, this.#emphasis.selected, arrow, direction, mirrored);
					if (next !== null) this.#events.onselect(next);
				},
				open: () => this.#emphasis.selected && this.#events.onopen(this.#emphasis.selected),
				toggle: () => this.#emphasis.selected && this.toggle(this.#emphasis.selected),
				zoomBy: (factor) => this.zoomTo(this.zoom * factor),
				fit: () => this.fit()
			}),
			listenToPointer(this.#cy, host, {
				picture: () => this.#picture,
				isMirrored: () => this.#input?.mirrored ?? false,
				isEditable: () => this.#input?.editable === true && this.#input.direction === 'side',
				choose: this.#events.onselect,
				pointAt: this.#events.onhover,
				open: this.#events.onopen,
				expand: (id) => this.toggle(id),
				menu: this.#events.onmenu ?? null,
				drag: this.#drag.bind(this),
				drop: this.#drop.bind(this),
				aim: (aim) => this.emphasize({ aim, hovered: aim?.over ?? null }),
				redirect: ({ relationId, end, boxId }, to) => this.#events.onredirect?.(relationId, end, boxId, to)
			})
		);
	}
}
