import { describe, expect, it } from 'vitest';
import { hintsOf } from '#evaluate/hints.ts';
import { graph } from '../../../support/graph-notation.ts';
import { worded } from '../../../support/worded.ts';

const words = (wording: string) =>
	hintsOf(worded(graph`s`, { s: wording }), 'article:a')
		.filter((hint) => hint.rule === 'not-a-statement')
		.map((hint) => hint.words.join());

describe('a wording nobody can agree with', () => {
	it('is a question', () => {
		expect(words('Should phones be banned?')).toEqual(['?']);
		expect(words('“Should phones be banned?”')).toEqual(['?']);
		expect(words('کیا فون پر پابندی ہونی چاہیے؟')).toEqual(['?']);
	});

	it('is a word or two', () => {
		expect(words('Distraction.')).toEqual(['']);
		expect(words('Phone bans')).toEqual(['']);
	});

	it('is not a short sentence, nor one written without spaces', () => {
		expect(words('Phones distract pupils')).toEqual([]);
		expect(words('学校应该禁止手机')).toEqual([]);
	});

	it('is not one with a question inside', () => {
		expect(words('The question “who pays?” was never answered')).toEqual([]);
	});
});
