import { describe, expect, it } from 'vitest';
import { isStopWord, tokensOf } from '#compare/text/words.ts';

const words = (wording: string) => tokensOf(wording).map((token) => token.word);

describe('the words of a wording', () => {
	it('stand where they were written, in lower case', () => {
		expect(tokensOf('The Harbor, 1,200.5 m deep.')).toEqual([
			{ word: 'the', raw: 'The', start: 0, isCapital: true, isNumber: false },
			{ word: 'harbor', raw: 'Harbor', start: 4, isCapital: true, isNumber: false },
			{ word: '1200.5', raw: '1,200.5', start: 12, isCapital: false, isNumber: true },
			{ word: 'm', raw: 'm', start: 20, isCapital: false, isNumber: false },
			{ word: 'deep', raw: 'deep', start: 22, isCapital: false, isNumber: false }
		]);
	});

	it.each([
		["It can't and won't", ['it', 'can', 'not', 'and', 'will', 'not']],
		['It isn’t; they don’t', ['it', 'is', 'not', 'they', 'do', 'not']],
		['it shouldnt', ['it', 'should', 'not']],
		["It's Norway's, the ships' and theirs", ['it', 'is', 'norway', 'the', 'ships', 'and', 'theirs']],
		["they'll, we've, I'd, you're, I'm", ['they', 'we', 'i', 'you', 'i']],
		["O'Brien's o'clock", ["o'brien", 'oclock']],
		['a well-run harbor', ['a', 'well', 'run', 'harbor']],
		['an F-16 and an Mi-35M', ['an', 'f-16', 'and', 'an', 'mi-35']],
		['in 1975', ['in', '1975']],
		['Économie', ['économie']],
		['', []]
	])('“%s” has the words %j', (wording, expected) => {
		expect(words(wording)).toEqual(expected);
	});

	it('of which some have no content of their own', () => {
		expect(['the', 'because', 'should', 'not', 'harbor', 'norway'].map(isStopWord)).toEqual([
			true,
			true,
			true,
			true,
			false,
			false
		]);
	});
});

it('cuts a wording of plain letters as it does one that needs a closer look', () => {
	const plain = 'Trams—and Buses, they (dont) say: "US-built" roads…';
	const read = (wording: string) =>
		tokensOf(wording).map(({ word, raw, start, isCapital }) => [word, raw, start, isCapital]);
	expect(read(plain)).toEqual(read(`${plain} é`).slice(0, -1));
	expect(read('Trams run')).toEqual([
		['trams', 'Trams', 0, true],
		['run', 'run', 6, false]
	]);
});
