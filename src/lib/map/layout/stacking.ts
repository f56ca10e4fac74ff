/**
 * Where along its column does each box stand? So that the lines to what it bears on are short: the sum of their squared jogs is as small as
 * the order of the boxes and the room between them allow. Coordinate assignment as optimization, after Gansner et al. 1993; since boxes of
 * one level are tied only to each other, each level is solved exactly in turn (`separate`) until nothing moves.
 */
import type { BoxElement, Direction } from '../elements.ts';
import { lengthOf } from './arrangement.ts';
import { GAP, type Level } from './columns.ts';
import type { Hierarchy } from './hierarchy.ts';
import { separate } from './separate.ts';

const MOST_ROUNDS = 60;
const STILL = 0.25;
/** Boxes of one level that stand in different columns overlap along them, but never change places. */
const BRICK_STEP = 18;
/** A box without a line stays where its neighbors leave it. */
const LOOSE = 1e-3;

/** Extra room before a box, for the lines that pass between it and the one above in its column. */
export type Room = ReadonlyMap<string, number>;

/** `before` are the places of an earlier try: a better start, of the same outcome. */
export function stack(
	levels: readonly Level[],
	hierarchy: Hierarchy,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction,
	room: Room,
	before: ReadonlyMap<string, number> | null
): Map<string, number> {
	const length = (id: string) => {
		const box = boxes.get(id);
		return box ? lengthOf(box, direction) : 0;
	};
	const separations = levels.map((level) => separationsOf(level, hierarchy, length, room));
	const order = levels.flatMap(({ ids }) => ids);
	const indexOf = new Map(order.map((id, index) => [id, index]));
	const neighbors = neighborsOf(hierarchy, order, indexOf);
	// Numbers by index rather than maps by id: a large map settles thousands of times.
	const middles = new Float64Array(order.length);
	let at = 0;
	const starts = levels.map(({ ids }, depth) => {
		const start = at;
		let along = 0;
		ids.forEach((id, index) => {
			middles[at] = before?.get(id) ?? along;
			along += separations[depth]?.[index] ?? 0;
			at += 1;
		});
		return start;
	});

	const settle = (depth: number): number => {
		const start = starts[depth] ?? 0;
		const desired: number[] = [];
		const weights: number[] = [];
		const count = levels[depth]?.ids.length ?? 0;
		for (let index = 0; index < count; index += 1) {
			let [weight, sum] = [0, 0];
			for (const neighbor of neighbors[start + index] ?? []) {
				weight += neighbor.weight;
				sum += neighbor.weight * (middles[neighbor.index] ?? 0);
			}
			desired.push(weight > 0 ? sum / weight : (middles[start + index] ?? 0));
			weights.push(weight > 0 ? weight : LOOSE);
		}
		let moved = 0;
		separate(desired, weights, separations[depth] ?? []).forEach((place, index) => {
			moved = Math.max(moved, Math.abs(place - (middles[start + index] ?? 0)));
			middles[start + index] = place;
		});
		return moved;
	};
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		let moved = 0;
		for (let depth = levels.length - 1; depth >= 0; depth -= 1) moved = Math.max(moved, settle(depth));
		for (let depth = 1; depth < levels.length; depth += 1) moved = Math.max(moved, settle(depth));
		if (moved < STILL) break;
	}
	return onWholePixels(levels, separations, new Map(order.map((id, index) => [id, middles[index] ?? 0])));
}

interface Neighbor {
	readonly index: number;
	readonly weight: number;
}

/** A statement is drawn to all that stands under it as strongly as each of these is drawn to it alone: parents stand in the middle of their reasons. */
function neighborsOf(
	hierarchy: Hierarchy,
	order: readonly string[],
	indexOf: ReadonlyMap<string, number>
): Neighbor[][] {
	const siblings = new Map<string, number>();
	for (const parent of hierarchy.parentOf.values()) if (parent) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
	const neighbors: Neighbor[][] = order.map(() => []);
	for (const [id, parent] of hierarchy.parentOf) {
		const [own, above] = [indexOf.get(id), parent === null ? undefined : indexOf.get(parent)];
		if (parent === null || own === undefined || above === undefined) continue;
		const weight = 1 / (siblings.get(parent) ?? 1);
		neighbors[own]?.push({ index: above, weight });
		neighbors[above]?.push({ index: own, weight });
	}
	return neighbors;
}

function separationsOf(level: Level, hierarchy: Hierarchy, length: (id: string) => number, room: Room): number[] {
	const needed = new Array<number>(Math.max(0, level.ids.length - 1)).fill(level.columns > 1 ? BRICK_STEP : 0);
	const last = new Map<number, number>();
	level.ids.forEach((id, index) => {
		const above = last.get(level.columnOf[index] ?? 0);
		last.set(level.columnOf[index] ?? 0, index);
		if (above === undefined) return;
		const upper = level.ids[above] ?? '';
		const gap = Math.max(gapBetween(upper, id, hierarchy), index - above > 1 ? GAP.siblings : 0);
		const distance = length(upper) / 2 + gap + (room.get(id) ?? 0) + length(id) / 2;
		const share = Math.ceil(distance / (index - above));
		for (let i = above; i < index; i += 1) needed[i] = Math.max(needed[i] ?? 0, share);
	});
	return needed;
}

function gapBetween(upper: string, lower: string, hierarchy: Hierarchy): number {
	const group = hierarchy.groupOf.get(upper);
	if (group && group === hierarchy.groupOf.get(lower)) return GAP.group;
	return hierarchy.parentOf.get(upper) === hierarchy.parentOf.get(lower) ? GAP.siblings : GAP.others;
}

/** Whole pixels, with the first box's edge wherever it falls: separations are whole, so none is lost by rounding. */
function onWholePixels(
	levels: readonly Level[],
	separations: readonly (readonly number[])[],
	middles: ReadonlyMap<string, number>
): Map<string, number> {
	const whole = new Map<string, number>();
	levels.forEach(({ ids }, depth) => {
		let least = -Infinity;
		ids.forEach((id, index) => {
			const place = Math.max(least, Math.round(middles.get(id) ?? 0));
			whole.set(id, place);
			least = place + (separations[depth]?.[index] ?? 0);
		});
	});
	return whole;
}
