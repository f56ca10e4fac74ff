import { describe, expect, it } from 'vitest';
import { frameworkOf } from '#evaluate/labelling/framework.ts';
import { groundedLabelling } from '#evaluate/labelling/grounded.ts';
import { attacks, written } from '../../../support/attack-notation.ts';

// PyArg's tests, TweetyProject's resources and carneades-4's dung_test agree on these.
const PUBLISHED: readonly (readonly [string, string])[] = [
	['a -> b -> c', '{a,c}'],
	['a <-> b', '{}'],
	['a -> a', '{}'],
	['a -> b -> c -> a', '{}'],
	['a -> b -> c -> d -> a', '{}'],
	['a <-> b; a -> c; b -> c; c -> d', '{}'],
	['a <-> b; b -> c; c -> d -> e -> c', '{}'],
	['a -> b; b -> c; c -> a; c -> d; d -> c; d -> d', '{}'],
	['a1 -> a2 -> a3 -> a4; a3 <-> a5; a5 -> a6; a6 -> a2', '{a1}'],
	['a <-> b; c -> c; d', '{d}'],
	['b -> c; c <-> d', '{b,d}']
];

describe('the grounded labelling', () => {
	it.each(PUBLISHED)('accepts in %s exactly %s', (notation, expected) => {
		const { framework, names } = attacks(notation);
		expect(written(groundedLabelling(framework), names)).toBe(expected);
	});

	it('tells what is defeated from what is undecided', () => {
		const { framework } = attacks('a -> b -> c; d <-> e');
		expect(groundedLabelling(framework)).toEqual(['in', 'out', 'in', 'undecided', 'undecided']);
	});

	it('labels a chain of 200,000 attacks from its unattacked end', () => {
		const last = 200_000;
		const chain = Array.from({ length: last }, (_, at) => [at, at + 1] as const);
		const labels = groundedLabelling(frameworkOf(last + 1, chain));
		expect([labels[0], labels[last - 1], labels[last]]).toEqual(['in', 'out', 'in']);
	});

	it('takes an attack that is named twice for one', () => {
		expect(
			groundedLabelling(
				frameworkOf(3, [
					[0, 1],
					[0, 1],
					[1, 2]
				])
			)
		).toEqual(['in', 'out', 'in']);
	});
});
