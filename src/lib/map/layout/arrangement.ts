/**
 * An arrangement says where every box stands, without lines: columns of boxes, and each box's place along its column. Distances are in
 * px at 100 %. "Across" runs from the main conclusion to the evidence, "along" from the first reason to the last: for a map that grows to
 * the side these are x and y, for one that grows down y and x.
 */
import type { BoxElement, Direction } from '../elements.ts';

export interface Column {
	/** Ids in order along the column. */
	readonly ids: readonly string[];
	/** Extent of its widest box across. */
	readonly breadth: number;
}

export interface Arrangement {
	/** The main conclusion's column first. */
	readonly columns: readonly Column[];
	readonly columnOf: ReadonlyMap<string, number>;
	/** Middle of each box along its column. */
	readonly middleOf: ReadonlyMap<string, number>;
}

/** Extent of a box along its column. */
export function lengthOf(box: BoxElement, direction: Direction): number {
	return direction === 'side' ? box.height : box.width;
}

/** Extent of a box across. */
export function breadthOf(box: BoxElement, direction: Direction): number {
	return direction === 'side' ? box.width : box.height;
}
