/** Files made to break a reader, opened as anybody opens a file: each ends with its map or with a clear message, and the library works on. */
import type { Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { ArgumentRecord } from '#argument/records.ts';
import { allOf } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { docxOf, paragraph } from '../support/docx-writer.ts';
import { firstArticle } from './support/corpus.ts';
import { expectIntegrity, keptRows } from './support/kept-rows.ts';
import { backupOf, numbered } from './support/library-file.ts';
import { expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const named = (name: string, content: string | Uint8Array) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content)
});

/** Zeros that fold to a thousandth of their size. */
const bomb = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);

/** The archive with one of its parts swollen. */
function swollen(archive: Uint8Array, part: RegExp, megabytes: number): Uint8Array {
	const entries = unzipSync(archive);
	const name = Object.keys(entries).find((one) => part.test(one)) ?? '';
	return zipSync({ ...entries, [name]: bomb(megabytes) }, { level: 1 });
}

async function expectToWorkOn(page: Page): Promise<void> {
	expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
	await page.goto('./');
	await libraryEntry(page, firstArticle()).click();
	await expectMapDrawn(page);
	expectIntegrity(await keptRows(page));
}

test('archives that unfold to more than a device holds are refused by name', async ({ page }) => {
	await page.goto('./');
	await page
		.getByTestId('file-picker')
		.setInputFiles(named('library.zip', swollen(backupOf([numbered(0), numbered(1)]), /article/, 150)));
	const dialog = page.getByRole('dialog', { name: /^Restore / });
	await expect(dialog.getByText(/1 part is damaged and will be left out/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await page.goto('./import');
	await page
		.getByTestId('import-picker')
		.setInputFiles(named('essay.docx', swollen(docxOf(paragraph('T')), /document\.xml/, 150)));
	await expect(page.getByRole('alert')).toContainText('essay.docx is larger than 20 MB');
	await expectToWorkOn(page);
});

test('depth without end, numbers without end and lists without end are refused in a few words', async ({ page }) => {
	await page.goto('./');
	const head = '{"format":"counterpoint","schemaVersion":1,"articles":[{"id":"article:deep","title":"T","authorIds":';
	const files = {
		'nested.counterpoint.json': `${head}${'['.repeat(200_000)}${']'.repeat(200_000)}}]}`,
		'open.counterpoint.json': `${head}${'{"a":'.repeat(200_000)}`,
		'number.counterpoint.json': `${head}[],"textId":1e999,"order":${'9'.repeat(500_000)}}]}`,
		'list.counterpoint.json': `${head}[${'null,'.repeat(500_000)}null]}]}`
	};
	await page
		.getByTestId('file-picker')
		.setInputFiles(Object.entries(files).map(([name, content]) => named(name, content)));
	for (const name of Object.keys(files)) {
		const alert = page.getByRole('alert').filter({ hasText: name });
		await expect(alert).toBeVisible({ timeout: 30_000 });
		expect((await alert.locator('p').first().innerText()).length).toBeLessThan(400);
	}
	await expectToWorkOn(page);
});

/** A map whose records point at themselves and at each other, with fields no map should have. */
function tangled(): string {
	const records = new Map(numbered(7));
	const [one, other] = allOf(records, 'statement');
	const [step] = allOf(records, 'inference');
	if (!one || !other || !step) throw new Error('the map is too small');
	const put = (record: object) => records.set((record as ArgumentRecord).id, record as ArgumentRecord);
	put({ ...step, id: 'inference:there', premiseIds: [one.id], conclusionId: other.id });
	put({ ...step, id: 'inference:back', premiseIds: [other.id], conclusionId: one.id });
	put({ id: 'text:a', text: 'x', corrects: 'text:b', articleId: one.articleId });
	put({ id: 'text:b', text: 'y', corrects: 'text:a', articleId: one.articleId });
	put({ ...one, wording: `\u202e\u2066desrever\u2069 \u200b\ud800 ${one.wording}`, note: '\udfff\u0000' });
	const text = toText(write(records, { withTexts: true }).document);
	return text.replace(
		'"title":',
		'"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"title":'
	);
}

test('a map that runs in circles, with letters that turn a line around and names that reach for prototypes, is opened', async ({
	page
}) => {
	await page.goto('./');
	await page.getByTestId('file-picker').setInputFiles(named('tangled.counterpoint.json', tangled()));
	await expect(page.getByText('1 article opened').first()).toBeVisible();
	await page.goto('./article/made7');
	await expectMapDrawn(page);
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	await expect(page.getByRole('treeitem', { name: /desrever/ }).first()).toBeVisible();
	await expectToWorkOn(page);
});

test('a text of five megabytes on one line is kept, opened and searched', async ({ page }) => {
	await page.goto('./import');
	const line = `The causeway is closed. ${'It floods in spring and nobody mends it, '.repeat(125_000)}so be it.`;
	await page.getByTestId('import-picker').setInputFiles(named('long.txt', line));
	await page.getByRole('button', { name: 'Keep the text only' }).click();
	await expect(page).toHaveURL(/\/article\//);
	await expect(page.getByRole('article')).toContainText('The causeway is closed.');
	// What a browser lays out for seconds comes in parts, of which only those in view are laid out.
	const parts = page.getByRole('article').locator('p');
	expect(await parts.evaluateAll((all) => Math.max(...all.map((one) => one.textContent.length)))).toBeLessThan(10_000);
	await expect(async () => {
		await page.getByRole('article').evaluate((article) => article.closest('[data-scroller]')?.scrollTo(0, 1e9));
		await expect(parts.last()).toBeInViewport({ timeout: 500 });
	}).toPass();
	await expect(parts.last()).toContainText('so be it.');
	await expectToWorkOn(page);
	expect((await keptRows(page))['texts']?.some((row) => JSON.stringify(row).length > strToU8(line).length)).toBe(true);
});
