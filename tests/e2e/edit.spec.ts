/** Making a map by hand: of an opinion piece without a map, by mouse, by keyboard alone, and on a phone; and correcting it. */
import type { Page } from '@playwright/test';
import { drawOver, isSaved, line, outlineOf } from './support/by-hand.ts';
import { OP_ED, openOpEd } from './support/op-ed.ts';
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

/** What moves on the screen is not what these tests are about. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const textOf = (page: Page) => page.getByRole('region', { name: /^The text\./ });
const wordingOf = (page: Page, siglum: string) => page.getByLabel(`Wording of ${siglum}`);

test('a map is made by mouse: words, a key or the bar, and the statement is there with its words', async ({ page }) => {
	await openOpEd(page);
	await expectAccessible(page);
	await drawOver(page, 'The town should close the square to cars on market days');
	await page.keyboard.press('c');
	await expect(wordingOf(page, 'C1')).toBeFocused();
	await expect(wordingOf(page, 'C1')).toHaveValue('The town should close the square to cars on market days');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Lindholm should close its square to cars on market days.');
	await expect(line(page, 'C1')).toHaveAccessibleName(/Lindholm should close its square to cars on market days\.$/);
	// Four reasons and what they rest on, each by drawing over its words and one press.
	await drawOver(page, 'The traders will lose nothing.');
	await page.getByRole('toolbar').getByRole('button', { name: 'A reason for C1' }).click();
	await expect(wordingOf(page, 'P1')).toBeFocused();
	await drawOver(page, 'the square was closed for eleven weeks, and takings on the stalls rose by nine percent');
	await page.keyboard.press('s');
	await expect(wordingOf(page, 'P1')).toBeFocused();
	await page.keyboard.press('Escape');
	await page.keyboard.press('e');
	await expect(line(page, 'E1')).toHaveAttribute('aria-level', '3');
	await expect(line(page, 'C2')).toHaveAttribute('aria-level', '2');
	await drawOver(page, 'the old and the lame need their cars');
	await line(page, 'C1').evaluate((item) => (item as HTMLElement).focus());
	await page.keyboard.press('Enter');
	await drawOver(page, 'the old and the lame need their cars');
	await page.keyboard.press('a');
	await expect(line(page, 'P1')).toHaveAccessibleName(/^but, P1/);
	await drawOver(page, 'the bus stops at the corner of the square every ten minutes');
	await page.keyboard.press('a');
	await expect(page.getByText('answers an objection')).toBeVisible();
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(5);
	await isSaved(page);
	await page.reload();
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(5);
	await expect(line(page, 'C1')).toHaveAccessibleName(/Lindholm should close/);
});

test('a whole map is made in the outline by keyboard alone', async ({ page }) => {
	await openOpEd(page);
	const struck = { keys: 0 };
	const press = async (...keys: string[]) => {
		for (const key of keys) {
			await page.keyboard.press(key);
			struck.keys += 1;
		}
	};
	await press('o');
	await textOf(page).focus();
	// The second sentence is the main conclusion.
	await press('ArrowRight', 'ArrowRight');
	await expect(page.getByRole('status').filter({ hasText: 'Selected: The town should close' })).toHaveCount(1);
	await press('c');
	await expect(line(page, 'C1')).toBeAttached();
	await expect(textOf(page)).toBeFocused();
	// The next sentence is a reason; the one after it, less its first words, is evidence for the reason.
	await press('ArrowRight', 'ArrowRight', 'ArrowRight', 's', 'e');
	await expect(line(page, 'E1')).toBeVisible();
	await press('p');
	await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 's', 'e');
	await expect(line(page, 'E1')).toHaveAttribute('aria-level', '3');
	// From here on in the tree: a second reason, linked with an unsaid one, an objection, and its answer.
	await line(page, 'C1').focus();
	await press('s');
	await page.keyboard.type('The square is dangerous as it is.');
	await press('Enter');
	await expect(outlineOf(page).locator(':focus')).toHaveAccessibleName(/The square is dangerous/);
	await press('i');
	await page.keyboard.type('A dangerous square should be closed.');
	await press('Enter');
	await expect(outlineOf(page).getByRole('treeitem', { name: /unsaid, taken together/ })).toHaveCount(1);
	await line(page, 'C1').focus();
	await press('a');
	await page.keyboard.type('The old and the lame need their cars.');
	await press('Enter', 'a');
	await page.keyboard.type('The bus stops at the corner.');
	await press('Enter');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(7);
	// Every step can be taken back, and done again.
	const steps = 13;
	for (let step = 0; step < steps; step += 1) await press('Control+z');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(0);
	for (let step = 0; step < steps; step += 1) await press('Control+Shift+z');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(7);
	await isSaved(page);
	await page.reload();
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(7);
	expect(struck.keys).toBeLessThan(70);
});

test('an impossible link is refused with the reason, and deleting says what goes along', async ({ page }) => {
	await openOpEd(page);
	await page.keyboard.press('o');
	await page.keyboard.press('n');
	await page.keyboard.type('The square should be closed.');
	await page.keyboard.press('Enter');
	await expect(line(page, 'C1')).toBeFocused();
	await page.keyboard.press('s');
	await page.keyboard.type('It is dangerous.');
	await page.keyboard.press('Enter');
	await expect(line(page, 'P1')).toBeFocused();
	await page.keyboard.press('s');
	await page.keyboard.type('C1');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/a circle of support/)).toBeVisible();
	await expectAccessible(page);
	await line(page, 'P1').focus();
	await page.keyboard.press('Delete');
	const dialog = page.getByRole('dialog', { name: 'Delete P1 and its 1 line? You can undo this.' });
	await expect(dialog.getByText('the step from P1 to C1 goes')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(1);
	await expect(line(page, 'C1')).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(2);
	expect(OP_ED.paragraphs).toHaveLength(5);
});
