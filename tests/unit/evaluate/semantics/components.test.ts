import { describe, expect, it } from 'vitest';
import { GRADUAL } from '#evaluate/semantics/by-key.ts';
import { bearsOnItself, componentsOf } from '#evaluate/semantics/components.ts';
import { listOf, networkOf, withBase, withoutAttacks, type Link } from '#evaluate/semantics/network.ts';
import { nothingPinned, solve } from '#evaluate/semantics/solve.ts';
import { weighted } from '../../../support/weighted-notation.ts';

/** The groups in their order, each by the names of its members. */
function groups(notation: string, settled: string[] = []): string[] {
	const { network, at } = weighted(notation);
	const names = notation.split(';').map((clause) => clause.trim().split(' ')[0] ?? '');
	const pinned = nothingPinned(network.size);
	for (const name of settled) pinned[at(name)] = 1;
	const { order, start } = componentsOf(network, pinned);
	return Array.from(start.subarray(0, -1), (from, group) =>
		Array.from(order.subarray(from, start[group + 1]), (node) => names[node])
			.sort()
			.join('')
	);
}

describe('the order in which strengths are computed', () => {
	it('has what bears on a statement before it', () => {
		expect(groups('a .5; b .5 + a; c .5 - b; d .5 + a')).toEqual(['c', 'b', 'd', 'a']);
	});

	it('has together what bears on one another, however far around, and nothing else', () => {
		expect(groups('a .5 - b; b .5 - a; c .5 + a; d .5 - c; e .5')).toEqual(['d', 'c', 'ab', 'e']);
		expect(groups('a .5 + b; b .5 + c; c .5 - a; d .5 + a; e .5; c .5 + e')).toEqual(['d', 'abc', 'e']);
		expect(groups('a .5 - b; b .5 - a; c .5 - d; d .5 - c; b .5 + c')).toEqual(['ab', 'cd']);
		expect(groups('a .5 - b; b .5 - c d; c .5 + a; d .5 - b')).toEqual(['abcd']);
	});

	it('does not go through what the reader settled', () => {
		expect(groups('a .5 - b; b .5 - a; c .5 + a', ['a'])).toEqual(['a', 'b', 'c']);
		expect(groups('a .5 - b; b .5 - c; c .5 - a', ['b'])).toEqual(['b', 'c', 'a']);
	});

	it('knows what bears on itself directly', () => {
		const itself = (notation: string) => {
			const { network, at } = weighted(notation);
			return bearsOnItself(network, nothingPinned(network.size), at('a'));
		};
		expect(['a .5 - a', 'a .5 + a', 'a .5; b .5 - a + a; a .5 + a'].map(itself)).toEqual([true, true, true]);
		expect(['a .5', 'a .5 - b; b .5 - a', 'b .5 + a; a .5'].map(itself)).toEqual([false, false, false]);
		const { network, at } = weighted('a .5 - a');
		expect(bearsOnItself(network, Float64Array.from([1]), at('a'))).toBe(false);
	});

	it('takes the premises of a step for what bears on it, also where the step is settled', () => {
		const links: Link[] = [
			{ from: 0, to: 1, kind: 'premise' },
			{ from: 1, to: 2, kind: 'support' },
			{ from: 2, to: 0, kind: 'support' }
		];
		const network = networkOf([0.5, 1, 0.5], links);
		const sizes = (pinned: Float64Array) => Array.from(componentsOf(network, pinned).start);
		expect(sizes(nothingPinned(3))).toEqual([0, 3]);
		expect(sizes(Float64Array.from([NaN, 1, NaN]))).toEqual([0, 3]);
		expect(sizes(Float64Array.from([1, NaN, NaN]))).toEqual([0, 1, 2, 3]);
	});
});

describe('a network', () => {
	it('keeps what bears on a node in the order of the links, and can be had without attacks or with other scores', () => {
		const { network, at } = weighted('t .6; s2 .4 + t; s1 .8 + t; x .9 - t; y .7 - x');
		expect(listOf(network.supporters, at('t'))).toEqual([at('s2'), at('s1')]);
		expect(listOf(network.attackers, at('t'))).toEqual([at('x')]);
		expect(listOf(withoutAttacks(network).attackers, at('t'))).toEqual([]);
		expect(listOf(withoutAttacks(network).supporters, at('t'))).toHaveLength(2);
		const moved = withBase(network, [0, 0, 0, 0, 0]);
		expect([...moved.base]).toEqual([0, 0, 0, 0, 0]);
		expect(network.base[at('t')]).toBe(0.6);
	});
});

describe('a circle with too little work allowed', () => {
	it('has no strengths, nor has what rests on it, while all else has', () => {
		const { network, at } = weighted('a .5 - b; b .6 - a; c .5; a .5 + c; d .7; e .2 - d');
		const { strengths, isSettled } = solve(network, GRADUAL.qe, { work: 1 });
		expect(isSettled).toBe(false);
		expect(['a', 'b', 'c'].map((name) => strengths[at(name)])).toEqual([NaN, NaN, NaN]);
		expect(strengths[at('e')]).toBe(0.2);
		expect(strengths[at('d')]).toBeCloseTo(0.7 - (0.7 * 0.04) / 1.04, 12);
		expect(solve(network, GRADUAL.qe).isSettled).toBe(true);
	});

	it('starts from the strengths that are settled', () => {
		const { network, at } = weighted('a .5 - b; b .5 - a c; c .5 - b');
		const pinned = nothingPinned(network.size);
		pinned[at('b')] = 0;
		const { strengths, isSettled } = solve(network, GRADUAL.dfquad, { pinned });
		expect(isSettled).toBe(true);
		expect([...strengths]).toEqual([0.5, 0, 0.5]);
	});
});
