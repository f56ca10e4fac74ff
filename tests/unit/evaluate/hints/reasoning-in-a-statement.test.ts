import { describe, expect, it } from 'vitest';
import { hintsOf } from '#evaluate/hints.ts';
import { graph } from '../../../support/graph-notation.ts';
import { worded } from '../../../support/worded.ts';

const words = (wording: string) =>
	hintsOf(worded(graph`s`, { s: wording }), 'article:a')
		.filter((hint) => hint.rule === 'reasoning-in-a-statement')
		.flatMap((hint) => hint.words);

describe('a wording that argues', () => {
	it.each([
		['Phones should be banned because they distract', 'because'],
		['Phones distract; therefore they should go', 'therefore'],
		['Pupils are tired, hence the poor marks', 'hence'],
		['Thus the school was right', 'Thus'],
		['Marks fell and, consequently, parents left', 'consequently']
	])('is asked about: %s', (wording, word) => {
		expect(words(wording)).toEqual([word]);
	});

	it.each([
		'Prices rose because of the drought',
		'Pakistan has thus far kept out of it',
		'Relations have been good since 1991',
		'The treaty was made so that trade could grow',
		'Causes are hard to tell from effects'
	])('is not asked about: %s', (wording) => {
		expect(words(wording)).toEqual([]);
	});
});
