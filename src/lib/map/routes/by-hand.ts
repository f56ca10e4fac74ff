/**
 * Boxes that a person has put somewhere: they stand there, and the lines that they touch or stand on find another way. All other boxes keep the
 * places the layout gave them.
 */
import { freeRoute, type FreeEnd, type Heading, type Stretch } from './free-route.ts';
import {
	boundsOf,
	withoutIdlePoints,
	type Geometry,
	type Line,
	type Point,
	type Rect,
	type RingPoint
} from './route.ts';

/** Middle of a box, in px from the middle of the main conclusion. */
export type Placements = ReadonlyMap<string, Point>;

/** What a box that is moved keeps from its neighbors. */
const APART = 14;
const LINE_ROOM = 4;
/** From a ring to the premises it joins, and to the conclusion. */
const BEFORE_PREMISES = 40;
const AFTER_CONCLUSION = 34;

export function placedByHand(geometry: Geometry, placements: Placements): Geometry {
	const moved = new Map<string, Point>();
	const boxes = new Map(geometry.boxes);
	for (const [id, { x, y }] of placements) {
		const rect = boxes.get(id);
		if (!rect) continue;
		const by = { x: Math.round(x - rect.width / 2) - rect.x, y: Math.round(y - rect.height / 2) - rect.y };
		if (by.x === 0 && by.y === 0) continue;
		moved.set(id, by);
		boxes.set(id, { ...rect, x: rect.x + by.x, y: rect.y + by.y });
	}
	if (moved.size === 0) return geometry;
	const obstacles = [...boxes.values()];
	const rings = geometry.rings.map((ring) => {
		const isTouched = ring.touches.some((id) => moved.has(id));
		const isCovered = [...moved.keys()].some((id) => covers(boxes.get(id), [ring.at, ring.at], 10));
		return isTouched || isCovered ? ringBetween(ring, geometry.lines, boxes) : ring;
	});
	const ringAt = new Map(rings.map(({ stepId, at }) => [stepId, at]));
	const wasAt = new Map(geometry.rings.map(({ stepId, at }) => [stepId, at]));
	const shift = (id: string): Point => {
		const [was, now] = [wasAt.get(id), ringAt.get(id)];
		return was && now ? { x: now.x - was.x, y: now.y - was.y } : (moved.get(id) ?? { x: 0, y: 0 });
	};
	const ways = geometry.lines.map((line) => {
		const [start, end] = [shift(line.fromId), shift(line.toId)];
		const isMoved = start.x !== 0 || start.y !== 0 || end.x !== 0 || end.y !== 0;
		const isCut = [...moved.keys()].some(
			(id) => id !== line.fromId && id !== line.toId && covers(boxes.get(id), line.points, LINE_ROOM)
		);
		return { line, start, end, isFree: isMoved || isCut };
	});
	const taken = ways.flatMap(({ line, isFree }) => (isFree ? [] : stretchesOf(line)));
	const lines = ways.map(({ line, start, end, isFree }) => {
		if (!isFree) return line;
		const found = { ...line, points: rerouted(line, start, end, ringAt, obstacles, taken) };
		if (line.end !== 'ring') taken.push(...stretchesOf(found));
		return found;
	});
	return { boxes, lines, rings, bounds: boundsOf(obstacles, lines) };
}

/** The place nearest to the wanted one at which the box stands clear of all others, in steps of 8 px around it. */
export function clearPlace(geometry: Geometry, id: string, wanted: Point): Point {
	const rect = geometry.boxes.get(id);
	if (!rect) return wanted;
	const others = [...geometry.boxes].filter(([other]) => other !== id).map(([, box]) => box);
	const isClear = ({ x, y }: Point) => {
		const own = { ...rect, x: x - rect.width / 2, y: y - rect.height / 2 };
		return !others.some((other) => meet(own, other, APART));
	};
	for (let ring = 0; ring <= 160; ring += 1) {
		const steps = Math.max(1, ring * 8);
		for (let step = 0; step < steps; step += 1) {
			const angle = (2 * Math.PI * step) / steps;
			const place = { x: wanted.x + 8 * ring * Math.cos(angle), y: wanted.y + 8 * ring * Math.sin(angle) };
			if (isClear(place)) return { x: Math.round(place.x), y: Math.round(place.y) };
		}
	}
	return wanted;
}

function rerouted(
	line: Line,
	start: Point,
	end: Point,
	ringAt: ReadonlyMap<string, Point>,
	obstacles: readonly Rect[],
	taken: readonly Stretch[]
): readonly Point[] {
	const [first, second] = line.points;
	const [beforeLast, last] = line.points.slice(-2);
	if (!first || !second || !beforeLast || !last) return line.points;
	const from: FreeEnd = { at: ringAt.get(line.fromId) ?? added(first, start), heading: headingOf(first, second) };
	const at = ringAt.get(line.toId) ?? added(last, end);
	const heading = line.end === 'ring-bar' ? { x: 0, y: from.at.y < at.y ? -1 : 1 } : headingOf(last, beforeLast);
	const to: FreeEnd = { at, heading: line.end === 'ring' ? { x: 1, y: 0 } : heading };
	return withoutIdlePoints(freeRoute(from, to, obstacles, taken));
}

/** Between the conclusion and the nearest of the premises. */
function ringBetween(ring: RingPoint, lines: readonly Line[], boxes: ReadonlyMap<string, Rect>): RingPoint {
	const premises = lines.filter((line) => line.end === 'ring' && line.toId === ring.stepId).map(({ fromId }) => fromId);
	const conclusion = lines.find((line) => line.fromId === ring.stepId)?.toId ?? '';
	const rects = premises.flatMap((id) => boxes.get(id) ?? []);
	const target = boxes.get(conclusion);
	if (rects.length === 0 || !target) return ring;
	const nearest = Math.min(...rects.map(({ x }) => x)) - BEFORE_PREMISES;
	const x = Math.max(nearest, target.x + target.width + AFTER_CONCLUSION);
	const middles = rects.map(({ y, height }) => y + height / 2);
	return { ...ring, at: { x, y: (Math.min(...middles) + Math.max(...middles)) / 2 } };
}

function covers(rect: Rect | undefined, points: readonly Point[], margin: number): boolean {
	if (!rect) return false;
	return points.slice(1).some((point, index) => {
		const before = points[index] ?? point;
		const stretch = {
			x: Math.min(before.x, point.x),
			y: Math.min(before.y, point.y),
			width: Math.abs(before.x - point.x),
			height: Math.abs(before.y - point.y)
		};
		return meet(rect, stretch, margin);
	});
}

function meet(a: Rect, b: Rect, apart: number): boolean {
	return (
		a.x < b.x + b.width + apart &&
		b.x < a.x + a.width + apart &&
		a.y < b.y + b.height + apart &&
		b.y < a.y + a.height + apart
	);
}

function stretchesOf({ points }: Line): Stretch[] {
	return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}

function added(a: Point, b: Point): Point {
	return { x: a.x + b.x, y: a.y + b.y };
}

function headingOf(from: Point, to: Point): Heading {
	return Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)
		? { x: Math.sign(to.x - from.x) || -1, y: 0 }
		: { x: 0, y: Math.sign(to.y - from.y) || 1 };
}
