/** A box under way: the picture with the box and its lines where the pointer has them, and where it comes to stand. Pure. */
import { replaced, type Picture } from '../picture.ts';
import { clearPlace, placedByHand, type Placements } from '../routes/by-hand.ts';
import type { Point } from '../routes/route.ts';
import type { MapInput } from './contract.ts';

/** Lines follow a box that is dragged, on maps of at most so many boxes; on larger ones they follow when it is dropped. */
const MOST_LIVE = 200;

/** `at` is the middle of the box as the screen has it. Null where the map is too large to be drawn on every move. */
export function underWay(picture: Picture, input: MapInput, id: string, at: Point): Picture | null {
	if (picture.boxes.size > MOST_LIVE) return null;
	const placements: Placements = new Map([...placementsOf(input), [id, asPlaced(input, at)]]);
	return replaced(picture, { ...input, placements });
}

/** The placement nearest to where the box was dropped at which it stands clear of the others. */
export function dropped(picture: Picture, input: MapInput, id: string, at: Point): Point {
	return clearPlace(placedByHand(picture.arranged, placementsOf(input)), id, asPlaced(input, at));
}

/** The same for a box that is moved by keys, from where it stands. Null where it is not drawn. */
export function nudged(picture: Picture, input: MapInput, id: string, by: Point): Point | null {
	const rect = picture.geometry.boxes.get(id);
	if (!rect) return null;
	return dropped(picture, input, id, { x: rect.x + rect.width / 2 + by.x, y: rect.y + rect.height / 2 + by.y });
}

function placementsOf({ placements = new Map() }: MapInput): Placements {
	return placements;
}

/** Placements are kept as if the map grew to the right. */
function asPlaced({ mirrored }: MapInput, { x, y }: Point): Point {
	return { x: mirrored ? -x : x, y };
}
