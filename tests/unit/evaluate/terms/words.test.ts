import { describe, expect, it } from 'vitest';
import { isEnglish, makerFor, termsOf } from '#evaluate/terms/words.ts';

const terms = (wording: string) => termsOf(wording).map((use) => use.term);

describe('the terms of a wording', () => {
	it('are its content words, with their places', () => {
		expect(termsOf('The phones distract.')).toEqual([
			{ word: 'phones', start: 4, end: 10, term: terms('phone')[0] },
			{ word: 'distract', start: 11, end: 19, term: 'distract' }
		]);
	});

	it.each([
		['human', 'humans'],
		['ban', 'bans', 'banned', 'banning'],
		['argue', 'argues', 'argued', 'arguing'],
		['policy', 'policies'],
		['weaken', 'weakened', 'weakening'],
		['tax', 'taxes'],
		['agree', 'agrees', 'agreed', 'agreeing'],
		['succeed', 'succeeds', 'succeeded'],
		['class', 'classes'],
		["Pakistan's", 'Pakistan', 'Pakistan’s'],
		['try', 'tries', 'tried', 'trying'],
		['suggest', 'suggests', 'suggested', 'suggesting'],
		['church', 'churches'],
		['chest', 'chests'],
		['cost', 'costs'],
		['diesel', 'diesels'],
		['box', 'boxes', 'boxed', 'boxing']
	])('are one for %s and its forms', (first, ...others) => {
		for (const other of others) expect(terms(other)).toEqual(terms(first));
	});

	it.each([
		['new', 'news'],
		['bus', 'bu'],
		['thing', 'th'],
		['need', 'ne'],
		['speed', 'sped'],
		['crisis', 'crisi'],
		['GP', 'GPS'],
		['IC', 'icing'],
		['IC', 'ice'],
		['come', 'comedy'],
		['weaken', 'waken']
	])('are two for %s and %s', (one, other) => {
		expect(terms(one)).not.toEqual(terms(other));
	});

	it.each(['spring', 'string', 'bring', 'shred', 'comedy', 'friedman', 'series', 'bus', 'analysis', 'census'])(
		'are whole for %s, which only looks as if it had an ending',
		(word) => {
			expect(terms(word)).toEqual([word]);
		}
	);

	it('are one for words the reader holds to mean the same', () => {
		const synonyms = [['ban', 'prohibit', 'forbid']];
		const [ban, prohibit, allow] = ['banned', 'prohibits', 'allowed'].map((word) => termsOf(word, synonyms)[0]?.term);
		expect(prohibit).toBe(ban);
		expect(allow).not.toBe(ban);
	});

	it('of another language are its words as they stand', () => {
		const urdu = makerFor('ur');
		expect(termsOf('پاکستان کی پالیسی', [], urdu).map((use) => use.term)).toEqual(['پاکستان', 'کی', 'پالیسی']);
		expect(termsOf('the ban', [], makerFor('en-GB')).map((use) => use.term)).toEqual(['ban']);
	});
});

describe('an article is taken for English', () => {
	it.each([undefined, 'en', 'EN', 'en-GB'])('where its language is %s', (tag) => {
		expect(isEnglish(tag)).toBe(true);
	});

	it.each(['fr', 'eng', 'x-en', 'ur-en', ''])('but not where it is “%s”', (tag) => {
		expect(isEnglish(tag)).toBe(false);
	});
});
