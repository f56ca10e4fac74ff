/** What ties statements, changed: by pointing on the map, by keyboard alone in the outline, and by a finger that rests on a box. */
import { boxOf, line, middleOf, outlineOf } from './support/by-hand.ts';
import { mainAnd, openMapped, type Prepared } from './support/op-ed.ts';
import { expectMapDrawn } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

/** What moves on the screen is not what these tests are about. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Two premises that work together, and a reason of its own. */
const LINKED: readonly Prepared[] = [
	...mainAnd('Children are hurt there.'),
	{ wording: 'A road is no place for children.', how: 'with' },
	{ wording: 'Walkers buy more than drivers.' }
];

test('by mouse: a step is taken apart, turned round and given its scheme from the menu of a box', async ({ page }) => {
	await openMapped(page, LINKED);
	await expectMapDrawn(page);
	const choose = async (siglum: string, command: RegExp | string) => {
		const { x, y } = await middleOf(page, siglum);
		await page.mouse.click(x, y, { button: 'right' });
		await page
			.getByRole('menu', { name: `What can be done with ${siglum}` })
			.getByRole('menuitem', { name: command })
			.click();
	};
	await expect(outlineOf(page).getByRole('treeitem', { name: /taken together/ })).toHaveCount(2);
	await choose('P2', 'Let P2 be a reason of its own');
	await expect(outlineOf(page).getByRole('treeitem', { name: /taken together/ })).toHaveCount(0);
	await expect(line(page, 'P2')).toHaveAttribute('aria-level', '2');
	// The premise becomes the conclusion, and the main conclusion a reason for it.
	await choose('P3', 'Turn round: C1 supports P3');
	await expect(line(page, 'C2')).toHaveAccessibleName(/Walkers buy more than drivers/);
	await page.keyboard.press('Control+z');
	await expect(line(page, 'P3')).toHaveAccessibleName(/^because, P3/);
	await choose('P3', /^Name the argument scheme/);
	const scheme = page.getByLabel('Argument scheme of the step from P3 to C1');
	await expect(scheme).toBeFocused();
	await scheme.selectOption('Expert opinion');
	await expect(page.getByRole('button', { name: /^Undo: .*Expert opinion/ })).toBeVisible();
	await choose('P2', 'Take P2 out of the step');
	await expect(line(page, 'P2')).toHaveAttribute('aria-level', '1');
});

test('by keyboard in the outline: each line is moved, turned, joined, taken apart and named, or refused with the reason', async ({
	page
}) => {
	await openMapped(page, LINKED);
	await page.keyboard.press('o');
	const together = outlineOf(page).getByRole('treeitem', { name: /taken together/ });
	await line(page, 'P2').focus();
	await page.keyboard.press('Shift+L');
	await expect(together).toHaveCount(0);
	await page.keyboard.press('l');
	await page.keyboard.type('P1');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(together).toHaveCount(2);
	await line(page, 'P3').focus();
	await page.keyboard.press('r');
	await expect(line(page, 'C2')).toHaveAccessibleName(/Walkers buy more than drivers/);
	await page.keyboard.press('Control+z');
	await line(page, 'P3').focus();
	await page.keyboard.press('Shift+M');
	const find = page.getByRole('dialog', { name: 'Take the line of P3 to another statement…' });
	await expect(find.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('P1');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	const walkers = outlineOf(page).getByRole('treeitem', { name: /Walkers buy more than drivers/ });
	await expect(walkers).toHaveAttribute('aria-level', '3');
	// What P1 rests on now cannot rest on P1 itself.
	await outlineOf(page)
		.getByRole('treeitem', { name: /Children are hurt there/ })
		.focus();
	await page.keyboard.press('Shift+M');
	await page.keyboard.type('Walkers');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/a circle of support/)).toBeVisible();
	await walkers.focus();
	await page.keyboard.press('k');
	await expect(page.getByLabel(/^Argument scheme of the step/)).toBeFocused();
	await page.keyboard.type('Expert');
	await expect(page.getByLabel(/^Argument scheme of the step/).locator('option:checked')).toHaveText('Expert opinion');
	await walkers.focus();
	await page.keyboard.press('x');
	await expect(walkers).toHaveAttribute('aria-level', '1');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a finger that rests on a box opens its menu, and the box in hand stays clear of the tools', async ({
		page
	}) => {
		await openMapped(page, LINKED);
		await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Map' }).tap();
		await expectMapDrawn(page);
		const { x, y } = await middleOf(page, 'P3');
		const session = await page.context().newCDPSession(page);
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
		const menu = page.getByRole('menu', { name: 'What can be done with P3' });
		await expect(menu).toBeVisible();
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await menu.getByRole('menuitem', { name: 'Let it be evidence' }).tap();
		await expect(page.getByRole('region', { name: 'Statement' }).getByText('E1')).toBeVisible();
		const tools = await page.getByRole('group', { name: 'Zoom' }).boundingBox();
		const box = await boxOf(page, 'E1');
		expect(box.y + box.height).toBeLessThanOrEqual(tools?.y ?? 0);
		await page.getByRole('button', { name: /^Undo: Let it be evidence/ }).tap();
		await expect(line(page, 'P3')).toBeAttached();
	});
});
