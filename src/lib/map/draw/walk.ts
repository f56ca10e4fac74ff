/** Where does an arrow key lead from a box? Toward the conclusion, to its reasons, or to the next statement of the same depth. Pure. */
import type { Direction } from '../elements.ts';
import type { Picture } from '../picture.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The statement one step that way; null where there is none. Without a place to start from: the first, which is the main conclusion. */
export function walk(
	picture: Picture,
	from: string | null,
	key: Arrow,
	direction: Direction,
	mirrored: boolean
): string | null {
	const { order, parentOf, depthOf } = picture.hierarchy;
	if (from === null || !picture.boxes.has(from)) return order[0] ?? null;
	const [toward, away, before, after] = keysOf(direction, mirrored);
	if (key === toward) return parentOf.get(from) ?? null;
	if (key === away) return order.find((id) => parentOf.get(id) === from) ?? null;
	const level = order.filter((id) => depthOf.get(id) === depthOf.get(from));
	const at = level.indexOf(from);
	if (key === before) return level[at - 1] ?? null;
	return key === after ? (level[at + 1] ?? null) : null;
}

/** Keys that lead to the conclusion, to the reasons, to the one before and to the one after. */
function keysOf(direction: Direction, mirrored: boolean): readonly [Arrow, Arrow, Arrow, Arrow] {
	const across = mirrored ? (['ArrowRight', 'ArrowLeft'] as const) : (['ArrowLeft', 'ArrowRight'] as const);
	return direction === 'side' ? [...across, 'ArrowUp', 'ArrowDown'] : ['ArrowUp', 'ArrowDown', ...across];
}
