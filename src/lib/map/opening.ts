/** Where does a map open: how large, and with what in view? At a size that can be read, from the main conclusion. */
import type { MapStatement } from './content.ts';
import type { Rect } from './routes/route.ts';

/** Map text is set at 12.5 px; at 0.8 it is 10 px high, and no map opens smaller. */
export const OPENING_ZOOM = { least: 0.8, most: 1 } as const;

/** Free edge around the drawing, in px on the screen. */
const MARGIN = 18;

export interface View {
	readonly zoom: number;
	/** Where the drawing's origin stands in the pane, in px. */
	readonly pan: { readonly x: number; readonly y: number };
}

/**
 * What a map opens on: the first of its statements, which is its main conclusion. Where several authors are merged it has several:
 * all of them where they fit into the pane at a size that can be read.
 */
export function openingRect(
	statements: readonly Pick<MapStatement, 'id' | 'isMain' | 'authors'>[],
	{ first, boxes }: { readonly first: string | undefined; readonly boxes: ReadonlyMap<string, Rect> },
	pane: { width: number; height: number }
): Rect | null {
	const mains = statements.filter((one) => one.isMain && one.authors.length > 0);
	const rects = mains.flatMap(({ id }) => boxes.get(id) ?? []);
	const all = rects.length > 1 ? around(rects) : null;
	if (all && fitZoom(all, pane) >= OPENING_ZOOM.least) return all;
	return boxes.get(first ?? '') ?? null;
}

function around(rects: readonly Rect[]): Rect {
	const x = Math.min(...rects.map((one) => one.x));
	const y = Math.min(...rects.map((one) => one.y));
	const width = Math.max(...rects.map((one) => one.x + one.width)) - x;
	return { x, y, width, height: Math.max(...rects.map((one) => one.y + one.height)) - y };
}

/** The whole drawing where it can be read whole; else as much as fits, with the main conclusion in view and no idle room at the edges. */
export function openingView(bounds: Rect, main: Rect, pane: { width: number; height: number }): View {
	const fit = fitZoom(bounds, pane);
	const zoom = Math.max(OPENING_ZOOM.least, Math.min(OPENING_ZOOM.most, fit));
	return {
		zoom,
		pan: {
			x: panAlong(bounds.x, bounds.width, main.x, main.width, pane.width, zoom),
			y: panAlong(bounds.y, bounds.height, main.y, main.height, pane.height, zoom)
		}
	};
}

/** Whether the map stands where it stood, but for what rounding makes of it. */
export function isSameView(a: View, b: View): boolean {
	return [a.zoom - b.zoom, a.pan.x - b.pan.x, a.pan.y - b.pan.y].every((by) => Math.abs(by) < 0.01);
}

/** The whole drawing, however small. */
export function wholeView(bounds: Rect, pane: { width: number; height: number }): View {
	const zoom = Math.min(OPENING_ZOOM.most, fitZoom(bounds, pane));
	const center = (start: number, extent: number, room: number) => room / 2 - (start + extent / 2) * zoom;
	return {
		zoom,
		pan: {
			x: center(bounds.x, bounds.width, pane.width),
			y: center(bounds.y, bounds.height, pane.height)
		}
	};
}

function fitZoom(bounds: Rect, pane: { width: number; height: number }): number {
	const across = (pane.width - 2 * MARGIN) / Math.max(1, bounds.width);
	const along = (pane.height - 2 * MARGIN) / Math.max(1, bounds.height);
	return Math.max(0.01, Math.min(across, along));
}

function panAlong(start: number, extent: number, main: number, mainExtent: number, room: number, zoom: number): number {
	const spare = room - extent * zoom;
	if (spare >= 2 * MARGIN) return spare / 2 - start * zoom;
	const centered = room / 2 - (main + mainExtent / 2) * zoom;
	const [least, most] = [room - MARGIN - (start + extent) * zoom, MARGIN - start * zoom];
	return Math.max(least, Math.min(most, centered));
}

/** px a box keeps from the pane's edge when it is brought into view. */
const REVEAL_MARGIN = 28;

/** The view moved so far that the box stands in it, and no further; null where it does already. */
export function revealing(rect: Rect, { zoom, pan }: View, pane: { width: number; height: number }): View | null {
	const shift = (start: number, extent: number, offset: number, room: number): number => {
		const from = start * zoom + offset;
		const to = from + extent * zoom;
		if (to - from + 2 * REVEAL_MARGIN > room) return room / 2 - (from + to) / 2;
		if (from < REVEAL_MARGIN) return REVEAL_MARGIN - from;
		return to > room - REVEAL_MARGIN ? room - REVEAL_MARGIN - to : 0;
	};
	const x = shift(rect.x, rect.width, pan.x, pane.width);
	const y = shift(rect.y, rect.height, pan.y, pane.height);
	return x === 0 && y === 0 ? null : { zoom, pan: { x: pan.x + x, y: pan.y + y } };
}
