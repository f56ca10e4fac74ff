/** Puts every box of the levels in a column and at a place in it. `before` is an earlier try with less room. */
import type { BoxElement, Direction } from '../elements.ts';
import { breadthOf, type Arrangement } from './arrangement.ts';
import type { Level } from './columns.ts';
import type { Hierarchy } from './hierarchy.ts';
import { stack, type Room } from './stacking.ts';

export function arrange(
	hierarchy: Hierarchy,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction,
	levels: readonly Level[],
	room: Room,
	before: Arrangement | null
): Arrangement {
	const middleOf = stack(levels, hierarchy, boxes, direction, room, before?.middleOf ?? null);
	const columns = levels.flatMap((level) =>
		Array.from({ length: level.columns }, (_, column) => {
			const ids = level.ids.filter((_, index) => level.columnOf[index] === column);
			return { ids, breadth: Math.max(0, ...ids.map((id) => sizeOf(boxes.get(id), direction))) };
		}).filter(({ ids }) => ids.length > 0)
	);
	const columnOf = new Map(columns.flatMap(({ ids }, column) => ids.map((id) => [id, column] as const)));
	return { columns, columnOf, middleOf };
}

function sizeOf(box: BoxElement | undefined, direction: Direction): number {
	return box ? breadthOf(box, direction) : 0;
}
