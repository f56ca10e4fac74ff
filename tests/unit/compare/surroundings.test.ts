import { describe, expect, it } from 'vitest';
import { keepNearest } from '#compare/surroundings.ts';

/** The `most` nearest of a row, as pairs of statement and value. */
function nearest(row: readonly (readonly [statement: number, value: number])[], most: number) {
	const others = Int32Array.from(row, ([statement]) => statement);
	const values = Float64Array.from(row, ([, value]) => value);
	const places: number[] = [];
	row.forEach((_, k) => keepNearest(places, k, values, others, most));
	return places.map((k) => row[k]?.join(' '));
}

describe('the nearest of a row', () => {
	const row = [
		[4, 0.2],
		[7, 0.9],
		[1, 0.5],
		[9, 0.1],
		[3, 0.7]
	] as const;

	it('stand nearest first', () => {
		expect(nearest(row, 9)).toEqual(['7 0.9', '3 0.7', '1 0.5', '4 0.2', '9 0.1']);
	});

	it('are as many as are asked for, whatever comes first', () => {
		expect(nearest(row, 3)).toEqual(['7 0.9', '3 0.7', '1 0.5']);
		expect(nearest([...row].reverse(), 3)).toEqual(['7 0.9', '3 0.7', '1 0.5']);
		expect(nearest(row, 1)).toEqual(['7 0.9']);
		expect(nearest(row, 0)).toEqual([]);
	});

	it('stand in the order of the statements where they are as near', () => {
		const even = [
			[5, 0.5],
			[2, 0.5],
			[8, 0.5],
			[3, 0.5]
		] as const;
		expect(nearest(even, 4)).toEqual(['2 0.5', '3 0.5', '5 0.5', '8 0.5']);
		expect(nearest(even, 2)).toEqual(['2 0.5', '3 0.5']);
		expect(nearest([...even].reverse(), 2)).toEqual(['2 0.5', '3 0.5']);
	});
});
