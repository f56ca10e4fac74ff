/** Where along its gutter does each step's ring stand? In the middle of the premises it joins, clear of lines that pass between them. */
import type { Net, Nets } from './nets.ts';

/** A ring keeps this distance from lines that pass it. */
const ROOM = 11;

/**
 * `leaving` is where a net leaves its box, `passing` where it passes each column of its way. Premises of the column beside the ring decide;
 * where there are none, those that come from further off.
 */
export function ringPlaces(
	{ nets, rings }: Nets,
	leaving: (net: Net) => number,
	passing: (net: Net) => readonly number[]
): Map<string, number> {
	const premises = new Map<string, Net[]>();
	const passers = new Map<number, { net: Net; place: number }[]>();
	const pass = (gutter: number, net: Net, place: number) => {
		const list = passers.get(gutter);
		if (list) list.push({ net, place });
		else passers.set(gutter, [{ net, place }]);
	};
	for (const net of nets) {
		if (net.end === 'ring') premises.set(net.toId, [...(premises.get(net.toId) ?? []), net]);
		if (net.fromRing) continue;
		if (!net.leavesFar) pass(net.startGutter, net, leaving(net));
		net.crosses.forEach((column, at) => pass(column - 1, net, passing(net)[at] ?? 0));
	}
	const places = new Map<string, number>();
	for (const [id, { gutter }] of rings) {
		const own = premises.get(id) ?? [];
		const beside = own.filter(({ crosses, leavesFar }) => crosses.length === 0 && !leavesFar);
		const arriving = (beside.length > 0 ? beside : own).map((net) => passing(net).at(-1) ?? leaving(net));
		const others = (passers.get(gutter) ?? [])
			.filter(({ net }) => net.toId !== id || net.end !== 'ring')
			.map(({ place }) => place);
		places.set(id, clearOf(others, arriving));
	}
	return places;
}

function clearOf(passing: readonly number[], premises: readonly number[]): number {
	const [low, high] = [Math.min(...premises), Math.max(...premises)];
	const middle = (low + high) / 2;
	const asides = [0, 1, -1, 2, -2, 3, -3]
		.map((step) => step * ROOM)
		.filter((aside) => Math.abs(aside) <= (high - low) / 2 - ROOM);
	const isClear = (aside: number) => passing.every((place) => Math.abs(place - middle - aside) >= ROOM);
	return middle + (asides.find(isClear) ?? 0);
}
