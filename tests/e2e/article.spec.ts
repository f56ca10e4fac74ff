/** Reading one article: text, map and outline with one selection, addresses that last, focus, search. */
import type { Locator } from '@playwright/test';
import { corpusArticles, firstArticle } from './support/corpus.ts';
import { expectAccessible, expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const article = firstArticle();

test('from the library to the words of a statement in three clicks', async ({ page }) => {
	await page.goto('./');
	await libraryEntry(page, article).click();
	await expectMapDrawn(page);
	const siglum = page.getByRole('article').getByRole('button', { name: /^E1,/ }).first();
	await siglum.click();
	await expect(page).toHaveURL(new RegExp(`/article/${article.slug}/s\\d+$`));
	const pane = page.getByRole('complementary', { name: 'Statement' });
	await expect(pane.getByRole('heading', { level: 2 }).first()).toHaveText(/^E1/);
	await expect(pane.getByText('Anchor exact').first()).toBeVisible();
	await expect(pane.getByRole('blockquote').first()).toBeVisible();
});

for (const one of corpusArticles()) {
	test(`the outline of ${one.slug} has one item for each of its ${one.statements} statements`, async ({ page }) => {
		await page.goto(`./article/${one.slug}`);
		await expectMapDrawn(page);
		await expect(page.getByRole('tree').getByRole('treeitem')).toHaveCount(one.statements);
		await page.getByRole('button', { name: 'Outline', exact: true }).click();
		await expect(page.getByRole('tree').getByRole('treeitem')).toHaveCount(one.statements);
		await expect(page.getByRole('treeitem').first()).toBeVisible();
	});
}

test('an address with a statement opens it selected, also after a reload', async ({ page }) => {
	await page.goto(`./article/${article.slug}`);
	await expectMapDrawn(page);
	await page.getByRole('article').getByRole('button', { name: /^P2,/ }).first().click();
	const address = page.url();
	const wording = await page
		.getByRole('complementary', { name: 'Statement' })
		.getByRole('heading', { level: 2 })
		.nth(1)
		.innerText();
	const answer = await page.reload();
	expect(answer?.status()).toBe(200);
	await expectMapDrawn(page);
	expect(page.url()).toBe(address);
	await expect(
		page.getByRole('complementary', { name: 'Statement' }).getByRole('heading', { level: 2 }).nth(1)
	).toHaveText(wording);
	await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(1);
});

test('choosing a line of the outline marks its words in the text and scrolls to them', async ({ page }) => {
	await page.goto(`./article/${article.slug}`);
	await expectMapDrawn(page);
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	const last = page
		.getByRole('article')
		.getByRole('button', { name: /^[CPE]\d+,/ })
		.last();
	const siglum = (await last.innerText()).trim();
	await expect(last).not.toBeInViewport();
	await page
		.getByRole('treeitem', { name: new RegExp(`(^|, )${siglum},`) })
		.locator('.row')
		.first()
		.click();
	await expect(
		page
			.getByRole('article')
			.getByRole('button', { name: new RegExp(`^${siglum},`), pressed: true })
			.first()
	).toBeInViewport();
});

test('finding a word lists the statements that hold it and selects the chosen one', async ({ page }) => {
	await page.goto(`./article/${article.slug}`);
	await expectMapDrawn(page);
	await page.keyboard.press('/');
	await page.keyboard.type('Russia');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('complementary', { name: 'Statement' }).getByRole('heading', { level: 2 }).nth(1)
	).toContainText('Russia');
});

test('every tool of the map can be reached while the focus is on, on a wide screen and a narrow one', async ({
	page
}) => {
	for (const width of [1440, 1180, 900]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`./article/${article.slug}`);
		await expectMapDrawn(page);
		await page.getByRole('article').getByRole('button', { name: /^C1,/ }).first().click();
		await page.getByRole('button', { name: 'Focus on C1' }).click();
		await page.getByLabel('How far the focus reaches').selectOption('2');
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.getByRole('button', { name: 'Arrange' }).click();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'End the focus' }).click();
		await expect(page.getByRole('button', { name: 'Focus on C1' })).toBeVisible();
	}
});

test('what a box rests on is folded and unfolded by button and by key', async ({ page }) => {
	await page.goto(`./article/${article.slug}`);
	await expectMapDrawn(page);
	const drawn = page.locator('[data-drawn]').first();
	const whole = await drawn.getAttribute('data-drawn');
	await page.getByRole('article').getByRole('button', { name: /^C1,/ }).first().click();
	await page.getByRole('button', { name: 'Fold', exact: true }).click();
	await expect(drawn).not.toHaveAttribute('data-drawn', whole ?? '');
	await page.getByRole('button', { name: 'Unfold', exact: true }).click();
	await expect(drawn).toHaveAttribute('data-drawn', whole ?? '');
	await page.getByRole('treeitem', { selected: true }).focus();
	await page.keyboard.press('h');
	await expect(page.getByRole('button', { name: 'Unfold', exact: true })).toBeVisible();
	await page.keyboard.press('h');
	await expect(drawn).toHaveAttribute('data-drawn', whole ?? '');
});

test('on paper the map stands before its outline and its text, each box drawn once, on as many sheets as it needs', async ({
	page
}) => {
	await page.goto(`./article/${article.slug}`);
	await expectMapDrawn(page);
	const boxes = await page.locator('[data-drawn]').first().getAttribute('data-drawn');
	await page.emulateMedia({ media: 'print' });
	const sheet = page.locator('svg.sheet').first();
	await expect(sheet).toBeVisible();
	await expect(page.locator('svg.sheet g.box')).toHaveCount(Number(boxes));
	const drawn = await page
		.locator('svg.sheet g.box')
		.evaluateAll((all) => all.map((box) => box.getAttribute('data-id')));
	expect(new Set(drawn).size).toBe(Number(boxes));
	await expect(page.locator('svg.sheet').filter({ hasNot: page.locator('g.box') })).toHaveCount(0);
	const top = async (part: Locator) => (await part.boundingBox())?.y ?? Number.NaN;
	const outline = await top(page.getByRole('treeitem').first());
	expect(await top(sheet)).toBeLessThan(outline);
	expect(outline).toBeLessThan(await top(page.getByRole('article')));
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('svg.sheet')).toHaveCount(0);
});

test('an address with a statement that is not there says so', async ({ page }) => {
	await page.goto(`./article/${article.slug}/s9999`);
	await expectMapDrawn(page);
	await expect(page.getByRole('heading', { name: 'There is no statement at this address' })).toBeVisible();
});

test('an article that is not in the library says so and leads back', async ({ page }) => {
	await page.goto('./article/nobody-wrote-this');
	await expect(page.getByRole('heading', { name: 'There is no article at this address' })).toBeVisible();
	await page.getByRole('link', { name: 'Go to the library' }).click();
	await expect(libraryEntry(page, article)).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
	test(`map, outline and library have no fault axe can find, ${theme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: theme });
		await page.goto('./');
		await expect(libraryEntry(page, article)).toBeVisible();
		await expectAccessible(page);
		await libraryEntry(page, article).click();
		await expectMapDrawn(page);
		await page.getByRole('article').getByRole('button', { name: /^C1,/ }).first().click();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Outline', exact: true }).click();
		await expectAccessible(page);
	});
}
