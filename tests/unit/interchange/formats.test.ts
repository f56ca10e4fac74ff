import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { detect, FORMATS } from '#interchange/formats.ts';
import { graph, withText } from '../../support/graph-notation.ts';

describe('the format of a file', () => {
	it.each([
		['aifdb.json', 'aif'],
		['ova2.json', 'aif'],
		['ova3.json', 'ova'],
		['sadface-drift.json', 'sadface'],
		['schools.argdown', 'argdown'],
		['essay.ann', 'brat'],
		['kialo-a.txt', 'kialo'],
		['kialo-b.txt', 'kialo'],
		['micro.xml', 'microtexts'],
		['outline.md', 'markdown']
	])('is recognized by what is in it, whatever its name: %s', (file, key) => {
		expect(detect(readFileSync(`tests/compat/foreign/${file}`, 'utf8'))?.key).toBe(key);
	});

	it('is its name’s where the content could be anything', () => {
		expect(detect(readFileSync('tests/compat/foreign/sheet.csv', 'utf8'), 'Sheet.CSV')?.key).toBe('csv');
	});

	it('is none where the file is a Counterpoint document, an article, or nothing', () => {
		const own = toText(write(withText(graph`p -> c`), { withTexts: true }).document);
		expect([own, 'A bridge should be built. It would pay.', ''].map((text) => detect(text))).toEqual([
			null,
			null,
			null
		]);
	});

	it.each(FORMATS.filter((format) => format.writer && format.reader).map((format) => [format.key, format] as const))(
		'is recognized again in what is written: %s',
		async (_, format) => {
			const writer = await format.writer?.();
			const text = writer?.(withText(graph`c!; p1 p2 -> c; x -/> c`)).text ?? '';
			// Both tables are read by one reader.
			expect(detect(text)?.label.replace(/ of .*/, '')).toBe(format.label.replace(/ of .*/, ''));
		}
	);

	it('has a line for each of two lists: what can be read or written, and what is lost', () => {
		for (const { reader, writer, loses } of FORMATS) {
			expect(Boolean(reader) || Boolean(writer)).toBe(true);
			expect(loses !== '').toBe(Boolean(writer));
		}
	});
});
