/** What is done by pointing and dragging on map and outline, and by the clipboard between two articles. */
import { boxOf, drag, line, lineStartOf, middleOf, outlineOf } from './support/by-hand.ts';
import { openNineOClock } from './support/nine-o-clock.ts';
import { mainAnd, openMapped } from './support/op-ed.ts';
import { expectAccessible, expectMapDrawn } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

/** What moves on the screen is not what these tests are about. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a line is taken to another box by either end, and what cannot be is refused with the reason', async ({
	page
}) => {
	await openMapped(page, mainAnd('Children are hurt there.', 'A road is no place for children.'));
	await expectMapDrawn(page);
	const main = await boxOf(page, 'C1');
	// The lines into a box stand beside each other, the upper reason's above.
	const upper = { x: main.x + main.width + 3, y: main.y + main.height / 2 - 8 };
	await drag(page, upper, await middleOf(page, 'P1'));
	await expect(page.getByRole('status').filter({ hasText: 'P1 cannot be a reason for itself.' })).toBeVisible();
	await expectAccessible(page);
	await drag(page, upper, await middleOf(page, 'P2'));
	await expect(line(page, 'P1')).toHaveAttribute('aria-level', '3');
	await expect(page.getByRole('button', { name: 'Undo: Take a line to another statement' })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(line(page, 'P1')).toHaveAttribute('aria-level', '2');
	await page.keyboard.press('n');
	await page.keyboard.type('The road has no pavement.');
	await page.keyboard.press('Enter');
	await expect(line(page, 'P3')).toHaveAttribute('aria-level', '1');
	await drag(page, await lineStartOf(page, 'P2'), await middleOf(page, 'P3'));
	await expect(line(page, 'P3')).toHaveAccessibleName(/^because, P3/);
	await expect(line(page, 'P2')).toHaveAttribute('aria-level', '1');
});

test('a box dropped on what already rests on it says why that cannot be', async ({ page }) => {
	await openMapped(page, mainAnd('Children are hurt there.'));
	await expectMapDrawn(page);
	await drag(page, await middleOf(page, 'C1'), await middleOf(page, 'P1'));
	const menu = page.getByRole('menu', { name: 'How does C1 bear on P1?' });
	const impossible = menu.getByRole('menuitem', { name: 'Let C1 support P1' });
	await expect(impossible).toContainText('the two would hold each other up: a circle of support');
	await expect(impossible).toHaveAttribute('aria-disabled', 'true');
	await expectAccessible(page);
	await menu.getByRole('menuitem', { name: 'Let C1 attack P1', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Undo: Let C1 attack P1' })).toBeVisible();
});

test('the menu of a box and of the map have their commands, and give the keyboard back', async ({ page }) => {
	await openMapped(page, mainAnd('Children are hurt there.'));
	await expectMapDrawn(page);
	const { x, y } = await middleOf(page, 'P1');
	await page.mouse.click(x, y, { button: 'right' });
	const menu = page.getByRole('menu', { name: 'What can be done with P1' });
	await expect(menu.getByRole('menuitem', { name: 'Change the wording' })).toBeFocused();
	await menu.getByRole('menuitem', { name: 'Let it be evidence' }).click();
	await expect(line(page, 'E1')).toBeAttached();
	const drawing = await page.locator('.drawing').boundingBox();
	await page.mouse.click((drawing?.x ?? 0) + 300, (drawing?.y ?? 0) + 30, { button: 'right' });
	const ofMap = page.getByRole('menu', { name: 'The map' });
	await expect(ofMap.getByRole('menuitem', { name: 'New statement without words' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(ofMap).toBeHidden();
});

test('lines of the outline are dragged into another order, or onto what they are to bear on', async ({ page }) => {
	await openMapped(page, mainAnd('The first reason.', 'The second reason.', 'The third reason.'));
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	const row = (siglum: string) => line(page, siglum).locator('.row').first();
	await row('P3').dragTo(row('P1'), { targetPosition: { x: 120, y: 3 } });
	await expect(line(page, 'P1')).toHaveAccessibleName(/The third reason/);
	await expect(line(page, 'P3')).toHaveAccessibleName(/The second reason/);
	await row('P3').dragTo(row('P1'));
	const menu = page.getByRole('menu', { name: 'How does P3 bear on P1?' });
	await menu.getByRole('menuitem', { name: 'Let P3 support P1' }).click();
	await expect(outlineOf(page).getByRole('treeitem', { name: /The second reason/ })).toHaveAttribute('aria-level', '3');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(line(page, 'P1')).toHaveAccessibleName(/The first reason/);
});

test('statements are copied from one article to another, as structure and as words', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openNineOClock(page);
	await openMapped(page, mainAnd('Children are hurt there.', 'A road is no place for children.'));
	await line(page, 'C1').focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Control+c');
	await expect(page.getByText('3 statements are on the clipboard.')).toBeVisible();
	const words = await page.evaluate(() => navigator.clipboard.readText());
	expect(words).toBe(
		'The square should be closed to cars.\n\tbecause Children are hurt there.\n\tbecause A road is no place for children.'
	);
	await page.goto('./article/nine');
	await expect(page.getByRole('heading', { name: 'What does this author want you to believe?' })).toBeVisible();
	await page.keyboard.press('Control+v');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(3);
	await expect(outlineOf(page).getByRole('treeitem', { level: 2 })).toHaveCount(2);
	// Lines of words from elsewhere become reasons for the statement in hand.
	await page.evaluate(() => navigator.clipboard.writeText('Four people were hurt.\nTwo of them were children.'));
	await outlineOf(page).getByRole('treeitem', { level: 2 }).first().focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+v');
	await expect(outlineOf(page).getByRole('treeitem', { level: 3 })).toHaveCount(2);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(0);
});
