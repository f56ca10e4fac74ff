/** A question of the reader's own: asked, answered for each author with the words that show it, reworded, taken away again. */
import { corpusArticles } from './support/corpus.ts';
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const together = `./compare/${corpusArticles()
	.map((one) => one.slug)
	.join('+')}`;

test('a reader asks a question, says where an author stands and shows it with a quote', async ({ page }) => {
	await page.goto(together);
	await page.getByRole('button', { name: 'Choose another question' }).click();
	await page.getByRole('textbox', { name: 'Ask another question' }).fill('Should Pakistan join the SCO?');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Should Pakistan join the SCO?');
	await page.getByRole('button', { name: 'Edit', exact: true }).click();
	const student = page.getByRole('group', { name: 'MPhil student', exact: true });
	await student.getByRole('button', { name: 'yes' }).click();
	await student.getByRole('combobox').selectOption({ index: 1 });
	await student.getByRole('textbox').fill('It is part of the turn to Moscow.');
	await page.getByRole('textbox', { name: /^The question/ }).fill('Should Pakistan work with the SCO?');
	await page.getByRole('button', { name: 'Done' }).click();
	await page.waitForTimeout(700);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Should Pakistan work with the SCO?');
	await expect(page.getByRole('article').filter({ hasText: 'MPhil student' })).toContainText('turn to Moscow');
	await expect(page.getByRole('blockquote').first()).toBeVisible();
	await page.getByRole('link', { name: 'Compare these authors' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Should Pakistan work with the SCO?');
	await expect(page.getByText(/MPhil student says yes/)).toBeVisible();
});

test('a question that is not there says so and leads back', async ({ page }) => {
	await page.goto('./question/nobody-asked');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no such question/);
	await page.getByRole('link', { name: 'To the library' }).last().click();
	await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
	test(`a question has no fault axe can find, read or edited, wide or narrow, ${theme}`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme: theme });
		await page.goto(together);
		await page.getByRole('button', { name: 'Choose another question' }).click();
		await page.getByRole('link', { name: 'All positions, and edit' }).click();
		await expect(page).toHaveURL(/\/question\//);
		await expect(page.getByRole('blockquote').first()).toBeVisible();
		await expectAccessible(page);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.getByRole('button', { name: 'Edit', exact: true }).click();
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
}
