import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alpha } from '#practice/agreement/alpha.ts';
import type { Figure, Item } from '#practice/agreement/figure.ts';
import { cohenKappa, fleissKappa } from '#practice/agreement/kappa.ts';
import { unitizingAlpha, type Unit } from '#practice/agreement/unitizing.ts';

const choice = fc.constantFrom('c', 'p', 'e', 'none');
const items = (annotators: number, value: fc.Arbitrary<string | null> = choice): fc.Arbitrary<Item<string>[]> =>
	fc.array(
		fc.array(value, { minLength: annotators, maxLength: annotators }).map((values) => ({ values })),
		{
			maxLength: 40
		}
	);

function expectSame(one: Figure, other: Figure) {
	expect([other.items, other.because]).toEqual([one.items, one.because]);
	if (one.value === null) expect(other.value).toBeNull();
	else expect(other.value).toBeCloseTo(one.value, 9);
}

describe('figures of agreement', () => {
	it('do not depend on which annotator comes first', () => {
		fc.assert(
			fc.property(items(4, fc.option(choice)), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (list, order) => {
				const turned = list.map(({ values }) => ({ values: order.map((at) => values[at] ?? null) }));
				expectSame(alpha(list), alpha(turned));
				expectSame(fleissKappa(list), fleissKappa(turned));
			})
		);
		fc.assert(
			fc.property(items(2), (list) => {
				expectSame(cohenKappa(list), cohenKappa(list.map(({ values }) => ({ values: [...values].reverse() }))));
			})
		);
	});

	it('do not depend on what the categories are called, or on the order of the items', () => {
		fc.assert(
			fc.property(items(3), (list) => {
				const renamed = [...list].reverse().map(({ values }) => ({ values: values.map((value) => `${value}’`) }));
				expectSame(alpha(list), alpha(renamed));
				expectSame(fleissKappa(list), fleissKappa(renamed));
			})
		);
	});

	it('are 1 for annotators who choose alike and not always the same', () => {
		fc.assert(
			fc.property(
				fc.array(choice, { minLength: 2, maxLength: 40 }),
				fc.integer({ min: 2, max: 5 }),
				(values, annotators) => {
					fc.pre(new Set(values).size > 1);
					const list = values.map((value) => ({ values: Array.from({ length: annotators }, () => value) }));
					expect(alpha(list).value).toBeCloseTo(1, 12);
					expect(fleissKappa(list).value).toBeCloseTo(1, 12);
					expect(cohenKappa(list).value).toBeCloseTo(1, 12);
				}
			)
		);
	});

	it('never exceed 1, and always say how many items they rest on', () => {
		fc.assert(
			fc.property(items(3, fc.option(choice)), (list) => {
				for (const figure of [alpha(list), fleissKappa(list), cohenKappa(list)]) {
					expect(figure.items).toBeLessThanOrEqual(list.length);
					if (figure.value !== null) expect(figure.value).toBeLessThanOrEqual(1 + 1e-12);
					else expect(figure.because).toBeDefined();
				}
			})
		);
	});

	it('count an item judged so n times as n items', () => {
		fc.assert(
			fc.property(items(2), fc.integer({ min: 1, max: 4 }), (list, times) => {
				const repeated = list.flatMap((item) => Array.from({ length: times }, () => item));
				const counted = list.map((item) => ({ ...item, times }));
				expectSame(alpha(repeated), alpha(counted));
				expectSame(cohenKappa(repeated), cohenKappa(counted));
			})
		);
	});
});

/** Pieces of a text of 200 characters, none of which overlap within a category. */
const pieces = fc
	.array(
		fc.record({ gap: fc.integer({ min: 0, max: 15 }), length: fc.integer({ min: 1, max: 15 }), category: choice }),
		{
			maxLength: 6
		}
	)
	.map((list) => {
		let at = 0;
		return list.map(({ gap, length, category }): Unit<string> => {
			const start = at + gap;
			at = start + length;
			return { start, end: at, category };
		});
	});

describe('α for unitizing', () => {
	it('does not depend on which annotator comes first', () => {
		fc.assert(
			fc.property(pieces, pieces, (a, b) => {
				const [one, other] = [
					[a, b],
					[b, a]
				].map((annotators) => unitizingAlpha({ length: 200, annotators }));
				expectSame(one?.all ?? NONE, other?.all ?? NONE);
			})
		);
	});

	it('is 1 for the same pieces', () => {
		fc.assert(
			fc.property(pieces, (a) => {
				fc.pre(a.length > 0);
				expect(unitizingAlpha({ length: 200, annotators: [a, a] }).all).toMatchObject({
					value: 1,
					items: 2 * a.length
				});
			})
		);
	});
});

const NONE: Figure = { value: null, items: -1 };
