/** Pictures of a map for a paper or a slide, and a map on paper. */
import { readFileSync } from 'node:fs';
import { corpusArticles, firstArticle } from './support/corpus.ts';
import { expectAccessible, expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const article = firstArticle();

test('several authors merged into one map become a figure that says whose badge is whose', async ({ page }) => {
	const [one, two] = corpusArticles();
	await page.goto(`./compare/${one?.slug}+${two?.slug}?view=merged`);
	await page.getByRole('button', { name: 'Picture…' }).click();
	const dialog = page.getByRole('dialog', { name: /^Picture of “/ });
	await expect(dialog.getByLabel('Source')).toHaveValue(/^\p{L}+: .+; \p{L}+: /u);
	await dialog.getByLabel('Title', { exact: true }).fill('Figure 2. Two authors');
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: `Save ${one?.slug}+${two?.slug}.svg` }).click();
	const svg = readFileSync(await (await download).path(), 'utf8');
	expect(svg).toContain('Figure 2. Two authors</text>');
	const boxes = await page.getByRole('list', { name: 'The merged map, as a list' }).getByRole('listitem').count();
	expect(svg.match(/<g class="box"/g)).toHaveLength(boxes);
});

test.describe('of an article', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('./');
		await libraryEntry(page, article).click();
		await expectMapDrawn(page);
	});

	async function openDialog(page: import('@playwright/test').Page) {
		await page.getByRole('button', { name: 'Export' }).click();
		await page.getByRole('menuitem', { name: 'Picture…' }).click();
		return page.getByRole('dialog', { name: /^Picture of “/ });
	}

	test('the whole map becomes an SVG file with title, source and key, its words as words', async ({ page }) => {
		const dialog = await openDialog(page);
		await dialog.getByLabel('Title', { exact: true }).fill('Figure 1. <The> argument');
		await expectAccessible(page, 'dialog');
		const download = page.waitForEvent('download');
		await dialog.getByRole('button', { name: `Save ${article.slug}.svg` }).click();
		const svg = readFileSync(await (await download).path(), 'utf8');
		expect(svg.match(/<g class="box"/g)).toHaveLength(article.statements);
		expect(svg).toContain('Figure 1. &#60;The&#62; argument</text>');
		expect(svg).toContain('supports</text>');
		expect(svg).not.toMatch(/<(script|foreignObject|image)|href=/);
	});

	test('the selection becomes a PNG file of the chosen size', async ({ page }) => {
		await page.getByRole('treeitem').first().focus();
		await page.keyboard.press('Enter');
		const dialog = await openDialog(page);
		await dialog.getByRole('radio', { name: /and what is next to it$/ }).check();
		await dialog.getByRole('radio', { name: /^PNG/ }).check();
		const size = await dialog.getByRole('combobox').selectOption('3');
		expect(size).toEqual(['3']);
		const [, width = '', height = ''] =
			/^3×: ([\d,]+) × ([\d,]+)/.exec((await dialog.locator('option:checked').textContent()) ?? '') ?? [];
		const download = page.waitForEvent('download');
		await dialog.getByRole('button', { name: `Save ${article.slug}.png` }).click();
		const png = readFileSync(await (await download).path());
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
			[width, height].map((n) => Number(n.replace(',', '')))
		);
	});

	test('a printed page has the map, from the outline as well', async ({ page }) => {
		const sheets = page.locator('svg.sheet');
		for (const view of ['Map', 'Outline']) {
			await page.getByRole('group', { name: 'View' }).getByRole('button', { name: view }).click();
			await page.emulateMedia({ media: 'print' });
			await expect(sheets.first()).toBeVisible();
			const boxes = await page
				.locator('svg.sheet g.box')
				.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
			expect(boxes.length).toBeGreaterThan(0);
			if (view === 'Outline') expect(new Set(boxes).size).toBe(article.statements);
			if ((await sheets.count()) > 1) await expect(sheets.first()).toContainText('Sheet 1 of');
			await page.emulateMedia({ media: 'screen' });
		}
	});
});
