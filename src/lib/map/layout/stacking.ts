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
	const neighbors = neighborsOf(hierarchy);
	const middles = new Map<string, number>();
	levels.forEach(({ ids }, depth) => {
		let at = 0;
		ids.forEach((id, index) => {
			middles.set(id, before?.get(id) ?? at);
			at += separations[depth]?.[index] ?? 0;
		});
	});

	const settle = (depth: number): number => {
		const ids = levels[depth]?.ids ?? [];
		const pulls = ids.map((id) => {
			let [weight, sum] = [0, 0];
			for (const neighbor of neighbors.get(id) ?? []) {
				weight += neighbor.weight;
				sum += neighbor.weight * (middles.get(neighbor.id) ?? 0);
			}
			return weight > 0 ? { weight, desired: sum / weight } : { weight: LOOSE, desired: middles.get(id) ?? 0 };
		});
		const desired = pulls.map((pull) => pull.desired);
		const weights = pulls.map((pull) => pull.weight);
		let moved = 0;
		separate(desired, weights, separations[depth] ?? []).forEach((place, index) => {
			const id = ids[index] ?? '';
			moved = Math.max(moved, Math.abs(place - (middles.get(id) ?? 0)));
			middles.set(id, place);
		});
		return moved;
	};
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		let moved = 0;
		for (let depth = levels.length - 1; depth >= 0; depth -= 1) moved = Math.max(moved, settle(depth));
		for (let depth = 1; depth < levels.length; depth += 1) moved = Math.max(moved, settle(depth));
		if (moved < STILL) break;
	}
	return onWholePixels(levels, separations, middles);
}

interface Neighbor {
	readonly id: string;
	readonly weight: number;
}

/** A statement is drawn to all that stands under it as strongly as each of these is drawn to it alone: parents stand in the middle of their reasons. */
function neighborsOf(hierarchy: Hierarchy): Map<string, Neighbor[]> {
	const siblings = new Map<string, number>();
	for (const parent of hierarchy.parentOf.values()) if (parent) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
	const neighbors = new Map<string, Neighbor[]>(hierarchy.order.map((id) => [id, []]));
	for (const [id, parent] of hierarchy.parentOf) {
		if (parent === null) continue;
		const weight = 1 / (siblings.get(parent) ?? 1);
		neighbors.get(id)?.push({ id: parent, weight });
		neighbors.get(parent)?.push({ id, weight });
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
