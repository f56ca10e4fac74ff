import { describe, expect, it } from 'vitest';
import { drawnRows, offsetsOf, RowElements, rowAt, rowsBetween } from '#ui/common/virtual-rows.ts';

const offsets = offsetsOf(Array.from({ length: 1_000 }, (_, index) => (index % 2 === 0 ? 60 : 90)));
const heightOf = (indexes: readonly number[]) => indexes.reduce((sum, at) => sum + (at % 2 === 0 ? 60 : 90), 0);

describe('the rows of a long list', () => {
	it('begin where those before them end', () => {
		expect([...offsets.slice(0, 4)]).toEqual([0, 60, 150, 210]);
		expect(offsets.at(-1)).toBe(75_000);
	});

	it('are found by a height, also one beyond either end', () => {
		expect([-50, 0, 59, 60, 149, 150, 74_999, 99_999].map((y) => rowAt(offsets, y))).toEqual([
			0, 0, 0, 1, 1, 2, 999, 999
		]);
	});

	it('are drawn where they are in view, and some beyond', () => {
		const { from, to } = rowsBetween(offsets, 30_000, 30_900);
		expect(from).toBeLessThan(rowAt(offsets, 30_000));
		expect(to).toBeGreaterThan(rowAt(offsets, 30_900) + 1);
		expect(to - from).toBeLessThan(40);
		expect(rowsBetween(offsets, -400, -100)).toMatchObject({ from: 0 });
		expect(rowsBetween(offsets, 90_000, 91_000)).toMatchObject({ to: 1_000 });
	});

	it('leave gaps as high as the rows they stand for, and keep the focused row wherever it is', () => {
		for (const focused of [null, 3, 500, 990]) {
			const drawn = drawnRows(offsets, rowsBetween(offsets, 30_000, 30_900), focused);
			const indexes = drawn.map(({ index }) => index);
			expect(focused === null || indexes.includes(focused)).toBe(true);
			expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b));
			const gaps = drawn.reduce((sum, { gap }) => sum + gap, 0);
			expect(gaps + heightOf(indexes)).toBe(offsets[(indexes.at(-1) ?? 0) + 1]);
		}
	});

	it('are none in an empty list, and a focus that is gone draws nothing', () => {
		const none = offsetsOf([]);
		expect(drawnRows(none, rowsBetween(none, 0, 500), 4)).toEqual([]);
	});
});

describe('the elements of a long list', () => {
	it('stay with the rows that stay, wherever these move', () => {
		const elements = new RowElements();
		const [a, b, c] = elements.give(['a', 'b', 'c']);
		expect(elements.give(['b', 'c', 'd'])).toEqual([b, c, a]);
		expect(elements.give(['d', 'new', 'b'])).toEqual([a, c, b]);
	});

	it('are no more than rows were ever drawn at a time, and no two rows share one', () => {
		const elements = new RowElements();
		for (const from of [0, 1, 3, 40, 38, 0]) {
			const given = elements.give(Array.from({ length: 12 }, (_, at) => `row ${from + at}`));
			expect([...given].sort((x, y) => x - y)).toEqual(Array.from({ length: 12 }, (_, at) => at));
		}
		expect(new Set(elements.give(['row 0', 'row 1', 'far away'])).size).toBe(3);
	});
});
