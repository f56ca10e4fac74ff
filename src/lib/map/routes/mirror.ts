/** The same drawing seen from the other side: for right-to-left interfaces the main conclusion stands at the right. */
import type { Geometry, Point, Rect } from './route.ts';

export function mirrored(geometry: Geometry): Geometry {
	return {
		boxes: new Map(Array.from(geometry.boxes, ([id, rect]) => [id, mirrorRect(rect)])),
		lines: geometry.lines.map((line) => ({ ...line, points: line.points.map(mirrorPoint) })),
		rings: geometry.rings.map((ring) => ({ ...ring, at: mirrorPoint(ring.at) })),
		bounds: mirrorRect(geometry.bounds)
	};
}

function mirrorPoint({ x, y }: Point): Point {
	return { x: -x, y };
}

function mirrorRect({ x, y, width, height }: Rect): Rect {
	return { x: -x - width, y, width, height };
}
