import { expect, it } from 'vitest';
import { confidenceOf, isAsSureAs } from '#ui/article/review/confidence.ts';

it('says how sure an engine is in four steps, and nothing where it does not say', () => {
	expect([0, 0.49, 0.5, 0.64, 0.65, 0.79, 0.8, 1].map(confidenceOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
	expect(confidenceOf(undefined)).toBeNull();
});

it('never counts a suggestion without a confidence among the sure ones, only among all', () => {
	expect([undefined, 0.2, 0.7, 0.9].map((score) => isAsSureAs(score, 3))).toEqual([false, false, true, true]);
	expect(isAsSureAs(undefined, 1)).toBe(true);
});
