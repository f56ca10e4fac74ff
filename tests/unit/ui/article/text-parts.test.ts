import { describe, expect, it } from 'vitest';
import { MarkedText } from '#ui/article/marks.ts';
import { isLongText, partsOf, sheetAt, sheetsOf } from '#ui/article/text-parts.ts';

const sentence = 'The causeway floods in spring, and nobody mends it. ';

describe('a paragraph longer than prose is', () => {
	it('is drawn in parts that leave nothing out, each of which ends with a sentence', () => {
		const text = sentence.repeat(2_000).trim();
		const parts = partsOf(text);
		expect(parts.length).toBeGreaterThan(20);
		expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
		for (const { start, end } of parts) expect(text.slice(start, end)).toMatch(/^The .*mends it\.\s*$/);
	});

	it('keeps its number, is opened by the first part and closed by the last', () => {
		const parts = partsOf(`A short one.\n\n${sentence.repeat(1_000).trim()}\n\nAnother.`);
		expect([...new Set(parts.map(({ number }) => number))]).toEqual([1, 2, 3]);
		const second = parts.filter(({ number }) => number === 2);
		expect(second.length).toBeGreaterThan(2);
		expect(second.map(({ opens }) => opens)).toEqual(second.map((_, at) => at === 0));
		expect(second.map(({ closes }) => closes)).toEqual(second.map((_, at) => at === second.length - 1));
	});

	it('is parted between words where no sentence ends, and between letters where no word does', () => {
		const words = 'nobody mends it, '.repeat(5_000).trim();
		for (const { start, end } of partsOf(words)) expect(words.slice(start, end).trim()).toMatch(/^\w.*[\w,]$/);
		const signs = '👩‍🚀e\u0301'.repeat(10_000);
		const parts = partsOf(signs);
		expect(parts.length).toBeGreaterThan(5);
		expect(parts.map(({ start, end }) => signs.slice(start, end)).join('')).toBe(signs);
		for (const { start } of parts) expect(['👩', 'e']).toContain(String.fromCodePoint(signs.codePointAt(start) ?? 0));
	});

	it('has the marks of a passage that goes on over several parts in each of them, and its end in one', () => {
		const text = sentence.repeat(1_000).trim();
		const span = { statementId: 'statement:s1' as const, start: 52, end: 20_000 };
		const marked = new MarkedText(text).marked([span]);
		const pieces = marked.flatMap((part) => part.pieces).filter(({ marks }) => marks.length > 0);
		expect(pieces.length).toBeGreaterThan(3);
		expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(52, 20_000));
		expect(pieces.filter(({ ends }) => ends.length > 0)).toHaveLength(1);
	});
});

describe('the sheets of a long text', () => {
	const text = Array.from({ length: 3_000 }, (_, at) => `Paragraph ${at}. ${sentence}`).join('\n\n');
	const parts = partsOf(text);
	const sheets = sheetsOf(parts);

	it('hold each part once, in order', () => {
		expect(isLongText(text, parts)).toBe(true);
		expect(sheets.flatMap(({ from, to }) => parts.slice(from, to))).toEqual(parts);
		expect(sheets.length).toBeLessThan(parts.length / 20);
	});

	it('are found by any offset in them', () => {
		for (const [place, { start, end }] of sheets.entries()) {
			expect(sheetAt(sheets, start)).toBe(place);
			expect(sheetAt(sheets, end - 1)).toBe(place);
		}
	});

	it('are none of a text of some pages', () => {
		expect(new MarkedText(sentence.repeat(500)).sheets).toEqual([]);
	});
});
