/** Where the browser keeps nothing: the library works in memory, says so, and can be saved to a file. */
import { firstArticle } from './support/corpus.ts';
import { expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const article = firstArticle();

test('without a database the articles can be read, and the reader is told that nothing is kept', async ({ page }) => {
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('blocked for this test', 'SecurityError');
		};
	});
	await page.goto('./');
	await expect(page.getByRole('alert').filter({ hasText: 'does not let Counterpoint keep anything' })).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save everything to a file' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.counterpoint\.json$/);
	await libraryEntry(page, article).click();
	await expectMapDrawn(page);
	await expect(page.getByRole('treeitem')).toHaveCount(article.statements);
});
