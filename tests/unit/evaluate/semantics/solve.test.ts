import { describe, expect, it } from 'vitest';
import { GRADUAL, type GradualKey } from '#evaluate/semantics/by-key.ts';
import { networkOf, type Link } from '#evaluate/semantics/network.ts';
import { solve } from '#evaluate/semantics/solve.ts';
import { weighted } from '../../../support/weighted-notation.ts';

const DEMOCRACY = 'A1 .5; A2 .5; P1 .7 + A1; P2 .5 + A1; P3 .9 + A2; C1 .2 - A2; C2 .2 - P2; C3 .6 - P2; C4 .5 - P2';
const MIX = 't .6; s1 .8 + t; s2 .4 + t; x1 .9 - t; u .7 - x1';
const STOCK = 'Buy .5 - Sell; Sell .5 - Buy; 1 .8 + Sell; 2 .7 - 1 + Buy; 3 .3 - 2; 4 .9 - 3 + 2; 5 .9 - 1 + Buy';

type Strengths = Readonly<Record<string, number>>;

// QBAF-Py 0.1.0 and Uncertainpy agree on these to six decimals.
const PUBLISHED: readonly (readonly [string, Partial<Record<GradualKey, Strengths>>])[] = [
	['a .5; b .8 + a', { dfquad: { a: 0.9 }, qe: { a: 0.695122 }, euler: { a: 0.645016 } }],
	['a .5; b .8 - a', { dfquad: { a: 0.1 }, qe: { a: 0.304878 }, euler: { a: 0.387587 } }],
	[
		'a .5; b .5 - a; c .5 - b',
		{
			dfquad: { a: 0.375, b: 0.25 },
			qe: { a: 0.431034, b: 0.4 },
			euler: { a: 0.434833, b: 0.424522 }
		}
	],
	['a .5; x .7 - a; s .7 + a', { dfquad: { a: 0.5 }, qe: { a: 0.5 }, euler: { a: 0.5 } }],
	['a 0; x 1 - a', { dfquad: { a: 0 }, qe: { a: 0 }, euler: { a: 0 } }],
	['a .5; x 1 - a', { dfquad: { a: 0 }, qe: { a: 0.25 }, euler: { a: 0.366522 } }],
	['a 1; x 1 - a', { dfquad: { a: 0 }, qe: { a: 0.5 }, euler: { a: 1 } }],
	['a 0; s 1 + a', { dfquad: { a: 1 }, qe: { a: 0.5 }, euler: { a: 0 } }],
	['a .5; s 1 + a', { dfquad: { a: 1 }, qe: { a: 0.75 }, euler: { a: 0.682088 } }],
	['a 1; s 1 + a', { dfquad: { a: 1 }, qe: { a: 1 }, euler: { a: 1 } }],
	[
		MIX,
		{
			dfquad: { t: 0.844, x1: 0.27 },
			qe: { t: 0.704837, x1: 0.604027 },
			euler: { t: 0.651355, x1: 0.868687 }
		}
	],
	[
		DEMOCRACY,
		{
			dfquad: { A1: 0.862, A2: 0.85, P2: 0.08 },
			qe: { A1: 0.719852, A2: 0.66443, P2: 0.185874 },
			euler: { A1: 0.68938, A2: 0.626285, P2: 0.339943 }
		}
	],
	['a .5; b .2 + a; c .85 - a; d .65 + a; e .4 - b + c; f 1 - c', { qe: { c: 0.625, b: 0.172413793, a: 0.518755172 } }],
	[
		STOCK,
		{
			dfquad: { Buy: 0.99636, Sell: 0.00338, '1': 0.00312, '2': 0.961, '3': 0.03 },
			qe: { Buy: 0.821646, Sell: 0.36217, '1': 0.204744, '2': 0.805085, '3': 0.165746 },
			euler: { Buy: 0.717141, Sell: 0.494889, '1': 0.686317, '2': 0.789719, '3': 0.188927 }
		}
	]
];

const CASES = PUBLISHED.flatMap(([notation, bySemantics]) =>
	(Object.entries(bySemantics) as [GradualKey, Strengths][]).map(
		([key, expected]) => [key, notation, expected] as const
	)
);

describe('strengths', () => {
	it.each(CASES)('by %s of %s are the published ones', (key, notation, expected) => {
		const { network, at } = weighted(notation);
		const { strengths, isSettled } = solve(network, GRADUAL[key]);
		const places = notation === STOCK && key === 'dfquad' ? 5 : 6;
		expect(isSettled).toBe(true);
		for (const [name, strength] of Object.entries(expected)) expect(strengths[at(name)]).toBeCloseTo(strength, places);
	});

	it('by DF-QuAD of two that attack each other leave the stronger alone (QBAF-Py)', () => {
		const { network, at } = weighted('a 1 - b; b .5 - a');
		const { strengths } = solve(network, GRADUAL.dfquad);
		expect(strengths[at('a')]).toBeCloseTo(1, 6);
		expect(strengths[at('b')]).toBeCloseTo(0, 6);
	});

	it('of a statement that attacks itself come to rest where it is as strong as it leaves itself', () => {
		const { network } = weighted('a 1 - a');
		const [strength = NaN] = solve(network, GRADUAL.dfquad).strengths;
		expect(strength).toBeCloseTo(0.5, 9);
	});

	it('of a chain of 100,000 statements are computed in one pass', () => {
		const size = 100_000;
		const links = Array.from({ length: size - 1 }, (_, at): Link => ({ from: at + 1, to: at, kind: 'support' }));
		const { strengths, isSettled } = solve(networkOf(new Float64Array(size).fill(0.5), links), GRADUAL.qe);
		expect(isSettled).toBe(true);
		expect(strengths[size - 1]).toBe(0.5);
		expect(strengths[0]).toBeCloseTo(strengths[1] ?? 0, 9);
	});

	it.each(Object.values(GRADUAL))('by $key stay between 0 and 1 under 2,000 supporters or attackers', (gradual) => {
		const under = (kind: Link['kind'], base: number) => {
			const links = Array.from({ length: 2000 }, (_, at): Link => ({ from: at + 1, to: 0, kind }));
			return solve(networkOf([base, ...links.map(() => 1)], links), gradual).strengths[0];
		};
		expect(under('support', 0.5)).toBeCloseTo(1, 5);
		expect(under('attack', 0.5)).toBeCloseTo(gradual.key === 'euler' ? 0.25 : 0, 5);
		expect(under('support', 0)).toBeCloseTo(gradual.key === 'euler' ? 0 : 1, 5);
	});

	it('of a step are no greater than its weakest premise, and less where it is undercut', () => {
		const links: Link[] = [
			{ from: 0, to: 2, kind: 'premise' },
			{ from: 1, to: 2, kind: 'premise' },
			{ from: 3, to: 4, kind: 'premise' },
			{ from: 1, to: 4, kind: 'attack' }
		];
		const network = networkOf([0.9, 0.6, 1, 0.8, 1], links);
		expect(solve(network, GRADUAL.qe).strengths[2]).toBeCloseTo(0.6, 12);
		expect(solve(network, GRADUAL.dfquad).strengths[4]).toBeCloseTo(0.8 * 0.4, 12);
		expect(solve(network, GRADUAL.euler).strengths[4]).toBeLessThan(0.8);
	});

	it('are not invented where a circle does not come to rest, nor for what rests on it', () => {
		const groups = 5;
		const each = 12;
		const links: Link[] = [];
		for (let group = 0; group < groups; group += 1)
			for (let i = 0; i < each; i += 1)
				for (let j = 0; j < each; j += 1)
					links.push({ from: group * each + i, to: ((group + 1) % groups) * each + j, kind: 'attack' });
		const [onCircle, apart] = [groups * each, groups * each + 1];
		links.push({ from: 0, to: onCircle, kind: 'support' });
		const base = Array.from({ length: groups * each + 2 }, (_, at) => (at < each ? 0.6 : 0.9));
		const { strengths, isSettled } = solve(networkOf(base, links), GRADUAL.qe);
		expect(isSettled).toBe(false);
		expect([strengths[0], strengths[onCircle]]).toEqual([NaN, NaN]);
		expect(strengths[apart]).toBe(0.9);
	});

	it('that are pinned are not moved by what attacks them', () => {
		const { network, at } = weighted('a .5; b .8 - a; c .5; a .5 + c');
		const pinned = new Float64Array(network.size).fill(NaN);
		pinned[at('a')] = 1;
		const { strengths } = solve(network, GRADUAL.qe, { pinned });
		expect(strengths[at('a')]).toBe(1);
		expect(strengths[at('c')]).toBe(0.75);
	});
});
