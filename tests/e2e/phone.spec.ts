/** The same task on a phone: one pane at a time, the statement on a sheet. */
import { firstArticle } from './support/corpus.ts';
import { expectAccessible, expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const article = firstArticle();

test('library, text, sheet, map, outline and statement by touch', async ({ page }) => {
	await page.goto('./');
	await expect(libraryEntry(page, article)).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await libraryEntry(page, article).tap();
	await page.getByRole('article').getByRole('button', { name: /^C1,/ }).first().tap();
	const sheet = page.getByRole('region', { name: 'Statement' });
	await expect(sheet.getByText('main conclusion')).toBeVisible();
	await expectAccessible(page);
	await sheet.getByRole('button', { name: 'Show on the map' }).tap();
	await expectMapDrawn(page);
	const views = page.getByRole('navigation', { name: 'View' });
	await views.getByRole('button', { name: 'Outline' }).tap();
	await expect(page.getByRole('treeitem').first()).toBeInViewport();
	await expectAccessible(page);
	await views.getByRole('button', { name: 'Statement' }).tap();
	await expect(page.getByText('Rests on')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
