import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapContent } from '#map/content.ts';
import type { Direction } from '#map/elements.ts';
import { pictureOf, type Picture } from '#map/picture.ts';
import type { Line, Point, Rect } from '#map/routes/route.ts';
import { aMap, RUNS, type Kinds } from './content-arbitrary.ts';

const ANY: Kinds = { shared: true, circles: true, undercuts: true };
const directions: Direction[] = ['side', 'down'];

/** Checks a law on random maps, in both directions. */
function forMaps(kinds: Kinds, check: (picture: Picture, content: MapContent, direction: Direction) => void): void {
	fc.assert(
		fc.property(aMap(kinds), fc.constantFrom(...directions), (content, direction) => {
			check(pictureOf(content, { direction }), content, direction);
		}),
		RUNS
	);
}

describe('boxes', () => {
	it('never overlap, and keep a line’s room between them', () => {
		forMaps(ANY, ({ geometry }) => {
			const boxes = [...geometry.boxes];
			expect(overlaps(boxes, 5)).toEqual([]);
		});
	});

	it('hold their whole wording', () => {
		forMaps({ most: 40 }, ({ boxes }) => {
			for (const box of boxes.values()) {
				expect(box.cut).toBe(false);
				expect(box.lines.join(' ')).toBe(box.wording);
			}
		});
	});

	it('are all drawn, with every line and ring', () => {
		forMaps(ANY, ({ geometry }, content) => {
			expect(geometry.boxes.size).toBe(content.statements.length);
			const ids = new Set(geometry.lines.map(({ id }) => id.split(' ')[0]));
			expect(ids.size).toBe(content.steps.length + content.attacks.length);
		});
	});
});

describe('lines', () => {
	it('run at right angles and never through a box', () => {
		forMaps(ANY, ({ geometry }) => {
			const boxes = [...geometry.boxes];
			for (const line of geometry.lines)
				for (const [a, b] of segments(line)) {
					expect(Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeLessThan(0.01);
					expect(boxes.filter(([, rect]) => runsThrough(a, b, rect, 1)).map(([id]) => `${line.id} ${id}`)).toEqual([]);
				}
		});
	});

	it('end at ports of their own', () => {
		forMaps(ANY, ({ geometry }) => {
			const ports = geometry.lines
				.filter(({ end }) => end === 'head' || end === 'bar')
				.map(({ points }) => points.at(-1) as Point)
				.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
			expect(new Set(ports).size).toBe(ports.length);
		});
	});

	it('never run over the head or bar of another', () => {
		forMaps(ANY, ({ geometry }) => {
			const marks = geometry.lines.filter(({ end }) => end === 'head' || end === 'bar');
			for (const mark of marks) {
				const zone = markZone(mark);
				const over = geometry.lines.filter(
					(line) => line !== mark && segments(line).some(([a, b]) => runsThrough(a, b, zone, 0.5))
				);
				expect(over.map(({ id }) => `${id} over ${mark.id}`)).toEqual([]);
			}
		});
	});

	it('to one statement never cross each other in a tree', () => {
		forMaps({ undercuts: false }, ({ geometry }) => {
			const boxes = [...geometry.boxes.values()];
			const direct = geometry.lines.filter((line) => line.end !== 'ring' && !comesRound(line, boxes));
			const crossings = pairs(direct).filter(([a, b]) => a.touches.at(-1) === b.touches.at(-1) && cross(a, b));
			expect(crossings.map(([a, b]) => `${a.id} x ${b.id}`)).toEqual([]);
		});
	});

	it('never lie on one another in a tree, unless they are taken together', () => {
		forMaps({ undercuts: true }, ({ geometry }) => {
			const shared = pairs(geometry.lines).filter(
				([a, b]) => a.id.split(' ')[0] !== b.id.split(' ')[0] && lieTogether(a, b)
			);
			expect(shared.map(([a, b]) => `${a.id} on ${b.id}`)).toEqual([]);
		});
	});
});

function overlaps(boxes: readonly (readonly [string, Rect])[], least: number): string[] {
	return pairs(boxes)
		.filter(([[, a], [, b]]) => {
			const across = a.x < b.x + b.width + least && b.x < a.x + a.width + least;
			return across && a.y < b.y + b.height + least && b.y < a.y + a.height + least;
		})
		.map(([[a], [b]]) => `${a} ${b}`);
}

function pairs<T>(list: readonly T[]): [T, T][] {
	return list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
}

function segments(line: Line): [Point, Point][] {
	return line.points.slice(1).map((point, index) => [line.points[index] as Point, point]);
}

function runsThrough(a: Point, b: Point, rect: Rect, within: number): boolean {
	const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
	const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
	return (
		left < rect.x + rect.width - within &&
		right > rect.x + within &&
		top < rect.y + rect.height - within &&
		bottom > rect.y + within
	);
}

/** A line of a level that takes several rows: it has more than two corners, or passes between the boxes of a row before its own. */
function comesRound({ points }: Line, boxes: readonly Rect[]): boolean {
	const [from, end] = [points[0], points.at(-1)] as [Point, Point];
	if (points.length > 4) return true;
	const upright = Math.abs((points.at(-2) as Point).x - end.x) < 0.01;
	const along = ({ x, y }: Point) => (upright ? y : x);
	const [least, most] = [Math.min(along(from), along(end)) + 1, Math.max(along(from), along(end)) - 1];
	return boxes.some(({ x, y, width, height }) =>
		upright ? y > least && y + height < most : x > least && x + width < most
	);
}

/** The stretch that a head or bar takes before the box it ends at. */
function markZone({ points, room }: Line): Rect {
	const [before, end] = points.slice(-2) as [Point, Point];
	const half = Math.max(2, Math.min(5, (room - 2) / 2));
	if (Math.abs(before.y - end.y) < 0.01)
		return { x: end.x + (before.x > end.x ? 0.5 : -10), y: end.y - half, width: 9.5, height: 2 * half };
	return { x: end.x - half, y: end.y + (before.y > end.y ? 0.5 : -10), width: 2 * half, height: 9.5 };
}

function cross(a: Line, b: Line): boolean {
	return segments(a).some(([p, q]) =>
		segments(b).some(([r, s]) => {
			const oneUpright = Math.abs(p.x - q.x) < 0.01;
			const otherUpright = Math.abs(r.x - s.x) < 0.01;
			if (oneUpright === otherUpright) return false;
			const [u, v, h, k] = oneUpright ? [p, q, r, s] : [r, s, p, q];
			return (
				u.x > Math.min(h.x, k.x) + 0.5 &&
				u.x < Math.max(h.x, k.x) - 0.5 &&
				h.y > Math.min(u.y, v.y) + 0.5 &&
				h.y < Math.max(u.y, v.y) - 0.5
			);
		})
	);
}

/** True where two segments run the same way, nearer than 2 px, side by side for more than 2 px. */
function lieTogether(a: Line, b: Line): boolean {
	return segments(a).some(([p, q]) =>
		segments(b).some(([r, s]) => {
			const shared = (from: number, to: number, other: number, end: number) =>
				Math.min(Math.max(from, to), Math.max(other, end)) - Math.max(Math.min(from, to), Math.min(other, end));
			const upright = Math.abs(p.x - q.x) < 0.01 && Math.abs(r.x - s.x) < 0.01;
			const level = Math.abs(p.y - q.y) < 0.01 && Math.abs(r.y - s.y) < 0.01;
			if (upright) return Math.abs(p.x - r.x) < 2 && shared(p.y, q.y, r.y, s.y) > 2;
			return level && Math.abs(p.y - r.y) < 2 && shared(p.x, q.x, r.x, s.x) > 2;
		})
	);
}
