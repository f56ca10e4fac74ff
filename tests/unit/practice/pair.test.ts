import { describe, expect, it } from 'vitest';
import { layOnCommonText } from '#practice/common-text.ts';
import { differencesOf } from '#practice/differences.ts';
import { figuresOf } from '#practice/figures.ts';
import { readPair, together } from '#practice/pair.ts';
import type { Analysis } from '#practice/analysis.ts';
import { analysis, renamed } from '../../support/analyses.ts';

function pair(a: Analysis, b: Analysis) {
	const side = layOnCommonText([a, b]);
	const [first, second] = side.analyses;
	if (!first || !second) throw new Error('two analyses');
	return readPair(side, first, second);
}

const KEY = analysis('key', 's1! ; s2 -> s1; s3=e -> s2; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6');

describe('two analyses of one article', () => {
	it('are the same in every figure where only the ids differ', () => {
		const { tally, matches } = pair(KEY, renamed(KEY, 'other'));
		const figures = figuresOf(tally);
		expect(matches).toHaveLength(7);
		expect(matches.every(({ overlap }) => overlap === 1)).toBe(true);
		expect(figures.labels.kappa).toEqual({ value: 1, items: 8 });
		expect(figures.roles.kappa).toEqual({ value: 1, items: 7 });
		expect(figures.relations.kappa).toEqual({ value: 1, items: 42 });
		expect(figures.similarity).toEqual({ value: 1, items: 26 });
		expect(figures.unitizing.all.value).toBe(1);
		expect(figures.main).toEqual({ value: 1, items: 1 });
		expect(figures.attachment).toEqual({ value: 1, items: 6 });
	});

	it('differ in what one leaves out, in roles, in the main conclusion and in what is attached where', () => {
		const pupil = analysis('pupil', 's2!; s1 -> s2; s3=p -> s1; s4 -> s1; s6 -> s1');
		const reading = pair(KEY, pupil);
		expect(reading.main).toBe('different');
		expect(reading.fates.first.map(({ relation, fate }) => `${relation.fromId.slice(10)} ${fate}`)).toEqual([
			's2 turned',
			's3 over-one',
			's4 same',
			's5 no-partner',
			's6 other-sign',
			's7 no-partner'
		]);
		const { statements, roles, relationsShared, relationsFound } = reading.tally;
		expect(statements).toEqual({ first: 7, second: 5, both: 5 });
		expect(roles.filter(({ values: [a, b] }) => a !== b)).toEqual([
			{ values: ['evidence', 'premise'] },
			{ values: ['conclusion', 'premise'] }
		]);
		expect(relationsShared).toEqual({ first: 6, second: 4, both: 1 });
		expect(relationsFound.first).toBe(2);
		expect(differencesOf(reading).map(({ what }) => what)).toEqual([
			'main',
			'role',
			'role',
			'only',
			'only',
			'relation',
			'relation',
			'relation',
			'relation'
		]);
	});

	it('tell linked reasons from reasons that each stand for themselves', () => {
		const linked = analysis('linked', 's1!; s2 s4 -> s1');
		const { tally } = pair(KEY, linked);
		expect(tally.linked).toEqual([{ values: ['apart', 'linked'] }]);
	});

	it('match implicit statements by what they say', () => {
		const one = analysis('one', 's1!; s2 x1* -> s1', { x1: 'What brings shops more sales should be done.' });
		const other = analysis('other', 's1!; s2 x2* -> s1', { x2: 'Whatever brings more sales to shops should be done.' });
		const { matches } = pair(one, other);
		expect(matches.find(({ overlap }) => overlap === null)).toEqual({
			a: 'statement:x1',
			b: 'statement:x2',
			overlap: null
		});
		const unlike = analysis('unlike', 's1!; s2 x2* -> s1', { x2: 'Harwick is a town like ours.' });
		expect(pair(one, unlike).matches).toHaveLength(2);
	});

	it('count a word marked by both once, whoever marked more', () => {
		const { words } = pair(KEY, analysis('short', 's1!; s2 -> s1')).tally;
		expect(words).toEqual({ first: 63, second: 17, both: 17 });
	});

	it('of two articles together are judged over the items of both', () => {
		const one = pair(KEY, renamed(KEY, 'other')).tally;
		const two = pair(KEY, analysis('none', 's8=e')).tally;
		const figures = figuresOf(together([one, two]));
		expect(figures.labels.kappa.items).toBe(16);
		expect(figures.statements).toMatchObject({ first: 14, second: 8, both: 7 });
		expect(figures.main.items).toBe(2);
	});
});
