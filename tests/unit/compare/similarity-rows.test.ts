import { expect, it } from 'vitest';
import { rowsOf } from '#compare/similarity-rows.ts';
import { counted, dot, idfOf, weighted } from '#compare/sparse.ts';

const lists = [
	[0, 1, 2],
	[1, 2, 3],
	[4, 5],
	[2, 4, 4]
].map((list) => counted(list));
const vectors = lists.map((list) => weighted(list, idfOf(lists, 6)));

it('rows hold the similarities that a pair-by-pair product gives, none below the least, and no statement its own', () => {
	const { others, values } = rowsOf(vectors, { cap: 99, least: 0.05 });
	vectors.forEach((own, i) => {
		const row = Array.from(others[i] ?? [], (other, at) => [other, values[i]?.[at] ?? 0] as const);
		const byHand = vectors
			.map((other, j) => [j, dot(own, other)] as const)
			.filter(([j, value]) => j !== i && value >= 0.05);
		expect(row.length).toBe(byHand.length);
		for (const [j, value] of byHand) expect(row.find(([other]) => other === j)?.[1]).toBeCloseTo(value);
	});
});

it('terms in more statements than the cap are not looked up', () => {
	const { others } = rowsOf(vectors, { cap: 2, least: 0.01 });
	expect(Array.from(others[0] ?? [])).toEqual([1]);
});

it('rows among thousands of statements hold what they hold among few', () => {
	const far = Array.from({ length: 5000 }, (_, at) => weighted(counted([10 + at]), idfOf([], 5010)));
	const { others, values } = rowsOf([...vectors, ...far], { cap: 99, least: 0.05 });
	const few = rowsOf(vectors, { cap: 99, least: 0.05 });
	const sorted = (row: Int32Array | undefined) => Array.from(row ?? []).sort((a, b) => a - b);
	vectors.forEach((_, i) => {
		expect(sorted(others[i])).toEqual(sorted(few.others[i]));
		expect(Array.from(values[i] ?? []).sort()).toEqual(Array.from(few.values[i] ?? []).sort());
	});
	expect(others[vectors.length]?.length).toBe(0);
});

it('rows hold every pair, however many there are', () => {
	const alike = Array.from({ length: 120 }, () => weighted(counted([1]), idfOf([], 4)));
	const { others, values } = rowsOf(alike, { cap: 999, least: 0.5 });
	expect(others.every((row, i) => row.length === 119 && !row.includes(i))).toBe(true);
	expect(values.every((row) => row.every((value) => Math.abs(value - 1) < 1e-9))).toBe(true);
});

it('terms in more statements than the cap are not looked up among thousands either', () => {
	const far = Array.from({ length: 5000 }, (_, at) => weighted(counted([10 + at]), idfOf([], 5010)));
	const { others } = rowsOf([...vectors, ...far], { cap: 2, least: 0.01 });
	expect(Array.from(others[0] ?? [])).toEqual([1]);
});
