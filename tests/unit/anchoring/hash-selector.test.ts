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

group('how sure it is', () => {
	const selector = selectorOf('Output doubled within a year');

	test('falls where one neighbor changed, and further where both did', () => {
		const oneSide = TEXT.replace('year. The shepherds', 'year. Nobody');
		expect(resolve(oneSide, selector)).toMatchObject({ state: 'exact', score: 0.95, candidates: [] });
		expect(resolve('Elsewhere: Output doubled within a year, they say.', selector)).toMatchObject({
			state: 'moved',
			score: 0.8
		});
		expect(resolve('The ridge is steep.', selectorOf('ridge'))).toMatchObject({ state: 'changed', score: 0.8 });
	});

	test('tells a passage that stood once from a copy that came later, which is offered', () => {
		const copied = `${TEXT} It is said: Output doubled within a year, no more.`;
		const again = copied.lastIndexOf('Output');
		expect(resolve(copied, selector)).toMatchObject({
			state: 'exact',
			start: 113,
			score: 1,
			candidates: [{ start: again, end: again + 28 }]
		});
	});

	test('is less where the place has to be chosen by one neighbor, or by both among more copies than there were', () => {
		const copied = `It is said: Output doubled within a year, no more. ${TEXT.replace('year. The shepherds', 'year. Nobody')}`;
		expect(resolve(copied, selector)).toMatchObject({ state: 'moved', score: 0.4 + 0.2 });
		const twice = selectorOf('The shepherds were paid', 2);
		const thrice = `In short, The shepherds were paid well. ${TEXT}`;
		expect(resolve(thrice, twice)).toMatchObject({ state: 'moved', score: 0.8 });
	});

	test('is nothing between two copies of which each kept one neighbor', () => {
		const text =
			'loss of grazing land, but late. Output doubled within a year at once. Then again. Output doubled within a year. The shepherds were paid for the loss.';
		const result = resolve(text, selector);
		expect(result.state).toBe('lost');
		expect(result.candidates).toHaveLength(2);
	});

	test('is three quarters at most where only the edges are found, the less the more stands between them', () => {
		const long = selectorOf('Output doubled within a year. The shepherds');
		const letters = 'outputdoubledwithinayeartheshepherds'.length;
		const inserted = (count: number) => TEXT.replace('within a', `within ${'x'.repeat(count)} a`);
		const score = (count: number) => (1 - count / (letters + 2_000) / 2) * 0.75;
		expect(resolve(inserted(10), long).score).toBeCloseTo(score(10), 9);
		expect(resolve(inserted(900), long).score).toBeCloseTo(score(900), 9);
		expect(resolve(inserted(1_990), long).state).toBe('changed');
		expect(resolve(inserted(2_001), long).state).toBe('lost');
	});

	test('is nothing where most of the words between the edges are gone', () => {
		const once = TEXT.slice(0, 113);
		const long = selectorOf(
			'Wind turbines were set up on the northern ridge. The shepherds were paid for the loss of grazing',
			1,
			once
		);
		expect(resolve(once.replace('northern ridge. The shepherds were ', ''), long).state).toBe('changed');
		expect(resolve(once.replace('on the northern ridge. The shepherds were paid for ', ''), long).state).toBe('lost');
	});
});
