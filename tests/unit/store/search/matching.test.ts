import { describe, expect, it } from 'vitest';
import {
	closeness,
	excerptOf,
	fold,
	matchesIn,
	placesIn,
	termsOf,
	wholeWords,
	type Excerpt
} from '#store/search/matching.ts';

describe('the words of a query', () => {
	it('are folded, each once, the longest first; words in quotation marks are one', () => {
		expect(termsOf('Ban  phones BAN "in Schools"')).toEqual(['in schools', 'phones', 'ban']);
		expect(termsOf(' " ')).toEqual([]);
		expect(termsOf('(schools), "the end." — U.S.')).toEqual(['schools', 'the end', 'u.s']);
	});
});

describe('folding', () => {
	it('makes case and accents the same and keeps every offset', () => {
		for (const text of ['Ärger in CAFÉS', 'İstanbul', 'straße', '🙂 Élan', 'a\u0301b', '\ud800x']) {
			expect(fold(text)).toHaveLength(text.length);
		}
		expect(fold('Ärger in CAFÉS')).toBe('arger in cafes');
		expect(fold('İstanbul')).toBe('istanbul');
	});
});

describe('matching', () => {
	it('wants every term, and gives all their places in order without overlaps', () => {
		expect(matchesIn('phones ring; phones distract', ['phones', 'ring'])).toEqual([
			[0, 6],
			[7, 11],
			[13, 19]
		]);
		expect(matchesIn('phones ring', ['phones', 'schools'])).toBeNull();
		expect(matchesIn('bananas', ['banana', 'ban'])).toEqual([[0, 6]]);
	});

	it('finds a term where a word begins, and nowhere else', () => {
		expect(matchesIn('a string, a ring', ['ring'])).toEqual([[12, 16]]);
		expect(matchesIn('a string', ['ring'])).toBeNull();
		expect(matchesIn('巴基斯坦与美国', ['美国'])).toEqual([[5, 7]]);
		expect(matchesIn('covid-19 and all', ['19', 'covid-19'])).toEqual([[0, 8]]);
	});

	it('likes whole words better than beginnings, and a short statement better than a long one', () => {
		const of = (text: string) => closeness(text.length, wholeWords(text, ['ring']), 1);
		expect(of('they ring')).toBeGreaterThan(of('they rings'));
		expect(of('they ring')).toBeGreaterThan(of('they ring and ring again'));
	});
});

describe('an excerpt', () => {
	it('is the whole of a short text', () => {
		expect(excerptOf('Phones ring.', [[7, 11]])).toEqual({ start: 0, text: 'Phones ring.', matches: [[7, 11]] });
	});

	it('is the surroundings of the first match of a long one, cut between words', () => {
		const text = `${'before '.repeat(100)}phones ${'after '.repeat(100)}`;
		const at = text.indexOf('phones');
		const excerpt = excerptOf(text, [[at, at + 6]]);
		const [match] = excerpt.matches;
		expect(excerpt.text.slice(...(match ?? [0, 0]))).toBe('phones');
		expect(text.slice(excerpt.start, excerpt.start + excerpt.text.length)).toBe(excerpt.text);
		expect(excerpt.text.trim()).toMatch(/^before .* after$/);
	});
});

describe('places in a long text', () => {
	const places = (text: string, terms: string[]) =>
		[...placesIn(text, terms)].filter((place): place is Excerpt => place !== null);

	it('are where all terms stand near each other', () => {
		const far = 'word '.repeat(200);
		const text = `phones ${far} phones ring ${far} ring`;
		const [place, ...others] = places(text, ['phones', 'ring']);
		expect(others).toEqual([]);
		expect(place?.text).toContain('phones ring');
		expect(place?.matches.map(([a, b]) => place.text.slice(a, b))).toEqual(['phones', 'ring']);
	});

	it('are found once, wherever the text is divided for a pause', () => {
		const needle = 'needle';
		for (const at of [0, 199_990, 199_997, 200_000, 200_004, 399_999]) {
			const text = `${'x '.repeat(250_000).slice(0, at).replace(/x$/, ' ')}${needle}${' x'.repeat(60_000)}`;
			const found = places(text, [needle]);
			expect(found.map((place) => place.start + (place.matches[0]?.[0] ?? -1))).toEqual([at]);
		}
	});

	it('come with a pause for every stretch, so that nobody waits for a long text', () => {
		expect([...placesIn('x'.repeat(1_000_000), ['y'])]).toEqual([null, null, null, null, null]);
	});
});
