import { describe, expect, it } from 'vitest';
import { partsOf } from '#decompose/assistant/parts.ts';

const cut = (text: string, longest: number) =>
	partsOf(text, { start: 0, end: text.length }, longest).map(({ start, end }) => text.slice(start, end));

describe('cutting a long text', () => {
	it('leaves a short one whole, and nothing of an empty one', () => {
		expect(cut('  One thing. Another.\n', 100)).toEqual(['One thing. Another.']);
		expect(cut(' \n ', 100)).toEqual([]);
	});

	it('cuts between paragraphs where it can, else between sentences, else between words', () => {
		expect(cut('First here. Then.\n\nSecond here. And so.', 30)).toEqual(['First here. Then.', 'Second here. And so.']);
		expect(cut('First here. Then there. Second here.', 28)).toEqual(['First here. Then there.', 'Second here.']);
		expect(cut('one two three four five', 12)).toEqual(['one two', 'three four', 'five']);
		expect(cut('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
	});

	it('loses no word', () => {
		const text = 'Words of a long text. '.repeat(500);
		expect(cut(text, 700).join(' ')).toBe(text.trim());
	});
});
