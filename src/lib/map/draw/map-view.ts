/**
 * MapView: a map on the screen. Cytoscape holds the elements and the viewport (pan, zoom, pinch, hit testing, dragging); its own shapes are
 * invisible, and the scene is painted on a canvas below it, one frame for all changes that fall together.
 */
import type { Core } from 'cytoscape';
import { toggled, type Collapsed, type Opening } from '../collapse.ts';
import { isSameView, openingRect, openingView, revealing, wholeView, type View } from '../opening.ts';
import { overlaps, shownRect } from '../paint-canvas.ts';
import { replaced, type Picture } from '../picture.ts';
import type { Point } from '../routes/route.ts';
import type { SceneItem } from '../scene/shapes.ts';
import { Camera, onResize, type Pane } from './camera.ts';
import { clearPane } from './clear-pane.ts';
import type { MapEvents, MapInput } from './contract.ts';
import { dropped, nudged, underWay } from './dragging.ts';
import { aroundSelection, boxesWithin, emphasized, NO_EMPHASIS, type Emphasis } from './emphasis.ts';
import { Folding, type Then } from './folding.ts';
import { Holding, newHolder } from './hold-elements.ts';
import { Painter } from './painter.ts';
import { listenToKeys } from './keys.ts';
import { listenToPointer } from './pointer.ts';
import { Travel } from './travel.ts';
import { walk } from './walk.ts';

export class MapView {
	readonly #container: HTMLElement;
	readonly #events: MapEvents;
	readonly #painter: Painter;
	readonly #cy: Core;
	readonly #camera: Camera;
	readonly #holding: Holding;
	readonly #endings: (() => void)[] = [];
	readonly #travel: Travel;
	readonly #folding: Folding;
	#picture: Picture | null = null;
	#emphasis: Emphasis = NO_EMPHASIS;
	#raised: readonly SceneItem[] = [];
	#dragged: Picture | null = null;
	#openedAt: View | null = null;

	constructor(container: HTMLElement, events: MapEvents) {
		this.#container = container;
		this.#events = events;
		this.#painter = new Painter(container, () => this.#paint());
		this.#travel = new Travel(() => this.#painter.soon());
		this.#folding = new Folding(
			events,
			() => this.#camera.pane,
			() => delete container.dataset['drawn'],
			this.#take.bind(this)
		);
		const host = document.createElement('div');
		Object.assign(host.style, { position: 'absolute', inset: '0', touchAction: 'none' });
		container.append(host);
		this.#cy = newHolder(host);
		this.#camera = new Camera(this.#cy, container);
		this.#holding = new Holding(this.#cy, () => this.#noteDrawn());
		this.#listen(host);
	}

	get zoom(): number {
		return this.#camera.zoom;
	}
	get picture(): Picture | null {
		return this.#picture;
	}

	/** Boxes whose reasons are held back, or will be once it is arranged. */
	get collapsed(): Collapsed {
		return this.#folding.collapsed;
	}

	get #input(): MapInput | null {
		return this.#folding.input;
	}

	/** Draws the content, a large one when it is arranged. The first drawing opens; later ones keep the view, or one that was moved (`anew`). */
	show(input: MapInput, { anew } = { anew: false }): void {
		const turned = this.#input !== null && this.#input.direction !== input.direction;
		const isMoved = this.#openedAt !== null && !isSameView(this.#openedAt, this.#camera.view);
		this.#folding.show(input, { opens: !this.#openedAt || turned || (anew && !isMoved) });
	}

	/** Shows everything, or what a long map opens with. */
	collapse(how: 'none' | 'opening'): void {
		this.#folding.fold(how === 'none' ? new Set() : null, { opens: true });
	}

	/** Collapses or expands one box. */
	toggle(id: string): void {
		this.#folding.fold(toggled(this.collapsed, id), { reveals: id });
	}

	/** Gives up what is being arranged: the map stays as it was, or is folded to what it opens with where it has changed since. */
	stop(): void {
		this.#folding.stop();
	}

	emphasize(change: Partial<Emphasis>): void {
		this.#emphasis = { ...this.#emphasis, ...change };
		this.#raise();
		this.#painter.soon();
	}

	/** Expands what holds the box back and moves it into view, no further than needed. */
	reveal(id: string): void {
		const { content } = this.#input ?? {};
		if (content && this.#picture && !this.#picture.boxes.has(id) && content.statements.some((one) => one.id === id)) {
			this.#folding.uncover(id);
		} else this.#bringIntoView(id);
	}

	fit(): void {
		if (this.#picture) this.#moveTo(wholeView(this.#picture.geometry.bounds, clearPane(this.#container)));
	}

	/** About the middle of the pane. */
	zoomTo(zoom: number): void {
		this.#camera.zoomTo(zoom);
	}

	/** Moves the viewport so that this point of the drawing stands in the middle. */
	centerOn(x: number, y: number): void {
		this.#camera.centerOn(x, y);
	}

	/** Takes the colors of the page as they are now; a change of theme is noticed without it. */
	setTheme(): void {
		this.#painter.readTheme();
	}

	/** The boxes in view, or the selected one with those next to it (before a veil: all that it leaves clear); null where that is all there is. */
	boxesIn(part: 'view' | 'selection'): ReadonlySet<string> | null {
		if (!this.#picture) return null;
		if (part === 'selection') return aroundSelection(this.#picture, this.#emphasis);
		return boxesWithin(this.#picture, shownRect(this.#camera.view));
	}

	/** Puts a box by hand somewhat beside where it stands; `by` in px of the drawing. */
	nudge(id: string, by: Point): void {
		const to = this.#picture && this.#isEditable() && this.#input ? nudged(this.#picture, this.#input, id, by) : null;
		if (to) this.#events.onplace?.(id, to);
	}

	destroy(): void {
		this.#travel.stop();
		this.#holding.stop();
		this.#folding.destroy();
		this.#painter.destroy();
		for (const end of this.#endings.splice(0)) end();
		this.#cy.destroy();
		this.#container.replaceChildren();
		delete this.#container.dataset['drawn'];
	}

	#take(input: MapInput, { map, collapsed }: Opening, { opens, reveals, folds }: Then): void {
		const before = this.#dragged ?? this.#picture;
		this.#dragged = null;
		this.#picture = replaced(map, input);
		this.#holding.hold(this.#picture);
		this.#holding.see(shownRect(this.#camera.view));
		this.#raise();
		if (before) this.#travel.start(before, this.#picture);
		this.#painter.soon();
		this.#events.ondrawn(this.#picture);
		if (folds) this.#events.oncollapse?.(collapsed);
		if (opens) this.#open();
		if (reveals !== undefined) this.#bringIntoView(reveals);
	}

	#bringIntoView(id: string): void {
		const rect = this.#picture?.geometry.boxes.get(id);
		const view = rect && revealing(rect, this.#camera.view, clearPane(this.#container));
		if (view) this.#moveTo(view);
	}

	#raise(): void {
		const picture = this.#dragged ?? this.#picture;
		this.#raised = picture ? emphasized(picture, this.#emphasis, this.#input?.mirrored ?? false) : [];
	}

	#open(): void {
		const picture = this.#picture;
		const pane = clearPane(this.#container);
		if (!picture || pane.width < 2) return;
		const { bounds, boxes } = picture.geometry;
		const first = picture.hierarchy.order[0];
		const main = openingRect(picture.content.statements, { first, boxes }, pane);
		const view = openingView(bounds, main ?? bounds, pane);
		this.#openedAt = view;
		this.#camera.jumpTo(view);
		this.#tellView();
		if (this.#emphasis.selected) this.reveal(this.#emphasis.selected);
	}

	/** True where some of the selected box is drawn within a pane of this size. */
	#showsSelection({ width, height }: Pane): boolean {
		const rect = this.#picture?.geometry.boxes.get(this.#emphasis.selected ?? '');
		return rect !== undefined && overlaps(rect, shownRect({ ...this.#camera.view, width, height }));
	}

	#moveTo(view: View): void {
		if (this.#openedAt) this.#camera.moveTo(view);
		else this.#camera.jumpTo(view);
	}

	#paint(): void {
		const picture = this.#dragged ?? this.#picture;
		const view = this.#camera.view;
		if (!picture || view.width < 2) return;
		const travelling = this.#travel.items;
		this.#painter.frame(view, {
			items: travelling ?? picture.scene.items,
			isVeiled: this.#emphasis.unveiled !== null,
			raised: travelling ? [] : this.#raised
		});
		this.#noteDrawn();
	}

	/** Says on the container that all of the map is painted and can be pointed at. */
	#noteDrawn(): void {
		const isOnItsWay = this.#travel.items !== null || this.#folding.isBusy || this.#holding.isBusy;
		if (this.#picture && !isOnItsWay) this.#container.dataset['drawn'] = String(this.#picture.boxes.size);
	}

	#tellView(): void {
		const shown = shownRect(this.#camera.view);
		this.#holding.see(shown);
		this.#events.onview(this.zoom, shown);
	}

	#isEditable(): boolean {
		return this.#input?.editable === true && this.#input.direction === 'side';
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
		this.#folding.redraw();
		if (over !== null) this.#events.onlink?.(id, over, pointer);
	}

	#listen(host: HTMLElement): void {
		this.#cy.on('viewport', () => {
			this.#tellView();
			this.#painter.soon();
		});
		const endResizing = onResize(this.#container, (before) => {
			const wasInView = this.#showsSelection(before);
			this.#cy.resize();
			if (!this.#openedAt) this.#folding.reopen();
			if (wasInView && this.#emphasis.selected) this.reveal(this.#emphasis.selected);
			this.#tellView();
			// At once: waiting for a frame would show the stretched picture.
			this.#paint();
		});
		this.#endings.push(
			endResizing,
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
				isEditable: this.#isEditable.bind(this),
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
