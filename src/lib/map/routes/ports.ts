/**
 * Where at the side of its box does each line leave or arrive? Lines at one side stand in the order of where they go to or come from, each at a
 * place of its own.
 */
import { BOX, type BoxElement, type Direction } from '../elements.ts';
import { lengthOf } from '../layout/arrangement.ts';
import { separate } from '../layout/separate.ts';
import type { Net } from './nets.ts';

/** Distance between lines at a side, where there is room, and from the outermost ones to the corners. */
const PORT_PITCH = 16;
const EXIT_PITCH = 12;
const MARGIN = 9.5;
/** How far a port may leave its even place to spare its line a small jog, and how near it may come to the next. */
const PORT_SHIFT = 6;
const LEAST_PITCH = 8;

export type End = 'from' | 'to';

/** One side of a box, with its lines in the order of their places. */
export interface Side {
	readonly boxId: string;
	/** The far side, at which lines arrive. */
	readonly far: boolean;
	readonly ends: readonly { readonly net: Net; readonly end: End }[];
}

/** `toward` is the place a line goes to from its start, or comes from to its end. */
export function sidesOf(nets: readonly Net[], toward: (net: Net, end: End) => number): Side[] {
	const sides = new Map<string, { boxId: string; far: boolean; ends: { net: Net; end: End; key: number }[] }>();
	const add = (boxId: string, far: boolean, net: Net, end: End) => {
		const key = `${far ? 'far' : 'near'} ${boxId}`;
		const side = sides.get(key) ?? { boxId, far, ends: [] };
		side.ends.push({ net, end, key: toward(net, end) });
		sides.set(key, side);
	};
	for (const net of nets) {
		if (!net.fromRing) add(net.fromId, net.leavesFar, net, 'from');
		if (net.end === 'head' || net.end === 'bar') add(net.toId, true, net, 'to');
	}
	for (const { ends } of sides.values()) ends.sort((a, b) => a.key - b.key);
	return [...sides.values()];
}

/** The even places of a side's lines around the middle of the box, and how far apart they are. */
export function spread(
	side: Side,
	box: BoxElement,
	middle: number,
	direction: Direction
): { places: number[]; pitch: number } {
	const length = lengthOf(box, direction) + (box.role === 'conclusion' ? 2 * BOX.outset : 0);
	const count = side.ends.length;
	const room = (length - 2 * MARGIN) / Math.max(1, count - 1);
	const pitch = Math.min(side.far ? PORT_PITCH : EXIT_PITCH, Math.max(1, room));
	return { places: side.ends.map((_, index) => middle + (index - (count - 1) / 2) * pitch), pitch };
}

/** Moves the ends at a side by a little onto the places their lines come from or go to, where that leaves room between them. */
export function shiftPorts({ ends }: Side, placesOf: ReadonlyMap<string, number[]>, roomOf: Map<string, number>): void {
	const own = ends.map(({ net, end }) => placesOf.get(net.id)?.at(end === 'to' ? -1 : 0) ?? 0);
	const wanted = ends.map(({ net, end }, index) => {
		const [place, from] = [own[index] ?? 0, placesOf.get(net.id)?.at(end === 'to' ? -2 : 1) ?? 0];
		return Math.abs(place - from) <= PORT_SHIFT ? from : place;
	});
	if (wanted.every((place, index) => place === own[index])) return;
	const pitches = own.slice(1).map((place, index) => Math.min(LEAST_PITCH, place - (own[index] ?? 0)));
	const weights = wanted.map(() => 1);
	const moved = separate(wanted, weights, pitches, own[0], own.at(-1));
	ends.forEach(({ net, end }, index) => {
		const place = moved[index] ?? 0;
		const places = placesOf.get(net.id) ?? [];
		places[end === 'to' ? places.length - 1 : 0] = place;
		const room = Math.min(place - (moved[index - 1] ?? -Infinity), (moved[index + 1] ?? Infinity) - place);
		if (end === 'to' && room < Infinity) roomOf.set(net.id, room);
	});
}
