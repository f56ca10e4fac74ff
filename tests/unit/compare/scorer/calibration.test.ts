import { describe, expect, it } from 'vitest';
import { backgroundOf, likelihood } from '#compare/scorer/calibration.ts';

const CALIBRATION = { above: 2, slope: 1, usual: -3, weight: 10 };

describe('the background of a set', () => {
	it('is the usual one where there are no pairs', () => {
		expect(backgroundOf([], CALIBRATION)).toBe(-3);
	});

	it('comes near the set’s own upper quartile where there are many', () => {
		const odds = Array.from({ length: 1000 }, (_, at) => at / 1000);
		expect(backgroundOf(odds, CALIBRATION)).toBeCloseTo(0.75 * (1000 / 1010) - 3 * (10 / 1010), 2);
	});
});

describe('the likelihood', () => {
	it('is even at the stated distance above the background, and rises', () => {
		expect(likelihood(-1, -3, CALIBRATION)).toBe(0.5);
		expect(likelihood(0, -3, CALIBRATION)).toBeGreaterThan(0.5);
	});
});
