/** The whole library in one file, and back: in a browser that has never seen it, merged with what is there, and damaged. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { corpusArticles, firstArticle } from './support/corpus.ts';
import { expectAccessible, expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';
import type { Page } from '@playwright/test';

const article = firstArticle();
const ARGDOWN = '[Ban]: Schools should ban phones.\n  + [Distraction]: Phones distract pupils in class.\n';

async function openOwn(page: Page) {
	await page.goto('./');
	await expect(libraryEntry(page, article)).toBeVisible();
	await page
		.getByTestId('file-picker')
		.setInputFiles({ name: 'phones.argdown', mimeType: 'text/plain', buffer: Buffer.from(ARGDOWN) });
	await expect(page.getByText('phones.argdown is open')).toBeVisible();
}

async function backUp(page: Page, file: string) {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up now' }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toMatch(/^counterpoint-backup-\d{4}-\d\d-\d\d\.zip$/);
	await saved.saveAs(file);
	await expect(page.getByRole('dialog').getByText(/is saved: \d/)).toBeVisible();
	await expectAccessible(page, 'dialog');
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
}

const restored = (page: Page) => page.getByRole('dialog', { name: /^Restore / });

test('own work is said to be in this browser only until it is backed up, the corpus is not', async ({ page }, info) => {
	await page.goto('./');
	await expect(libraryEntry(page, article)).toBeVisible();
	await expect(page.getByText('in this browser only')).toHaveCount(0);
	await openOwn(page);
	await expect(page.getByText('1 article with your own work is in this browser only.')).toBeVisible();
	// By keyboard: when the reminder is gone, the list has the keyboard.
	await page.getByRole('button', { name: 'Back up now' }).focus();
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	await (await download).saveAs(info.outputPath('backup.zip'));
	await expect(page.getByRole('dialog').getByText(/is saved: \d/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('in this browser only')).toHaveCount(0);
	await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('a backup is restored in another browser with a preview first, and a second time adds nothing', async ({
	page,
	browser,
	baseURL
}, info) => {
	const file = info.outputPath('backup.zip');
	await openOwn(page);
	await backUp(page, file);
	const others = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await others.newPage();
	await other.goto('./');
	await expect(libraryEntry(other, article)).toBeVisible();
	await other.getByTestId('file-picker').setInputFiles(file);
	const dialog = restored(other);
	await expect(dialog.getByText('1 article is not in this library')).toBeVisible();
	await expect(dialog.getByText(`${corpusArticles().length} articles are here already, the same`)).toBeVisible();
	await expectAccessible(other, 'dialog');
	await dialog.getByRole('button', { name: 'Restore 1 article' }).click();
	await expect(dialog.getByText(/^1 article restored/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await expect(other.getByText('in this browser only')).toHaveCount(0);
	const entries = other.getByRole('main').getByRole('listitem');
	const before = await entries.count();
	await other.getByTestId('file-picker').setInputFiles(file);
	await expect(dialog.getByText(`${corpusArticles().length + 1} articles are here already, the same`)).toBeVisible();
	await dialog.getByRole('button', { name: /^Restore what is between/ }).click();
	await expect(dialog.getByText(/^0 articles restored/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	expect(await entries.count()).toBe(before);
	await other.getByRole('link', { name: /phones/ }).click();
	await expectMapDrawn(other);
	await expect(other.getByRole('treeitem')).toHaveCount(2);
	await others.close();
});

test('of a damaged backup the damaged part is refused and the rest is restored, by keyboard alone', async ({
	page,
	browser,
	baseURL
}, info) => {
	const file = info.outputPath('backup.zip');
	await openOwn(page);
	await backUp(page, file);
	const bytes = readFileSync(file);
	// In the packed bytes of the first article, well behind its header.
	bytes[400] = (bytes[400] ?? 0) ^ 0xff;
	const others = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await others.newPage();
	// Asked for before the page is opened: the browser has to be told first, and a key is pressed faster than that.
	const chooser = other.waitForEvent('filechooser');
	await other.goto('./settings');
	await expect(other.getByText('Saved on this device')).toBeVisible();
	const start = other.getByRole('button', { name: 'Restore a backup…' });
	await start.focus();
	await other.keyboard.press('Enter');
	await (await chooser).setFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: bytes });
	const dialog = restored(other);
	await expect(dialog.getByRole('alert')).toContainText('1 part is damaged and will be left out.');
	await expect(dialog.getByRole('alert').getByRole('listitem')).toContainText(
		'its bytes are not those that were saved'
	);
	await dialog.getByRole('button', { name: /^Restore/ }).focus();
	await other.keyboard.press('Enter');
	await expect(dialog.getByText(/restored/)).toBeVisible();
	// What had the keyboard is gone: the way out has it, and then the button where it all began.
	await expect(dialog.getByRole('button', { name: 'Close' }).last()).toBeFocused();
	await other.keyboard.press('Enter');
	await expect(start).toBeFocused();
	await others.close();
});

test('an archive that is no backup is said to be none', async ({ page }) => {
	await page.goto('./');
	await expect(libraryEntry(page, article)).toBeVisible();
	await page.getByTestId('file-picker').setInputFiles({
		name: 'holiday.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from('PK\u0003\u0004and then nothing of use, really nothing at all')
	});
	await expect(restored(page).getByRole('alert')).toContainText('This is no backup made by Counterpoint');
});

test('briefs, what was chosen in the settings and earlier versions come back; the assistant does not leave', async ({
	page,
	browser,
	baseURL
}, info) => {
	const file = info.outputPath('backup.zip');
	await page.addInitScript(() => {
		localStorage.setItem('counterpoint:assistant-key', 'sk-of-the-assistant');
		localStorage.setItem('counterpoint:theme', 'dark');
	});
	await openOwn(page);
	await page.goto(`./compare/${corpusArticles()[0]?.slug}+${corpusArticles()[1]?.slug}`);
	await page.getByRole('button', { name: 'Make a brief' }).click();
	await expect(page.getByRole('region', { name: 'The brief as it prints' })).toBeVisible();
	await page.goto('./');
	await backUp(page, file);
	const inside = unzipSync(readFileSync(file));
	expect(Object.keys(inside)).toEqual(expect.arrayContaining(['kept/briefs.json', 'kept/settings.json']));
	expect(Object.values(inside).map((bytes) => strFromU8(bytes))).not.toContainEqual(
		expect.stringContaining('sk-of-the-assistant')
	);
	const others = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await others.newPage();
	await other.goto('./settings');
	await other.getByTestId('backup-picker').setInputFiles(file);
	const dialog = restored(other);
	await expect(dialog.getByRole('listitem').filter({ hasText: /^1 brief$/ })).toBeVisible();
	await expect(dialog.getByRole('listitem').filter({ hasText: 'what was chosen in the settings' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Restore 1 article' }).click();
	await expect(dialog.getByText(/2 things beside the articles restored/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await expect(other.getByRole('radio', { name: 'Dark' })).toBeChecked();
	await other.goto('./brief');
	await expect(other.getByRole('list', { name: 'Briefs' }).getByRole('listitem')).toHaveCount(1);
	await others.close();
});
