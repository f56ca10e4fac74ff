/** A library of hundreds of articles (as many as LARGE says, for a nightly run): found, walked through by keyboard, searched, opened. */
import { bundled, openWith } from '../bench/in-page.mjs';
import { expectAccessible, expectMapDrawn } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const ARTICLES = Number(process.env['LARGE'] ?? 200);

test('hundreds of articles are a list that can be walked through, and each is found by its words', async ({
	page,
	baseURL
}) => {
	if (ARTICLES > 500) test.slow();
	await openWith(page, baseURL ?? '', await bundled('tests/bench/library/fill.ts'));
	await page.evaluate(
		(count) => (globalThis as unknown as { fill(n: number, seed: number): unknown }).fill(count, 7),
		ARTICLES
	);
	await page.goto('./');
	const rows = page.locator('[aria-posinset]');
	await expect(rows.first()).toBeVisible({ timeout: 30_000 });
	// The corpus comes beside them.
	const size = ARTICLES + 5;
	await expect(rows.first()).toHaveAttribute('aria-setsize', String(size), { timeout: 30_000 });
	expect(await rows.count()).toBeLessThan(60);
	await expectAccessible(page);

	await rows.first().getByRole('link').focus();
	await page.keyboard.press('End');
	const last = page.locator(`[aria-posinset="${size}"]`);
	await expect(last.getByRole('link')).toBeFocused();
	await expect(last).toBeInViewport();
	const title = (await last.getByRole('heading').textContent()) ?? '';
	await page.keyboard.press('ArrowUp');
	await expect(page.locator(`[aria-posinset="${size - 1}"]`).getByRole('link')).toBeFocused();
	await page.keyboard.press('Home');
	await expect(rows.first().getByRole('link')).toBeFocused();

	await page.keyboard.press('/');
	await page.keyboard.type(`"${title}"`);
	const hit = page.getByRole('main').getByRole('link').filter({ hasText: title }).first();
	await expect(hit).toBeVisible({ timeout: 30_000 });
	await hit.click();
	await expectMapDrawn(page);
	await expect(page).toHaveTitle(new RegExp(title.replace(/[^\w ]/g, '.')));

	await page.goto('./compare');
	await page.getByRole('searchbox', { name: 'Find an article by title or author' }).fill(title);
	await page.getByRole('checkbox').first().check();
	await page.getByRole('searchbox', { name: 'Find an article by title or author' }).fill('');
	await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible();
	await page.getByRole('checkbox').first().check();
	await expect(page.getByRole('button', { name: 'Compare 2 articles' })).toBeVisible();
	await expectAccessible(page);
});
