import { describe, expect, test } from 'vitest';
import { blocksOfFootnotes } from '#anchoring/footnote-blocks.ts';
import { linesOf } from '#anchoring/line.ts';

const blocks = (...lines: string[]) => blocksOfFootnotes(linesOf(lines.join('\n'))).map(({ from, to }) => [from, to]);

const BRANDT = 'Ada Brandt, “Tolls,” River Studies 3, no. 1 (2011), pp. 4-19.';
const LEE = 'See https://example.org/tolls.';
const PROSE = 'the ministry should look at the question again.';

describe('a block of footnotes', () => {
	test('is of numbered entries that read like references, with their numbers before them or above', () => {
		expect(blocks('It holds.', `1 ${BRANDT}`, `2. ${LEE}`, '3) Ibid., 22.')).toEqual([[1, 4]]);
		expect(blocks('It holds.', '1', BRANDT, '2', LEE)).toEqual([[1, 5]]);
	});

	test('goes on over the lines of an entry, and ends before the text does', () => {
		expect(
			blocks(
				'It was so in the',
				'1 Ada Brandt, “Tolls and Towns,”',
				'River Studies 3, no. 1 (2011).',
				'2 Ibid., 22.',
				PROSE
			)
		).toEqual([[1, 4]]);
	});

	test('may be of one entry where its number stands in the text, or an address or "ibid." makes it certain', () => {
		expect(blocks('It holds.', '7', 'So it is said.', `7 ${BRANDT}`)).toEqual([[3, 4]]);
		expect(blocks('It holds.', `7 ${BRANDT}`)).toEqual([]);
		expect(blocks('It holds.', `7 ${LEE}`)).toEqual([[1, 2]]);
		expect(blocks('It holds.', '7 Ibid., 22.')).toEqual([[1, 2]]);
	});

	test('ends where the text goes on in small letters, and another may begin there', () => {
		expect(blocks(`1 ${LEE}`, `2 ${LEE}`, PROSE, `5 ${LEE}`, `6 ${LEE}`)).toEqual([
			[0, 2],
			[3, 5]
		]);
	});

	test('holds entries that are no references as long as most of them are', () => {
		expect(blocks(`1 ${LEE}`, '2 So it was in those days.', `3 ${LEE}`)).toEqual([[0, 3]]);
		expect(blocks(`1 ${LEE}`, '2 So it was in those days.')).toEqual([]);
	});

	test('is not made of a list of points, of figures, or of one sign of a reference alone', () => {
		expect(blocks('We make two points.', '1. Trade pays both sides.', '2. War pays neither side.')).toEqual([]);
		expect(blocks('300 people came.', '301 people left.')).toEqual([]);
		expect(blocks('1 The law of (2011) was bad.', '2 The law of (2012) was worse.')).toEqual([]);
	});

	test('is not as long as running text', () => {
		const lines = Array.from({ length: 12 }, (_, at) => `and so it goes on in line ${at} without an end in`);
		expect(blocks(`1 ${LEE.slice(0, -1)} where`, ...lines)).toEqual([]);
	});

	test('there is none in no lines', () => {
		expect(blocks()).toEqual([]);
	});
});

describe('an entry of a block', () => {
	test('ends with its first full sentence, however many blank lines follow', () => {
		expect(
			blocks(`1 ${LEE}`, `2 ${BRANDT}`, '', 'Reprinted in Tolls, Harwick.', '', '', '', 'The Council met.')
		).toEqual([[0, 2]]);
		expect(blocks(`1 ${LEE}`, `2 ${BRANDT}`, '', '', '', 'The Council met.')).toEqual([[0, 2]]);
	});

	test('ends where an address ends it', () => {
		expect(blocks('1 See example.org at www.example.org/tolls', 'the ministry should look at it again.')).toEqual([
			[0, 1]
		]);
	});
});
