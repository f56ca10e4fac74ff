/** Which line's end lies under the pointer? The ends that stand at a box can be taken to another box. Pure. */
import type { Picture } from '../picture.ts';
import type { Point } from '../routes/route.ts';

export interface TakenEnd {
	/** Of the step or the attack. */
	readonly relationId: string;
	readonly end: 'from' | 'to';
	/** The box the end stands at. */
	readonly boxId: string;
	/** The other end of the line, where the drawn one stays. */
	readonly other: Point;
}

/** How far from a line's end it can be taken hold of, in px at 100 %. */
const REACH = 12;

/** The nearest end within reach; null where there is none. */
export function endAt(picture: Picture, { x, y }: Point): TakenEnd | null {
	let nearest: TakenEnd | null = null;
	let least = REACH;
	for (const line of picture.geometry.lines) {
		const [first, last] = [line.points[0], line.points.at(-1)];
		if (!first || !last) continue;
		const ends = [
			{ end: 'from', at: first, other: last, boxId: line.fromId },
			{ end: 'to', at: last, other: first, boxId: line.toId }
		] as const;
		for (const { end, at, other, boxId } of ends) {
			const away = Math.hypot(at.x - x, at.y - y);
			if (away >= least || !picture.boxes.has(boxId)) continue;
			least = away;
			nearest = { relationId: line.id.split(' ')[0] ?? line.id, end, boxId, other };
		}
	}
	return nearest;
}
