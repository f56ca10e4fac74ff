/** Every state of the editor, in the light on a wide screen and in the dark on a phone, as a screen reader and a contrast meter find it. */
import type { Page } from '@playwright/test';
import { chooseWords, barOf, line } from './support/by-hand.ts';
import { openMapped, type Prepared } from './support/op-ed.ts';
import { openSmallMap, SMALL_TEXT } from './support/small-map.ts';
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

/** Marks that overlap and are nested, premises taken together, an attack. */
const MAP: readonly Prepared[] = [
	{
		wording: 'The square should be closed to cars.',
		role: 'conclusion',
		words: 'The town should close the square to cars'
	},
	{
		wording: 'The traders will lose nothing.',
		words: 'The traders will lose nothing. When the bridge was repaired in 2019, the square was closed for eleven weeks'
	},
	{
		wording: 'Takings rose by nine percent.',
		role: 'evidence',
		how: 'with',
		words: 'the square was closed for eleven weeks, and takings on the stalls rose by nine percent'
	},
	{ wording: 'The old and the lame need their cars.', how: 'attacks', words: 'the old and the lame need their cars' }
];

const show = async (page: Page, isPhone: boolean, name: string): Promise<void> => {
	if (isPhone) await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name }).click();
};

/** Overlapping marks with grips, words selected and the bar beside them, the statement in hand with its hints and its step. */
async function goThroughPanes(page: Page, isPhone: boolean): Promise<void> {
	await openMapped(page, MAP);
	await show(page, isPhone, 'Text');
	await page.getByRole('article').getByRole('button', { name: /^E1,/ }).click();
	await expect(page.locator('.grips .grip')).toHaveCount(2);
	await chooseWords(page, 'whoever stops may buy');
	await expect(barOf(page).getByRole('button', { name: 'Let E1 rest on these words too' })).toBeVisible();
	await expectAccessible(page);
	await barOf(page).getByRole('button', { name: 'Let E1 rest on these words too' }).click();
	await expect(barOf(page)).toBeHidden();
	await show(page, isPhone, 'Statement');
	await page.getByText(/^\d+ hints?$/).click();
	await expect(page.getByRole('button', { name: /^Dismiss for good/ }).first()).toBeVisible();
	const step = page.getByRole('button', { name: /^Change the step/ }).first();
	await step.click();
	await expect(page.getByRole('menuitem', { name: 'Check the terms…' })).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await show(page, isPhone, 'Outline');
	await page.getByRole('button', { name: 'Outline', exact: true }).first().click();
	await line(page, 'E1').focus();
	await page.keyboard.press('Shift+F10');
	await expect(page.getByRole('menu', { name: 'What can be done with E1' })).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** What opens over the rest of the screen, one after the other. */
async function goThroughDialogs(page: Page, isPhone: boolean): Promise<void> {
	await openMapped(page, MAP);
	const isSound = async (title: string | RegExp) => {
		await expect(page.getByRole('dialog', { name: title })).toBeVisible();
		await expectAccessible(page, 'dialog[open]');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog', { name: title })).toBeHidden();
	};
	await show(page, isPhone, 'Outline');
	await page.getByRole('button', { name: 'Outline', exact: true }).first().click();
	await line(page, 'E1').focus();
	// A statement is written, or looked up, to be tied; a line is taken elsewhere; one is deleted with what goes along.
	await page.keyboard.press('a');
	await page.keyboard.type('C');
	await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
	await isSound('An attack on E1');
	await page.keyboard.press('Shift+M');
	await isSound(/^Take the line of E1/);
	await page.keyboard.press('Delete');
	await isSound(/^Delete E1/);
	await page.keyboard.press('Control+h');
	await isSound('Replace words in the wordings');
	await page.keyboard.press('Control+Shift+h');
	const history = page.getByRole('dialog', { name: 'History and snapshots' });
	await history.getByLabel('Name of a snapshot').fill('First');
	await history.getByRole('button', { name: 'Take a snapshot' }).click();
	await expect(history.getByRole('button', { name: 'Bring back First' })).toBeVisible();
	await page.keyboard.press('Escape');
	await line(page, 'E1').focus();
	await page.keyboard.press('Shift+K');
	const kinds = page.getByRole('menu', { name: 'Kind of evidence of E1' });
	await expect(kinds.getByRole('menuitemcheckbox', { name: 'event' })).toBeFocused();
	await expectAccessible(page);
	await kinds.getByRole('menuitemcheckbox', { name: 'figure' }).click();
	await page.keyboard.press('Control+Shift+h');
	await history.getByRole('button', { name: 'Compare', exact: true }).click();
	await expect(history.getByRole('status').getByRole('listitem')).toHaveCount(1);
	await isSound('History and snapshots');
	await page.keyboard.press('?');
	await isSound('Keyboard shortcuts');
}

/** A step under test: its scheme with questions and what they draft, its terms; and the text corrected, with a passage to put right. */
async function goThroughTests(page: Page, isPhone: boolean): Promise<void> {
	await openSmallMap(page);
	await page.goto('./article/small/c1');
	await show(page, isPhone, 'Statement');
	await page.getByLabel('Argument scheme of the step from P1 to C1').selectOption('Expert opinion');
	await page.getByText('6 critical questions').click();
	const question = page.getByRole('group', { name: 'Is the source free of an interest in being believed?' });
	await question.getByLabel('No', { exact: true }).check();
	await expect(question.getByRole('button', { name: 'Drafted: P2' })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Change the step from P1 to C1' }).click();
	await page.getByRole('menuitem', { name: 'Check the terms…' }).click();
	await expect(page.getByRole('dialog', { name: /^The terms of the step/ })).toBeVisible();
	await expectAccessible(page, 'dialog[open]');
	await page.keyboard.press('Escape');
	// With a review to go to, every button of the head is still on the screen.
	const last = await page.getByRole('button', { name: 'Export' }).boundingBox();
	expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	const run = async (command: string) => {
		await page.keyboard.press('Control+k');
		await page.keyboard.type(command);
		await page.keyboard.press('Enter');
	};
	await run('Correct the text');
	const dialog = page.getByRole('dialog', { name: /^Correct the text/ });
	await expect(dialog).toBeVisible();
	await expectAccessible(page, 'dialog[open]');
	await dialog.getByRole('textbox').fill(SMALL_TEXT.replace('They earn more', 'Traders earn much more'));
	await dialog.getByRole('button', { name: 'See what happens to the passages' }).click();
	await expect(dialog.getByText('1 changed: please check')).toBeVisible();
	await expectAccessible(page, 'dialog[open]');
	await dialog.getByRole('button', { name: 'Keep the corrected text' }).click();
	await expect(dialog).toBeHidden();
	await show(page, isPhone, 'Text');
	await expectAccessible(page);
	await run('Put passages right');
	const repair = page.getByRole('dialog', { name: 'Passages that wait for you' });
	await expect(repair).toBeVisible();
	await expectAccessible(page, 'dialog[open]');
	await repair.getByRole('button', { name: 'Choose words in the text…' }).click();
	await expect(repair.getByRole('textbox')).toBeFocused();
	await expectAccessible(page, 'dialog[open]');
}

test.describe('in the light on a wide screen', () => {
	test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });
	test('the panes of the editor can be read and operated in each state', ({ page }) => goThroughPanes(page, false));
	test('what opens over them can be as well', ({ page }) => goThroughDialogs(page, false));
	test('a step under test and a corrected text can be as well', ({ page }) => goThroughTests(page, false));
});

test.describe('in the dark on a phone', () => {
	test.use({
		colorScheme: 'dark',
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		contextOptions: { reducedMotion: 'reduce' }
	});
	test('the panes of the editor can be read and operated in each state', ({ page }) => goThroughPanes(page, true));
	test('what opens over them can be as well', ({ page }) => goThroughDialogs(page, true));
	test('a step under test and a corrected text can be as well', ({ page }) => goThroughTests(page, true));
});
