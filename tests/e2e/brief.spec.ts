/** A debater's brief: made from a question, arranged by mouse and keyboard, kept, printed, and taken away as a document. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { corpusArticles } from './support/corpus.ts';
import { expectAccessible, expectMapDrawn } from './support/screens.ts';
import { openSmallMap, SMALL_TEXT } from './support/small-map.ts';
import { expect, test } from './support/visit.ts';

const together = `./compare/${corpusArticles()
	.map((one) => one.slug)
	.join('+')}`;

/** The brief of the collection's first question, which authors answer both ways. */
async function openBrief(page: Page): Promise<void> {
	await page.goto(together);
	await page.getByRole('button', { name: 'Make a brief' }).click();
	await expect(page.getByRole('region', { name: 'The brief as it prints' })).toBeVisible();
}

const cards = (page: Page) => page.getByRole('region', { name: 'We say' }).getByRole('article');
const tags = (page: Page) => cards(page).getByRole('textbox', { name: 'Tag' });
const valuesOf = (page: Page) => tags(page).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));

test('a reader makes a brief, edits a tag, moves, adds and removes cards, and finds it again', async ({ page }) => {
	await openBrief(page);
	const [first = '', second = ''] = await valuesOf(page);
	expect(second).not.toBe('');
	await expect(cards(page).first().getByText('Retelling, not the author’s words')).toBeVisible();

	await tags(page).first().fill('They want both');
	await page.keyboard.press('Tab');
	await tags(page).first().press('Alt+ArrowDown');
	await expect(tags(page).nth(1)).toHaveValue('They want both');
	await expect(tags(page).first()).toHaveValue(second);
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(tags(page).first()).toHaveValue('They want both');

	const before = await cards(page).count();
	await page.getByRole('button', { name: 'Add a card (We say)' }).click();
	await page.getByRole('searchbox', { name: 'Find a statement in these articles' }).fill('gas');
	await page.getByRole('list', { name: 'Find a statement in these articles' }).getByRole('button').first().click();
	await expect(cards(page)).toHaveCount(before + 1);
	await tags(page).nth(1).focus();
	await cards(page).nth(1).getByRole('button', { name: 'Remove' }).click();
	await expect(cards(page)).toHaveCount(before);

	const arranged = await valuesOf(page);
	await page.reload();
	await expect(tags(page).first()).toHaveValue('They want both');
	expect(await valuesOf(page)).toEqual(arranged);
	expect(arranged).not.toContain(first);
	await page.getByRole('link', { name: 'Briefs' }).click();
	await page.getByRole('main').getByRole('link').first().click();
	await expect(tags(page).first()).toHaveValue('They want both');
});

test('a motion in free words finds cards in chosen articles, and a card comes from another article', async ({
	page
}) => {
	await page.goto('./brief');
	await page.getByRole('button', { name: 'Make a brief' }).click();
	await expect(page.getByText('Say what is debated.')).toBeVisible();
	await page.getByRole('textbox', { name: 'Motion' }).fill('Pakistan should improve its relations with Russia');
	const articles = page.getByRole('group', { name: /^Look in 5 articles/ }).getByRole('checkbox');
	await expect(articles).toHaveCount(5);
	await articles.first().uncheck();
	await page.getByRole('button', { name: 'Make a brief' }).click();
	await expect(page.getByText('These statements were chosen by their words.')).toBeVisible();
	await expect(cards(page).first()).toBeVisible();
	const before = await cards(page).count();
	await page.getByRole('button', { name: 'Add a card (We say)' }).click();
	await page.getByRole('searchbox', { name: 'Find a statement in these articles' }).fill('Russia');
	await page.getByRole('list', { name: 'In other articles of the library' }).getByRole('button').first().click();
	await expect(cards(page)).toHaveCount(before + 1);
	await page.reload();
	await expect(cards(page)).toHaveCount(before + 1);
	await expect(page.getByText('This statement is no longer in the library')).toHaveCount(0);
});

test('a card is dragged to another place on its side, and not to the other side', async ({ page }) => {
	await openBrief(page);
	const [first = '', second = ''] = await valuesOf(page);
	await cards(page)
		.nth(1)
		.getByRole('button', { name: /^Drag to move/ })
		.dragTo(cards(page).first());
	await expect(tags(page).first()).toHaveValue(second);
	await expect(tags(page).nth(1)).toHaveValue(first);
	// High enough that both ends of the way are in view.
	await page.setViewportSize({ width: 1440, height: 6000 });
	const theirs = page.getByRole('region', { name: 'They will say' }).getByRole('article');
	const count = await theirs.count();
	await cards(page)
		.first()
		.getByRole('button', { name: /^Drag to move/ })
		.dragTo(theirs.first());
	await expect(page.getByText('A card does not change sides by being dragged')).toBeVisible();
	await expect(theirs).toHaveCount(count);
});

test('the brief leaves as a Word document in debate styles and as Markdown', async ({ page }) => {
	await openBrief(page);
	const [word] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Word document' }).click()
	]);
	expect(word.suggestedFilename()).toMatch(/\.docx$/);
	const parts = unzipSync(new Uint8Array(await readFile(await word.path())));
	const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	expect(document).toContain('<w:pStyle w:val="Heading4"/>');
	expect(document).toContain('Retelling, not the author’s words');
	const [markdown] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Markdown' }).click()
	]);
	expect(await readFile(await markdown.path(), 'utf8')).toContain('## They will say');
});

test('a quote that the article no longer has, and one whose statement is deleted, are marked and not quoted', async ({
	page
}) => {
	await openSmallMap(page);
	await page.goto('./brief');
	await page.getByRole('textbox', { name: 'Motion' }).fill('The council should close the square');
	const articles = page.getByRole('group', { name: /^Look in / });
	const chosen = articles.getByRole('checkbox', { checked: true });
	await expect(chosen).toHaveCount(corpusArticles().length);
	for (let left = corpusArticles().length; left > 0; left -= 1) await chosen.first().uncheck();
	await articles.getByRole('checkbox', { name: /Whose square/ }).check();
	await page.getByRole('button', { name: 'Make a brief' }).click();
	await expect(page.getByRole('region', { name: 'The brief as it prints' })).toBeVisible();
	const address = page.url();
	const card = page.getByRole('article', { name: 'They earn more when nobody parks between the stalls.' });
	const markdown = async () => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Markdown' }).click()
		]);
		return readFile(await file.path(), 'utf8');
	};
	await expect(card.locator('b')).toHaveText('They earn more when nobody parks between the stalls.');
	expect(await markdown()).toMatch(/^> .*\*\*They earn more when nobody parks between the stalls\.\*\*/m);

	await page.goto('./article/small');
	await expectMapDrawn(page);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Correct the text');
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('textbox').fill(SMALL_TEXT.replace('They earn more', 'Traders earn less'));
	await page.getByRole('button', { name: 'See what happens to the passages' }).click();
	await page.getByRole('button', { name: 'Keep the corrected text' }).click();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto(address);
	await expect(card.getByText('Not to be quoted: these words no longer stand so in the article')).toBeVisible();
	expect(await markdown()).not.toMatch(/^> .*They earn more/m);

	await page.goto('./article/small/p1');
	await page.getByLabel('Wording of P1').press('Escape');
	await page.keyboard.press('Delete');
	await page.keyboard.press('Enter');
	await expect(page.locator('[role=treeitem]')).toHaveCount(1);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto(address);
	const gone = page.getByRole('article').filter({ hasText: 'This statement is no longer in the library' });
	await expect(gone).toHaveCount(1);
	await expect(gone.locator('.body')).toHaveCount(0);
	expect(await markdown()).not.toMatch(/^> .*They earn more/m);
});

test('a brief that is not there says so and leads to those that are', async ({ page }) => {
	await page.goto('./brief/nobody-made');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no such brief/);
	await page.getByRole('link', { name: 'To the briefs' }).click();
	await expect(page.getByRole('link', { name: 'To the questions' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
	test(`a brief has no fault axe can find, wide or narrow, ${theme}`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme: theme });
		await openBrief(page);
		await tags(page).first().focus();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Both', exact: true }).click();
		await page.setViewportSize({ width: 390, height: 844 });
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
}
