/**
 * In which lane of a gutter does each line go along? In an order that makes them cross as seldom as may be, and as near to the main conclusion
 * as that order allows; lines whose ways do not overlap share a lane. Channel routing, with the crossings of each pair counted for both
 * orders and the order improved by sifting (Matuszewski, Schönfeld and Molitor 1999).
 */

/** One line's way through a gutter: where it comes in and goes out, along the gutter, and by which edge. */
export interface Crossing {
	/** Places on the near edge, and on the far edge (or at a ring). One or two in all. */
	readonly near: readonly number[];
	readonly far: readonly number[];
}

/** Closer than this, two lines on one level would be taken for one. */
const TOUCHING = 5;
const OVERLAP = 40;
/** Lines in one lane keep this distance from end to end. */
const APART = 8;
const MOST_PASSES = 6;
/** Beyond this many lines a gutter is a comb whatever the order: one pass has to do. */
const MANY = 160;

/** The lane of each line, from 0; -1 for a line that goes straight through. */
export function lanesFor(crossings: readonly Crossing[]): number[] {
	const spans = crossings.map(({ near, far }) => {
		const places = [...near, ...far];
		return { low: Math.min(...places), high: Math.max(...places) };
	});
	const span = (index: number) => spans[index] ?? { low: 0, high: 0 };
	const turning = crossings.map((_, index) => index).filter((index) => span(index).high - span(index).low > 0.5);
	const length = (index: number) => span(index).high - span(index).low;
	turning.sort((a, b) => length(b) - length(a) || span(a).low - span(b).low || a - b);

	const cost = (first: number, second: number): number => {
		const one = crossings[first];
		const other = crossings[second];
		if (!one || !other) return 0;
		const a = span(first);
		const b = span(second);
		if (a.high < b.low - TOUCHING || b.high < a.low - TOUCHING) return 0;
		let sum = 0;
		for (const place of one.far) if (place > b.low && place < b.high) sum += 1;
		for (const place of other.near) if (place > a.low && place < a.high) sum += 1;
		for (const place of one.far) for (const near of other.near) if (Math.abs(place - near) < TOUCHING) sum += OVERLAP;
		return sum;
	};
	const order = sift(turning, cost);

	const lanes = crossings.map(() => -1);
	order.forEach((index, at) => {
		let lane = 0;
		const a = span(index);
		for (let before = 0; before < at; before += 1) {
			const earlier = order[before] ?? 0;
			const b = span(earlier);
			if (a.low < b.high + APART && b.low < a.high + APART) lane = Math.max(lane, (lanes[earlier] ?? 0) + 1);
		}
		lanes[index] = lane;
	});
	return lanes;
}

/** Takes each in turn and puts it where it costs least, until nothing improves. */
function sift(items: readonly number[], cost: (first: number, second: number) => number): number[] {
	let order = [...items];
	const passes = items.length > MANY ? 1 : MOST_PASSES;
	for (let pass = 0; pass < passes; pass += 1) {
		let improved = false;
		for (const item of items) {
			const others = order.filter((one) => one !== item);
			const present = order.indexOf(item);
			let sum = 0;
			let best = 0;
			let least = 0;
			let own = 0;
			others.forEach((other, index) => {
				sum += cost(other, item) - cost(item, other);
				if (sum < least) [least, best] = [sum, index + 1];
				if (index + 1 === present) own = sum;
			});
			if (least >= own) continue;
			order = [...others.slice(0, best), item, ...others.slice(best)];
			improved = true;
		}
		if (!improved) break;
	}
	return order;
}
