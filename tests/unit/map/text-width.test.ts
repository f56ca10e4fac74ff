import { describe, expect, it } from 'vitest';
import { breakLines, clampLines, textWidth } from '#map/text-width.ts';

const SIZE = 12.5;
const WORDING = 'A school that collects phones at the gate gives its pupils six quiet hours a day.';

describe('the width of text', () => {
	it('adds up over characters and grows with size and weight', () => {
		expect(textWidth('phone', SIZE)).toBeCloseTo(textWidth('pho', SIZE) + textWidth('ne', SIZE));
		expect(textWidth('phone', 25)).toBeCloseTo(2 * textWidth('phone', SIZE));
		expect(textWidth('phone', SIZE, 600)).toBeGreaterThan(textWidth('phone', SIZE));
	});

	it('has a sensible width for a script the table lacks, and none for a combining mark', () => {
		expect(textWidth('漢字', 10)).toBe(20);
		expect(textWidth('اردو', 10)).toBeCloseTo(4 * 6.2);
		expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
	});
});

describe('breaking into lines', () => {
	it('keeps every word and stays within the width', () => {
		const lines = breakLines(WORDING, 176, SIZE);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join(' ')).toBe(WORDING);
		for (const line of lines) expect(textWidth(line, SIZE)).toBeLessThanOrEqual(176);
	});

	it('breaks after a hyphen, a dash and a slash, and leaves out no sign', () => {
		expect(breakLines('well-known', 40, SIZE)).toEqual(['well-', 'known']);
		expect(breakLines('2012/2013', 36, SIZE)).toEqual(['2012/', '2013']);
		expect(breakLines('- and – alone', 500, SIZE)).toEqual(['- and – alone']);
	});

	it('breaks a word that is wider than the line between characters', () => {
		const lines = breakLines('x'.repeat(100), 176, SIZE);
		expect(lines.join('')).toBe('x'.repeat(100));
		for (const line of lines) expect(textWidth(line, SIZE)).toBeLessThanOrEqual(176);
	});

	it('breaks Chinese between words, without adding spaces', () => {
		const text = '学校应当禁止学生在课堂上使用手机，因为手机会让人分心。';
		const lines = breakLines(text, 100, SIZE);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join('')).toBe(text);
		expect(lines.some((line) => /^[，。]/.test(line))).toBe(false);
	});

	it('gives no line for blank text', () => {
		expect(breakLines(' \n ', 100, SIZE)).toEqual([]);
	});
});

describe('a limit to the lines', () => {
	it('marks the cut, and only where there is one', () => {
		const lines = breakLines(WORDING, 100, SIZE);
		const { lines: kept, cut } = clampLines(lines, 2, 100, SIZE);
		expect(cut).toBe(true);
		expect(kept).toHaveLength(2);
		expect(kept[1]).toMatch(/…$/);
		expect(textWidth(kept[1] ?? '', SIZE)).toBeLessThanOrEqual(100);
		expect(clampLines(lines, lines.length, 100, SIZE)).toEqual({ lines, cut: false });
	});
});
