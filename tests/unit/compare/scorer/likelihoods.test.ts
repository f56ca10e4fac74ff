import { describe, expect, it } from 'vitest';
import { FEATURE_COUNT } from '#compare/features.ts';
import { cautious, likelihood, oddsOf } from '#compare/scorer/calibration.ts';
import { logOdds, probability } from '#compare/scorer/scorer.ts';

const CALIBRATION = { above: 2, slope: 0.8, usual: -3, weight: 10 };

describe('likelihoods', () => {
	it('are the logistic function of the odds above the background', () => {
		expect(likelihood(1, -3, CALIBRATION)).toBeCloseTo(1 / (1 + Math.exp(-0.8 * (1 + 3 - 2))), 12);
		expect(probability(0)).toBe(0.5);
		expect(probability(2)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
	});

	it.each([0.05, 0.23, 0.5, 0.9])('lead back from %d to the odds they stand for', (likely) => {
		expect(likelihood(oddsOf(likely, -3, CALIBRATION), -3, CALIBRATION)).toBeCloseTo(likely, 12);
	});

	it('are cooled with few statements: odds count by the share of n in n + 25, and less where little is met', () => {
		const share = 20 / 45;
		const doubt = 3 * (1 - share) ** 2 * (0.7 - 0.4);
		const ground = { statements: 20, covered: 0.4 };
		expect(cautious(1, -3, CALIBRATION, ground)).toBeCloseTo(1 / (1 + Math.exp(doubt - share * 0.8 * (1 + 3 - 2))), 12);
		expect(cautious(1, -3, CALIBRATION, { statements: 20, covered: 0.9 })).toBeCloseTo(
			1 / (1 + Math.exp(-share * 0.8 * 2)),
			12
		);
	});
});

describe('the log odds of a pair', () => {
	it('are the bias and the weighted features, from where the pair’s row begins', () => {
		const weights = Array.from({ length: FEATURE_COUNT }, (_, f) => f + 1);
		const features = new Float64Array(2 * FEATURE_COUNT).fill(9);
		for (let f = 0; f < FEATURE_COUNT; f += 1) features[FEATURE_COUNT + f] = f === 0 ? 0.5 : f === 2 ? -1 : 0;
		expect(logOdds({ weights, bias: -2 }, features, FEATURE_COUNT)).toBeCloseTo(-2 + 0.5 - 3, 12);
		expect(logOdds({ weights: weights.map(() => 0), bias: -2 }, features)).toBe(-2);
	});
});
