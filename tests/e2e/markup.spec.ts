/** Markup in every field of a document is words: on no screen does any of it run. */
import type { Page } from '@playwright/test';
import { markupEverywhere } from './support/markup-everywhere.ts';
import { expectMapDrawn } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

async function expectNothingRan(page: Page): Promise<void> {
	await expect(page.locator('[onerror], [onload], img[src="x"], a[href^="javascript:"]')).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.dataset['ran'])).toBeUndefined();
}

test.beforeEach(async ({ page }) => {
	await page.goto('./');
	await page.getByTestId('file-picker').setInputFiles({
		name: '<img src=x onerror=1>.counterpoint.json',
		mimeType: 'application/json',
		buffer: Buffer.from(markupEverywhere())
	});
	await expect(page.getByText('2 articles opened').first()).toBeVisible();
});

test('an article’s screen and its outline show markup as words', async ({ page }) => {
	await expectNothingRan(page);
	await page.goto('./article/lee/c');
	await expectMapDrawn(page);
	await expect(page.getByText('<img src=x').first()).toBeAttached();
	await expectNothingRan(page);
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	for (const item of await page.getByRole('treeitem').locator('.row').all()) {
		await item.click();
		await expectNothingRan(page);
	}
});

test('comparisons, questions, briefs and exercises show markup as words', async ({ page }) => {
	for (const view of ['side', 'merged', 'matrix', 'cruxes', 'facts']) {
		await page.goto(`./compare/lee+kim?view=${view}`);
		await expect(page.getByText('<img src=x').first()).toBeAttached({ timeout: 20_000 });
		await expectNothingRan(page);
	}
	await page.goto('./question/ban');
	await expect(page.getByText('<img src=x').first()).toBeVisible();
	await expectNothingRan(page);
	await page.goto('./compare/lee+kim');
	await page.getByRole('button', { name: 'Make a brief' }).click();
	await expect(page.getByRole('region', { name: 'The brief as it prints' })).toBeVisible();
	await expectNothingRan(page);
	await page.goto('./exercise/new?article=lee');
	await expect(page.getByRole('button', { name: 'Make the exercise' })).toBeVisible();
	await expectNothingRan(page);
	for (const address of ['./exercise', './class', './brief', './settings']) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		await expectNothingRan(page);
	}
});
