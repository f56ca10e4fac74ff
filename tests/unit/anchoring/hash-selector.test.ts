import { describe as group, expect, test } from 'vitest';
import type { HashSelector } from '#argument/records/passage.ts';
import { describeByHash } from '#anchoring/describe.ts';
import { anchorHash } from '#anchoring/hash-selector.ts';
import { TextIndex } from '#anchoring/text-index.ts';

const TEXT =
	'Wind turbines were set up on the northern ridge. The shepherds were paid for the loss of grazing land, but late. ' +
	'Output doubled within a year. The shepherds were paid for the loss of grazing land, but late. Prices fell for all.';

function selectorOf(words: string, nth = 1, text = TEXT): HashSelector {
	let start = -1;
	for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
	const selector = describeByHash(new TextIndex(text), { start, end: start + words.length });
	if (!selector) throw new Error(`no letters in ${words}`);
	return selector;
}

const resolve = (text: string, selector: HashSelector) => anchorHash(new TextIndex(text), selector);
const words = (text: string, selector: HashSelector) => {
	const result = resolve(text, selector);
	return result.state === 'lost' ? null : text.slice(result.start, result.end);
};

group('exact', () => {
	test('in the text it was made from', () => {
		expect(resolve(TEXT, selectorOf('Output doubled within a year'))).toEqual({
			state: 'exact',
			start: 113,
			end: 141,
			score: 1,
			candidates: []
		});
	});

	test('each of two copies of a sentence', () => {
		expect(resolve(TEXT, selectorOf('The shepherds were paid', 1))).toMatchObject({ state: 'exact', start: 49 });
		expect(resolve(TEXT, selectorOf('The shepherds were paid', 2))).toMatchObject({ state: 'exact', start: 143 });
	});

	test('a sentence in a paragraph that is printed twice', () => {
		const doubled = `${TEXT} ${TEXT}`;
		const selector = selectorOf('Output doubled within a year', 2, doubled);
		expect(resolve(doubled, selector)).toMatchObject({ state: 'exact', start: TEXT.length + 1 + 113 });
	});

	test('a passage that starts inside a word which also stands alone', () => {
		const text = 'Unfair rules help nobody. They are fair rules help for few.';
		expect(resolve(text, selectorOf('fair rules help', 1, text))).toMatchObject({ state: 'exact', start: 2 });
	});

	test('after re-wrapping, hyphenation, other quotation marks and footnote numbers', () => {
		const edited = TEXT.replace('within a year.', 'with-\nin  a\n\nyear.12').replace('Prices', '“Prices”');
		expect(words(edited, selectorOf('Output doubled within a year'))).toBe('Output doubled with-\nin  a\n\nyear');
		expect(resolve(edited, selectorOf('Output doubled within a year')).state).toBe('exact');
	});

	test('after one neighbor has changed', () => {
		const edited = TEXT.replace('Prices fell', 'The Wind\n14\nPrices fell');
		expect(resolve(edited, selectorOf('fell for all')).state).toBe('exact');
	});
});

group('moved', () => {
	test('the words alone, in another text', () => {
		const edited = 'Reported elsewhere: Output doubled within a year, they say.';
		expect(resolve(edited, selectorOf('Output doubled within a year')).state).toBe('moved');
	});

	test('the copy with the right surroundings, after another copy was cut', () => {
		const edited = TEXT.replace(' The shepherds were paid for the loss of grazing land, but late.', '');
		const result = resolve(edited, selectorOf('The shepherds were paid for the loss of grazing land', 2));
		expect(result).toMatchObject({ state: 'moved', start: edited.indexOf('The shepherds') });
	});
});

group('changed, to be confirmed', () => {
	test('a page break in the middle of the passage', () => {
		const edited = TEXT.replace('doubled within', 'doubled\n\nA Study of Wind\n\n14\n\nwithin');
		expect(words(edited, selectorOf('Output doubled within a year. The shepherds'))).toMatch(/^Output.*shepherds$/s);
		expect(resolve(edited, selectorOf('Output doubled within a year. The shepherds')).state).toBe('changed');
	});

	test('a misprint corrected inside the passage, or in its first word', () => {
		const selector = selectorOf('Wind turbines were set up on the northern ridge.');
		expect(words(TEXT.replace('northern', 'norhtern'), selector)).toBe(
			'Wind turbines were set up on the northern ridge'.replace('northern', 'norhtern')
		);
		const late = selectorOf('Output doubled within a year. The shepherds were paid');
		expect(words(TEXT.replace('Output', 'Outputs'), late)).toMatch(/^Outputs doubled within a year/);
		expect(resolve(TEXT.replace('Output', 'Outputs'), late).state).toBe('changed');
	});

	test('a short word that stands elsewhere in other surroundings', () => {
		expect(resolve('The ridge is steep.', selectorOf('ridge')).state).toBe('changed');
	});
});

group('lost', () => {
	test('in a text without the words', () => {
		expect(resolve('Nothing of the kind was ever printed here.', selectorOf('Prices fell for all'))).toMatchObject({
			state: 'lost',
			candidates: []
		});
		expect(resolve('', selectorOf('Prices fell for all')).state).toBe('lost');
	});

	test('between copies that nothing tells apart, which are offered', () => {
		const edited = 'Output doubled within a year! '.repeat(3);
		const result = resolve(edited, selectorOf('Output doubled within a year'));
		expect(result.state).toBe('lost');
		expect(result.candidates).toHaveLength(3);
	});

	test('where the edges stand too far apart to be one passage', () => {
		const edited = TEXT.replace('doubled within', `doubled ${'and so on '.repeat(400)} within`);
		expect(resolve(edited, selectorOf('Output doubled within a year. The shepherds')).state).toBe('lost');
	});
});
