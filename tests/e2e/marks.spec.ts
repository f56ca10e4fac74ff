/** The marks in the text: made longer and shorter by mouse, by keyboard and by finger, and told apart where they overlap. */
import type { Page } from '@playwright/test';
import {
	barOf,
	chooseWords,
	drag,
	dragByFinger,
	drawOver,
	endOfWords,
	gripOf,
	isSaved,
	startOfWords
} from './support/by-hand.ts';
import { openOpEd } from './support/op-ed.ts';
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const quoteOf = (page: Page) => page.getByRole('complementary', { name: 'Statement' }).locator('blockquote').first();
const siglum = (page: Page, name: string) =>
	page.getByRole('article').getByRole('button', { name: new RegExp(`^${name},`) });

test('the words of a statement become more or fewer by their grips, and by the keyboard on their siglum', async ({
	page
}) => {
	await openOpEd(page);
	await drawOver(page, 'close the square to cars');
	await page.keyboard.press('c');
	await expect(quoteOf(page)).toContainText('close the square to cars Anchor exact');
	await drag(page, await gripOf(page, 'end'), await endOfWords(page, 'cars on market days'));
	await expect(quoteOf(page)).toContainText('close the square to cars on market days');
	await drag(page, await gripOf(page, 'start'), await startOfWords(page, 'The town should close'));
	await expect(quoteOf(page)).toContainText(/^The town should close the square to cars on market days/);
	// Shorter again, and past its own other end not at all.
	await drag(page, await gripOf(page, 'end'), await endOfWords(page, 'should close the square'));
	await expect(quoteOf(page)).toContainText('The town should close the square Anchor');
	await drag(page, await gripOf(page, 'end'), await startOfWords(page, 'Every Saturday'));
	await expect(quoteOf(page)).toContainText('The town should close the square Anchor');
	await expect(page.getByRole('button', { name: 'Undo: Change the marked words' })).toBeVisible();
	await siglum(page, 'C1').focus();
	await page.keyboard.press('Shift+ArrowRight');
	await expect(quoteOf(page)).toContainText('The town should close the square to Anchor');
	await expect(siglum(page, 'C1')).toBeFocused();
	await page.keyboard.press('Shift+ArrowLeft');
	await page.keyboard.press('Alt+Shift+ArrowRight');
	await page.keyboard.press('Alt+Shift+ArrowRight');
	await expect(quoteOf(page)).toContainText(/^should close the square Anchor/);
	await expectAccessible(page);
	await isSaved(page);
	await page.reload();
	await expect(quoteOf(page)).toContainText(/^should close the square Anchor/);
});

test('marks that overlap keep a line each, and a click goes from the innermost outward', async ({ page }) => {
	await openOpEd(page);
	await drawOver(page, 'the square was closed for eleven weeks, and takings on the stalls rose by nine percent');
	await page.keyboard.press('p');
	await expect(page.getByLabel('Wording of P1')).toBeFocused();
	await drawOver(page, 'takings on the stalls rose by nine percent');
	await page.keyboard.press('e');
	await expect(page.getByLabel('Wording of E1')).toBeFocused();
	const both = page.locator('.mark', { hasText: 'takings on the stalls' });
	await expect(both.locator('.line')).toHaveClass([/premise lane-1/, /evidence lane-0/]);
	await page.keyboard.press('Escape');
	const { x, y } = await endOfWords(page, 'takings on');
	await page.mouse.click(x, y);
	await expect(page.getByLabel('Wording of P1')).toBeVisible();
	await page.mouse.click(x, y);
	await expect(page.getByLabel('Wording of E1')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the grips follow the finger', async ({ page }) => {
		await openOpEd(page, 'text');
		await chooseWords(page, 'close the square to cars ');
		await barOf(page).getByRole('button', { name: 'conclusion' }).tap();
		await expect(page.getByRole('region', { name: 'Statement' }).getByText('C1')).toBeVisible();
		const [grip, end, goal] = [
			await gripOf(page, 'end'),
			await endOfWords(page, 'square to cars'),
			await endOfWords(page, 'cars on market days')
		];
		// The finger takes hold below the words, and stays below them.
		const below = { x: grip.x, y: grip.y + 14 };
		await dragByFinger(page, below, { x: below.x + goal.x - end.x, y: below.y + goal.y - end.y });
		await expect(page.getByRole('region', { name: 'Statement' }).locator('blockquote')).toHaveText(
			'close the square to cars on market days'
		);
	});
});
