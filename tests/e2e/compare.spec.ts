/** Authors side by side: from the library to who says what, in quotes; one selection for all views; deciding on a pair. */
import { corpusArticles } from './support/corpus.ts';
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const articles = corpusArticles();
const together = `./compare/${articles.map((one) => one.slug).join('+')}`;

test('a newcomer finds who is for and who is against, with quotes, in one click', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Compare five authors on one question' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Pakistan .*\?$/);
	await expect(page.getByText(/say yes; .* say no\.$/)).toBeVisible();
	await expect(page.getByRole('blockquote').first()).toBeInViewport();
	await expect(page.getByRole('heading', { name: 'What it turns on' })).toBeVisible();
});

test('a cell of the matrix opens the quotes, and the address brings them back', async ({ page }) => {
	await page.goto(`${together}?view=matrix`);
	await page.getByRole('table').getByRole('button', { name: 'denies' }).first().click();
	const tray = page.getByRole('region', { name: 'Quotes' });
	await expect(tray.getByRole('blockquote').first()).toBeVisible();
	const words = await tray.getByRole('blockquote').first().innerText();
	await page.reload();
	await expect(tray.getByRole('blockquote').first()).toHaveText(words);
	await page.keyboard.press('Escape');
	await expect(tray).toHaveCount(0);
});

test('doubting what a crux turns on says whose main conclusion moves, and why; a verdict can be kept', async ({
	page
}) => {
	await page.goto(`${together}?view=cruxes`);
	await page
		.getByRole('button', { name: /^Open the quotes/ })
		.first()
		.click();
	const pane = page.getByRole('complementary', { name: 'What if' });
	await pane.getByRole('button', { name: 'Reject' }).first().click();
	await expect(pane.getByText(/, now /).first()).toBeVisible();
	await expect(pane.getByText(/(speaks? for|speaks? against|rests on|reason)/).first()).toBeVisible();
	await pane.getByRole('textbox', { name: 'Name for these verdicts' }).fill('Doubter');
	await pane.getByRole('button', { name: 'Keep', exact: true }).click();
	await expect(pane.getByText('Kept as Doubter')).toBeVisible();
	await page.reload();
	await pane.getByRole('button', { name: 'Use Doubter' }).click();
	await expect(pane.getByText(/, now /).first()).toBeVisible();
});

test('in the merged map a verdict on a box is given without a mouse, and says whose conclusion moves', async ({
	page
}) => {
	await page.goto(`${together}?view=merged`);
	await page
		.getByRole('button', { name: /Pakistan must stand on its own feet/ })
		.first()
		.press('Enter');
	const quotes = page.getByRole('complementary', { name: 'Quotes' });
	await expect(quotes.getByRole('blockquote')).toHaveCount(2);
	await quotes.getByRole('button', { name: 'Reject' }).first().press('Enter');
	const pane = page.getByRole('complementary', { name: 'What if' });
	await expect(pane.getByText(/no longer speaks for it/).first()).toBeVisible();
	await expect(pane.getByRole('button', { name: 'Reject' }).first()).toBeFocused();
	await pane.getByRole('button', { name: 'As it is' }).first().press('Enter');
	await expect(pane.getByText(/no longer speaks for it/)).toHaveCount(0);
	await expect(quotes.getByRole('button', { name: 'As it is' }).first()).toBeFocused();
});

for (const format of ['A4', 'Letter']) {
	test(`the summary prints on one sheet of ${format} paper, and says there what it leaves out`, async ({ page }) => {
		await page.goto(together);
		await expect(page.getByText(/say yes; .* say no\.$/)).toBeVisible();
		await expect(page.getByRole('heading', { name: 'What only one author uses' })).toBeVisible();
		const margin = '12mm';
		const paper = await page.pdf({ format, margin: { top: margin, bottom: margin, left: margin, right: margin } });
		expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(/^\d+ more on the screen, under Cruxes\.$/)).toBeVisible();
		await expect(page.getByText(/further quotes stand on the screen\.$/)).toBeVisible();
	});
}

test('side by side, columns stand beside each other on paper too', async ({ page }) => {
	await page.goto(`${together}?view=side`);
	const boxes = page.locator('[data-statement]');
	await expect(boxes.nth(1)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 703, height: 1000 });
	await expect.poll(async () => (await boxes.nth(1).boundingBox())?.x ?? 0).toBeGreaterThan(150);
	expect((await boxes.nth(0).boundingBox())?.y).toBe((await boxes.nth(1).boundingBox())?.y);
});

test('what carries a conclusion is named; rejecting it makes the conclusion fall', async ({ page }) => {
	await page.goto(`${together}?view=cruxes&pair=moment-of-truth-s32,growing-relations-2018-s11`);
	const pane = page.getByRole('complementary', { name: 'What if' });
	await pane.getByRole('button', { name: 'Reject St P9' }).click();
	await expect(pane.getByText('falls', { exact: true }).first()).toBeVisible();
	await pane.getByRole('button', { name: 'Put everything back' }).click();
	await expect(pane.getByRole('heading', { name: 'What carries the conclusions' })).toBeVisible();
});

test('a pair can be decided on, and the decision taken back', async ({ page }) => {
	await page.goto(`${together}?view=cruxes`);
	// By key: what stands above may still grow between a press of the mouse and its release.
	await page.getByText(/smaller disagreements/).press('Enter');
	await page
		.getByRole('group')
		.getByRole('button', { name: /^Open the quotes/ })
		.first()
		.click();
	const tray = page.getByRole('region', { name: 'Quotes' });
	await tray.getByRole('button', { name: 'They agree' }).click();
	await expect(tray.getByText('same', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(tray.getByText('opposed', { exact: true })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
	for (const view of ['summary', 'side', 'side&columns=outlines', 'merged', 'matrix', 'cruxes', 'facts']) {
		test(`${view} has no fault axe can find, ${theme}`, async ({ page }) => {
			// Hundreds of statements with their colors take axe a while.
			test.slow();
			await page.emulateMedia({ colorScheme: theme });
			await page.goto(`${together}?view=${view}`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\?$/);
			await expectAccessible(page);
		});
	}
}

test('one selection serves every view', async ({ page }) => {
	await page.goto(`${together}?view=side`);
	await page
		.getByRole('button', { name: /: opposed$/ })
		.first()
		.click();
	const tray = page.getByRole('region', { name: 'Quotes' });
	const words = await tray.getByRole('blockquote').allInnerTexts();
	expect(words.length).toBeGreaterThan(1);
	const views = page.getByRole('navigation', { name: 'View' });
	for (const view of ['Merged', 'Matrix', 'Cruxes', 'Facts', 'Summary']) {
		await views.getByRole('link', { name: view }).click();
		await expect(tray.getByRole('blockquote')).toHaveText(words);
	}
});

test('columns hold maps, outlines or texts; what is aligned with the selection is a step away, in quotes', async ({
	page
}) => {
	await page.goto(`${together}?view=side`);
	const kinds = page.getByRole('navigation', { name: 'What stands in the columns' });
	await kinds.getByRole('link', { name: 'Outlines' }).click();
	await page
		.getByRole('region', { name: 'Journal author' })
		.getByRole('button', { name: /^C1\s*, conclusion/ })
		.click();
	const chips = page.locator('.ties').getByRole('button');
	await expect(chips).toHaveCount(2);
	await chips.first().click();
	const tray = page.getByRole('region', { name: 'Quotes' });
	await expect(tray.getByText('same', { exact: true })).toBeVisible();
	const words = await tray.getByRole('blockquote').allTextContents();
	await kinds.getByRole('link', { name: 'Texts' }).click();
	await expect(tray.getByRole('blockquote')).toHaveText(words);
	await expect(page.locator('.mark.now').first()).toBeInViewport();
	await kinds.getByRole('link', { name: 'Maps' }).click();
	await expect(page.locator('[data-drawn]')).toHaveCount(4);
	await page.reload();
	await expect(page.locator('[data-drawn]')).toHaveCount(4);
	await expect(tray.getByRole('blockquote')).toHaveText(words);
});

test('without a mouse: the question, an author switched off, a view, the quotes of a pair, and back', async ({
	page
}) => {
	await page.goto(together);
	await page.getByRole('button', { name: 'Choose another question' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/question=/);
	await page.getByRole('group', { name: 'Authors shown' }).getByRole('button').first().focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/without=/);
	await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Side by side' }).focus();
	await page.keyboard.press('Enter');
	await page
		.getByRole('button', { name: /: same$/ })
		.first()
		.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Quotes' }).getByRole('blockquote').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('region', { name: 'Quotes' })).toHaveCount(0);
});

test('articles are chosen with checkboxes; fewer than two are refused with a word', async ({ page }) => {
	await page.goto('./compare');
	await page.getByRole('checkbox').first().check();
	await page.getByRole('button', { name: 'Compare', exact: true }).click();
	await expect(page.getByText('Choose at least two.')).toBeVisible();
	await page.getByRole('checkbox').nth(1).check();
	await page.getByRole('button', { name: 'Compare 2 articles' }).click();
	await expect(page.getByRole('group', { name: 'Authors shown' }).getByRole('button')).toHaveCount(2);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	for (const view of ['summary', 'side', 'side&columns=texts', 'merged', 'matrix', 'cruxes', 'facts']) {
		test(`${view} fits and has no fault axe can find`, async ({ page }) => {
			await page.goto(`${together}?view=${view}`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\?$/);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
			await expectAccessible(page);
		});
	}
});
