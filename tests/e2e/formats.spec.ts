/** Other tools' formats: what a format cannot hold is said before the file is saved; what could not be read, with its place. */
import { readFileSync } from 'node:fs';
import { firstArticle } from './support/corpus.ts';
import { expectAccessible, expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const article = firstArticle();

test.beforeEach(async ({ page }) => {
	await page.goto('./');
	await expect(libraryEntry(page, article)).toBeVisible();
});

test('a map is saved as Argdown after the reader has seen what Argdown cannot hold', async ({ page }) => {
	await libraryEntry(page, article).click();
	await expectMapDrawn(page);
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: 'Save as…' }).click();
	const dialog = page.getByRole('dialog', { name: /^Save “.*” as…$/ });
	await expect(dialog.getByText('Nothing is lost')).toBeVisible();
	await dialog.getByRole('radio', { name: /^Argdown/ }).check();
	await expect(dialog.getByRole('heading', { name: /cannot be kept in this format$/ })).toBeVisible();
	await expect(dialog.getByRole('listitem').filter({ hasText: 'texts' })).toBeVisible();
	await expectAccessible(page, 'dialog');
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: `Save ${article.slug}.argdown` }).click();
	const text = readFileSync(await (await download).path(), 'utf8');
	expect(text).toMatch(/^===\n/);
	expect(text).toMatch(/^\[[^\]]+\]: /m);
	await expect(dialog).toBeHidden();
});

test('without the text, the author’s words do not leave, and what is left behind is said', async ({ page }) => {
	await libraryEntry(page, article).click();
	await expectMapDrawn(page);
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: 'Save as…' }).click();
	await page.getByLabel('With the article’s text').uncheck();
	await expect(page.getByText('Whoever opens the article’s own text has the map anchored to it.')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: `Save ${article.slug}-without-text.counterpoint.json` }).click();
	const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
	expect(saved.texts).toBeUndefined();
	expect(JSON.stringify(saved)).not.toContain('"exact"');
});

test('an AIF file dropped on the window opens as a map, and what could not be taken is listed with its place', async ({
	page
}) => {
	const text = readFileSync('tests/compat/foreign/aifdb.json', 'utf8');
	const dropped = await page.evaluateHandle((content) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([content], 'nodeset.json', { type: 'application/json' }));
		return transfer;
	}, text);
	await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
	const news = page.getByRole('status').filter({ hasText: 'nodeset.json is open: 5 statements from AIF.' });
	await expect(news).toBeVisible();
	await news.locator('summary').click();
	await expect(news.getByRole('listitem').filter({ hasText: 'edges[9]' })).toContainText('999');
	await news.getByRole('button', { name: 'Open' }).click();
	await expectMapDrawn(page);
	await expect(page.getByRole('treeitem')).toHaveCount(5);
});

test('a brat file and its text, opened together, become an article with its text', async ({ page }) => {
	await page
		.getByTestId('file-picker')
		.setInputFiles(['tests/compat/foreign/essay.ann', 'tests/compat/foreign/essay.txt']);
	const news = page.getByRole('status').filter({ hasText: 'essay.ann is open' });
	await expect(news).toContainText('from brat, with the text.');
	await news.getByRole('button', { name: 'Open' }).click();
	await expectMapDrawn(page);
	const [, said = ''] = /\t([^\t\n]+)\n/.exec(readFileSync('tests/compat/foreign/essay.ann', 'utf8')) ?? [];
	await expect(page.getByRole('article')).toContainText(said);
});

test('a damaged file of another tool gets one message that says where', async ({ page }) => {
	const broken = readFileSync('tests/compat/foreign/micro.xml', 'utf8').slice(0, 400);
	await page.getByTestId('file-picker').setInputFiles({
		name: 'micro.xml',
		mimeType: 'text/xml',
		buffer: Buffer.from(broken)
	});
	const alert = page.getByRole('alert').filter({ hasText: 'micro.xml cannot be opened as arg-microtexts XML.' });
	await alert.locator('summary').click();
	await expect(alert.getByRole('listitem')).toHaveCount(1);
});

test('a Markdown file is asked about: it may be an outline or an article', async ({ page }) => {
	await page.getByTestId('file-picker').setInputFiles('tests/compat/foreign/outline.md');
	await page.getByRole('button', { name: 'Open it as a map (Markdown outline)' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'outline.md is open' })).toBeVisible();
});

test('a long file of another tool is read beside the page, and reading it can be given up', async ({ page }) => {
	const statements = Array.from(
		{ length: 9_000 },
		(_, number) => `[Road ${number}]: The road is bad at bend ${number}.\n`
	);
	const file = { name: 'roads.argdown', mimeType: 'text/plain', buffer: Buffer.from(statements.join('\n')) };
	// A fast machine has read it before anybody can press: the reader is kept from coming.
	await page.route('**/foreign.worker*', () => undefined);
	await page.getByTestId('file-picker').setInputFiles(file);
	const reading = page.getByRole('status').filter({ hasText: 'Reading roads.argdown as Argdown…' });
	await reading.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('roads.argdown was not opened: reading it was cancelled.')).toBeVisible();
	await page.unroute('**/foreign.worker*');
	const short = { ...file, buffer: Buffer.from(statements.slice(0, 1_500).join('\n')) };
	await page.getByTestId('file-picker').setInputFiles(short);
	await expect(page.getByText('roads.argdown is open: 1,500 statements from Argdown.')).toBeVisible();
});

test('a reader that cannot be loaded is said, and the library stays as it was', async ({ page }) => {
	await page.route('**/foreign.worker*', (route) => route.abort());
	const buffer = Buffer.from('[Road]: The road is bad.\n\n'.repeat(2_500));
	await page.getByTestId('file-picker').setInputFiles({ name: 'roads.argdown', mimeType: 'text/plain', buffer });
	await expect(page.getByRole('alert').filter({ hasText: 'roads.argdown was not opened' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'roads' })).toHaveCount(0);
});
