/** Which gutters does a line pass, and by which edges? */
import type { Net } from './nets.ts';

/** One line's way through one gutter: places where it comes in and goes out. */
export interface Segment {
	readonly net: Net;
	readonly gutter: number;
	readonly enter: number;
	readonly leave: number;
	/** The edge it comes in by and the edge it goes out by; a ring counts as the far edge when it starts there. */
	readonly from: 'near' | 'far';
	readonly to: 'near' | 'far' | 'ring';
}

export function segmentsOf(net: Net, places: readonly number[]): Segment[] {
	const outward = net.endGutter > net.startGutter;
	const count = Math.abs(net.endGutter - net.startGutter) + 1;
	const endsAtRing = net.end === 'ring' || net.end === 'ring-bar';
	return Array.from({ length: count }, (_, index) => {
		const first = index === 0;
		const last = index === count - 1;
		const from = first ? (net.fromRing || !net.leavesFar ? 'far' : 'near') : outward ? 'near' : 'far';
		const to = last ? (endsAtRing ? 'ring' : 'near') : outward ? 'far' : 'near';
		return {
			net,
			gutter: net.startGutter + (outward ? index : -index),
			enter: places[index] ?? 0,
			leave: places[index + 1] ?? 0,
			from,
			to
		};
	});
}
