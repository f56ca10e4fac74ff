import { describe, expect, test } from 'vitest';
import { lettersOf, rangeOf, spanOf, wordCount } from '#anchoring/letters.ts';

const normal = (text: string) => lettersOf(text).text;

describe('the normal form of words', () => {
	test('is letters and digits in lower case', () => {
		expect(normal('In 2014, “Trade” grew by 3.5 %!')).toBe('in2014tradegrewby35');
	});

	test.each([
		['line breaks', 'The pact\r\nheld  for\tyears.', 'The pact held for years.'],
		['hyphens at the end of a line', 'a multi-\n\npolar order', 'a multipolar order'],
		['soft hyphens', 'a co\u00adoper\u00adative answer', 'a cooperative answer'],
		['the shape of quotation marks', '‘No,’ she said: “it’s over.”', "'No,' she said: \"it's over.\""],
		['dashes', 'the north – and the south', 'the north - and the south'],
		['footnote numbers on their own line', 'It held.\n12\n Later it broke.', 'It held. Later it broke.'],
		['footnote numbers right after the stop', 'It held.12 Later it broke.', 'It held. Later it broke.'],
		['footnote numbers after a quotation', 'called “fragile”7 by some', 'called “fragile” by some'],
		['footnote numbers in brackets', 'It held.[3] Later it broke.', 'It held. Later it broke.'],
		['superscript footnote numbers', 'It held.³ Later it broke.', 'It held. Later it broke.'],
		['ligatures', 'the ﬁrst oﬃce', 'the first office'],
		['full-width forms', 'ＮＡＴＯ', 'NATO'],
		['composed and decomposed accents', 'cafe\u0301 Bogota\u0301', 'café Bogotá'],
		['decomposed Hangul', '\u1112\u1161\u11ab', '한'],
		['direction marks', 'ab\u200fcd', 'abcd'],
		['capital and final sigma', 'ΛΟΓΟΣ', 'λόγος'.normalize('NFD').replace(/\u0301/g, '')]
	])('is the same whatever %s', (_, one, other) => {
		expect(normal(one)).toBe(normal(other));
	});

	test.each([
		['a number inside the sentence', 'It took 12 years.', 'It took years.'],
		['a year after a stop', 'It held. 1998 was calm.', 'It held. was calm.'],
		['a decimal', 'It rose by 3.14 a year.', 'It rose by 3. a year.'],
		['a number after an abbreviation', 'See no. 12 Then go.', 'See no. Then go.'],
		['a number after initials', 'in the U.S. 12 Governors met', 'in the U.S. Governors met'],
		['a count that starts a sentence', 'It held. 12 states joined.', 'It held. states joined.'],
		['a number that opens a quotation', 'He said "12 will do" twice.', 'He said " will do" twice.'],
		['the item of a list', 'Two points. 1. Trade.', 'Two points. . Trade.'],
		['an exponent', 'about 10⁶ tonnes', 'about 10 tonnes'],
		['vowel signs', 'की', 'के']
	])('keeps %s', (_, one, other) => {
		expect(normal(one)).not.toBe(normal(other));
	});

	test('keeps a straight and a curly opening quotation before a number alike', () => {
		expect(normal('He said "12 will do" twice.')).toBe(normal('He said “12 will do” twice.'));
	});

	test('leads every letter back to its place in the text', () => {
		const text = 'Ré\u00adsumé — 𝔄x ﬁn.';
		const letters = lettersOf(text);
		const sources = [...letters.offsets].map((offset) => String.fromCodePoint(text.codePointAt(offset) ?? 0));
		expect(letters.text).toBe('résuméaxfin');
		expect(sources.join('')).toBe('Résumé𝔄xﬁﬁn');
		expect(letters.text.length).toBe(letters.offsets.length);
		expect(spanOf(letters, { from: 0, to: letters.text.length })).toEqual({ start: 0, end: text.length - 1 });
	});

	test('gives the letters of a span, and the span of letters without the marks around them', () => {
		const text = 'He said: “Trade pays.” Then he left.';
		const letters = lettersOf(text);
		const range = rangeOf(letters, { start: text.indexOf('“'), end: text.indexOf('” ') + 1 });
		expect(letters.text.slice(range.from, range.to)).toBe('tradepays');
		const span = spanOf(letters, range);
		expect(text.slice(span.start, span.end)).toBe('Trade pays');
	});

	test('of a letter under thousands of marks is found in time', () => {
		const text = `a${'\u0301\u0323'.repeat(200_000)}b`;
		expect(normal(text).startsWith('a') || normal(text).startsWith('ạ')).toBe(true);
		expect(normal(text).endsWith('b')).toBe(true);
	});

	test('counts words, also one that the span cuts', () => {
		const letters = lettersOf('One two-three four.');
		expect(wordCount(letters, { from: 0, to: letters.text.length })).toBe(4);
		expect(wordCount(letters, { from: 1, to: 6 })).toBe(2);
		expect(wordCount(letters, { from: 4, to: 4 })).toBe(0);
	});
});
