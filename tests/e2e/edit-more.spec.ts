/** Correcting a map that is there: on the map by mouse, by copying, in its history; and making one on a phone. */
import type { Page } from '@playwright/test';
import { line, middleOf, outlineOf } from './support/by-hand.ts';
import { mainAnd, openMapped, openOpEd } from './support/op-ed.ts';
import { expectAccessible, expectMapDrawn } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

/** What moves on the screen is not what these tests are about. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('on the map a box is tied to another by dropping it there, and put elsewhere by dropping it beside', async ({
	page
}) => {
	await openMapped(page, mainAnd('Children are hurt there.', 'A road is no place for children.'));
	await expectMapDrawn(page);
	const [from, to] = [await middleOf(page, 'P1'), await middleOf(page, 'P2')];
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 8 });
	await page.mouse.up();
	const menu = page.getByRole('menu', { name: 'How does P1 bear on P2?' });
	await expect(menu).toBeVisible();
	await expectAccessible(page);
	await menu.getByRole('menuitem', { name: 'Take P1 together with P2' }).click();
	await expect(outlineOf(page).getByRole('treeitem', { name: /taken together/ })).toHaveCount(2);
	const [place, mainBefore] = [await middleOf(page, 'P1'), await middleOf(page, 'C1')];
	await page.mouse.move(place.x, place.y);
	await page.mouse.down();
	await page.mouse.move(place.x - 40, place.y + 260, { steps: 8 });
	await page.mouse.up();
	await expect(page.getByRole('button', { name: 'Undo: Move P1' })).toBeVisible();
	// The map is laid out anew with one statement more, and once again when it is opened.
	await line(page, 'C1').focus();
	await page.keyboard.press('s');
	await page.keyboard.type('The third reason.');
	await page.keyboard.press('Enter');
	await expect(outlineOf(page).getByRole('treeitem', { name: /The third reason\.$/ })).toHaveCount(1);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	await expectMapDrawn(page);
	// The view opens anew: what holds is where the box stands beside the main conclusion's.
	const [after, main] = [await middleOf(page, 'P1'), await middleOf(page, 'C1')];
	expect(after.y - main.y - (place.y - mainBefore.y)).toBeGreaterThan(190);
});

test('a menu on a line of the outline has the commands, and the lines can be put in another order', async ({
	page
}) => {
	await openMapped(page, mainAnd('The first reason.', 'The second reason.', 'The third reason.'));
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	await line(page, 'P3').focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(line(page, 'P2')).toHaveAccessibleName(/The third reason/);
	await expect(line(page, 'P2')).toBeFocused();
	await page.keyboard.press('Shift+F10');
	const menu = page.getByRole('menu', { name: 'What can be done with P2' });
	await expect(menu.getByRole('menuitem', { name: 'Let it be evidence' })).toBeVisible();
	await menu.getByRole('menuitem', { name: 'Let it be evidence' }).click();
	await expect(line(page, 'E1')).toHaveAccessibleName(/The third reason/);
	// Two are chosen with Shift, copied, and pasted with the line between them.
	await line(page, 'P1').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(outlineOf(page).getByRole('treeitem', { selected: true })).toHaveCount(2);
	await page.keyboard.press('Control+d');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(6);
	await page.keyboard.press('Control+z');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(4);
});

test('what was done can be looked at and gone back in, and a snapshot compared and brought back', async ({ page }) => {
	await openMapped(page, mainAnd('The first reason.'));
	await line(page, 'C1').focus();
	await page.keyboard.press('s');
	await page.keyboard.type('The second reason.');
	await page.keyboard.press('Enter');
	await expect(line(page, 'P2')).toBeFocused();
	await expect(line(page, 'P2')).toHaveAccessibleName(/The second reason\.$/);
	await page.keyboard.press('Control+Shift+h');
	const dialog = page.getByRole('dialog', { name: 'History and snapshots' });
	await expect(dialog.getByRole('listitem').filter({ hasText: 'A reason for C1' })).toBeVisible();
	await dialog.getByLabel('Name of a snapshot').fill('Before the change');
	await dialog.getByRole('button', { name: 'Take a snapshot' }).click();
	await expect(dialog.getByRole('button', { name: 'Bring back Before the change' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await page.keyboard.press('Control+h');
	const replace = page.getByRole('dialog', { name: 'Replace words in the wordings' });
	await replace.getByLabel('Find', { exact: true }).fill('square');
	await replace.getByLabel('Replace by').fill('market place');
	await replace.getByRole('button', { name: 'Replace in 1 statement' }).click();
	await expect(line(page, 'C1')).toHaveAccessibleName(/The market place should be closed/);
	await page.keyboard.press('Control+Shift+h');
	await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
	await expect(dialog.getByRole('status')).toContainText('C1 The market place should be closed to cars.');
	await expectAccessible(page);
	// A later snapshot beside the earlier one, whatever the map is by then.
	await dialog.getByLabel('Name of a snapshot').fill('After the change');
	await dialog.getByRole('button', { name: 'Take a snapshot' }).click();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await line(page, 'P1').focus();
	await page.keyboard.press('Delete');
	await page.keyboard.press('Enter');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(2);
	await page.keyboard.press('Control+Shift+h');
	await dialog.getByRole('combobox', { name: 'Compare' }).selectOption('Before the change');
	await dialog.getByRole('combobox', { name: 'with' }).selectOption('After the change');
	await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
	await expect(dialog.getByRole('status').getByRole('listitem')).toHaveCount(1);
	await expect(dialog.getByRole('status')).toContainText('C1 The market place should be closed to cars.');
	await dialog.getByRole('combobox', { name: 'with' }).selectOption('the map as it is now');
	await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
	await expect(dialog.getByRole('status').getByRole('listitem')).not.toHaveCount(1);
	// Back to where the visit began, and forward again, in the list of what was done.
	await dialog.getByRole('button', { name: 'As it was opened' }).click();
	await expect(outlineOf(page).getByRole('treeitem', { includeHidden: true })).toHaveCount(2);
	await dialog.getByRole('button', { name: /^Delete P1/ }).click();
	await dialog.getByRole('button', { name: 'Bring back Before the change' }).click();
	await expect(line(page, 'C1')).toHaveAccessibleName(/The square should be closed/);
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(3);
	await page.keyboard.press('Control+z');
	await expect(line(page, 'C1')).toHaveAccessibleName(/The market place should be closed/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	/** A long press selects words on a phone; what the system's own handles do is left to the system. */
	async function choose(page: Page, words: string): Promise<void> {
		await page.evaluate((wanted) => {
			const walker = document.createTreeWalker(
				document.querySelector('article') ?? document.body,
				NodeFilter.SHOW_TEXT
			);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = (node.nodeValue ?? '').indexOf(wanted);
				if (at < 0) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + wanted.length);
				document.getSelection()?.removeAllRanges();
				document.getSelection()?.addRange(range);
			}
		}, words);
	}

	test('a map is made by touch: words, the bar at the foot, and the sheet', async ({ page }) => {
		await openOpEd(page, 'text');
		const bar = page.getByRole('toolbar', { name: 'What the selected words are' });
		await choose(page, 'The town should close the square to cars on market days');
		await bar.getByRole('button', { name: 'conclusion' }).tap();
		const sheet = page.getByRole('region', { name: 'Statement' });
		await expect(sheet.getByText('C1')).toBeVisible();
		await choose(page, 'The traders will lose nothing.');
		await bar.getByRole('button', { name: 'A reason for C1' }).tap();
		await choose(page, 'takings on the stalls rose by nine percent');
		await bar.getByRole('button', { name: 'A reason for P1' }).tap();
		await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Outline' }).tap();
		await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(3);
		await expect(line(page, 'P1')).toHaveAttribute('aria-level', '3');
		await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Statement' }).tap();
		await page.getByRole('group', { name: 'Role' }).getByRole('button', { name: 'evidence' }).tap();
		await page.getByLabel('Wording of E1').fill('Takings rose by nine percent.');
		await expectAccessible(page);
		await page.reload();
		await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Outline' }).tap();
		await expect(line(page, 'E1')).toHaveAccessibleName(/Takings rose by nine percent/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});
