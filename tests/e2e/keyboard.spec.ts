/** A whole visit without a mouse. */
import { firstArticle } from './support/corpus.ts';
import { expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const article = firstArticle();

test('a reader without a mouse finds an article, walks its argument, reads the words and returns', async ({ page }) => {
	await page.goto('./');
	await expect(libraryEntry(page, article)).toBeVisible();
	await page.keyboard.press('Control+k');
	await page.keyboard.type(article.title.slice(0, 12));
	await page.keyboard.press('Enter');
	await expectMapDrawn(page);

	const tree = page.getByRole('tree');
	await tree.getByRole('treeitem').first().focus();
	await page.keyboard.press('Enter');
	const pane = page.getByRole('complementary', { name: 'Statement' });
	await expect(pane.getByText('main conclusion').first()).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(pane.getByText('Serves')).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(pane.getByText('main conclusion').first()).toBeVisible();

	await page.keyboard.press('o');
	await expect(tree.getByRole('treeitem').first()).toBeInViewport();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Library');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/$/);
});

test('everything that takes the focus shows it', async ({ page }) => {
	await page.goto(`./article/${article.slug}`);
	await expectMapDrawn(page);
	const unseen: string[] = [];
	for (let i = 0; i < 40; i += 1) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!(focused instanceof HTMLElement) || focused === document.body) return null;
			const outlined = (element: Element) => getComputedStyle(element).outlineStyle !== 'none';
			const shown = [focused, focused.closest('.field'), focused.querySelector('.row')].some(
				(one) => one && outlined(one)
			);
			// In the map the tree's focus is shown by the ring around the box.
			return shown || focused.closest('[role=tree].hidden-from-view') ? null : focused.outerHTML.slice(0, 120);
		});
		if (found) unseen.push(found);
	}
	expect(unseen).toEqual([]);
});
