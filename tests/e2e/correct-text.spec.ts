/** Correcting a text: misprints, a better version from a file, and putting passages right that could not come along. */
import { expectAccessible } from './support/screens.ts';
import { openSmallMap, SMALL_TEXT } from './support/small-map.ts';
import { expect, test } from './support/visit.ts';

const MENDED = SMALL_TEXT.replace('They earn more', 'Traders earn much more');

test('a misprint is mended: what happens to the passages is seen first, the rest is put right later, one undo takes it back', async ({
	page
}) => {
	await openSmallMap(page);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Correct the text');
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Correct the text of Whose square?' });
	const field = dialog.getByRole('textbox');
	await expect(field).toBeFocused();
	await expectAccessible(page);
	await dialog.getByRole('button', { name: 'See what happens to the passages' }).click();
	await expect(dialog.getByText('Nothing in the text was changed.')).toBeVisible();
	await field.fill(MENDED);
	await dialog.getByRole('button', { name: 'See what happens to the passages' }).click();
	await expect(dialog.getByText('1 changed: please check')).toBeVisible();
	const row = dialog.getByRole('group', { name: /^P1/ });
	await expect(row.getByText('Proposed:')).toBeVisible();
	await expect(row.getByLabel('Leave it with the earlier version')).toBeChecked();
	await expectAccessible(page);
	await dialog.getByRole('button', { name: 'Keep the corrected text' }).click();
	await expect(page.getByText('1 passage waits in the earlier version')).toBeVisible();
	await expect(page.getByRole('button', { name: 'earlier version' })).toBeVisible();
	await expect(page.getByText('Traders earn much more').first()).toBeVisible();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto('./article/small/p1');
	await expect(page.getByText('These words stand in an earlier version of the text.')).toBeVisible();
	await page.getByRole('button', { name: 'Put passages right…' }).click();
	const repair = page.getByRole('dialog', { name: 'Passages that wait for you' });
	await repair.getByRole('button', { name: 'Choose words in the text…' }).click();
	const text = repair.getByRole('textbox');
	await expect(text).toBeFocused();
	await expectAccessible(page);
	const start = MENDED.indexOf('Traders earn');
	await text.evaluate(
		(node, [from, to]) => (node as HTMLTextAreaElement).setSelectionRange(from ?? 0, to ?? 0),
		[start, start + 'Traders earn much more'.length]
	);
	await repair.getByRole('button', { name: 'Use the selected words' }).click();
	await expect(repair.getByText('Your words:')).toBeVisible();
	await repair.getByRole('button', { name: 'Keep', exact: true }).click();
	await expect(page.getByRole('button', { name: 'earlier version' })).toHaveCount(0);
	await expect(page.locator('blockquote').getByText('Traders earn much more')).toBeVisible();
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect(page.getByText('These words stand in an earlier version of the text.')).toBeVisible();
});

test('a better version comes from a file: passages follow their words, and one undo brings the old text back', async ({
	page
}) => {
	await openSmallMap(page);
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: 'Correct the text…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Correct the text of Whose square?' });
	const better = `A paragraph that was missing at the top of the page.\n\n${SMALL_TEXT}\n\nAnd one at its foot.`;
	await page
		.getByTestId('version-picker')
		.setInputFiles({ name: 'better.txt', mimeType: 'text/plain', buffer: Buffer.from(better) });
	await expect(dialog.getByRole('textbox')).toHaveValue(/^A paragraph that was missing/);
	await dialog.getByRole('button', { name: 'See what happens to the passages' }).click();
	await expect(dialog.getByText('Every passage keeps its words.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Keep the corrected text' }).click();
	await expect(page.getByText('Every passage has its place.')).toBeVisible();
	await expect(page.getByText('A paragraph that was missing')).toBeVisible();
	await expect(page.locator('[data-marks~="statement:p1"]').first()).toBeVisible();
	await page.getByRole('button', { name: 'Undo: Correct the text' }).click();
	await expect(page.getByText('A paragraph that was missing')).toHaveCount(0);
	await expect(page.locator('[data-marks~="statement:p1"]').first()).toBeVisible();
});
