/** What the comparison suggests by itself: useful where nothing is recorded, decided by the reader, remembered, taken back. */
import type { Page } from '@playwright/test';
import { corpusArticles } from './support/corpus.ts';
import { expectAccessible, libraryEntry } from './support/screens.ts';
import { TWO_SLUGS, twoArticles } from './support/two-articles.ts';
import { expect, test } from './support/visit.ts';

const ready = corpusArticles();
const two = `./compare/${TWO_SLUGS.join('+')}`;

async function openTwo(page: Page): Promise<void> {
	await page.goto('./');
	const [first] = ready;
	if (first) await expect(libraryEntry(page, first)).toBeVisible();
	await page.getByTestId('file-picker').setInputFiles({
		name: 'two.counterpoint.json',
		mimeType: 'application/json',
		buffer: Buffer.from(twoArticles())
	});
	await expect(page.getByText('2 articles opened')).toBeVisible();
}

test('two articles between which nothing is recorded: who says yes, who says no, and what it turns on', async ({
	page
}) => {
	await openTwo(page);
	await page.goto(two);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Should the town keep its tram line to the harbor?');
	await expect(page.getByText('Ada Keeper seems to say yes; Bo Roads seems to say no.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What it turns on' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What only one author uses' })).toBeVisible();
	const views = page.getByRole('navigation', { name: 'View' });
	await views.getByRole('link', { name: 'Facts' }).click();
	await expect(page.getByText('3,100 tram passengers').first()).toBeVisible();
	await views.getByRole('link', { name: 'Matrix' }).click();
	await expect(page.getByRole('row', { name: /own no car/ })).toContainText('suggested');
	await views.getByRole('link', { name: 'Merged' }).click();
	await expect(page.getByRole('checkbox', { name: /seems to say the same/ })).toBeChecked();
});

test('a suggested pair is confirmed, another turned down: both stay so after a reload, and can be taken back', async ({
	page
}) => {
	await openTwo(page);
	await page.goto(`${two}?view=suggestions`);
	const list = page.getByRole('list', { name: /most likely first/ });
	await expect(list.getByRole('listitem')).toHaveCount(3);
	await page.getByRole('button', { name: 'Confirm: AK P1 and BR P2: same' }).click();
	await expect(list.getByRole('listitem')).toHaveCount(2);
	await page.getByRole('button', { name: 'Not so: AK E1 and BR E1: same' }).click();
	await expect(list.getByRole('listitem')).toHaveCount(1);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	await expect(list.getByRole('listitem')).toHaveCount(1);
	await page.goto(`${two}?view=side`);
	await expect(page.getByRole('button', { name: 'AK P1 and BR P2: same', exact: true })).toBeVisible();
	await page.goto(`${two}?view=suggestions`);
	await page.getByRole('button', { name: 'Confirm: AK E2 and BR E2: same' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('a pair is opened with its quotes, its likelihood and the reason, and decided on in the tray', async ({
	page
}) => {
	await openTwo(page);
	await page.goto(`${two}?view=side`);
	await page.getByRole('button', { name: 'AK C1 and BR C1: opposed?' }).click();
	const tray = page.getByRole('region', { name: 'Quotes' });
	await expect(tray.getByText(/about \d+ % likely/)).toBeVisible();
	await expect(tray.getByText(/only one of them denies/)).toBeVisible();
	await tray.getByRole('button', { name: 'Confirm' }).click();
	await expect(tray.getByText('opposed', { exact: true })).toBeVisible();
});

test('a question, a crux and a clash are confirmed and turned down as a whole', async ({ page }) => {
	await openTwo(page);
	await page.goto(two);
	await page
		.getByRole('button', { name: /^Confirm: Should the town keep its tram line/ })
		.first()
		.click();
	await expect(page.getByText('Recorded: the question')).toBeVisible();
	await page.goto(`${two}?view=facts`);
	await page
		.getByRole('button', { name: /^Not so: .*passengers/ })
		.first()
		.click();
	await page
		.getByRole('button', { name: /^Confirm: .*Elm Wharf/ })
		.first()
		.click();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: /^Confirm: .*Elm Wharf/ })).toHaveCount(1);
	await expect(page.getByText('1934').first()).toBeVisible();
	await expect(page.getByText('1 fact told differently')).toBeVisible();
});

test('beside a ready-made comparison suggestions wait until they are asked for', async ({ page }) => {
	await page.goto(`./compare/${ready.map((one) => one.slug).join('+')}`);
	const toggle = page.getByRole('checkbox', { name: /^Show suggestions \(\d+\)$/ });
	await expect(toggle).not.toBeChecked();
	await expect(page.getByRole('button', { name: /^Confirm/ })).toHaveCount(0);
	await toggle.check();
	await expect(page).toHaveURL(/suggestions=all/);
	await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Cruxes' }).click();
	await expect(page.getByRole('button', { name: /^Confirm/ }).first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
	test(`suggestions have no fault axe can find, ${theme}, and fit on a phone`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: theme });
		await openTwo(page);
		for (const view of ['suggestions', 'summary', 'facts', 'cruxes']) {
			await page.goto(`${two}?view=${view}`);
			await expect(page.getByRole('button', { name: /^Confirm/ }).first()).toBeVisible();
			await expectAccessible(page);
			await page.setViewportSize({ width: 390, height: 844 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
			await page.setViewportSize({ width: 1440, height: 900 });
		}
	});
}
