import { describe, expect, it } from 'vitest';
import { countryOf, countryOfTwo } from '#compare/text/countries.ts';
import { particularsOf } from '#compare/text/particulars.ts';
import { stemOf } from '#compare/text/stem.ts';
import { tokensOf } from '#compare/text/words.ts';

describe('forms of one word', () => {
	it.each([
		'relate relates related relating relation relational',
		'hope hopes hoped hoping hopeful hopefulness',
		'hop hopped hopping',
		'fall falls falling',
		'control controls controlled controlling',
		'party parties',
		'carry carries carried carrying',
		'play plays played playing',
		'class classes',
		'agree agrees agreed agreeing',
		'need needs needed',
		'sing singing',
		'organize organized organizing organization organise organisation organising',
		'neighbor neighbour neighbours',
		'favor favour favoured',
		'adopt adopted adoption',
		'depend dependent dependence',
		'replace replaced replacement',
		'possible possibly possibility'
	])('have one stem: %s', (words) => {
		expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
	});

	it.each([
		['hop', 'hope'],
		['sing', 'sin'],
		['fill', 'file'],
		['relate', 'relay'],
		['bus', 'bu'],
		['agree', 'agrarian']
	])('are not taken for another word: %s, %s', (one, other) => {
		expect(stemOf(one)).not.toBe(stemOf(other));
	});

	it('are the word itself where it is very short, of other letters, or a number', () => {
		expect(['ox', 'café', '4000', 'x2'].map(stemOf)).toEqual(['ox', 'café', '4000', 'x2']);
	});
});

describe('the words of a wording', () => {
	const words = (wording: string) => tokensOf(wording).map(({ word }) => word);

	it('fall apart at hyphens, and contractions into their words', () => {
		expect(words("We can't well-nigh stop; they won't, it’s Ann's")).toEqual(
			'we can not well nigh stop they will not it is ann'.split(' ')
		);
		expect(words("they’ll isn't o'clock")).toEqual(['they', 'is', 'not', 'oclock']);
	});

	it('have type numbers without their variant, and numbers without separators', () => {
		expect(words('A Mi-35M and an F-16 cost 4,000 or 2.5')).toEqual([
			'a',
			'mi-35',
			'and',
			'an',
			'f-16',
			'cost',
			'4000',
			'or',
			'2.5'
		]);
		const [first, , , , fifth] = tokensOf('A Mi-35M and an F-16');
		expect([first?.isCapital, fifth?.isNumber, fifth?.raw]).toEqual([true, true, 'F-16']);
	});
});

describe('countries', () => {
	it('are known by one word or two, whatever they are called', () => {
		expect(['oslo', 'norwegian', 'stockholm', 'nowhere'].map(countryOf)).toEqual([
			'@norway',
			'@norway',
			'@sweden',
			null
		]);
		expect([countryOfTwo('south', 'asia'), countryOfTwo('south', 'asian'), countryOfTwo('south', 'wind')]).toEqual([
			'@south-asia',
			'@south-asia',
			null
		]);
	});
});

describe('the time of a date', () => {
	const time = (wording: string) => {
		const [one] = particularsOf(wording);
		return one?.kind === 'date' ? [Number(one.from.toFixed(3)), Number(one.to.toFixed(3))] : one;
	};

	it.each([
		['It came in June 2016.', [2016.417, 2016.5]],
		['It came in January of 2016.', [2016, 2016.083]],
		['It came on 1 January 1948.', [1948, 1948.003]],
		['It came on May 1st, 1948.', [1948.333, 1948.336]],
		['It came on the 11th of Sep. 2001.', [2001.694, 2001.696]],
		['It lasted 2016–18.', [2016, 2019]],
		['It lasted 2016-2018 or so.', [2016, 2019]],
		['It lasted from 1947 to 1950.', [1947, 1951]],
		['It came between 1947 and 1950.', [1947, 1951]],
		['It came in the 1970s.', [1970, 1980]],
		['It came in 1999.', [1999, 2000]]
	])('in “%s” is told in years', (wording, years) => {
		expect(time(wording)).toEqual(years);
	});

	it('is none without a year', () => {
		expect(particularsOf('It came on 1 May.').filter(({ kind }) => kind === 'date')).toEqual([]);
	});
});

describe('the value of a sum', () => {
	it.each([
		['It cost $3m then.', 3e6, 'dollar'],
		['It cost €2.5 billion then.', 2.5e9, 'euro'],
		['It cost £10k then.', 1e4, 'pound'],
		['It cost 4,000 rupees then.', 4_000, 'rupee'],
		['It cost 2 million US dollars then.', 2e6, 'dollar'],
		['It grew by 12 per cent then.', 12, '%'],
		['It grew by 2.5% then.', 2.5, '%'],
		['It saw 4,000 riders then.', 4_000, stemOf('riders')],
		['It saw 3 million riders then.', 3e6, stemOf('riders')],
		['It saw two combat helicopters then.', 2, stemOf('helicopters')]
	])('in “%s” is %d', (wording, value, unit) => {
		expect(particularsOf(wording)[0]).toMatchObject({ value, unit });
	});
});
