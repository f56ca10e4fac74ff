import { describe, expect, it } from 'vitest';
import { placesOf } from '#decompose/assistant/quotes.ts';

const TEXT =
	'It rained.\nThe “old” bridge — built in 1911 — cannot\n  carry trams. It rained. The bridge cannot carry it.';
const ALL = { start: 0, end: TEXT.length };
const words = (quote: string, part = ALL) =>
	placesOf(TEXT, quote, part).map(({ start, end }) => TEXT.slice(start, end));

describe('checking a quote against the text', () => {
	it('finds it word for word, across line ends', () => {
		expect(words('built in 1911 — cannot carry trams.')).toEqual(['built in 1911 — cannot\n  carry trams.']);
	});

	it('lets quotation marks and dashes have another shape, and nothing else', () => {
		expect(words('The "old" bridge - built in 1911')).toEqual(['The “old” bridge — built in 1911']);
		for (const wrong of [
			'The old bridge — built in 1911',
			'the “old” bridge',
			'built in 1912',
			'cannot carry any trams'
		])
			expect(words(wrong)).toEqual([]);
	});

	it('takes signs that mean something in a pattern as they are', () => {
		expect(words('The .* bridge')).toEqual([]);
		expect(placesOf('Is it (really) so? Yes.', '(really) so?', { start: 0, end: 23 })).toEqual([{ start: 6, end: 18 }]);
	});

	it('finds no part of a word, no single word, and no few words that stand twice', () => {
		expect(words('idge cannot carry it')).toEqual([]);
		expect(words('bridge')).toEqual([]);
		expect(words('It rained.')).toEqual([]);
	});

	it('takes a telling sentence that stands twice for one said twice', () => {
		const twice = 'Trams need a new bridge. And so on. Trams need a new bridge.';
		expect(placesOf(twice, 'Trams need a new bridge.', { start: 0, end: twice.length })).toHaveLength(2);
	});

	it('looks in the part that was asked about only', () => {
		expect(words('The bridge cannot carry it.', { start: 0, end: 60 })).toEqual([]);
	});
});
