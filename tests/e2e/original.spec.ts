/** Opening an original: the article's own text is recognised, the map anchors to it, and both texts can be read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corpusArticles, firstArticle } from './support/corpus.ts';
import { expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const folder = resolve(process.env['ARTICLES_DIR'] ?? '../shared/articles');
const originals = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
const article = firstArticle();

test.describe('with the originals at hand', () => {
	test.skip(originals.length === 0, `the originals are not at ${folder}: set ARTICLES_DIR`);

	test('each original dropped on the window is recognised, and its map rests on it', async ({ page }) => {
		await page.goto('./');
		for (const name of originals) {
			await expect(libraryEntry(page, article)).toBeVisible();
			const text = readFileSync(join(folder, name), 'utf8');
			await page.evaluate(
				({ text, name }) => {
					const data = new DataTransfer();
					data.items.add(new File([text], name, { type: 'text/plain' }));
					window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
				},
				{ text, name }
			);
			await expect(page.getByText(/This is the original of/)).toBeVisible();
			await expectMapDrawn(page);
			const slug = /\/article\/([^/]+)/.exec(page.url())?.[1];
			expect(corpusArticles().map((one) => one.slug)).toContain(slug);
			await expect(page.getByRole('button', { name: 'original', exact: true })).toHaveAttribute('aria-pressed', 'true');
			// The first words of the first line: no siglum stands between them.
			const words = text.trim().split('\n', 1).join('').slice(0, 20).trim();
			await expect(page.getByRole('article')).toContainText(words);
			await page.getByRole('button', { name: 'retelling', exact: true }).click();
			await expect(page.getByRole('article')).not.toContainText(words);
			await page.getByRole('button', { name: 'Close' }).first().click();
			await page.goto('./');
		}
	});

	test('an original opened beside the retelling is shown at once, here and in another tab', async ({
		page,
		context
	}) => {
		const other = await context.newPage();
		const [name = ''] = originals;
		const text = readFileSync(join(folder, name), 'utf8');
		await page.goto('./');
		await page.getByTestId('file-picker').setInputFiles(join(folder, name));
		await expectMapDrawn(page);
		const address = page.url();
		await page.getByRole('button', { name: 'Export' }).click();
		await page.getByRole('menuitem', { name: 'Remove the original from this device' }).click();
		await expect(page.getByRole('button', { name: 'original', exact: true })).toHaveCount(0);
		await other.goto(address);
		await expectMapDrawn(other);
		await page
			.getByTestId('original-picker')
			.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
		for (const tab of [page, other])
			await expect(tab.getByRole('button', { name: 'original', exact: true })).toHaveAttribute('aria-pressed', 'true');
	});

	test('an opened original is still there after a reload and can be removed from the device', async ({ page }) => {
		await page.goto(`./article/${article.slug}`);
		await expectMapDrawn(page);
		for (const name of originals) {
			const text = readFileSync(join(folder, name), 'utf8');
			await page
				.getByTestId('original-picker')
				.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
			await expect(page.getByText(/This is the original of/)).toBeVisible();
			await expectMapDrawn(page);
			break;
		}
		await page.reload();
		await expectMapDrawn(page);
		await expect(page.getByRole('button', { name: 'original', exact: true })).toBeVisible();
		await page.getByRole('button', { name: 'Export' }).click();
		await page.getByRole('menuitem', { name: 'Remove the original from this device' }).click();
		await expect(page.getByRole('button', { name: 'original', exact: true })).toHaveCount(0);
	});
});

test('a text that no article in the library has is not attached to anything, and can become an article', async ({
	page
}) => {
	await page.goto('./');
	await page.getByTestId('file-picker').setInputFiles({
		name: 'bells.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from(
			'Bells wake the children every night. They should be silent until morning. Nobody needs them before.'
		)
	});
	await expect(page).toHaveURL(/\/import$/);
	await page.getByRole('button', { name: 'Keep the text only' }).click();
	await expect(page.getByRole('article')).toContainText('Bells wake the children');
	await expect(page.getByText('What does this author want you to believe?')).toBeVisible();
});
