/** Puts every box in a column and at a place in it: levels, then stacking. */
import type { BoxElement, Direction } from '../elements.ts';
import { breadthOf, type Arrangement } from './arrangement.ts';
import { levelsOf } from './columns.ts';
import type { Hierarchy } from './hierarchy.ts';
import { stack, type Room } from './stacking.ts';

export function arrange(
	hierarchy: Hierarchy,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction,
	room: Room = new Map()
): Arrangement {
	const levels = levelsOf(hierarchy, boxes, direction);
	const middleOf = stack(levels, hierarchy, boxes, direction, room);
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
