/**
 * How does a line look? Support is solid with a filled head, attack dashed with a bar, suggested dotted. Lines run at right angles with round
 * corners, and one that crosses another interrupts it, so that a crossing is never read as a meeting.
 */
import type { Line, Point, RingPoint } from '../routes/route.ts';
import type { CircleShape, PathShape, Stroke } from './shapes.ts';

const CORNER = 6;
const HEAD = { gap: 1, length: 9, half: 4.6, cover: 7 } as const;
const BAR = { gap: 4, half: 7, width: 3.2 } as const;
const RING_BAR = 9;
const RING = { radius: 5, width: 1.8 } as const;
const WIDTH = { support: 1.6, attack: 1.8, suggested: 2 } as const;
const ATTACK_DASH = [7, 4] as const;
const SUGGESTED_DASH = [1, 4] as const;
const HALO = 4;

/** Ground on both sides of the line, laid before it. */
export function haloOf(line: Line): PathShape {
	return {
		kind: 'path',
		d: roundedPath(trimmed(line), CORNER),
		stroke: { ink: 'ground', width: widthOf(line) + HALO }
	};
}

export function lineShapes(line: Line, width?: number): PathShape[] {
	const ink = line.relation;
	const dash = line.suggested ? SUGGESTED_DASH : line.relation === 'attack' ? ATTACK_DASH : undefined;
	const stroke: Stroke = {
		ink,
		width: Math.max(width ?? 0, widthOf(line)),
		...(dash && { dash }),
		...(line.suggested && { round: true })
	};
	const shapes: PathShape[] = [{ kind: 'path', d: roundedPath(trimmed(line), CORNER), stroke }];
	const { end, dx, dy } = ending(line.points);
	if (line.end === 'head') {
		const tip = along(end, dx, dy, -HEAD.gap);
		const back = along(tip, dx, dy, -HEAD.length);
		const half = Math.max(2, Math.min(HEAD.half, (line.room - 2) / 2));
		const [a, b] = [along(back, -dy, dx, half), along(back, -dy, dx, -half)];
		shapes.push({ kind: 'path', d: `M${xy(tip)}L${xy(a)}L${xy(b)}Z`, fill: ink });
	} else if (line.end !== 'ring') {
		const middle = along(end, dx, dy, -(line.end === 'bar' ? BAR.gap : RING_BAR));
		const half = Math.max(2.5, Math.min(BAR.half, (line.room - 4) / 2));
		const [a, b] = [along(middle, -dy, dx, half), along(middle, -dy, dx, -half)];
		shapes.push({ kind: 'path', d: `M${xy(a)}L${xy(b)}`, stroke: { ink, width: BAR.width } });
	}
	return shapes;
}

export function ringShape(ring: RingPoint, width: number = RING.width): CircleShape {
	const stroke: Stroke = { ink: 'support', width };
	return { kind: 'circle', cx: ring.at.x, cy: ring.at.y, r: RING.radius, fill: 'ground', stroke };
}

function widthOf(line: Line): number {
	return line.suggested ? WIDTH.suggested : WIDTH[line.relation];
}

/** The points without the stretch that head or bar cover. */
function trimmed(line: Line): Point[] {
	const { end, dx, dy } = ending(line.points);
	const back = { head: HEAD.gap + HEAD.cover, bar: BAR.gap + 1, 'ring-bar': RING_BAR + 1, ring: 0 }[line.end];
	return [...line.points.slice(0, -1), along(end, dx, dy, -back)];
}

function ending(points: readonly Point[]): { end: Point; dx: number; dy: number } {
	const end = points.at(-1) ?? { x: 0, y: 0 };
	const before = points.at(-2) ?? { x: end.x + 1, y: end.y };
	const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
	return { end, dx: (end.x - before.x) / length, dy: (end.y - before.y) / length };
}

function along(point: Point, dx: number, dy: number, distance: number): Point {
	return { x: point.x + dx * distance, y: point.y + dy * distance };
}

/** Path data of a broken line whose corners are rounded, less where there is not room for it. */
export function roundedPath(points: readonly Point[], radius: number): string {
	const [first, ...rest] = points;
	if (!first) return '';
	let d = `M${xy(first)}`;
	let before = first;
	rest.forEach((corner, index) => {
		const after = rest[index + 1];
		if (!after) {
			d += `L${xy(corner)}`;
			return;
		}
		const [into, out] = [distance(before, corner), distance(corner, after)];
		const r = Math.min(radius, (index === 0 ? into : into / 2) || 0, (index === rest.length - 2 ? out : out / 2) || 0);
		const a = along(corner, (before.x - corner.x) / (into || 1), (before.y - corner.y) / (into || 1), r);
		const b = along(corner, (after.x - corner.x) / (out || 1), (after.y - corner.y) / (out || 1), r);
		d += `L${xy(a)}Q${xy(corner)} ${xy(b)}`;
		before = corner;
	});
	return d;
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

function xy({ x, y }: Point): string {
	return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
