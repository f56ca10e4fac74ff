/** From geometry to shapes: first what joins (the lines of each step together, each attack), then the boxes. */
import type { BoxElement } from '../elements.ts';
import { boundsOf, type Geometry, type Line, type Rect, type RingPoint } from '../routes/route.ts';
import { boxShapes } from './box-shapes.ts';
import { haloOf, lineShapes, ringShape } from './line-shapes.ts';
import type { Scene, SceneItem } from './shapes.ts';

/** What a box paints beyond its edges: marks of selection and focus, author bar, tag. */
export const MARGIN = 10;

export interface SceneOptions {
	readonly mirrored?: boolean;
}

export function sceneOf(geometry: Geometry, boxes: ReadonlyMap<string, BoxElement>, options: SceneOptions = {}): Scene {
	const mirrored = options.mirrored ?? false;
	const rings = new Map(geometry.rings.map((ring) => [ring.stepId, ring]));
	const groups = new Map<string, { lines: Line[]; ring: RingPoint | null }>();
	for (const line of geometry.lines) {
		const id = line.id.split(' ')[0] ?? line.id;
		const group = groups.get(id) ?? { lines: [], ring: rings.get(id) ?? null };
		group.lines.push(line);
		groups.set(id, group);
	}
	const items: SceneItem[] = [];
	for (const [id, { lines }] of groups)
		items.push(
			whenPainted({ id, kind: 'lines', at: { x: 0, y: 0 }, bounds: outward(boundsOf([], lines), MARGIN) }, () => [
				...lines.map(haloOf),
				...lines.flatMap((line) => lineShapes(line))
			])
		);
	for (const ring of geometry.rings) items.push(ringItem(ring));
	for (const [id, box] of boxes) {
		const rect = geometry.boxes.get(id);
		if (rect) items.push(whenPainted(boxPlace(box, rect), () => boxShapes(box, { mirrored })));
	}
	return { items, bounds: geometry.bounds };
}

export function ringItem(ring: RingPoint, width?: number): SceneItem {
	const { x, y } = ring.at;
	return {
		id: ring.stepId,
		kind: 'lines',
		at: { x: 0, y: 0 },
		bounds: { x: x - MARGIN, y: y - MARGIN, width: 2 * MARGIN, height: 2 * MARGIN },
		shapes: [ringShape(ring, width)]
	};
}

export function boxItem(box: BoxElement, rect: Rect, shapes: SceneItem['shapes']): SceneItem {
	return { ...boxPlace(box, rect), shapes };
}

function boxPlace(box: BoxElement, rect: Rect): Omit<SceneItem, 'shapes'> {
	const at = { x: rect.x + (rect.width - box.width) / 2, y: rect.y + (rect.height - box.height) / 2 };
	return { id: box.id, kind: 'box', at, bounds: outward(rect, MARGIN) };
}

/** Shapes are made when they are first painted: of a large map most never come into view. */
function whenPainted(place: Omit<SceneItem, 'shapes'>, make: () => SceneItem['shapes']): SceneItem {
	let made: SceneItem['shapes'] | null = null;
	return {
		...place,
		get shapes() {
			return (made ??= make());
		}
	};
}

export function outward({ x, y, width, height }: Rect, by: number): Rect {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
