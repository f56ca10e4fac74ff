/** Reviewing what the engine drafted of a 900-word opinion piece: by keyboard alone, by mouse, on a phone. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { OP_ED, openDraft } from './support/drafts.ts';
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const card = (page: Page): Locator => page.locator('[data-card]:has([aria-current="true"])');
const lookedAt = (page: Page) =>
	page
		.getByText(/^\d+ of \d+ looked at$/)
		.filter({ visible: true })
		.first();
const boxes = async (page: Page) => Number(await page.locator('[data-drawn]').first().getAttribute('data-drawn'));

test('a whole draft is reviewed by keyboard alone, one key for a suggestion', async ({ page }) => {
	const count = await openDraft(page);
	let keys = 0;
	const press = async (key: string) => {
		keys += 1;
		await page.keyboard.press(key);
	};
	await expect(card(page)).toBeVisible();

	// The first is background: rejected. The third is worded anew. The rest of the paragraph is right.
	const first = await card(page).getAttribute('data-card');
	await press('r');
	await expect(lookedAt(page)).toHaveText(`1 of ${count} looked at`);
	await expect(page.locator(`[data-card="${first}"]`)).toHaveCount(0);
	await press('a');
	await press('w');
	await page.keyboard.type('The northern shore cannot replace the evening ferry.');
	await press('Enter');
	await expect(lookedAt(page)).toHaveText(`3 of ${count} looked at`);
	const fourth = await card(page).getAttribute('data-card');
	await press('p');
	await expect(page.locator(`[data-card="${fourth}"]`).getByText('accepted')).toBeVisible();
	await expect(card(page)).not.toHaveAttribute('data-card', fourth ?? '');
	await expect(lookedAt(page)).toHaveText(`4 of ${count} looked at`);

	// What is left of the next paragraphs, section by section.
	for (let at = 4; at < count;) {
		await press('Shift+A');
		await expect(lookedAt(page)).not.toHaveText(`${at} of ${count} looked at`);
		at = Number((await lookedAt(page).innerText()).split(' ')[0]);
	}
	await expect(page.getByRole('heading', { name: 'Everything has been looked at.' })).toBeVisible();
	await expect(page.locator('[data-card].open')).toHaveCount(0);
	expect(keys).toBeLessThan(30);

	await press('v');
	await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	await expect(
		page.getByRole('treeitem', { name: /The northern shore cannot replace the evening ferry\./ })
	).toHaveCount(1);
	await expect(page.getByRole('button', { name: /^Review/ })).toHaveCount(0);
});

test('from a pasted text to a reviewed map it takes a key for each suggestion, and four more', async ({ page }) => {
	await page.goto('./import');
	let keys = 0;
	const press = async (key: string) => {
		keys += 1;
		await page.keyboard.press(key);
	};
	await expect(page.getByRole('textbox', { name: 'The text of an article' })).toBeFocused();
	await page.keyboard.insertText(readFileSync(OP_ED, 'utf8'));
	keys += 1;
	await press('Control+Enter');
	await expect(page.getByRole('button', { name: 'Keep it and draft the argument' })).toBeEnabled();
	await press('Control+Enter');
	await expect(card(page)).toBeVisible();
	const count = await page.locator('[data-card]').count();
	await press('t');
	await expect(page.getByRole('heading', { name: 'Main conclusion', exact: true })).toBeVisible();
	for (let at = 0; at < count; at++) await press('a');
	await expect(page.getByRole('heading', { name: 'Everything has been looked at.' })).toBeVisible();
	await expect(page.locator('[data-card]')).toHaveCount(count);
	expect(keys).toBe(count + 4);
});

test('each decision is one step, and undoing it goes back to the suggestion', async ({ page }) => {
	const count = await openDraft(page);
	const first = await card(page).getAttribute('data-card');
	await page.keyboard.press('a');
	await expect(card(page)).not.toHaveAttribute('data-card', first ?? '');
	await expect(page.getByRole('button', { name: /^Undo: Accept C2/ })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(card(page)).toHaveAttribute('data-card', first ?? '');
	await expect(lookedAt(page)).toHaveText(`0 of ${count} looked at`);

	await page.getByLabel('How sure').selectOption('the likely');
	const many = page.getByRole('button', { name: /^Accept those \d+$/ });
	const n = Number((await many.innerText()).match(/\d+/)?.[0]);
	const unsure = page.locator('[data-card]', { has: page.getByRole('img', { name: 'confidence 1 of 4' }) }).first();
	await unsure.getByRole('button').click();
	const inHand = (await card(page).getAttribute('data-card')) ?? '';
	await many.click();
	await expect(lookedAt(page)).toHaveText(`${n} of ${count} looked at`);
	await expect(card(page)).toHaveAttribute('data-card', inHand);
	await page.keyboard.press('Control+z');
	await expect(lookedAt(page)).toHaveText(`0 of ${count} looked at`);
	await page.keyboard.press('Control+y');
	await expect(lookedAt(page)).toHaveText(`${n} of ${count} looked at`);
});

test('a suggestion is tied elsewhere, untied, split and merged', async ({ page }) => {
	const count = await openDraft(page);
	await page.keyboard.press('j');
	const siglum = (await card(page).locator('b').first().innerText()).replace('?', '');
	await page.keyboard.press('l');
	await page.keyboard.type('c1');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: `Undo: Tie ${siglum} elsewhere` })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(card(page).getByText(/^would support/)).toBeVisible();
	await page.keyboard.press('x');
	await expect(card(page).getByText('is tied to nothing')).toBeVisible();

	await page.keyboard.press('s');
	await expect(page.getByText('Second', { exact: true })).toBeVisible();
	await page.keyboard.press('Home');
	for (let at = 0; at < 10; at++) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /^Undo: Split/ })).toBeVisible();
	expect(await page.locator('[data-card]').count()).toBe(count + 1);

	await page.keyboard.press('m');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /^Undo: Merge/ })).toBeVisible();
	expect(await page.locator('[data-card]').count()).toBe(count);
	await expect(lookedAt(page)).toHaveText(`2 of ${count} looked at`);
});

test('by mouse: text, map and suggestions follow each other', async ({ page }) => {
	await openDraft(page);
	const mark = page.getByRole('article').getByRole('button', { name: /^E1,/ }).first();
	await expect(mark).toHaveText('E1?');
	await mark.click();
	await expect(card(page).locator('b').first()).toHaveText('E1?');
	const before = await boxes(page);
	await page.getByRole('button', { name: 'Accept A', exact: true }).click();
	await expect(mark).toHaveText('E1');
	await page.getByRole('article').getByRole('button', { name: /^E2,/ }).first().click();
	await page.getByRole('button', { name: 'Reject R', exact: true }).click();
	await expect.poll(() => boxes(page)).toBeLessThan(before);
	await page.getByRole('button', { name: 'As the map grows' }).click();
	await expect(page.getByRole('heading', { name: 'Main conclusion', exact: true })).toBeVisible();
	await page
		.getByRole('button', { name: /^Branch of C\d+: Accept these \d+$/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'Finish later' }).click();
	await page.locator('.siglum', { hasText: '?' }).first().click();
	const pane = page.getByRole('complementary', { name: 'Statement' });
	await expect(pane.getByRole('img', { name: /^confidence \d of 4$/ })).toBeVisible();
	await pane.getByRole('button', { name: 'Accept', exact: true }).click();
	await expect(pane.getByText('suggested', { exact: true })).toHaveCount(0);
	await page.getByRole('button', { name: /^Review \d+ suggestions$/ }).click();
	await expect(card(page)).toBeVisible();
});

test('drafting again leaves what was decided, and says what is left out', async ({ page }) => {
	const count = await openDraft(page);
	await page.keyboard.press('a');
	await page.keyboard.press('r');
	await page.keyboard.press('r');
	await expect(lookedAt(page)).toHaveText(`3 of ${count} looked at`);
	const accepted = await page.locator('[data-card]:not(.open)').getAttribute('data-card');
	await page.getByRole('button', { name: 'Draft again' }).click();
	await expect(page.getByText(/^(\d+ suggestions\. .* left out\.|The draft is the same as before\..*)$/)).toBeVisible();
	await expect(page.locator('[data-card]:not(.open)')).toHaveAttribute('data-card', accepted ?? '');
	const rejected = page.getByText('you rejected a suggestion here');
	await page.getByText(/sentences and parts left out$/).click();
	await expect(rejected.first()).toBeVisible();
	expect(await page.locator('[data-card]').count()).toBeLessThanOrEqual(count - 2);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });

		test('the review has no accessibility fault, also while something is asked', async ({ page }) => {
			await openDraft(page);
			await page.keyboard.press('a');
			await expectAccessible(page);
			for (const key of ['w', 'l', 's']) {
				await page.keyboard.press(key);
				await expect(card(page).locator('.ask')).toBeVisible();
				await expectAccessible(page, '[data-review]');
				await page.keyboard.press('Escape');
			}
		});
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('suggestions are accepted and rejected by thumb, and nothing is wider than the screen', async ({ page }) => {
		const count = await openDraft(page);
		await page.getByRole('button', { name: 'Accept', exact: true }).tap();
		await page.getByRole('button', { name: 'Reject', exact: true }).tap();
		await expect(lookedAt(page)).toHaveText(`2 of ${count} looked at`);
		await page.getByRole('button', { name: 'More', exact: true }).tap();
		await expect(page.getByRole('menuitem', { name: 'Finish later' })).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
		await page.getByRole('menuitem', { name: 'Reword it' }).tap();
		await expect(page.getByRole('textbox', { name: 'The wording' })).toBeFocused();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await expectAccessible(page, 'main');
	});
});
