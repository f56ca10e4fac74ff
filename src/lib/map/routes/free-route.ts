/**
 * A right-angled way between two points around boxes that stand anywhere: for lines of boxes that a person has moved. The shortest way with few
 * bends on the grid of the boxes' edges, found by A* (Hart, Nilsson and Raphael 1968); orthogonal routing after Wybrow, Marriott and Stuckey 2009.
 */
import type { Point, Rect } from './route.ts';

/** A unit step along one axis. */
export type Heading = Point;

export interface FreeEnd {
	readonly at: Point;
	/** The way the line leaves the end, seen from the end. */
	readonly heading: Heading;
}

const CLEARANCE = 8;
/** How far a line goes straight from its ends: room for the head. */
const STUB = 18;
const BEND = 40;
/** A second track beside the first one around each box, for a line that finds the first taken. */
const TRACK = 8;
/** Running along another line costs so many times the length. */
const TAKEN = 6;
const BESIDE = 5;
/** Boxes further off than this from both ends take no part. */
const REACH = 600;

/** A straight stretch of a line that is there already. */
export type Stretch = readonly [Point, Point];

/** The points of the way from start to end, off the stretches that are taken. Where boxes leave no way, a plain one through them. */
export function freeRoute(
	start: FreeEnd,
	end: FreeEnd,
	boxes: readonly Rect[],
	taken: readonly Stretch[] = []
): Point[] {
	const from = stubOf(start);
	const to = stubOf(end);
	const near = boxes.filter((box) => touches(box, from, to));
	const tracks = (low: number, extent: number) =>
		[CLEARANCE, CLEARANCE + TRACK].flatMap((away) => [low - away, low + extent + away]);
	const xs = sorted([from.x, to.x, ...near.flatMap(({ x, width }) => tracks(x, width))]);
	const ys = sorted([from.y, to.y, ...near.flatMap(({ y, height }) => tracks(y, height))]);
	const way = search(xs, ys, from, to, start.heading, near, taken);
	return [start.at, from, ...(way ?? [{ x: from.x, y: to.y }]), to, end.at];
}

interface Reached {
	readonly x: number;
	readonly y: number;
	/** 0 along x, 1 along y: the axis of the last step. */
	readonly axis: 0 | 1;
	readonly cost: number;
	readonly estimate: number;
	readonly before: Reached | null;
}

const STEPS = [
	[1, 0],
	[-1, 0],
	[0, 1],
	[0, -1]
] as const;

/** Points between from and to; null where there is no way. Indices into xs and ys stand for places. */
function search(
	xs: readonly number[],
	ys: readonly number[],
	from: Point,
	to: Point,
	heading: Heading,
	boxes: readonly Rect[],
	taken: readonly Stretch[]
): Point[] | null {
	const tolls = [tollsAlong(xs, ys, 0, boxes, taken), tollsAlong(xs, ys, 1, boxes, taken)];
	const xAt = (index: number) => xs[index] ?? 0;
	const yAt = (index: number) => ys[index] ?? 0;
	const goal = { x: xs.indexOf(to.x), y: ys.indexOf(to.y) };
	const best = new Float64Array(xs.length * ys.length * 2).fill(Infinity);
	const heap: Reached[] = [];
	const reach = (x: number, y: number, axis: 0 | 1, cost: number, before: Reached | null) => {
		const key = (x * ys.length + y) * 2 + axis;
		if (cost >= (best[key] ?? Infinity)) return;
		best[key] = cost;
		const estimate = cost + Math.abs(xAt(x) - to.x) + Math.abs(yAt(y) - to.y);
		push(heap, { x, y, axis, cost, estimate, before });
	};
	reach(xs.indexOf(from.x), ys.indexOf(from.y), heading.x !== 0 ? 0 : 1, 0, null);
	for (let at = pop(heap); at; at = pop(heap)) {
		if (at.x === goal.x && at.y === goal.y) return pointsTo(at, xAt, yAt);
		if (at.cost > (best[(at.x * ys.length + at.y) * 2 + at.axis] ?? Infinity)) continue;
		for (const [dx, dy] of STEPS) {
			const x = at.x + dx;
			const y = at.y + dy;
			if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) continue;
			const axis = dx !== 0 ? 0 : 1;
			const toll = tolls[axis]?.[Math.min(at.x, x) * ys.length + Math.min(at.y, y)] ?? 0;
			if (toll === Infinity) continue;
			const length = Math.abs(xAt(x) - xAt(at.x)) + Math.abs(yAt(y) - yAt(at.y));
			reach(x, y, axis, at.cost + length + toll + (axis === at.axis ? 0 : BEND), at);
		}
	}
	return null;
}

/**
 * What each step of the grid costs besides its length, by the indices of its lower end: it cannot pass a box, and pays for running along a
 * line. `axis` 0 is for steps along x, 1 along y.
 */
function tollsAlong(
	xs: readonly number[],
	ys: readonly number[],
	axis: 0 | 1,
	boxes: readonly Rect[],
	taken: readonly Stretch[]
): Float64Array {
	const tolls = new Float64Array(xs.length * ys.length);
	const margin = CLEARANCE - 1;
	/** Steps that run between low and high along the axis, on tracks strictly between from and to. */
	const charge = (low: number, high: number, from: number, to: number, toll: (shared: number) => number) => {
		const [along, tracks] = axis === 0 ? [xs, ys] : [ys, xs];
		for (let track = 0; track < tracks.length; track += 1) {
			const place = tracks[track] ?? 0;
			if (place <= from || place >= to) continue;
			for (let step = 0; step + 1 < along.length; step += 1) {
				const shared = Math.min(along[step + 1] ?? 0, high) - Math.max(along[step] ?? 0, low);
				if (shared <= 0) continue;
				const index = axis === 0 ? step * ys.length + track : track * ys.length + step;
				tolls[index] = (tolls[index] ?? 0) + toll(shared);
			}
		}
	};
	for (const { x, y, width, height } of boxes) {
		const [low, extent, from, breadth] = axis === 0 ? [x, width, y, height] : [y, height, x, width];
		charge(low - margin, low + extent + margin, from - margin, from + breadth + margin, () => Infinity);
	}
	for (const [a, b] of taken) {
		const [p, q, track, other] = axis === 0 ? [a.x, b.x, a.y, b.y] : [a.y, b.y, a.x, b.x];
		if (track === other)
			charge(Math.min(p, q), Math.max(p, q), track - BESIDE, track + BESIDE, (shared) => TAKEN * shared);
	}
	return tolls;
}

function pointsTo(end: Reached, xAt: (index: number) => number, yAt: (index: number) => number): Point[] {
	const points: Point[] = [];
	for (let at: Reached | null = end; at; at = at.before) points.unshift({ x: xAt(at.x), y: yAt(at.y) });
	return points;
}

function stubOf({ at, heading }: FreeEnd): Point {
	return { x: at.x + heading.x * STUB, y: at.y + heading.y * STUB };
}

function touches(box: Rect, from: Point, to: Point): boolean {
	return (
		box.x - REACH < Math.max(from.x, to.x) &&
		box.x + box.width + REACH > Math.min(from.x, to.x) &&
		box.y - REACH < Math.max(from.y, to.y) &&
		box.y + box.height + REACH > Math.min(from.y, to.y)
	);
}

function sorted(values: readonly number[]): number[] {
	return [...new Set(values)].sort((a, b) => a - b);
}

/** A binary heap by estimate: the least comes first. */
function push(heap: Reached[], item: Reached): void {
	let at = heap.push(item) - 1;
	for (;;) {
		const parent = (at - 1) >> 1;
		const above = heap[parent];
		if (at === 0 || !above || above.estimate <= item.estimate) break;
		heap[at] = above;
		at = parent;
	}
	heap[at] = item;
}

function pop(heap: Reached[]): Reached | null {
	const first = heap[0];
	const last = heap.pop();
	if (!first || !last) return null;
	if (heap.length === 0) return first;
	let at = 0;
	for (;;) {
		const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
		const least = right && left && right.estimate < left.estimate ? 2 * at + 2 : 2 * at + 1;
		const below = heap[least];
		if (!below || below.estimate >= last.estimate) break;
		heap[at] = below;
		at = least;
	}
	heap[at] = last;
	return first;
}
