/**
 * Into how many columns does each depth go? One, as long as the drawing keeps a shape that can be read; a depth that would make a tower
 * is wrapped into several columns, its boxes in brick order, so that they still follow the text from top to bottom.
 */
import type { BoxElement, Direction } from '../elements.ts';
import { breadthOf, lengthOf } from './arrangement.ts';
import type { Hierarchy } from './hierarchy.ts';

/** Least distance between boxes: of one group, of one parent, and otherwise. */
export const GAP = { group: 10, siblings: 14, others: 22 } as const;

/** What a gutter takes on average, for the estimate. */
const GUTTER = 60;
/** Extent along to extent across that is still a good page to read: what is aimed at, by estimate. */
export const TALLEST = { side: 2.2, down: 2.4 } as const;
const MOST_WRAPS = 12;

/** For each depth: ids in order, and the column within the depth that each goes to. */
export interface Level {
	readonly ids: readonly string[];
	readonly columns: number;
	readonly columnOf: readonly number[];
}

export function levelsOf(
	hierarchy: Hierarchy,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction,
	tallest: number
): Level[] {
	const ids: string[][] = [];
	for (const id of hierarchy.order) {
		const depth = hierarchy.depthOf.get(id) ?? 0;
		while (ids.length <= depth) ids.push([]);
		ids[depth]?.push(id);
	}
	const size = (id: string, measure: typeof lengthOf) => {
		const box = boxes.get(id);
		return box ? measure(box, direction) : 0;
	};
	const lengths = ids.map((level) => level.reduce((sum, id) => sum + size(id, lengthOf) + GAP.siblings, 0));
	const breadths = ids.map((level) => Math.max(0, ...level.map((id) => size(id, breadthOf))) + GUTTER);
	const wraps = wrapsFor(
		lengths,
		breadths,
		ids.map((level) => level.length),
		tallest
	);
	const isInner = new Set(hierarchy.parentOf.values());
	return ids.map((level, depth) => bricks(level, wraps[depth] ?? 1, (id) => isInner.has(id)));
}

/** Wraps the longest level again and again until the drawing is no taller than allowed. */
function wrapsFor(
	lengths: readonly number[],
	breadths: readonly number[],
	counts: readonly number[],
	tallest: number
): number[] {
	const wraps = lengths.map(() => 1);
	const lengthAt = (depth: number) => (lengths[depth] ?? 0) / (wraps[depth] ?? 1);
	for (;;) {
		const breadth = breadths.reduce((sum, one, depth) => sum + one * (wraps[depth] ?? 1), 0);
		const longest = lengths.reduce((best, _, depth) => (lengthAt(depth) > lengthAt(best) ? depth : best), 0);
		const wrap = wraps[longest] ?? 1;
		if (lengthAt(longest) <= tallest * breadth || wrap >= Math.min(MOST_WRAPS, counts[longest] ?? 1)) return wraps;
		wraps[longest] = wrap + 1;
	}
}

/**
 * Boxes take turns through the columns. Those that others stand under all go to the last column, next to these, where that
 * leaves enough for the other columns.
 */
function bricks(ids: readonly string[], columns: number, isInner: (id: string) => boolean): Level {
	const apart = ids.filter(isInner).length * columns <= ids.length;
	let turn = 0;
	const columnOf = ids.map((id) => {
		const column = apart && isInner(id) ? columns - 1 : turn;
		turn = (column + 1) % columns;
		return column;
	});
	return { ids, columns, columnOf };
}
