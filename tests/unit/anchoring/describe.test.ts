import { describe as group, expect, test } from 'vitest';
import { describe, describeByHash } from '#anchoring/describe.ts';
import { TextIndex } from '#anchoring/text-index.ts';

const TEXT = 'The harbor pays for itself. The road does not. So the harbor should stay open all year.';

const spanOf = (words: string, text = TEXT) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});

group('a quote passage', () => {
	test('holds the words, their place, and 32 characters on either side', () => {
		expect(describe(TEXT, spanOf('The road does not.'))).toEqual({
			start: 28,
			end: 46,
			exact: 'The road does not.',
			prefix: 'The harbor pays for itself. ',
			suffix: ' So the harbor should stay open '
		});
	});

	test('names the text it points into where one is given', () => {
		expect(describe(TEXT, { start: 0, end: 3 }, 'text:a').textId).toBe('text:a');
	});

	test('never holds half a character around the words', () => {
		const text = `${'😀'.repeat(17)}.word.${'😀'.repeat(17)}`;
		const { prefix, suffix } = describe(text, spanOf('word', text));
		expect(prefix).toBe(`${'😀'.repeat(15)}.`);
		expect(suffix).toBe(`.${'😀'.repeat(15)}`);
	});

	test('holds whole characters where the text ends within reach', () => {
		const text = '😀😀 word 😀😀';
		expect(describe(text, spanOf('word', text))).toMatchObject({ prefix: '😀😀 ', suffix: ' 😀😀' });
		expect(describe('😀', { start: 0, end: 2 })).toMatchObject({ exact: '😀', prefix: '', suffix: '' });
	});

	test.each([
		[{ start: 3, end: 3 }],
		[{ start: -1, end: 3 }],
		[{ start: 4, end: TEXT.length + 1 }],
		[{ start: Number.NaN, end: 3 }]
	])('is refused for the span %j', (span) => {
		expect(() => describe(TEXT, span)).toThrow(/no passage from/);
	});
});

group('a hash selector', () => {
	test('counts words and letters and hashes edges, whole and neighbors', () => {
		const selector = describeByHash(new TextIndex('Ab, cd. Ab cd ef.'), { start: 8, end: 17 });
		expect(selector).toMatchObject({ words: 3, letters: 6, after: '' });
		// sha256 of "abcdef" and, for the neighbor, of "abcd".
		expect(selector).toMatchObject({
			first: 'bef57ec7',
			last: 'bef57ec7',
			whole: 'bef57ec7f53a6d40',
			before: '88d4266f'
		});
	});

	test('of a passage that stands once says nothing of repeats', () => {
		expect(describeByHash(new TextIndex(TEXT), spanOf('The road does not.'))).not.toHaveProperty('repeat');
	});

	test('of a passage that stands several times says which of them it is', () => {
		const index = new TextIndex('It pays. It costs. It pays. It ends.');
		expect(describeByHash(index, { start: 19, end: 27 })?.repeat).toEqual({ nth: 2, of: 2 });
	});

	test('is not made for a passage without a letter or digit', () => {
		expect(describeByHash(new TextIndex('One … two'), { start: 4, end: 5 })).toBeNull();
	});

	test('is the same for every way of wrapping and quoting the words', () => {
		const one = 'The port – “long and\nwell-run” – pays.3 It stays.';
		const other = 'The port - "long and wellrun" - pays. It stays.';
		const of = (text: string) => describeByHash(new TextIndex(text), { start: 4, end: text.indexOf('pays') + 4 });
		expect({ ...of(one), words: 0 }).toEqual({ ...of(other), words: 0 });
	});
});
