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

test('by keyboard in the outline: another statement takes the place of the one a line comes from', async ({ page }) => {
	await openMapped(page, mainAnd('Children are hurt there.'));
	await page.keyboard.press('o');
	await page.keyboard.press('n');
	await page.keyboard.type('The road has no pavement.');
	await page.keyboard.press('Enter');
	const item = (words: RegExp) => outlineOf(page).getByRole('treeitem', { name: words });
	await expect(item(/no pavement/)).toBeFocused();
	await line(page, 'P1').focus();
	await page.keyboard.press('Shift+R');
	const find = page.getByRole('dialog', { name: 'Let another statement bear on C1 in place of P1…' });
	await expect(find.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('pavement');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(item(/^because, .*no pavement/)).toHaveAttribute('aria-level', '2');
	await expect(item(/Children are hurt/)).toHaveAttribute('aria-level', '1');
	await expect(item(/Children are hurt/)).toBeFocused();
	// Nothing can bear on itself.
	await item(/no pavement/).focus();
	await page.keyboard.press('Shift+R');
	await page.keyboard.type('C1');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'C1 cannot be a reason for itself.' })).toBeVisible();
});

test('by keyboard in the outline: the kind of an attack and of evidence, and whose view it is', async ({ page }) => {
	await openMapped(page, [...LINKED, { wording: 'The old and the lame need their cars.', how: 'attacks' }]);
	await page.keyboard.press('o');
	const attack = outlineOf(page).getByRole('treeitem', { name: /the lame need their cars/ });
	await attack.focus();
	await page.keyboard.press('Shift+A');
	const kinds = page.getByRole('menu', { name: 'Kind of the attack of P4' });
	await expect(kinds.getByRole('menuitemcheckbox', { name: 'objection', exact: true })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(attack).toHaveAccessibleName(/^although, /);
	await expect(attack).toBeFocused();
	// The palette has it as well.
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Kind of attack');
	await page.keyboard.press('Enter');
	await expect(kinds.getByRole('menuitemcheckbox', { name: 'the author grants this' })).toBeChecked();
	await page.keyboard.press('Escape');
	await attack.focus();
	await page.keyboard.press('Shift+V');
	await expect(attack).toHaveAccessibleName(/“reported”/);
	await page.keyboard.press('Shift+V');
	await expect(attack).not.toHaveAccessibleName(/“reported”/);
	await page.keyboard.press('e');
	await page.keyboard.press('Shift+K');
	await page.keyboard.press('f');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Undo: Kind of evidence' })).toBeVisible();
	await expect(page.getByRole('combobox', { name: /^Kind of evidence/ })).toHaveValue('figure');
});

test('a box is moved on the map by keys, step by step, as one change', async ({ page }) => {
	await openMapped(page, mainAnd('Children are hurt there.', 'Walkers buy more than drivers.'));
	await expectMapDrawn(page);
	const below = async () => (await middleOf(page, 'P2')).y - (await middleOf(page, 'C1')).y;
	const before = await below();
	await line(page, 'P2').focus();
	for (let step = 0; step < 4; step += 1) await page.keyboard.press('Alt+Shift+ArrowDown');
	await expect(page.getByRole('button', { name: 'Undo: Move P2' })).toBeVisible();
	await expect.poll(below).toBeGreaterThan(before + 80);
	await page.keyboard.press('Control+z');
	await expect.poll(below).toBeLessThan(before + 10);
	await expect(page.getByRole('button', { name: 'Undo: Move P2' })).toHaveCount(0);
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
