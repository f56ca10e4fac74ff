/** The Word document: debate styles, in their places, read back by unpacking it and by our own reader of Word files. */
import { countingIds } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { collectBrief } from '#brief/collect.ts';
import { motionOf, questionNamed } from '#brief/motion.ts';
import { sheetOf, type View } from '#brief/sheet.ts';
import { Sources } from '#brief/source.ts';
import { writeDocx } from '#brief/write/docx.ts';
import { writeMarkdown } from '#brief/write/markdown.ts';
import { readWord } from '#interchange/text/word/read.ts';
import { brief as words } from '#messages/en/brief.ts';
import { strFromU8, unzipSync } from 'fflate';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { debate, QUESTION } from '../../../support/debated.ts';

function sheet(view: View = 'for', records: Records = debate()) {
	const question = questionNamed(records, QUESTION);
	if (!question) throw new Error('no question');
	const articleIds = allOf(records, 'article').map(({ id }) => id);
	return sheetOf(
		new Sources(records),
		collectBrief(records, motionOf(records, question), articleIds, countingIds('c')),
		view
	);
}

async function unpacked(records?: Records) {
	const parts = unzipSync(await writeDocx(sheet('for', records), words.paper));
	const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	return {
		document: part('word/document.xml'),
		styles: part('word/styles.xml'),
		rels: part('word/_rels/document.xml.rels')
	};
}

/** The text of each paragraph, after its style. */
function paragraphs(document: string): string[] {
	return [...document.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => {
		const style = /<w:pStyle w:val="([^"]+)"/.exec(inside)?.[1] ?? '';
		const text = [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, one]) => one).join('');
		return `${style}: ${text}`;
	});
}

describe('a brief as a Word document', () => {
	test('has the motion as pocket, sections as hats, blocks, and tags', async () => {
		const lines = paragraphs((await unpacked()).document);
		expect(lines).toContain('Heading1: Should the town keep its tram?');
		expect(lines).toContain('Heading2: We say');
		expect(lines).toContain('Heading3: They say: The town should close the tram.');
		expect(lines).toContain('Heading4: The town should keep the tram.');
	});

	test('defines the debate styles once each', async () => {
		const { styles } = await unpacked();
		for (const id of ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Cite', 'Underline', 'Emphasis'])
			expect(styles.split(`w:styleId="${id}"`)).toHaveLength(2);
		for (const id of ['Cite', 'Underline', 'Emphasis'])
			expect(styles).toMatch(
				new RegExp(`w:type="character"[^>]*w:styleId="${id}"|w:styleId="${id}"[^>]*w:type="character"`)
			);
	});

	test('gives every heading its level, by which a Word program’s navigation pane goes', async () => {
		const { styles } = await unpacked();
		const levels = [1, 2, 3, 4].map((n) => {
			const style = styles.split(`w:styleId="Heading${n}"`)[1]?.split('</w:style>')[0] ?? '';
			return /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1];
		});
		expect(levels).toEqual(['0', '1', '2', '3']);
	});

	test('calls the styles by the names that debate templates know', async () => {
		const { styles } = await unpacked();
		const named = [...styles.matchAll(/w:styleId="(\w+)"[^>]*><w:name w:val="([^"]+)"\/><w:aliases w:val="([^"]+)"/g)];
		expect(named.map(([, id, name, alias]) => [id, name?.toLowerCase(), alias])).toEqual(
			expect.arrayContaining([
				['Heading1', 'heading 1', 'Pocket'],
				['Heading2', 'heading 2', 'Hat'],
				['Heading3', 'heading 3', 'Block'],
				['Heading4', 'heading 4', 'Tag'],
				['Cite', 'cite', 'Style 13 pt Bold'],
				['Underline', 'underline', 'Style Underline']
			])
		);
	});

	test('gives the author’s anchored words as emphasis and the rest of the paragraph as it stands', async () => {
		const { document, rels } = await unpacked();
		expect(document).toMatch(
			/<w:rStyle w:val="Emphasis"\/><\/w:rPr><w:t[^>]*>In 2019 the line carried 4,000 riders a day\.</
		);
		expect(document).toMatch(/<w:rStyle w:val="Cite"\/><\/w:rPr><w:t[^>]*>Ann Lee, 5 Mar 2020</);
		expect(rels).toContain('Target="https://example.org/tram"');
		expect(paragraphs(document)).toContain(
			'Card: Trams move more people than any road. In 2019 the line carried 4,000 riders a day. Some say it is dear. It should stay.'
		);
	});

	test('gives no retelling and no changed words as a quotation', async () => {
		const lines = paragraphs((await unpacked()).document);
		const at = lines.findIndex((one) => one.startsWith('Heading4: The town should close the tram'));
		expect(lines[at + 1]).toMatch(/Retelling, not the author’s words\.$/);
		expect(lines[at + 2]).toMatch(/^NotVerbatim: /);
		const records = debate();
		records.set('text:a', { id: 'text:a', articleId: 'article:a', kind: 'original', text: 'Another text.' });
		const { document } = await unpacked(records);
		expect(document).not.toContain('w:val="Emphasis"');
		expect(document).not.toContain('w:val="Card"');
		expect(document).toContain('Not to be quoted');
	});

	test('holds words that XML cannot, and no link that is not the web’s', async () => {
		const records = debate();
		const article = records.get('article:a') as object;
		records.set('article:a', { ...article, url: 'file:///etc/passwd', title: 'A <b> & \u0000\ud800 title' } as never);
		const { document, rels } = await unpacked(records);
		expect(rels).not.toContain('passwd');
		expect(document).toContain('A &lt;b&gt; &amp; \ufffd title');
	});

	test('is read back as a Word file', async () => {
		const read = readWord({ bytes: await writeDocx(sheet(), words.paper), name: 'brief.docx' });
		expect(read).toMatchObject({ kind: 'text' });
		expect('text' in read ? read.text : '').toContain('In 2019 the line carried 4,000 riders a day.');
	});

	const office = ['soffice', 'libreoffice'].find((one) => spawnSync(one, ['--version']).status === 0);
	test(
		office
			? `opens in ${office}`
			: 'has the parts a Word program asks for (no office program is installed here to open it)',
		async () => {
			const bytes = await writeDocx(sheet(), words.paper);
			if (!office) {
				expect(Object.keys(unzipSync(bytes))).toEqual(
					expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'])
				);
				return;
			}
			const folder = mkdtempSync(join(tmpdir(), 'brief-'));
			try {
				writeFileSync(join(folder, 'brief.docx'), bytes);
				execFileSync(office, [
					'--headless',
					'--convert-to',
					'txt:Text',
					'--outdir',
					folder,
					join(folder, 'brief.docx')
				]);
				expect(readFileSync(join(folder, 'brief.txt'), 'utf8')).toContain(
					'In 2019 the line carried 4,000 riders a day.'
				);
			} finally {
				rmSync(folder, { recursive: true });
			}
		},
		60_000
	);
});

describe('a brief as Markdown', () => {
	test('quotes the author’s words, those to read in bold, and cites them', () => {
		const text = writeMarkdown(sheet(), words.paper);
		expect(text).toContain(
			'#### The tram carried 4,000 riders a day in 2019.\n\n**Ann Lee, 5 Mar 2020**, planner, “Article a”, Town Post, ¶2, <https://example.org/tram>.\n\n> Trams move more people than any road. **In 2019 the line carried 4,000 riders a day.** Some say it is dear. It should stay.'
		);
	});

	test('gives a retelling as plain words, marked', () => {
		const text = writeMarkdown(sheet(), words.paper);
		expect(text).toContain(
			'*Retelling, not the author’s words.*\n\nNobody rides the tram at night. **The town should close it**,'
		);
		expect(text).not.toContain('> Nobody');
	});

	test('leaves signs that Markdown would take for marks as they are', () => {
		const records = debate();
		records.set('author:lee', { id: 'author:lee', name: '1. *Ann* <i>Lee</i>' });
		expect(writeMarkdown(sheet('for', records), words.paper)).toContain(
			'**1\\. \\*Ann\\* \\<i\\>Lee\\</i\\>, 5 Mar 2020**'
		);
	});
});
