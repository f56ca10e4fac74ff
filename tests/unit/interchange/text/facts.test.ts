import { describe, expect, test } from 'vitest';
import { dateIn, dateOf } from '#interchange/text/dates.ts';
import { authorNames, factsFrom } from '#interchange/text/facts.ts';

const PROSE =
	'The harbour has been empty for nine years, and nobody who lives beside it has been asked what should become of it in the end.';

describe('what a plain text says about itself', () => {
	test.each([
		[
			'The empty harbour\nBy Ada Lee\nDaily Times, 11 October 2018\n\n',
			{ title: 'The empty harbour', author: 'Ada Lee', publication: 'Daily Times', publishedOn: '2018-10-11' }
		],
		['Who needs a harbour?\n\nAda Lee\n\n', { title: 'Who needs a harbour?', author: 'Ada Lee' }],
		['Who needs a harbour?\n\nNew Delhi\n\n', { title: 'Who needs a harbour?' }],
		[
			'Who needs a harbour?\nThe case against\nAda Lee and Bo van Kim\n11 October 2018\n',
			{ title: 'Who needs a harbour?', author: 'Ada Lee and Bo van Kim', publishedOn: '2018-10-11' }
		],
		[
			'The harbour\nBy Ada Lee, Harbour Gazette, 11 October 2018\n',
			{ title: 'The harbour', author: 'Ada Lee', publication: 'Harbour Gazette', publishedOn: '2018-10-11' }
		],
		[
			'The harbour\nby Ada Lee | 11 October 2018 | 09:12\n',
			{ title: 'The harbour', author: 'Ada Lee', publishedOn: '2018-10-11' }
		],
		[
			'The harbour\nByline: Ada Lee, special to the Example Herald\n',
			{ title: 'The harbour', author: 'Ada Lee', publication: 'Example Herald' }
		],
		['Abstract\n', {}],
		['Abstract\nIn short, it is empty.\nThe harbour and its owners\n', { title: 'The harbour and its owners' }],
		['OPINION\nThe harbour and its owners\n', { title: 'The harbour and its owners' }],
		[
			'Title: The harbour\nAuthor: Ada Lee and Bo Kim\nSource: Example Herald\nDate: 2018-10\n\n',
			{ title: 'The harbour', author: 'Ada Lee and Bo Kim', publication: 'Example Herald', publishedOn: '2018-10' }
		],
		[
			'THE HARBOUR\nby Ada van der Lee | Harbour Post, October 11, 2018\n',
			{ title: 'THE HARBOUR', author: 'Ada van der Lee', publication: 'Harbour Post', publishedOn: '2018-10-11' }
		],
		['', {}],
		['By 2019 the harbour was empty.\n', {}]
	])('%j', (head, facts) => {
		expect(factsFrom(`${head}${PROSE}\n\nThe end of 12 May 2020.`)).toEqual(facts);
	});

	test('is not what it says about the world', () => {
		expect(factsFrom(`${PROSE} It closed on 3 May 2009.\n\nBy Ada Lee\n`)).toEqual({});
	});

	test('may stand in the name of its file', () => {
		expect(factsFrom(PROSE, '2018-10-11 harbour.txt')).toEqual({ publishedOn: '2018-10-11' });
	});
});

describe('dates', () => {
	test.each([
		['on 11 October 2018 in', '2018-10-11'],
		['Oct. 3rd, 2018', '2018-10-03'],
		['the 3rd of May 2018', '2018-05-03'],
		['2018-10-11T09:00:00+05:00', '2018-10-11'],
		['25/12/2018', '2018-12-25'],
		['12/25/2018', '2018-12-25'],
		['March 2018', '2018-03'],
		['03/04/2018', null],
		['in 2018', null],
		['41 October 2018', '2018-10'],
		['may be 2018', null]
	])('%s', (words, date) => {
		expect(dateIn(words)).toBe(date);
	});

	test('as programs write them', () => {
		expect(dateOf("D:20181011090000+05'00'")).toBe('2018-10-11');
		expect(dateOf('Thu, 11 Oct 2018 06:00:00 GMT')).toBe('2018-10-11');
		expect(dateOf('2018')).toBe('2018');
		expect(dateOf('soon')).toBeNull();
	});
});

test('a byline’s authors are told apart', () => {
	expect(authorNames('Ada Lee, Bo Kim and Cy Moe; Di Roe & Ed Poe')).toEqual([
		'Ada Lee',
		'Bo Kim',
		'Cy Moe',
		'Di Roe',
		'Ed Poe'
	]);
	expect(authorNames(' ')).toEqual([]);
});

test('the head of an e-mail says who wrote it, of what and when', () => {
	const letter =
		'From: "Ada Lee" <ada@example.org>\nTo: The council <council@example.org>\nSubject: Re: Fwd: Food waste\nDate: Thu, 14 Mar 2024 09:12:00 +0000\n\nDear all,';
	expect(factsFrom(letter)).toEqual({ title: 'Food waste', author: 'Ada Lee', publishedOn: '2024-03-14' });
	expect(factsFrom('From: the beginning\nIt was a mistake.')).not.toHaveProperty('author');
});

test('the part of a newspaper beside its date is no publication', () => {
	expect(factsFrom('The bins\nBy Ada Lee\nOpinion | 14 March 2024\n\nThey should be emptied.')).toMatchObject({
		author: 'Ada Lee',
		publishedOn: '2024-03-14'
	});
});
