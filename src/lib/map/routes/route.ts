/**
 * The drawing's geometry: every box as a rectangle, every line as right-angled points, every ring as a point, in px at 100 %. The first root
 * (the main conclusion) stands with its middle at the origin, so that what changes elsewhere does not move it.
 */
import type { MapContent } from '../content.ts';
import { BOX, type BoxElement, type Direction } from '../elements.ts';
import { arrange } from '../layout/arrange.ts';
import { breadthOf, lengthOf, type Arrangement } from '../layout/arrangement.ts';
import { levelsOf, TALLEST, type Level } from '../layout/columns.ts';
import type { Hierarchy } from '../layout/hierarchy.ts';
import { guttersOf } from './gutters.ts';
import { netsOf, type LineEnd, type Nets } from './nets.ts';
import { segmentsOf } from './segments.ts';
import { stopsFor, waysFor, type Stops } from './stops.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Line {
	/** The step's or attack's id; for one premise of several taken together, the step's and the premise's. */
	readonly id: string;
	readonly relation: 'support' | 'attack';
	readonly end: LineEnd;
	readonly suggested: boolean;
	/** The statement, or the step whose ring, it starts from and ends at. */
	readonly fromId: string;
	readonly toId: string;
	/** Statements whose selection makes this line stand out. */
	readonly touches: readonly string[];
	/** Distance to the next line that ends at the same side: its head or bar must not reach it. Infinity where there is none. */
	readonly room: number;
	/** From its start to its end, without a break; consecutive points differ in one coordinate only. */
	readonly points: readonly Point[];
}

export interface RingPoint {
	readonly stepId: string;
	readonly at: Point;
	readonly suggested: boolean;
	readonly touches: readonly string[];
}

export interface Geometry {
	/** The edges of each box as drawn: a conclusion's include its double line. */
	readonly boxes: ReadonlyMap<string, Rect>;
	readonly lines: readonly Line[];
	readonly rings: readonly RingPoint[];
	readonly bounds: Rect;
}

/** The layout gives way to lines at most this often; after that lines share what room there is. */
const MOST_TRIES = 6;
/** A drawing that comes out longer than this, for its breadth, is arranged again in more columns. */
const LONGEST = 2.8;
const TIGHTER = 0.8;
const MOST_SHAPES = 4;

/** Arranges the boxes and draws the lines, in a shape that can be read. */
export function drawLines(
	content: MapContent,
	hierarchy: Hierarchy,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction
): Geometry {
	let tallest: number = TALLEST[direction];
	for (let shapes = 1; ; shapes += 1) {
		const levels = levelsOf(hierarchy, boxes, direction, tallest);
		const geometry = drawLevels(content, hierarchy, boxes, direction, levels);
		const { width, height } = geometry.bounds;
		const [length, breadth] = direction === 'side' ? [height, width] : [width, height];
		if (length <= LONGEST * breadth || shapes === MOST_SHAPES) return geometry;
		tallest *= TIGHTER;
	}
}

/** The same in given levels, with room between boxes for the lines that pass there. */
function drawLevels(
	content: MapContent,
	hierarchy: Hierarchy,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction,
	levels: readonly Level[]
): Geometry {
	const room = new Map<string, number>();
	let arrangement: Arrangement | null = null;
	for (let tries = 0; ; tries += 1) {
		arrangement = arrange(hierarchy, boxes, direction, levels, room, arrangement);
		const nets = netsOf(content, arrangement);
		const ways = waysFor(nets, arrangement, boxes, direction, (id) => hierarchy.groupOf.get(id));
		const { lacking } = ways.channels;
		if (lacking.size === 0 || tries === MOST_TRIES) {
			const stops = stopsFor(nets, ways, arrangement, boxes, direction);
			return assemble(nets, stops, arrangement, boxes, direction, hierarchy.order[0] ?? '');
		}
		for (const [id, lack] of lacking) room.set(id, (room.get(id) ?? 0) + lack);
	}
}

function assemble(
	nets: Nets,
	stops: Stops,
	arrangement: Arrangement,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction,
	originId: string
): Geometry {
	const gutters = guttersOf(nets, stops, arrangement.columns.length);
	const nearEdges: number[] = [];
	let across = 0;
	arrangement.columns.forEach(({ breadth }, column) => {
		nearEdges.push(across);
		across += breadth + (gutters[column]?.breadth ?? 0);
	});
	const across0 = (column: number) => nearEdges[column] ?? 0;
	const breadthAt = (column: number) => arrangement.columns[column]?.breadth ?? 0;
	const outset = (box: BoxElement) => (box.role === 'conclusion' ? BOX.outset : 0);
	const origin = boxes.get(originId);
	const zero = {
		across: origin ? breadthOf(origin, direction) / 2 : 0,
		along: arrangement.middleOf.get(originId) ?? 0
	};
	const at = (acrossPlace: number, along: number): Point =>
		direction === 'side'
			? { x: acrossPlace - zero.across, y: along - zero.along }
			: { x: along - zero.along, y: acrossPlace - zero.across };

	const rects = new Map<string, Rect>();
	for (const [id, box] of boxes) {
		const own = outset(box);
		const length = lengthOf(box, direction);
		const corner = at(
			across0(arrangement.columnOf.get(id) ?? 0) - own,
			(arrangement.middleOf.get(id) ?? 0) - length / 2 - own
		);
		rects.set(id, { ...corner, width: box.width + 2 * own, height: box.height + 2 * own });
	}

	const edgeOf = (id: string, far: boolean): number => {
		const box = boxes.get(id);
		if (!box) return 0;
		const near = across0(arrangement.columnOf.get(id) ?? 0);
		return far ? near + breadthOf(box, direction) + outset(box) : near - outset(box);
	};
	const gutterStart = (gutter: number) => across0(gutter) + breadthAt(gutter);
	const ringAt = (stepId: string) => {
		const ring = nets.rings.get(stepId);
		const gutter = ring ? gutters[ring.gutter] : undefined;
		const end = ring && gutter ? gutterStart(ring.gutter) + gutter.breadth : 0;
		const back = gutter?.ringOf.get(stepId) ?? { bracket: 0, ring: 0 };
		return { bracket: end - back.bracket, ring: end - back.ring, place: stops.ringPlaceOf.get(stepId) ?? 0 };
	};
	const bars = barOffsets(nets, stops);

	const lines = nets.nets.map((net): Line => {
		const places = stops.placesOf.get(net.id) ?? [];
		const way: [across: number, along: number][] = [];
		way.push([net.fromRing ? ringAt(net.fromId).ring : edgeOf(net.fromId, net.leavesFar), places[0] ?? 0]);
		for (const segment of segmentsOf(net, places)) {
			if (segment.to === 'ring') {
				const ring = ringAt(net.toId);
				const turn = net.end === 'ring-bar' ? ring.ring + (bars.get(net.id) ?? 0) : ring.bracket;
				way.push([turn, segment.enter], [turn, ring.place]);
				if (net.end === 'ring') way.push([ring.ring, ring.place]);
			} else {
				const lane = gutterStart(segment.gutter) + (gutters[segment.gutter]?.laneOf.get(net.id) ?? 0);
				way.push([lane, segment.enter], [lane, segment.leave]);
			}
		}
		if (net.end === 'head' || net.end === 'bar') way.push([edgeOf(net.toId, true), places.at(-1) ?? 0]);
		return {
			id: net.id,
			relation: net.end === 'bar' || net.end === 'ring-bar' ? 'attack' : 'support',
			end: net.end,
			suggested: net.suggested,
			fromId: net.fromId,
			toId: net.toId,
			touches: net.touches,
			room: stops.portRoomOf.get(net.id) ?? Infinity,
			points: withoutIdlePoints(way.map(([a, b]) => at(a, b)))
		};
	});
	const rings = [...nets.rings.values()].map(({ step }): RingPoint => {
		const { ring, place } = ringAt(step.id);
		const touches = [...step.premiseIds, step.conclusionId];
		return { stepId: step.id, at: at(ring, place), suggested: step.suggested, touches };
	});
	return { boxes: rects, lines, rings, bounds: boundsOf([...rects.values()], lines) };
}

/** Several undercuts from one side stand beside each other at the ring, the nearest outermost, so that none crosses another. */
function barOffsets(nets: Nets, stops: Stops): Map<string, number> {
	const sides = new Map<string, { id: string; distance: number }[]>();
	for (const net of nets.nets) {
		if (net.end !== 'ring-bar') continue;
		const distance = (stops.placesOf.get(net.id)?.at(-2) ?? 0) - (stops.ringPlaceOf.get(net.toId) ?? 0);
		const key = `${distance < 0 ? 'before' : 'after'} ${net.toId}`;
		sides.set(key, [...(sides.get(key) ?? []), { id: net.id, distance: Math.abs(distance) }]);
	}
	const offsets = new Map<string, number>();
	for (const side of sides.values()) {
		side.sort((a, b) => a.distance - b.distance);
		side.forEach(({ id }, index) => offsets.set(id, ((side.length - 1) / 2 - index) * 7));
	}
	return offsets;
}

/** Leaves out points that stand twice or lie on the straight line between their neighbors. */
export function withoutIdlePoints(points: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		const [before, last] = [kept.at(-2), kept.at(-1)];
		if (last && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01) continue;
		const goesOn =
			before &&
			last &&
			((Math.abs(before.x - last.x) < 0.01 && Math.abs(last.x - point.x) < 0.01) ||
				(Math.abs(before.y - last.y) < 0.01 && Math.abs(last.y - point.y) < 0.01));
		if (goesOn) kept.pop();
		kept.push(point);
	}
	return kept;
}

export function boundsOf(rects: readonly Rect[], lines: readonly Line[]): Rect {
	let left = Infinity;
	let top = Infinity;
	let right = -Infinity;
	let bottom = -Infinity;
	const take = (x: number, y: number) => {
		if (x < left) left = x;
		if (x > right) right = x;
		if (y < top) top = y;
		if (y > bottom) bottom = y;
	};
	for (const { x, y, width, height } of rects) {
		take(x, y);
		take(x + width, y + height);
	}
	for (const { points } of lines) for (const { x, y } of points) take(x, y);
	return left > right
		? { x: 0, y: 0, width: 0, height: 0 }
		: { x: left, y: top, width: right - left, height: bottom - top };
}
