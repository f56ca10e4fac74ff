import { describe, expect, it } from 'vitest';
import { oddsFor, ScoredPairs, type ScoredPair } from '#compare/scored-pairs.ts';

const PAIRS = [
	[0, 3],
	[0, 7],
	[2, 3],
	[2, 5],
	[4, 5],
	[4, 6],
	[9, 11]
] as const;

function scored() {
	const made: number[] = [];
	const pairs = { first: Int32Array.from(PAIRS, ([i]) => i), second: Int32Array.from(PAIRS, ([, j]) => j) };
	const own = new ScoredPairs(pairs, oddsFor(PAIRS.length), (p) => {
		made.push(p);
		return { i: pairs.first[p], j: pairs.second[p] } as ScoredPair;
	});
	return { own, made };
}

describe('pairs in columns', () => {
	it('are found by their two statements, and null where they were not looked at', () => {
		const { own } = scored();
		for (const [i, j] of PAIRS) expect(own.of(i, j)).toMatchObject({ i, j });
		for (const [i, j] of [
			[0, 2],
			[0, 8],
			[1, 3],
			[3, 2],
			[4, 7],
			[9, 10],
			[9, 12],
			[12, 13]
		] as const)
			expect(own.of(i, j)).toBeNull();
	});

	it('are put together once, and only those that are asked for', () => {
		const { own, made } = scored();
		expect(own.where((p) => p % 3 === 0).map(({ i, j }) => [i, j])).toEqual([PAIRS[0], PAIRS[3], PAIRS[6]]);
		expect(own.at(3)).toBe(own.of(2, 5));
		expect(made).toEqual([0, 3, 6]);
		expect(own.length).toBe(PAIRS.length);
	});

	it('may be none', () => {
		const none = new ScoredPairs({ first: new Int32Array(0), second: new Int32Array(0) }, oddsFor(0), () => {
			throw new Error('no pair was looked at');
		});
		expect([none.of(0, 1), none.where(() => true)]).toEqual([null, []]);
	});
});
