import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#practice/analysis.ts';
import { layOnCommonText } from '#practice/common-text.ts';
import { figuresOf } from '#practice/figures.ts';
import { readPair } from '#practice/pair.ts';
import { analysisOf, renamed, SENTENCES } from '../../support/analyses.ts';

const role = fc.constantFrom('conclusion' as const, 'premise' as const, 'evidence' as const, null);
const sentence = fc.integer({ min: 1, max: SENTENCES.length });
const relation = fc.record({
	from: sentence,
	to: sentence,
	sign: fc.constantFrom('support' as const, 'attack' as const)
});
const anAnalysis = fc
	.record({
		roles: fc.array(role, { minLength: SENTENCES.length, maxLength: SENTENCES.length }),
		relations: fc.uniqueArray(relation, { maxLength: 8, selector: ({ from, to }) => `${from} ${to}` }),
		main: fc.option(sentence)
	})
	.map(({ roles, relations, main }) => analysisOf('any', roles, relations, main));

function read(a: Analysis, b: Analysis) {
	const side = layOnCommonText([a, b]);
	const [first, second] = side.analyses;
	if (!first || !second) throw new Error('two analyses');
	return readPair(side, first, second);
}

describe('two analyses of one article', () => {
	it('are as like each other whichever comes first', () => {
		fc.assert(
			fc.property(anAnalysis, anAnalysis, (a, other) => {
				const b = renamed(other, 'b');
				const [there, back] = [read(a, b), read(b, a)];
				const pairs = (list: readonly { a: string; b: string }[]) => list.map((one) => `${one.a} ${one.b}`).sort();
				expect(pairs(back.matches.map((one) => ({ a: one.b, b: one.a })))).toEqual(pairs([...there.matches]));
				const [x, y] = [figuresOf(there.tally), figuresOf(back.tally)];
				expect(y.similarity).toEqual(x.similarity);
				expect(y.main).toEqual(x.main);
				expect(y.labels.kappa.value ?? -9).toBeCloseTo(x.labels.kappa.value ?? -9, 9);
				expect(y.relations.kappa.value ?? -9).toBeCloseTo(x.relations.kappa.value ?? -9, 9);
				expect(y.unitizing.all.value ?? -9).toBeCloseTo(x.unitizing.all.value ?? -9, 9);
				expect(y.statements.precision).toEqual(x.statements.recall);
				expect(y.words.recall).toEqual(x.words.precision);
			})
		);
	});

	it('are alike in full where one is a copy of the other', () => {
		fc.assert(
			fc.property(anAnalysis, (a) => {
				const { tally, fates } = read(a, renamed(a, 'b'));
				const { similarity, labels, words } = figuresOf(tally);
				if (similarity.items > 0) expect(similarity.value).toBe(1);
				expect([1, null]).toContain(labels.kappa.value);
				expect([1, null]).toContain(words.f1.value);
				expect(fates.first.every(({ fate }) => fate === 'same')).toBe(true);
			})
		);
	});
});
