import { describe, expect, it } from 'vitest';
import {
	ascending,
	counted,
	dot,
	emphasized,
	extentOf,
	idfOf,
	joined,
	sharedCount,
	Space,
	weighted
} from '#compare/sparse.ts';

const plain = ({ ids, weights }: { ids: Int32Array; weights: Float64Array }) => [[...ids], [...weights]];
const EVEN = new Float64Array(40).fill(1);

describe('what a wording counts', () => {
	it('are its ids, ascending, with how often each occurs', () => {
		const { ids, counts } = counted([7, 3, 7, 1, 3, 7]);
		expect([[...ids], [...counts]]).toEqual([
			[1, 3, 7],
			[1, 2, 3]
		]);
		expect([...counted([]).ids]).toEqual([]);
	});

	it('is ascending also where it is long', () => {
		const ids = Array.from({ length: 60 }, (_, at) => (at * 37) % 60);
		expect([...ascending(Int32Array.from(ids))]).toEqual([...ids].sort((a, b) => a - b));
		expect([...ascending(Int32Array.from([5, 2, 9, 2, 0]))]).toEqual([0, 2, 2, 5, 9]);
	});

	it('does not run into what is cut from the same space', () => {
		const space = new Space();
		const first = counted([4, 4, 2], space);
		const second = counted([9, 9, 9], space);
		const large = space.ints(20_000);
		large.fill(5);
		space.floats(20_000).fill(5);
		expect([[...first.ids], [...first.counts]]).toEqual([
			[2, 4],
			[1, 2]
		]);
		expect([[...second.ids], [...second.counts]]).toEqual([[9], [3]]);
		expect([...space.ints(3), ...space.floats(2)]).toEqual([0, 0, 0, 0, 0]);
	});
});

describe('vectors', () => {
	it('have length 1, repeated words counting by the logarithm', () => {
		const [ids, weights] = plain(weighted(counted([1, 2, 2]), EVEN));
		const twice = 1 + Math.log(2);
		const length = Math.hypot(1, twice);
		expect(ids).toEqual([1, 2]);
		expect(weights).toEqual([1 / length, twice / length].map((one) => expect.closeTo(one, 12)));
	});

	it('take their weights as they are where they say how much each counts', () => {
		const { ids } = counted([1, 2]);
		const [, weights] = plain(emphasized({ ids, counts: Float64Array.of(3, 4) }, EVEN));
		expect(weights).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.8, 12)]);
		expect(plain(emphasized(counted([]), EVEN))).toEqual([[], []]);
	});

	it('weigh what stands in few wordings more: ln((1 + n) / (1 + df)) + 1', () => {
		const documents = [[0, 1], [0, 1, 2], [0]].map((ids) => counted(ids));
		expect([...idfOf(documents, 4)]).toEqual([3, 2, 1, 0].map((df) => expect.closeTo(Math.log(4 / (1 + df)) + 1, 12)));
	});

	it('are alike by what they share', () => {
		const [a, b, c] = [
			[1, 3, 5, 9],
			[0, 3, 5, 8],
			[2, 4]
		].map((ids) => weighted(counted(ids), EVEN));
		if (!a || !b || !c) throw new Error('no vectors');
		expect(dot(a, b)).toBeCloseTo(0.5, 12);
		expect(dot(b, a)).toBeCloseTo(0.5, 12);
		expect(dot(a, a)).toBeCloseTo(1, 12);
		expect(dot(a, c)).toBe(0);
		expect([sharedCount(a.ids, b.ids), sharedCount(b.ids, a.ids), sharedCount(a.ids, c.ids)]).toEqual([2, 2, 0]);
	});

	it('stand side by side as one', () => {
		const [a, b] = [
			[1, 3],
			[0, 2]
		].map((ids) => weighted(counted(ids), EVEN));
		if (!a || !b) throw new Error('no vectors');
		expect(extentOf([a, b])).toBe(4);
		expect(extentOf([])).toBe(0);
		const half = Math.SQRT1_2;
		expect(
			plain(
				joined([
					{ part: a, from: 0, share: 2 },
					{ part: b, from: 4, share: 3 }
				])
			)
		).toEqual([[1, 3, 4, 6], [2 * half, 2 * half, 3 * half, 3 * half].map((one) => expect.closeTo(one, 12))]);
	});
});
