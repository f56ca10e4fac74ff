import { describe, expect, it } from 'vitest';
import { completeLabellings, preferredLabellings, stableLabellings } from '#evaluate/labelling/readings.ts';
import { attacks, writtenAll } from '../../../support/attack-notation.ts';

// TweetyProject's third example, by attacker.
const EX3 = [
	'a1 -> a8; a2 -> a8; a3 -> a4; a3 -> a9; a4 -> a2; a4 -> a6; a4 -> a10; a5 -> a4; a6 -> a10; a7 -> a5; a7 -> a9',
	'a8 -> a3; a8 -> a5; a8 -> a7; a9 -> a2; a9 -> a3; a9 -> a5; a9 -> a7; a9 -> a8; a9 -> a9',
	'a10 -> a1; a10 -> a6; a10 -> a7; a10 -> a8; a10 -> a9'
].join('; ');

// PyArg's tests, TweetyProject's resources and carneades-4's dung_test agree on these.
const PUBLISHED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
	['a -> b -> c', ['{a,c}'], ['{a,c}']],
	['a <-> b', ['{a}', '{b}'], ['{a}', '{b}']],
	['a -> a', ['{}'], []],
	['a -> b -> c -> a', ['{}'], []],
	['a -> b -> c -> d -> a', ['{a,c}', '{b,d}'], ['{a,c}', '{b,d}']],
	['a <-> b; a -> c; b -> c; c -> d', ['{a,d}', '{b,d}'], ['{a,d}', '{b,d}']],
	['a <-> b; b -> c; c -> d -> e -> c', ['{a}', '{b,d}'], ['{b,d}']],
	['a -> b; b -> c; c -> a; c -> d; d -> c; d -> d', ['{}'], []],
	['a1 -> a2 -> a3 -> a4; a3 <-> a5; a5 -> a6; a6 -> a2', ['{a1,a3,a6}', '{a1,a4,a5}'], ['{a1,a3,a6}', '{a1,a4,a5}']],
	['a <-> b; c -> c; d', ['{a,d}', '{b,d}'], []],
	['b -> c; c <-> d', ['{b,d}'], ['{b,d}']],
	[EX3, ['{a1,a2,a3,a6,a7}', '{a2,a3,a5,a10}'], ['{a1,a2,a3,a6,a7}', '{a2,a3,a5,a10}']]
];

const COMPLETE: readonly (readonly [string, readonly string[]])[] = [
	['a <-> b', ['{a}', '{b}', '{}']],
	['a <-> b; b -> c; c -> d -> e -> c', ['{a}', '{b,d}', '{}']],
	['a1 -> a2 -> a3 -> a4; a3 <-> a5; a5 -> a6; a6 -> a2', ['{a1,a3,a6}', '{a1,a4,a5}', '{a1}']],
	[EX3, ['{a1,a2,a3,a6,a7}', '{a2,a3,a5,a10}', '{a2,a3}', '{}']]
];

describe('the ways a set of attacks can be read', () => {
	it.each(PUBLISHED)('prefers in %s exactly %j', (notation, expected) => {
		const { framework, names } = attacks(notation);
		expect(writtenAll(preferredLabellings(framework), names)).toEqual(expected);
	});

	it.each(PUBLISHED)('finds the stable readings of %s', (notation, _, expected) => {
		const { framework, names } = attacks(notation);
		expect(writtenAll(stableLabellings(framework), names)).toEqual(expected);
	});

	it.each(COMPLETE)('finds in %s every complete reading: %j', (notation, expected) => {
		const { framework, names } = attacks(notation);
		expect(writtenAll(completeLabellings(framework), names)).toEqual(expected);
	});

	it('searches only what the grounded labelling leaves open', () => {
		const chain = Array.from({ length: 200 }, (_, at) => `n${at} -> n${at + 1}`).join('; ');
		const { framework, names } = attacks(`${chain}; a <-> b`);
		expect(writtenAll(preferredLabellings(framework), names)).toHaveLength(2);
	});

	it('says that there are too many where more is undecided than may be searched', () => {
		const pairs = Array.from({ length: 21 }, (_, at) => `a${at} <-> b${at}`).join('; ');
		expect(preferredLabellings(attacks(pairs).framework)).toEqual({ kind: 'too-many', undecided: 42, steps: 0 });
	});

	it('says that there are too many where the search takes more steps than it may', () => {
		const pairs = Array.from({ length: 6 }, (_, at) => `a${at} <-> b${at}`).join('; ');
		const { framework } = attacks(pairs);
		expect(completeLabellings(framework, { steps: 100 })).toEqual({ kind: 'too-many', undecided: 12, steps: 101 });
		expect(writtenAll(completeLabellings(framework), [])).toHaveLength(3 ** 6);
	});
});
