import { expect, test } from 'vitest';
import { footnoteMarkers } from '#anchoring/footnote-markers.ts';

const found = (text: string) => footnoteMarkers(text).map(({ start, end }) => text.slice(start, end));

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
