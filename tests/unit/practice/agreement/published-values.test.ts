import { describe, expect, it } from 'vitest';
import { alpha, alphaOnScale, type Scale } from '#practice/agreement/alpha.ts';
import type { Item } from '#practice/agreement/figure.ts';
import { cohenKappa, fleissKappa, sameShare } from '#practice/agreement/kappa.ts';
import { cass, segmentationSimilarity } from '#practice/agreement/segmentation.ts';
import { unitizingAlpha, type Unit } from '#practice/agreement/unitizing.ts';

/** Rows are annotators, columns items, a dot nothing. */
function rows(...annotators: string[]): Item<number>[] {
	const table = annotators.map((row) => row.split(' ').map((one) => (one === '.' ? null : Number(one))));
	return (table[0] ?? []).map((_, at) => ({ values: table.map((row) => row[at] ?? null) }));
}

/** Rows are items, columns categories: how many annotators chose each. */
function counts(...items: string[]): Item<number>[] {
	return items.map((row) => ({
		values: row.split(' ').flatMap((times, category) => Array.from({ length: Number(times) }, () => category))
	}));
}

describe('agreement as published', () => {
	const FOUR_BY_TWELVE = rows(
		'1 2 3 3 2 1 4 1 2 . . .',
		'1 2 3 3 2 2 4 1 2 5 . 3',
		'. 3 3 3 2 3 4 2 2 5 1 .',
		'1 2 3 3 2 4 4 1 2 5 1 .'
	);

	it.each([
		['nominal', 0.743],
		['ordinal', 0.815],
		['interval', 0.849],
		['ratio', 0.797]
	] as const)('Krippendorff’s α of four coders and twelve units, %s: %d', (scale: Scale, value) => {
		const figure = alphaOnScale(FOUR_BY_TWELVE, scale);
		expect(figure.value).toBeCloseTo(value, 3);
		expect(figure.items).toBe(11);
	});

	it('α without a scale is α of names', () => {
		expect(alpha(FOUR_BY_TWELVE)).toEqual(alphaOnScale(FOUR_BY_TWELVE, 'nominal'));
	});

	it('Cohen’s κ of the table 20, 5, 10, 15 is .4', () => {
		const table: Item<string>[] = [
			{ values: ['yes', 'yes'], times: 20 },
			{ values: ['yes', 'no'], times: 5 },
			{ values: ['no', 'yes'], times: 10 },
			{ values: ['no', 'no'], times: 15 }
		];
		const figure = cohenKappa(table);
		expect(figure.value).toBeCloseTo(0.4, 12);
		expect(figure.items).toBe(50);
		expect(sameShare(table)).toEqual({ value: 0.7, items: 50 });
	});

	it('Fleiss’ κ of fourteen raters and ten subjects is .2099', () => {
		const figure = fleissKappa(
			counts(
				'0 0 0 0 14',
				'0 2 6 4 2',
				'0 0 3 5 6',
				'0 3 9 2 0',
				'2 2 8 1 1',
				'7 7 0 0 0',
				'3 2 6 3 0',
				'2 5 3 2 2',
				'6 5 2 1 0',
				'0 2 2 3 7'
			)
		);
		expect(figure.value).toBeCloseTo(0.2099, 4);
		expect(figure.items).toBe(10);
	});

	it('CASS of κ .0545384085 and S .8627450980 is .1025914982', () => {
		expect(cass(0.0545384085, 0.862745098)).toBeCloseTo(0.1025914982, 10);
		expect(cass(-0.2, 0.9)).toBeNull();
		expect(cass(null, 0.9)).toBeNull();
	});

	it('the α of Bertha and Bill over digitized pieces is .329, their κ .385 (Krippendorff 1995)', () => {
		const items = rows(
			'0 0 1 1 1 1 1 1 1 1 0 0 0 0 1 1 1 1 1 1 0 0 0 0',
			'0 0 0 0 1 1 1 1 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0'
		);
		expect(alpha(items).value).toBeCloseTo(0.329, 3);
		expect(cohenKappa(items).value).toBeCloseTo(0.385, 3);
	});
});

describe('α for unitizing as published (Krippendorff 2004, p. 254)', () => {
	const unit = (start: number, length: number, category: string): Unit<string> => ({
		start: start - 150,
		end: start - 150 + length,
		category
	});
	const example = {
		length: 300,
		annotators: [
			[unit(225, 70, 'c'), unit(370, 30, 'c'), unit(180, 60, 'k'), unit(300, 50, 'k')],
			[unit(220, 80, 'c'), unit(355, 20, 'c'), unit(400, 20, 'c'), unit(180, 60, 'k'), unit(300, 50, 'k')]
		]
	};

	it('gives .7286 for c, 1 for k and .8591 for both', () => {
		const { all, perCategory } = unitizingAlpha(example);
		expect(perCategory.get('c')?.value).toBeCloseTo(0.7286, 3);
		expect(perCategory.get('k')).toEqual({ value: 1, items: 4 });
		expect(all.value).toBeCloseTo(0.8591, 3);
		expect(all.items).toBe(9);
	});

	it('falls the further a piece is moved, and is 1 where nothing is', () => {
		const moved = (by: number) =>
			unitizingAlpha({ length: 300, annotators: [[unit(200, 40, 'c')], [unit(200 + by, 40, 'c')]] }).all.value ?? NaN;
		expect(moved(0)).toBe(1);
		expect(moved(5)).toBeLessThan(1);
		expect(moved(20)).toBeLessThan(moved(5));
	});
});

describe('segmentation similarity', () => {
	it('counts a cut that is off by one once, and a missing one once', () => {
		expect(segmentationSimilarity(new Set([3, 7]), new Set([4, 7]), 10)).toEqual({ value: 0.9, items: 10 });
		expect(segmentationSimilarity(new Set([3, 7]), new Set([7]), 10)).toEqual({ value: 0.9, items: 10 });
		expect(segmentationSimilarity(new Set([3]), new Set([5]), 10)).toEqual({ value: 0.8, items: 10 });
	});
});

describe('where there is no figure', () => {
	it('says that nothing was judged', () => {
		for (const figure of [cohenKappa([]), fleissKappa([]), alpha([]), sameShare([])])
			expect(figure).toEqual({ value: null, items: 0, because: 'no-items' });
	});

	it('says that nobody chose differently, where chance would agree as well', () => {
		const items = rows('1 1 1', '1 1 1');
		for (const figure of [cohenKappa(items), fleissKappa(items), alpha(items)])
			expect(figure).toEqual({ value: null, items: 3, because: 'no-variation' });
	});

	it('leaves out what one of two annotators did not judge', () => {
		expect(cohenKappa(rows('1 2 .', '1 2 2')).items).toBe(2);
	});
});
