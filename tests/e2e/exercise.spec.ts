/** An exercise on the corpus: a map is built of given statements, by keyboard alone. */
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

test('a map is built by keyboard from given statements, which can be neither reworded nor deleted', async ({
	page
}) => {
	await page.goto('./exercise');
	await page.getByRole('button', { name: /^Start Middle/ }).click();
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	await page.getByRole('treeitem').first().focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Shift+C');
	await expect(page.getByText('main conclusion chosen', { exact: false })).toBeVisible();
	await page.keyboard.press('Delete');
	await page.keyboard.press('s');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('combobox').fill('SCO');
	await dialog.getByRole('combobox').fill('Shanghai');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByText('2 of 16 in the map', { exact: false })).toBeVisible();
	await expect(page.getByRole('textbox', { name: /Wording/ })).toHaveCount(0);
	await expectAccessible(page);
});
