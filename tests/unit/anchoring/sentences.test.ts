import { describe, expect, test } from 'vitest';
import { readableSentence, segment } from '#anchoring/sentences.ts';

const sentences = (text: string) => segment(text).sentences.map((sentence) => readableSentence(text, sentence));

/** The expected cuts are marked with a bar. */
const cuts = (marked: string) => {
	const expected = marked.split('|').map((sentence) => sentence.trim());
	expect(sentences(marked.replaceAll('|', ''))).toEqual(expected);
};

describe('a sentence ends', () => {
	test.each([
		['not at a title', 'Dr. Ahmed met Gen. Lee. | They spoke with Prof. J. R. Miller of St. Anne.'],
		['not at an abbreviated country before a name', 'He wrote to the U.S. Senate. | It answered.'],
		['at an abbreviated country before the start of a sentence', 'He went to the U.S. | The trip was long.'],
		['not at an initial', 'Harsh V. Mehta and George W. Stone spoke. | Nobody listened.'],
		['after a single letter that names something', 'They chose plan B. | It failed.'],
		['not at an initial after a small word', 'Your correspondent J. Whitfield is wrong. | Nobody minds.'],
		['not inside a reporter of cases', 'See Lowe v. Barrow, 311 N.L. 204, and N.L. Stat. § 88. | It is settled.'],
		['after the number of a war', 'This was before World War I. | The peace did not last.'],
		['not inside a decimal or a clock time', 'It grew by 3.5 per cent by 9.30 a.m. on Friday. | It fell later.'],
		['not at "no." before a number', 'See no. 5 of the list. | It is short.'],
		['after a "no" that answers', 'The answer was no. | They asked again.'],
		['not where speech goes on', '“Is it so?” he asked. | “It is!” she said.'],
		['behind the closing quotation mark', 'They called it a ‘new dawn.’ | It was not.'],
		['behind straight quotation marks and brackets', 'He called it "done." | (Nobody believed him.) | So it went.'],
		['after dots that trail off', 'Perhaps it was wrong… | But it was done. | And then... | They left.'],
		['not at dots for words left out', 'The pact … Norway signed was brief. | It failed.'],
		['before a number that starts the next', 'No strings were attached. | 1973 saw more of it. | $3 million came.'],
		['not after a month before its day', 'The treaty of Sept. 11 stands. | Nobody doubts it.'],
		[
			'not at an abbreviation in small letters',
			'Big states, e.g. Brazil, i.e. the south, gain vs. the rest. | So be it.'
		],
		['not inside an address', 'Write to ada@Example.Org or see https://example.org/a.Html today. | Thanks.'],
		['not after the number of an item', '1. Trade pays. | 2. War does not.'],
		['at the stop of another script', 'یہ ایک جملہ ہے۔ | یہ دوسرا ہے۔']
	])('%s', (_, marked) => {
		cuts(marked);
	});

	test('where the space after the stop is missing', () => {
		expect(sentences('They changed the policy.The change came late!“Too late,” he said.')).toEqual([
			'They changed the policy.',
			'The change came late!',
			'“Too late,” he said.'
		]);
	});

	test('before a small letter where the author does without capitals', () => {
		expect(
			sentences('so hear me out. nobody tips in europe! waiters are fine.\n\nit is unfair... approx. 3 of 5 say so')
		).toEqual([
			'so hear me out.',
			'nobody tips in europe!',
			'waiters are fine.',
			'it is unfair...',
			'approx. 3 of 5 say so'
		]);
	});

	test('not at a footnote number, which is no part of it', () => {
		const text = 'Trade grew.1 Later it fell. 2 Nobody knew why.\n3\n It was “odd.”4 So it went.';
		const spans = segment(text).sentences;
		expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
			'Trade grew.',
			'Later it fell.',
			'Nobody knew why.',
			'It was “odd.”',
			'So it went.'
		]);
	});
});

describe('sentences', () => {
	test('cover all words of a text, in order, and never overlap', () => {
		const text = 'One is here.  Two is there!\n\nThree: is it? “Four.” Five';
		let end = 0;
		for (const sentence of segment(text).sentences) {
			expect(sentence.start).toBeGreaterThanOrEqual(end);
			expect(text.slice(end, sentence.start).trim()).toBe('');
			end = sentence.end;
		}
		expect(end).toBe(text.length);
	});

	test('of an empty text are none', () => {
		expect(segment('')).toEqual({ paragraphs: [], sentences: [], furniture: [] });
		expect(segment(' \n\n ').sentences).toEqual([]);
	});

	test('know their paragraph', () => {
		const text = 'One. Two.\n\nThree.';
		expect(segment(text).sentences.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
	});
});

test('a paragraph too long to be cut at once is cut at the same sentences', () => {
	const short =
		'Dr. Ahmed met Gen. Lee. They spoke of St. Anne at 9.30 a.m. on Friday, e.g. about “its walls.” He wept bitterly. ';
	const expected = sentences(short);
	expect(sentences(short.repeat(200))).toEqual(Array.from({ length: 200 }, () => expected).flat());
});

test('a line without any stop is cut between words, and no character of two halves is cut in two', () => {
	const words = 'salt '.repeat(5_000).trim();
	expect(sentences(words).join(' ')).toBe(words);
	const faces = '😀'.repeat(10_001);
	expect(sentences(faces).join('')).toBe(faces);
	expect(sentences(faces).filter((one) => /^[\udc00-\udfff]/.test(one))).toEqual([]);
});

test('a heading is one sentence, whatever stops stand in it, and is known as one', () => {
	const text = 'Tolls. And who pays them\n\nIt pays. It rusts.';
	expect(segment(text).sentences.map((one) => [one.kind, text.slice(one.start, one.end)])).toEqual([
		['heading', 'Tolls. And who pays them'],
		['prose', 'It pays.'],
		['prose', 'It rusts.']
	]);
});

test('a readable sentence has no white space at its ends and one space between words, and no footnote numbers', () => {
	const text = '  The toll  was\n\traised “again”4\nby the   council in\nmid-\nwinter.  ';
	expect(sentences(text)).toEqual(['The toll was raised “again” by the council in mid-winter.']);
});
