/** A lesson: a teacher makes an exercise, a pupil does it on a phone with the network off, hands it in, and opens the feedback. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expectAccessible, keptForOffline } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

test.use({ serviceWorkers: 'allow' });

const ARTICLE = 'alternative-markets-2018';

async function saved(page: Page, button: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return readFileSync(await download.path(), 'utf8');
}

function asFile(text: string, name: string) {
	return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const fitsTheScreen = async (page: Page) =>
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

test('a teacher makes an exercise, a pupil does it on a phone without a network and opens the feedback', async ({
	page,
	browser
}) => {
	await page.goto(`./exercise/new?article=${ARTICLE}`);
	await page.getByRole('radio', { name: /^Find the parts/ }).check();
	await page.getByLabel('By when to hand it in').fill('Friday');
	await page.getByRole('radio', { name: /^When I tell the class a code/ }).check();
	await page.getByLabel('Code', { exact: true }).fill('maple-river-42');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Make the exercise' }).click();
	await expect(page.getByText('The code for the feedback: maple-river-42')).toBeVisible();
	const exercise = await saved(page, 'Save the exercise file');
	expect(exercise).not.toMatch(/"statements"|maple-river/);

	const phone = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		colorScheme: 'dark',
		baseURL: new URL('.', page.url().replace(/exercise.*/, '')).href
	});
	const pupil = await phone.newPage();
	await pupil.goto('./help');
	await pupil.getByRole('button', { name: 'Places' }).click();
	const places = pupil.getByRole('navigation', { name: 'Places' });
	await places.getByRole('link', { name: 'Exercises' }).click();
	await expect(places).toBeHidden();
	await expect(pupil.getByRole('heading', { name: 'Exercises', exact: true })).toBeVisible();
	await keptForOffline(pupil);
	await phone.setOffline(true);
	await pupil.getByTestId('exercise-picker').setInputFiles(asFile(exercise, 'task.exercise.counterpoint.json'));
	await expect(pupil.getByText('Hand in: Friday')).toBeVisible();
	await expect(pupil.getByText('Nothing marked yet')).toBeVisible();
	await fitsTheScreen(pupil);

	// By keyboard alone: the first sentences, one after the other.
	await pupil.getByRole('region', { name: /words/i }).focus();
	await pupil.keyboard.press('ArrowRight');
	await pupil.keyboard.press('c');
	await pupil.getByRole('region', { name: /words/i }).focus();
	await pupil.keyboard.press('ArrowRight');
	await pupil.keyboard.press('ArrowRight');
	await pupil.keyboard.press('p');
	await expect(pupil.getByText('2 statements marked', { exact: false })).toBeVisible();
	await expectAccessible(pupil);
	await pupil.reload();
	await expect(pupil.getByText('2 statements marked', { exact: false })).toBeVisible();

	await pupil.getByRole('button', { name: 'Hand in', exact: true }).click();
	await pupil.getByRole('button', { name: 'Save the file to hand in' }).click();
	await expect(pupil.getByText('Write a name or a code')).toBeVisible();
	await pupil.getByLabel('Your name, or the code').fill('Amina');
	const handedIn = JSON.parse(await saved(pupil, 'Save the file to hand in'));
	expect(handedIn.submission).toMatchObject({ name: 'Amina', kind: 'parts' });
	expect(handedIn.statements).toHaveLength(2);
	expect(handedIn).not.toHaveProperty('texts');
	await expectAccessible(pupil, 'dialog');
	await pupil.getByRole('button', { name: 'Close', exact: true }).click();

	await pupil.getByRole('button', { name: 'Feedback', exact: true }).click();
	await pupil.getByLabel('The code from your teacher').fill('maple river 43');
	await pupil.getByRole('button', { name: 'Open the feedback' }).click();
	await expect(pupil.getByText('This code does not open it')).toBeVisible();
	await pupil.getByLabel('The code from your teacher').fill('Maple River 42');
	await pupil.getByRole('button', { name: 'Open the feedback' }).click();
	await expect(pupil.getByRole('heading', { name: 'Point by point' })).toBeVisible();
	await expect(pupil.getByText(/^Missing: “/).first()).toBeVisible();
	await expectAccessible(pupil);
	await fitsTheScreen(pupil);
	await phone.close();
});

test('an exercise for practice is done, handed in as a code, and shows its feedback at once', async ({ page }) => {
	await page.goto('./exercise');
	await page.getByRole('button', { name: /^Start Easy/ }).click();
	await expect(page.getByText('0 of 11 answered')).toBeVisible();
	for (const word of await page.getByRole('radio', { name: 'strengthens' }).all()) await word.check();
	await expect(page.getByText('11 of 11 answered')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Hand in', exact: true }).click();
	await page.getByLabel('Your name, or the code').fill('7b');
	await page.getByRole('button', { name: 'Copy a code to paste' }).click();
	await expect(page.getByLabel('Your code')).toHaveValue(/^CP1\.[\w-]+\.[0-9a-f]{8}$/);
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await page.getByRole('button', { name: 'Feedback', exact: true }).click();
	await page.getByRole('button', { name: 'Show the feedback' }).click();
	await expect(page.getByText(/^\d+ of 11 are as in the key/)).toBeVisible();
	await expect(page.getByText(/in the key it weakens/).first()).toBeVisible();
});

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

test('a missing piece is put in, collected, and the feedback opens beside the work with the key’s map', async ({
	page
}) => {
	await page.goto(`./exercise/new?article=${ARTICLE}`);
	await page.getByRole('radio', { name: /^The missing piece/ }).check();
	await expect(page.getByRole('group', { name: 'What is left out' }).getByRole('checkbox')).toHaveCount(5);
	await page.getByRole('checkbox', { name: /^Points with the feedback/ }).check();
	await page.getByRole('button', { name: 'Make the exercise' }).click();
	await page.getByRole('button', { name: 'Try it as a pupil' }).click();
	await expect(page.getByText('Nothing put in yet')).toBeVisible();
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	await page.getByRole('treeitem').first().focus();
	await page.keyboard.press('Enter');
	await page
		.getByRole('button', { name: /^Add an unsaid premise/ })
		.last()
		.click();
	await page.getByRole('combobox', { name: /^What else has to be true/ }).fill('Whoever sells arms wants friends.');
	await page.keyboard.press('Enter');
	await expect(page.getByText('1 piece put in')).toBeVisible();
	await page.getByRole('button', { name: 'Hand in', exact: true }).click();
	await page.getByLabel('Your name, or the code').fill('Mia');
	const work = await saved(page, 'Save the file to hand in');

	await page.goto('./class');
	await page.getByTestId('class-files').setInputFiles(asFile(work, 'mia.handed-in.counterpoint.json'));
	await expect(page.getByText('1 handed in')).toBeVisible();
	// Nothing for what was given: the piece is none of the key's.
	await expect(page.getByRole('row', { name: /^Mia/ })).toContainText('0/10');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Return feedback' }).click()
	]);
	const [feedback] = Object.values(unzipSync(readFileSync(await download.path())));

	await page.goto('./exercise');
	await page
		.getByTestId('exercise-picker')
		.setInputFiles(asFile(strFromU8(feedback ?? new Uint8Array()), 'mia.feedback.counterpoint.json'));
	const pane = page.getByRole('complementary', { name: 'Feedback' });
	await expect(pane.getByText('0 of 10 points')).toBeVisible();
	await expect(pane.getByText(/^Missing: “China never showed/)).toBeVisible();
	await pane.getByText('The key’s map').click();
	await expect(pane.getByRole('region', { name: /^The key’s map/ }).getByText(/China never showed/)).toBeVisible();
	await expectAccessible(page, 'aside.aside');
});

test('what two authors share and where they clash is found pair by pair', async ({ page }) => {
	await page.goto('./exercise/new?article=growing-relations-2018');
	await page.getByRole('radio', { name: /^Compare two authors/ }).check();
	const other = page.getByLabel('And which other');
	await other.selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Make the exercise' }).click();
	await page.getByRole('button', { name: 'Try it as a pupil' }).click();
	const sides = page.getByRole('region', { name: /^Statements of/ });
	await sides.first().getByRole('button').first().click();
	await page.getByRole('button', { name: /They clash/ }).click();
	await expect(page.getByText('Choose one statement of each author first.')).toBeVisible();
	await sides.last().getByRole('button').first().click();
	await page.getByRole('button', { name: /They clash/ }).click();
	await expect(page.getByText('1 pair found')).toBeVisible();
	await expectAccessible(page);
	await page.reload();
	await expect(page.getByText('1 pair found')).toBeVisible();
	await page.getByRole('button', { name: /^Take the pair away/ }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'No pair yet.' })).toBeVisible();
});
