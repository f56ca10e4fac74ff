/** What mouse and finger mean on a map: choosing, pointing at, opening, expanding, asking for a menu, moving a box, tying one to another. */
import type { Core, EventObject } from 'cytoscape';
import type { Picture } from '../picture.ts';
import type { Point } from '../routes/route.ts';
import { moreTagRect } from '../scene/box-shapes.ts';
import { endAt, type TakenEnd } from './line-ends.ts';

export interface PointerMeanings {
	readonly picture: () => Picture | null;
	readonly isMirrored: () => boolean;
	/** True where boxes can be moved and tied: by mouse or pen; a finger on a box moves the map. */
	readonly isEditable: () => boolean;
	readonly choose: (id: string | null, adds: boolean) => void;
	readonly pointAt: (id: string | null) => void;
	readonly open: (id: string) => void;
	readonly expand: (id: string) => void;
	/** A menu is wanted for a box, or for the map; `at` is in px of the page's viewport. Null where the page has none of its own. */
	readonly menu: ((id: string | null, at: Point) => void) | null;
	/** A box is under way, over another or none; `at` is its middle. */
	readonly drag: (id: string, at: Point, over: string | null) => void;
	/** `pointer` is in px of the page's viewport. */
	readonly drop: (id: string, at: Point, over: string | null, pointer: Point) => void;
	/** A line's end is under way, over a box or none; null once it is let go. */
	readonly aim: (aim: { readonly taken: TakenEnd; readonly at: Point; readonly over: string | null } | null) => void;
	readonly redirect: (taken: TakenEnd, toBoxId: string) => void;
}

/** Room around the tag "n more" that counts as the tag: px at 100 %. */
const TAG_ROOM = 6;

/** Listens until the returned function is called. */
export function listenToPointer(cy: Core, host: HTMLElement, meanings: PointerMeanings): () => void {
	const { picture } = meanings;
	const isOnTag = (event: EventObject): boolean => {
		const drawn = picture();
		const box = drawn?.boxes.get(event.target.id());
		const rect = box && drawn?.geometry.boxes.get(box.id);
		if (!box || !rect || box.heldBack === 0) return false;
		const tag = moreTagRect(box, meanings.isMirrored());
		const { x, y } = event.position;
		const [left, top] = [rect.x + tag.x - TAG_ROOM, rect.y + tag.y - TAG_ROOM];
		return x > left && x < left + tag.width + 2 * TAG_ROOM && y > top && y < top + tag.height + 2 * TAG_ROOM;
	};
	cy.on('tap', (event) => {
		if (event.target === cy) meanings.choose(null, false);
		else if (isOnTag(event)) meanings.expand(event.target.id());
		else meanings.choose(event.target.id(), adds(event.originalEvent));
	});
	cy.on('dbltap', 'node', (event) => {
		if (!isOnTag(event)) meanings.open(event.target.id());
	});
	cy.on('mouseover', 'node', (event) => {
		host.style.cursor = 'pointer';
		meanings.pointAt(event.target.id());
	});
	cy.on('mouseout', 'node', () => {
		host.style.cursor = '';
		meanings.pointAt(null);
	});
	cy.on('taphold', (event) => {
		const touch = (event.originalEvent as unknown as TouchEvent | undefined)?.touches?.[0];
		if (touch) meanings.menu?.(event.target === cy ? null : event.target.id(), { x: touch.clientX, y: touch.clientY });
	});

	/** Where the pointer was when it went down and is now: a drag of a box is told from a tap by it. */
	let pointer: Point = { x: 0, y: 0 };
	let moved: string | null = null;
	let taken: TakenEnd | null = null;
	const over = (id: string): string | null => {
		const at = placeOf(cy, host, pointer);
		return boxAt(picture(), at, id);
	};
	cy.on('drag', 'node', (event) => {
		moved = event.target.id();
		meanings.drag(event.target.id(), { ...event.target.position() }, over(event.target.id()));
	});
	cy.on('free', 'node', (event) => {
		const id: string = event.target.id();
		if (moved === id) meanings.drop(id, { ...event.target.position() }, over(id), pointer);
		moved = null;
	});

	const down = (event: PointerEvent) => {
		pointer = { x: event.clientX, y: event.clientY };
		const mayGrab = meanings.isEditable() && event.pointerType !== 'touch';
		const drawn = picture();
		const at = placeOf(cy, host, pointer);
		taken = mayGrab && event.button === 0 && drawn && boxAt(drawn, at, null) === null ? endAt(drawn, at) : null;
		cy.userPanningEnabled(taken === null);
		cy.autoungrabify(!mayGrab);
		if (mayGrab) cy.nodes().unpanify();
		else cy.nodes().panify();
	};
	const move = (event: PointerEvent) => {
		pointer = { x: event.clientX, y: event.clientY };
		if (!taken) return;
		const at = placeOf(cy, host, pointer);
		meanings.aim({ taken, at, over: boxAt(picture(), at, taken.boxId) });
	};
	const up = () => {
		if (!taken) return;
		const over = boxAt(picture(), placeOf(cy, host, pointer), taken.boxId);
		meanings.aim(null);
		if (over !== null) meanings.redirect(taken, over);
		taken = null;
		cy.userPanningEnabled(true);
	};
	const menu = (event: MouseEvent) => {
		if (!meanings.menu) return;
		const at = { x: event.clientX, y: event.clientY };
		event.preventDefault();
		meanings.menu(boxAt(picture(), placeOf(cy, host, at), null), at);
	};
	host.addEventListener('pointerdown', down, true);
	window.addEventListener('pointermove', move, true);
	window.addEventListener('pointerup', up, true);
	window.addEventListener('pointercancel', up, true);
	host.addEventListener('contextmenu', menu);
	return () => {
		host.removeEventListener('pointerdown', down, true);
		window.removeEventListener('pointermove', move, true);
		window.removeEventListener('pointerup', up, true);
		window.removeEventListener('pointercancel', up, true);
		host.removeEventListener('contextmenu', menu);
	};
}

function adds(event: Event | undefined): boolean {
	return event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);
}

/** A point of the page's viewport, in the drawing's coordinates. */
function placeOf(cy: Core, host: HTMLElement, { x, y }: Point): Point {
	const { left, top } = host.getBoundingClientRect();
	const [pan, zoom] = [cy.pan(), cy.zoom()];
	return { x: (x - left - pan.x) / zoom, y: (y - top - pan.y) / zoom };
}

function boxAt(picture: Picture | null, { x, y }: Point, except: string | null): string | null {
	for (const [id, rect] of picture?.geometry.boxes ?? []) {
		if (id === except) continue;
		if (x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height) return id;
	}
	return null;
}
