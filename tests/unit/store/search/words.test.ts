import { describe, expect, it } from 'vitest';
import { isBoundary, wordsIn } from '#store/search/words.ts';

describe('words', () => {
	it('are letters and digits with their marks, in any script', () => {
		expect(wordsIn('covid-19: e\u0301tat, پاکستان اور روس')).toEqual([
			'covid',
			'19',
			'e\u0301tat',
			'پاکستان',
			'اور',
			'روس'
		]);
	});

	it('are single characters where a script puts no spaces', () => {
		expect(wordsIn('ab美国cd')).toEqual(['ab', '美', '国', 'cd']);
	});

	it('begin and end at their boundaries', () => {
		const text = 'a string, ab美国cd 𝐚𝐛';
		const starts = new Set<number>();
		let at = 0;
		for (const word of wordsIn(text)) {
			at = text.indexOf(word, at);
			starts.add(at);
			at += word.length;
		}
		for (const start of starts) expect(isBoundary(text, start)).toBe(true);
		expect(isBoundary(text, text.indexOf('ring'))).toBe(false);
		expect(isBoundary(text, text.length - 2)).toBe(false);
		expect(isBoundary(text, text.length)).toBe(true);
	});
});
