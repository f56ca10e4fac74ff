import { describe, expect, test } from 'vitest';
import { footnoteMarkers } from '#anchoring/footnote-markers.ts';

const found = (text: string) => footnoteMarkers(text).map(({ start, end }) => text.slice(start, end));

describe('a number is a footnote number', () => {
	test.each([
		['It ended.14 men left.', '14'],
		['It ended.14 Men left.', '14'],
		['It ended. 14 Men left.', '14'],
		['It ended.\n14\nMen left.', '14'],
		['It ended? 14 Men left.', '14'],
		['It ended. 14 “Men” left.', '14'],
		['one,12 two', '12'],
		['they said;3 and left', '3'],
		['they said:3 so', '3'],
		['a “dawn”3 and more', '3'],
		['a “dawn.”3 and more', '3'],
		['a “dawn.” 3 And more', '3'],
		['a “dawn” 3 And more', '3'],
		['(the dam)4 broke', '4'],
		['(the dam) 4 Broke', '4'],
		['(“the dam”)4 broke', '4'],
		['یہ ختم ہوا۔ 2 Then', '2'],
		['words[12] and more', '[12]'],
		['words.[1]', '[1]'],
		['It broke.⁷ Then', '⁷'],
		['broke,¹² then', '¹²'],
		['“broke”³ then', '³'],
		['(broke)² then', '²'],
		['word⁴ then', '⁴'],
		['It held. 999 Then', '999']
	])('in %j', (text, marker) => {
		expect(found(text)).toEqual([marker]);
	});
});

describe('a number belongs to the text', () => {
	test.each([
		'12 men left',
		' 12 men left',
		'It ended. 14 men left.',
		'It ended. 1400 Men left.',
		'weak 4 It',
		'He said “12 men” came',
		'He said ‘12 men’ came',
		'“12 Men” came',
		'the (12 Men) came',
		'(the dam) 4 broke',
		'a “dawn” 3 times',
		'see p.12 Then',
		'see p. 12 Then',
		'in vol. 3 The',
		'on Oct. 7 They',
		'J.12 Then',
		'by J. 12 Then',
		'the U.S.14 Then',
		'a,12 two',
		'1,000 men',
		'at 5.30 they',
		'10⁶ men',
		'km² of it',
		'a so² then',
		'3² is nine',
		'words [12] and more',
		'[12] words',
		'words[1234] and',
		'words[12 and',
		'words 12] and',
		'It ended.14th of May'
	])('in %j', (text) => {
		expect(found(text)).toEqual([]);
	});
});

test('a marker is where its number is, with its brackets', () => {
	expect(footnoteMarkers('It held[3]. It broke.4 So.')).toEqual([
		{ start: 7, end: 10 },
		{ start: 21, end: 22 }
	]);
});

test('footnote numbers are found after stops, quotations and brackets, spaced or not, and in brackets of their own', () => {
	expect(found('It held.1 It broke! 2 So “fragile”3 and (weak)4 it was[5][6] then.⁷')).toEqual(
		'1 2 3 4 [5] [6] ⁷'.split(' ')
	);
});

test('a number at the very end of the text after a stop is a footnote number', () => {
	expect(found('It held. 14')).toEqual(['14']);
});

test('numbers of four digits, at the start, and in mid-sentence belong to the text', () => {
	expect(found('7 men came. 2014 was hard. About 30 left, 12 stayed; at 5.30 and 1,000 more on p. 12 of it')).toEqual(
		[]
	);
});

test('very long runs of spaces and digits are read once', () => {
	const text = `${' '.repeat(200_000)}1${' '.repeat(200_000)}${'9'.repeat(200_000)} it.${' '.repeat(200_000)}3`;
	expect(found(text)).toEqual(['3']);
});
