import { describe, expect, it } from 'vitest';
import { GRADUAL, type GradualKey } from '#evaluate/semantics/by-key.ts';
import {
	directContributions,
	directRemovals,
	gradientContribution,
	removalContribution,
	shapleyContributions
} from '#evaluate/semantics/contributions.ts';
import { weighted } from '../../../support/weighted-notation.ts';

const { network, at } = weighted('t .6; s1 .8 + t; s2 .4 + t; x1 .9 - t; u .7 - x1');
const t = at('t');
const PLAYERS = ['s1', 's2', 'x1', 'u'];

// QBAF-Py's qbaf_ctrbs; removal and Shapley were recomputed independently. Removal, Shapley, gradient.
const PUBLISHED: readonly (readonly [GradualKey, string, number, number, number])[] = [
	['dfquad', 's1', 0.192, 0.281833, 0.24],
	['dfquad', 's2', 0.032, 0.1085, 0.08],
	['dfquad', 'x1', -0.108, -0.293833, -0.12],
	['dfquad', 'u', 0.256, 0.1475, 0.36],
	['qe', 's1', 0.128815, 0.163617, 0.259609],
	['qe', 's2', 0.090043, 0.08122, 0.259609],
	['qe', 'x1', -0.131228, -0.176692, -0.174234],
	['qe', 'u', 0.07181, 0.036692, 0.147339],
	['euler', 's1', 0.116642, 0.118147, 0.158718],
	['euler', 's2', 0.061566, 0.058885, 0.158718],
	['euler', 'x1', -0.134746, -0.127895, -0.2046],
	['euler', 'u', 0.004963, 0.002218, 0.006438]
];
const TOLERANCE = 2e-6;

describe('contributions', () => {
	it.each(PUBLISHED)('by %s of %s are the published ones', (key, name, removal, shapley, gradient) => {
		const gradual = GRADUAL[key];
		const shares = shapleyContributions(network, gradual, t, PLAYERS.map(at)) ?? [];
		expect(Math.abs(removalContribution(network, gradual, t, at(name)) - removal)).toBeLessThan(TOLERANCE);
		expect(Math.abs((shares[PLAYERS.indexOf(name)] ?? NaN) - shapley)).toBeLessThan(TOLERANCE);
		expect(Math.abs(gradientContribution(network, gradual, t, at(name)) - gradient)).toBeLessThan(TOLERANCE);
	});

	it('by Shapley share out exactly what moved the statement from its base score', () => {
		const shares = shapleyContributions(network, GRADUAL.dfquad, t, PLAYERS.map(at)) ?? [];
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.844 - 0.6, 9);
	});

	it('of direct reasons share out the same change, supports for and attacks against', () => {
		const shares = directContributions(GRADUAL.qe, 0.6, [0.8, 0.4], [0.604027]) ?? [];
		expect(shares.map(Math.sign)).toEqual([1, 1, -1]);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.704837 - 0.6, 6);
	});

	it('of more reasons than shares can be computed for are what each changes by being there', () => {
		const many = Array.from({ length: 13 }, () => 0.5);
		expect(directContributions(GRADUAL.qe, 0.5, many, [])).toBeNull();
		const removals = directRemovals(GRADUAL.qe, 0.5, many, [1]);
		expect(removals).toHaveLength(14);
		expect(removals[0]).toBeGreaterThan(0);
		expect(removals[13]).toBeLessThan(0);
	});
});
