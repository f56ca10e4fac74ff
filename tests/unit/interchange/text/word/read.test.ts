import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readText } from '#interchange/text/read.ts';
import { docxOf, footnotes, paragraph, run } from '../../../../support/docx-writer.ts';

const read = async (bytes: Uint8Array) => {
	const reading = await readText({ name: 'harbour.docx', bytes });
	return reading.kind === 'text' ? reading : expect.fail(`unreadable: ${reading.reason}`);
};
const reason = async (bytes: Uint8Array, name = 'x.docx') => {
	const reading = await readText({ name, bytes });
	return reading.kind === 'unreadable' ? reading.reason : 'read';
};

describe('a Word file', () => {
	test('is read paragraph by paragraph, what was inserted in and what was deleted out', async () => {
		const body = [
			paragraph('The empty harbour', 'Title'),
			`<w:p>${run('The harbour ')}<w:del>${'<w:r><w:delText>was </w:delText></w:r>'}</w:del><w:ins>${run('has been ')}</w:ins>${run('empty.')}</w:p>`,
			paragraph('')
		].join('');
		const { text, facts, notes, form, encoding } = await read(docxOf(body));
		expect(text).toBe('The empty harbour\n\nThe harbour has been empty.\n');
		expect({ form, encoding, facts }).toEqual({ form: 'word', encoding: null, facts: { title: 'The empty harbour' } });
		expect(notes).toEqual([{ what: 'deleted-words', count: 1 }]);
	});

	test('joins paragraphs whose parting was deleted', async () => {
		const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('The harbour was split ')}</w:p><w:p>${run('in two.')}</w:p>${paragraph('It is one again.')}`;
		expect((await read(docxOf(body))).text).toBe('The harbour was split in two.\n\nIt is one again.\n');
	});

	test('keeps line breaks, tabs and hyphens out of words', async () => {
		const body = `<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/></w:r></w:p>`;
		expect((await read(docxOf(body))).text).toBe('One two three co\u2011op\n');
	});

	test('leaves hidden words out', async () => {
		const hidden = (value: string) => `<w:r><w:rPr><w:vanish${value}/></w:rPr><w:t> not</w:t></w:r>`;
		const body = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('It is')}${hidden('')}${run(' said,')}${hidden(' w:val="0"')}${run(' meant.')}</w:p>`;
		expect((await read(docxOf(body))).text).toBe('It is said, not meant.\n');
	});

	test('leaves footnotes, tables of figures, fields and second drawings out', async () => {
		const body = [
			`<w:p>${run('It is dear.')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
			`<w:tbl><w:tr><w:tc>${paragraph('2019')}</w:tc><w:tc>${paragraph('14 %')}</w:tc></w:tr></w:tbl>`,
			`<w:p><w:r><w:instrText>PAGEREF x</w:instrText></w:r>${run('It pays.')}</w:p>`,
			`<w:p><mc:AlternateContent><mc:Choice>${run('Once.')}</mc:Choice><mc:Fallback>${run('Once.')}</mc:Fallback></mc:AlternateContent></w:p>`
		].join('');
		const { text, notes } = await read(docxOf(body, { 'word/footnotes.xml': footnotes('A note.') }));
		expect(text).toBe('It is dear.\n\nIt pays.\n\nOnce.\n');
		expect(notes).toEqual([
			{ what: 'footnotes', count: 1 },
			{ what: 'footnote-numbers', count: 1 }
		]);
	});

	test('tells title and author by its properties, but not what Word wrote there unasked', async () => {
		const core = (title: string, author: string) => ({
			'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator></cp:coreProperties>`
		});
		const body = paragraph('The harbour has been empty for nine years, and that is long enough for everybody.');
		expect((await read(docxOf(body, core('Ships &amp; roads', 'Ada Lee')))).facts).toEqual({
			title: 'Ships & roads',
			author: 'Ada Lee'
		});
		expect((await read(docxOf(body, core('Microsoft Word - x', 'admin')))).facts).toEqual({});
	});

	test('is told from other archives, whatever it is called', async () => {
		const zip = (name: string, content = '') => zipSync({ [name]: strToU8(content) });
		expect(await reason(zip('xl/workbook.xml'))).toBe('sheet');
		expect(await reason(zip('mimetype', 'application/vnd.oasis.opendocument.text'), 'x.odt')).toBe('other-office');
		expect(await reason(zip('readme.txt'))).toBe('archive');
		expect(await reason(docxOf(paragraph('')))).toBe('no-words');
	});

	test('is damaged where the archive or its XML is', async () => {
		const whole = docxOf(paragraph('The harbour has been empty for nine years.'));
		expect(await reason(whole.slice(0, whole.length - 40))).toBe('damaged');
		expect(await reason(docxOf('<w:p><w:r>'))).toBe('damaged');
	});

	test('is damaged at the first of millions of letters that are no XML, and not looked through to the last', async () => {
		const bomb = { 'word/document.xml': new Uint8Array(30_000_000) };
		expect(await reason(zipSync({ ...bomb, '[Content_Types].xml': strToU8('<Types/>') }))).toBe('damaged');
		expect(await reason(docxOf(`</w:body>${'x'.repeat(3_000_000)}`))).toBe('damaged');
	});

	test('is locked where it is an old container around an encrypted package', async () => {
		const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
		const bytes = new Uint8Array(4_000);
		bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		expect(await reason(bytes)).toBe('old-word');
		bytes.set(name, 1_024);
		expect(await reason(bytes)).toBe('locked');
	});
});
