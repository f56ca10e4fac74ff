import { describe, expect, it } from 'vitest';
import { backgroundOf, cautious, likelihood } from '#compare/scorer/calibration.ts';

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

describe('caution where statements are few', () => {
	const at = (statements: number, covered: number, odds = 1) =>
		cautious(odds, -3, CALIBRATION, { statements, covered });

	it('takes little from a large collection and much from a small one', () => {
		const own = likelihood(1, -3, CALIBRATION);
		expect(own - at(1000, 0.5)).toBeLessThan(0.01);
		expect(at(20, 0.5)).toBeLessThan(at(60, 0.5));
		expect(at(60, 0.5)).toBeLessThan(own);
	});

	it('takes most where little of the two wordings is met', () => {
		expect(at(20, 0.2)).toBeLessThan(at(20, 0.6));
	});

	it('makes nothing likelier', () => {
		expect(at(20, 0.9, -3)).toBeLessThanOrEqual(likelihood(-3, -3, CALIBRATION));
	});
});
