/** Every state of the editor, in the dark and on a phone as well, as a screen reader and a contrast meter find it. */
import type { Page } from '@playwright/test';
import { chooseWords, barOf, line, outlineOf } from './support/by-hand.ts';
import { openOpEd } from './support/op-ed.ts';
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

/** Opens each state in turn, and closes it. */
async function goThrough(page: Page, isPhone: boolean): Promise<void> {
	await openOpEd(page, isPhone ? 'text' : 'map');
	const show = async (name: string) =>
		isPhone && (await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name }).click());
	const words = async (words: string, button: string, needs?: string) => {
		await chooseWords(page, words);
		if (needs) await expect(barOf(page).getByRole('button', { name: needs })).toBeVisible();
		await expectAccessible(page);
		await barOf(page).getByRole('button', { name: button, exact: true }).click();
		await expect(barOf(page)).toBeHidden();
	};
	await words('The town should close the square to cars on market days', 'conclusion');
	await words('The traders will lose nothing.', 'A reason for C1');
	await words('takings on the stalls rose by nine percent', 'Evidence for P1', 'Let P1 rest on these words too');
	// Marks with grips, and the statement in hand.
	await expect(page.locator('.grips .grip')).toHaveCount(2);
	await expectAccessible(page);
	await show('Outline');
	await page.getByRole('button', { name: 'Outline', exact: true }).first().click();
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(3);
	await line(page, 'E1').focus();
	// A statement is written, or looked up, to be tied.
	await page.keyboard.press('a');
	const composer = page.getByRole('dialog', { name: 'An attack on E1' });
	await page.keyboard.type('C');
	await expect(composer.getByRole('option').first()).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Shift+F10');
	await expect(page.getByRole('menu', { name: 'What can be done with E1' })).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await line(page, 'E1').focus();
	await page.keyboard.press('Delete');
	await expect(page.getByRole('dialog', { name: /^Delete E1/ })).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+h');
	await expect(page.getByRole('dialog', { name: 'Replace words in the wordings' })).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+Shift+h');
	const history = page.getByRole('dialog', { name: 'History and snapshots' });
	await history.getByLabel('Name of a snapshot').fill('First');
	await history.getByRole('button', { name: 'Take a snapshot' }).click();
	await history.getByRole('button', { name: 'Compare', exact: true }).click();
	await expect(history.getByRole('status')).toContainText('There is no difference.');
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test.describe('in the dark', () => {
	test.use({ colorScheme: 'dark' });
	test('each state of the editor can be read and operated', ({ page }) => goThrough(page, false));
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('each state of the editor can be read and operated', ({ page }) => goThrough(page, true));
});
