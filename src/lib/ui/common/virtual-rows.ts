/** Which rows of a long list are in view, and where does each begin? Sums over heights; the component keeps to drawing. */

/** Up to this many rows are simply all there: found by the browser's own search, and printed. */
export const ALL_AT_ONCE = 60;

/** Rows drawn beyond either edge, so that scrolling and the Tab key find them there. */
const BEYOND = 6;

/** Where each row begins, in px from the first; one more than there are rows: the last is the whole. */
export function offsetsOf(heights: ArrayLike<number>): Float64Array {
	const offsets = new Float64Array(heights.length + 1);
	for (let at = 0; at < heights.length; at += 1) offsets[at + 1] = (offsets[at] ?? 0) + (heights[at] ?? 0);
	return offsets;
}

export interface Stretch {
	readonly from: number;
	/** Exclusive. */
	readonly to: number;
}

/** The rows between two heights of the list, and some beyond. */
export function rowsBetween(offsets: Float64Array, top: number, bottom: number): Stretch {
	const count = offsets.length - 1;
	const from = Math.max(0, rowAt(offsets, top) - BEYOND);
	const to = Math.min(count, rowAt(offsets, bottom) + 1 + BEYOND);
	return { from, to: Math.max(from, to) };
}

/** The row that a height falls into: the first above the list, the last below it. */
export function rowAt(offsets: Float64Array, y: number): number {
	let [low, high] = [0, Math.max(0, offsets.length - 2)];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((offsets[middle] ?? 0) <= y) low = middle;
		else high = middle - 1;
	}
	return low;
}

export interface DrawnRow {
	readonly index: number;
	/** Height in px of what is left out before it. */
	readonly gap: number;
}

/** The rows to draw: those of the stretch and, wherever it is, the one with the keyboard's focus. */
export function drawnRows(offsets: Float64Array, { from, to }: Stretch, focused: number | null): DrawnRow[] {
	const indexes = Array.from({ length: to - from }, (_, at) => from + at);
	if (focused !== null && focused >= 0 && focused < offsets.length - 1) {
		if (focused < from) indexes.unshift(focused);
		else if (focused >= to) indexes.push(focused);
	}
	let end = 0;
	return indexes.map((index) => {
		const gap = (offsets[index] ?? 0) - end;
		end = offsets[index + 1] ?? end;
		return { index, gap };
	});
}

/**
 * Which element draws which row? A row that stays keeps its element, and with it the keyboard's focus; one that comes takes over the
 * element of one that goes, for to fill an element with other words takes a part of what making one takes.
 */
export class RowElements {
	#numberOf = new Map<string, number>();
	#count = 0;

	/** `keys`: of the rows to draw, each once. A number for each, the same for the same element. */
	give(keys: readonly string[]): number[] {
		const known = this.#numberOf;
		const given = new Map<string, number>();
		for (const key of keys) {
			const number = known.get(key);
			if (number !== undefined) given.set(key, number);
		}
		const free = [...known].flatMap(([key, number]) => (given.has(key) ? [] : [number]));
		for (const key of keys) if (!given.has(key)) given.set(key, free.shift() ?? this.#count++);
		this.#numberOf = given;
		return keys.map((key) => given.get(key) ?? 0);
	}
}
