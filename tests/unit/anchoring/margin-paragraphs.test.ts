import { describe, expect, test } from 'vitest';
import { paragraphAt, paragraphsOf } from '#anchoring/margin-paragraphs.ts';

const words = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
const flows = (text: string) => paragraphsOf(text).map((one) => one.flows);

const LONG = 'The ferry runs twice a day in summer and once a day in winter,';
const OTHER = 'which is more than the council ever paid for or wanted to have.';

describe('the paragraphs in the margin', () => {
	test('are what blank lines separate, also where these hold white space', () => {
		expect(words('One line.\nSame paragraph.\n\nAnother.\n \t\nA third.\r\n\r\n\r\nA fourth.')).toEqual([
			'One line.\nSame paragraph.',
			'Another.',
			'A third.\r',
			'A fourth.'
		]);
	});

	test('are the lines of a text without blank lines', () => {
		expect(words('One line.\nAnother.\r\n  A third.')).toEqual(['One line.', 'Another.', 'A third.']);
	});

	test('leave out white space before and after the text', () => {
		expect(words('\n\nOnly this.\n\n  \n')).toEqual(['Only this.']);
		expect(paragraphsOf('')).toEqual([]);
		expect(paragraphsOf(' \n\n ')).toEqual([]);
	});

	test('run on where lines end at the width of a page, and keep the lines of verse', () => {
		expect(flows(`${LONG}\n${OTHER}\nIt pays.\n\nThe sea is wide,\nthe boat is small.`)).toEqual([true, false]);
		expect(flows(`${LONG}\nIt pays.\nNobody minds.\n\nSo it is.`)).toEqual([false, true]);
		expect(flows('It pays.')).toEqual([true]);
	});
});

describe('a text taken from its page line by line, with blank lines inside its sentences', () => {
	/** Sixteen lines of one length; every fourth is the short last line of a paragraph. */
	const lines = Array.from({ length: 16 }, (_, at) =>
		at % 4 === 3 ? `The year ${1900 + at} ended` : `In the year ${1900 + at} the mill went on as it had done before`
	);

	test('is joined again up to the line that does not fill its width', () => {
		const text = lines.join('\n\n');
		expect(words(text)).toEqual([0, 4, 8, 12].map((from) => lines.slice(from, from + 4).join('\n\n')));
		expect(flows(text)).toEqual([true, true, true, true]);
	});

	test('goes on where a line begins with a small letter, however short the one before', () => {
		const text = lines.map((line, at) => (at === 4 ? `and ${line}` : line)).join('\n\n');
		expect(words(text)).toHaveLength(3);
	});

	test('is left as it is where it is short, or where most of its blocks end a sentence', () => {
		expect(words(lines.slice(0, 11).join('\n\n'))).toHaveLength(11);
		expect(words(lines.slice(0, 12).join('\n\n'))).toHaveLength(3);
		const ended = (count: number) => words(lines.map((line, at) => (at < count ? `${line}.”12 ` : line)).join('\n\n'));
		expect(ended(10)).toHaveLength(16);
		expect(ended(9)).toHaveLength(4);
	});
});

describe('the number of the paragraph at an offset', () => {
	const text = 'One.\n\nTwo.\n\nThree.';
	const at = (offset: number) => paragraphAt(paragraphsOf(text), offset);

	test('counts from 1', () => {
		expect([at(0), at(3), at(6), at(9), at(12), at(17)]).toEqual([1, 1, 2, 2, 3, 3]);
	});

	test('is null between paragraphs and beyond the last', () => {
		expect([at(4), at(5), at(10), at(18), at(500)]).toEqual([null, null, null, null, null]);
		expect(paragraphAt([], 0)).toBeNull();
	});
});
