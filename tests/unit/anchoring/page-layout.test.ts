import { describe, expect, test } from 'vitest';
import { pageLayout } from '#anchoring/page-layout.ts';
import { readableSentence, segment } from '#anchoring/sentences.ts';

const paragraphs = (text: string) =>
	pageLayout(text).paragraphs.map(({ start, end, kind }) => [kind, text.slice(start, end).replace(/\s+/g, ' ')]);
const furniture = (text: string) =>
	pageLayout(text).furniture.map(({ start, end, kind }) => [kind, text.slice(start, end).replace(/\s+/g, ' ')]);

/** A page as it comes out of a scanned journal: every line doubled, notes and a running head in mid-sentence. */
const PAGE = [
	' Introduction',
	' ',
	'',
	'Rivers carry most of the goods of the country, and whoever holds the',
	'',
	'bridges holds the trade. The long-',
	'',
	'standing quarrel about the tolls has never been about money alone, as',
	'',
	'the archives show.',
	'1',
	' Yet the courts have treated it as if it were, and the towns on',
	'',
	'the lower river have paid for this mistake in each of the last three',
	'',
	'decades. In the light of the coming reform,',
	'',
	'                                   ',
	'1',
	' Ada Brandt, “Tolls and Towns: A View from the River,” Journal of',
	'',
	'Inland Trade 12, no. 3 (Spring 2011): 4-19, https://example.org/tolls-',
	'',
	'and-towns/',
	'2',
	' Ibid., 22.',
	'',
	'',
	'',
	'The Quarrel about the River Tolls',
	'',
	'89',
	'',
	'it is time for the ministry to look at the question again, and to ask',
	'',
	'who gains from the present rule and who would lose from a better one.',
	'',
	' ',
	'',
	'The towns themselves have begun to speak with one voice about it, but',
	'',
	'nobody in the capital seems to have heard them yet.'
].join('\n');

describe('a page with footnotes and a running head between its lines', () => {
	test('is read as its paragraphs', () => {
		expect(paragraphs(PAGE).map(([kind, words]) => [kind, words?.slice(0, 24)])).toEqual([
			['heading', 'Introduction'],
			['prose', 'Rivers carry most of the'],
			['prose', 'The towns themselves hav']
		]);
	});

	test('shows what of it is furniture', () => {
		expect(furniture(PAGE).map(([kind, words]) => [kind, words?.slice(0, 20), words?.slice(-8)])).toEqual([
			['footnote-number', '1', '1'],
			['footnotes', '1 Ada Brandt, “Tolls', 'id., 22.'],
			['page-head', 'The Quarrel about th', 'Tolls 89']
		]);
	});

	test('gives the sentence that the page break cuts as one, in two parts', () => {
		const { sentences } = segment(PAGE);
		const cut = sentences.filter((sentence) => sentence.parts.length > 1);
		expect(cut.map((sentence) => readableSentence(PAGE, sentence))).toEqual([
			'In the light of the coming reform, it is time for the ministry to look at the question again, and to ask ' +
				'who gains from the present rule and who would lose from a better one.'
		]);
		expect(cut[0]?.parts).toHaveLength(2);
	});

	test('gives a word that the line end cuts with its hyphen and without the break', () => {
		const { sentences } = segment(PAGE);
		expect(sentences.map((sentence) => readableSentence(PAGE, sentence))).toContain(
			'The long-standing quarrel about the tolls has never been about money alone, as the archives show.'
		);
	});
});

describe('paragraphs', () => {
	test('are the lines where lines are not wrapped', () => {
		expect(paragraphs('A short title\nThe first holds. And more.\nThe second holds.\n\nThe third.')).toEqual([
			['heading', 'A short title'],
			['prose', 'The first holds. And more.'],
			['prose', 'The second holds.'],
			['prose', 'The third.']
		]);
	});

	test('of wrapped lines end at a blank line, or at a short last line before a capital', () => {
		const text = [
			'The bridge was built in the year of the flood and paid for by the',
			'town, which has never been paid back.',
			'The toll was meant to last for ten years and is still asked for by',
			'the heirs of those who built it.',
			'',
			'Nobody objects any more, since nobody can remember what it was for',
			'and the sums are small.'
		].join('\n');
		expect(paragraphs(text).map(([, words]) => words?.slice(0, 10))).toEqual([
			'The bridge',
			'The toll w',
			'Nobody obj'
		]);
	});

	test('take in lines that end in Windows line breaks and form feeds', () => {
		expect(paragraphs('One holds.\r\nTwo holds.\fThree holds.')).toHaveLength(3);
	});
});

describe('furniture', () => {
	test('is a short line that comes back on every page', () => {
		const page = (number: number) =>
			`The argument of part ${number} runs over the end of the page and so it goes on\nwithout a stop until the\n\nRiver Studies ${number}\n\n`;
		expect(furniture([1, 2, 3, 4].map(page).join('')).map(([kind]) => kind)).toEqual(Array(4).fill('page-head'));
	});

	test('is not a numbered point of the argument', () => {
		expect(furniture('We make two points.\n1. Trade pays both sides.\n2. War pays neither side.')).toEqual([]);
	});

	test('is the list of notes at the end', () => {
		const text =
			'The rule is old.1 It is bad.2\n\n1 Ada Brandt, “Tolls,” River Studies 3, no. 1 (2011).\n2 Ibid., p. 12.\n';
		expect(furniture(text).map(([kind]) => kind)).toEqual(['footnotes']);
	});
});

describe('the marks of quoted lines', () => {
	const text = 'I have read it.\n\n> The round would cost too much, and we\n> do not have it.\nYou forgot the lorries.';

	test('are furniture where a paragraph goes on over them', () => {
		expect(furniture(text).map(([kind]) => kind)).toEqual(['quote-marks']);
	});

	test('part others’ words from the author’s', () => {
		expect(pageLayout(text).paragraphs.map(({ quoted }) => quoted)).toEqual([false, true, false]);
	});

	test('are no signs of comparison', () => {
		expect(pageLayout('>5 mg were given.\n>10 mg were not.').paragraphs.some(({ quoted }) => quoted)).toBe(false);
	});
});

test('a short first line that goes on in the next is no heading', () => {
	expect(paragraphs('You forgot the old ones. If the garden\nround goes monthly, five crews are freed.')).toHaveLength(
		1
	);
});

describe('a sentence that the line end cuts', () => {
	test('is one paragraph also in a text whose lines are not wrapped', () => {
		const lines = [
			'It rusts.',
			'It leaks.',
			'The bridge is old and',
			'nobody pays.',
			'It sags.',
			'It sways.',
			'It sinks.'
		];
		expect(paragraphs(lines.join('\n')).map(([, words]) => words)).toEqual([
			'It rusts.',
			'It leaks.',
			'The bridge is old and nobody pays.',
			'It sags.',
			'It sways.',
			'It sinks.'
		]);
	});

	test('is one where a page ends in it, and two paragraphs stay two over a page’s end', () => {
		const pages = (before: string, after: string) =>
			paragraphs(`It rusts.\nIt leaks.\n${before}\n\n– 12 –\n\n${after}\nIt sways.\nIt sinks.`).length;
		expect(pages('The bridge is old and', 'nobody pays.')).toBe(5);
		expect(pages('It is old.', 'Nobody pays.')).toBe(6);
	});
});

describe('wrapped lines', () => {
	const wide = [
		'The bridge was built in the year of the flood and was paid for by the',
		'town, which has never been paid back by those who use it every day of',
		'the week, and by night as well, with carts that are far too heavy for'
	];
	const words = (...lines: string[]) => paragraphs([...wide, ...lines].join('\n')).map(([, own]) => own?.slice(0, 9));

	test('go on with a name in capitals, and after a full line that ends a sentence', () => {
		expect(
			words('the planks, as the Council of the town has known since the days of the old', 'Miller, who warned it.')
		).toEqual(['The bridg']);
		expect(
			words(
				'the planks, as the Council has known since the days of the miller too.',
				'Nobody would listen to him at the time, or at',
				'any later one.'
			)
		).toEqual(['The bridg']);
	});

	test('end after a short line that ends a sentence, before a capital', () => {
		expect(
			words('the planks.', 'Nobody would listen to the miller, who had warned the Council early on', 'and often.')
		).toEqual(['The bridg', 'Nobody wo']);
		expect(
			words('the planks.', '“nobody listens” was what the miller said to the Council, early on and', 'often.')
		).toEqual(['The bridg']);
	});

	test('end at a page only after such a line', () => {
		const over = (line: string) =>
			words(
				line,
				'',
				'– 12 –',
				'',
				'Nobody would listen to the miller, who had warned the Council early on',
				'and often.'
			);
		expect(over('the planks.')).toEqual(['The bridg', 'Nobody wo']);
		expect(over('the planks, as the Council has known since the days of the miller too.')).toEqual(['The bridg']);
	});
});

describe('an author who does without capitals', () => {
	const careless = (text: string) =>
		pageLayout(text, true).paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

	test('begins paragraphs with small letters, after a blank line', () => {
		const text = 'i have read it twice\n\nit is wrong about the ferry\n\nand about the toll';
		expect(careless(text)).toHaveLength(3);
		expect(paragraphs(text)).toHaveLength(1);
	});

	test('goes on in the next line, and over the end of a page', () => {
		expect(careless('i have read it twice\nand it is wrong')).toEqual(['i have read it twice and it is wrong']);
		expect(careless('i have read it twice\n\n– 12 –\n\nand it is wrong')).toHaveLength(1);
	});
});

describe('headings', () => {
	test('are lines marked up as such, and lines of stars', () => {
		expect(paragraphs('## On tolls\nIt pays.\n**On bridges**\nIt rusts.\n★★★\nIt sags.').map(([kind]) => kind)).toEqual(
			['heading', 'prose', 'heading', 'prose', 'heading', 'prose']
		);
	});

	test('are short lines apart from what follows, that end no sentence and begin with a capital', () => {
		const kinds = (line: string) => paragraphs(`It pays.\n\n${line}\n\nIt rusts.`).map(([kind]) => kind)[1];
		expect(kinds('On bridges')).toBe('heading');
		expect(kinds('On bridges.')).toBe('prose');
		expect(kinds('on bridges')).toBe('prose');
		expect(kinds(`On ${'the bridges of the town '.repeat(4)}`)).toBe('prose');
	});

	test('do not end a text', () => {
		expect(paragraphs('It pays.\n\nAda Brandt').map(([kind]) => kind)).toEqual(['prose', 'prose']);
	});
});

describe('running heads', () => {
	const around = (...head: string[]) =>
		furniture(
			`The toll was raised in the year of the flood and the\n\n${head.join('\n\n')}\n\ntown has paid it since.`
		);

	test('stand beside a page number where the text goes on after them', () => {
		expect(around('The Quarrel about the Tolls', '89')).toEqual([['page-head', 'The Quarrel about the Tolls 89']]);
		expect(around('Page 3 of 12')).toEqual([['page-head', 'Page 3 of 12']]);
		expect(around('– 12 –', 'RIVER STUDIES')).toEqual([['page-head', '– 12 – RIVER STUDIES']]);
	});

	test('are no lines in small letters, and none that are long', () => {
		expect(around('the quarrel about the tolls', '89')).toEqual([['page-head', '89']]);
		expect(around(`The ${'Quarrel about Tolls '.repeat(6)}`, '89')).toEqual([['page-head', '89']]);
		expect(around('The quarrel about other tolls', '89')).toEqual([['page-head', '89']]);
	});

	test('come back twice beside a page number, or three times without one', () => {
		const text = (count: number, number: boolean) =>
			Array.from(
				{ length: count },
				(_, at) => `It pays in year ${at + 1}.\n\nRiver Studies\n\n${number ? `– ${at + 1} –\n\n` : ''}`
			).join('');
		const heads = (words: string) => furniture(words).filter(([, own]) => own?.includes('River')).length;
		expect([heads(text(3, false)), heads(text(2, false)), heads(text(2, true))]).toEqual([3, 0, 2]);
	});
});
