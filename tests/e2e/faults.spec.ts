/** What can go wrong with a device goes wrong: the reader is told what and where, holds a file, and the rest works. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { isSaved, line, outlineOf } from './support/by-hand.ts';
import { expectIntegrity, keptRows, spoilRow } from './support/kept-rows.ts';
import { KillableBrowser } from './support/killable.ts';
import { chance } from './support/chance.ts';
import { backupOf, numbered } from './support/library-file.ts';
import { openOpEd } from './support/op-ed.ts';
import { expectAccessible, expectMapDrawn } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

async function savedFile(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
	const download = page.waitForEvent('download');
	await press();
	const file = await download;
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function openMade(page: Page, numbers: readonly number[]): Promise<void> {
	await page.goto('./');
	await page
		.getByTestId('file-picker')
		.setInputFiles({ name: 'made.zip', mimeType: 'application/zip', buffer: backupOf(numbers.map(numbered)) });
	const dialog = page.getByRole('dialog', { name: /^Restore / });
	await dialog.getByRole('button', { name: /^Restore / }).click();
	await expect(dialog.getByText(/ restored/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).last().click();
}

async function startArgument(page: Page, wording: string): Promise<void> {
	await page.keyboard.press('n');
	await page.keyboard.type(wording);
	await page.keyboard.press('Enter');
	await expect(line(page, 'C1')).toBeAttached();
	await isSaved(page);
}

test('an article with a damaged record is shown without it, named, and what is stored of it can be saved', async ({
	page
}) => {
	await openMade(page, [0, 1]);
	const { content } = (await keptRows(page))['maps']?.find(({ key }) => key === 'article:made0') as unknown as {
		content: { statements: { id: string; wording?: unknown }[] };
	};
	const [first, ...others] = content.statements;
	const spoiled = { ...content, statements: [...others, { ...first, wording: { no: 'words' } }] };
	await spoilRow(page, 'maps', 'article:made0', { content: spoiled });
	await page.goto('./article/made0');
	await expectMapDrawn(page);
	const notice = page.getByRole('alert').filter({ hasText: 'lost its shape' });
	await expect(notice).toContainText('1 record');
	const { name, text } = await savedFile(page, () =>
		notice.getByRole('button', { name: 'Save what is stored' }).click()
	);
	expect(name).toMatch(/made0.*\.json$/);
	expect(text).toContain('"no": "words"');
	await page.goto('./article/made1');
	await expectMapDrawn(page);
	await expect(notice).toHaveCount(0);
});

test('an article that cannot be shown at all says so, can be saved as it is stored, and comes back from a backup', async ({
	page
}) => {
	await openMade(page, [0, 1]);
	await spoilRow(page, 'maps', 'article:made0', { content: { articles: 'nonsense', statements: [{ odd: 1 }] } });
	await spoilRow(page, 'articles', 'article:made1', { summary: { nothing: true } });
	await page.goto('./');
	// The list that was lost is made again from the map.
	await expect(page.getByRole('main').getByRole('link', { name: /made1/ }).first()).toBeVisible();
	await page.goto('./article/made0');
	await expect(page.getByRole('heading', { name: 'This article is damaged' })).toBeVisible();
	await expectAccessible(page, 'main');
	const { text } = await savedFile(page, () =>
		page.getByRole('button', { name: 'Save what is stored' }).last().click()
	);
	expect(text).toContain('"odd": 1');
	await openMade(page, [0]);
	await page.goto('./article/made0');
	await expectMapDrawn(page);
	expect((await keptRows(page))['snapshots']?.some(({ articleId }) => articleId === 'article:made0')).toBe(true);
});

test('a damaged article can be taken out of the library, and takes nothing else along', async ({ page }) => {
	await openMade(page, [0, 1]);
	await spoilRow(page, 'maps', 'article:made0', { content: 7 });
	await page.goto('./article/made0');
	await page.getByRole('button', { name: 'Take it out of the library' }).click();
	await page.getByRole('button', { name: 'Take it out for good' }).click();
	await expect(page.getByText(/was taken out of the library/)).toBeVisible();
	const rows = await keptRows(page);
	expectIntegrity(rows);
	expect(rows['maps']?.map(({ key }) => key)).toContain('article:made1');
	expect(rows['maps']?.map(({ key }) => key)).not.toContain('article:made0');
});

test('nonsense among briefs, verdicts, exercises and classes is left where it is, and their screens open', async ({
	page
}) => {
	await openMade(page, [0, 1]);
	const nonsense = [null, 7, 'words', [], { id: 'x' }, { sides: 7, cards: 'none', verdicts: [7], name: {} }];
	for (const [index, value] of nonsense.entries()) {
		const key = `odd-${index}`;
		for (const store of ['briefs', 'assessments']) await spoilRow(page, store, key, { value, updatedAt: index });
		for (const prefix of ['set', 'work']) await spoilRow(page, 'exercises', `${prefix}/${key}`, { value });
		for (const prefix of ['class', 'x']) await spoilRow(page, 'submissions', `${prefix}/${key}`, { value });
		await spoilRow(page, 'snapshots', key, { articleId: 'article:made0', takenAt: value, content: value });
	}
	for (const address of ['./brief', './exercise', './class', './compare/made0+made1', './settings', './']) {
		await page.goto(address);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
	}
	// They go into a backup as they are, for somebody to look at.
	await page.goto('./settings');
	const download = page.waitForEvent('download');
	await page
		.getByRole('main')
		.getByRole('button', { name: /^Back up/ })
		.click();
	await download;
	await expect(page.getByRole('dialog').getByText(/is saved: \d/)).toBeVisible();
	expect((await keptRows(page))['briefs']).toHaveLength(nonsense.length);
});

test('a value the disk has lost takes only its own article along', async ({ baseURL }) => {
	const browser = await KillableBrowser.make();
	try {
		const first = await browser.start();
		// Words that do not fold, so that the browser keeps them in a file of their own.
		const random = chance(7);
		const text = Array.from({ length: 40_000 }, () => random(2_147_483_647).toString(36)).join(' ');
		const article = { id: 'article:long', title: 'A long one', authorIds: [], language: 'en', textId: 'text:long' };
		const texts = [{ id: 'text:long', articleId: article.id, kind: 'original', text }];
		const document = { format: 'counterpoint', schemaVersion: 1, articles: [article], texts };
		await first.goto(baseURL ?? '');
		await first.getByTestId('file-picker').setInputFiles({
			name: 'long.counterpoint.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(document))
		});
		await expect(first.getByText('1 article opened').first()).toBeVisible();
		await openOpEd(first, 'text', baseURL);
		await browser.kill();
		await browser.loseLargeValues();
		const second = await browser.start();
		await second.goto(new URL('article/op-ed', baseURL).href);
		await expect(second.getByText('Every Saturday the market square')).toBeVisible();
		await second.goto(new URL('article/long', baseURL).href);
		await expect(second.getByRole('alert').filter({ hasText: 'The browser cannot read' })).toContainText('text:long');
		await second.goto(baseURL ?? '');
		await expect(second.getByRole('main').getByRole('link', { name: 'A long one' }).first()).toBeVisible();
	} finally {
		await browser.end();
	}
});

/** Takes the database away, as a browser does that runs out of room. */
async function evict(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const deleting = indexedDB.deleteDatabase('counterpoint');
				deleting.onsuccess = () => resolve();
				deleting.onerror = () => reject(deleting.error);
			})
	);
}

test('a library the browser has cleared away is missed, and the last backup is named with its date', async ({
	page
}) => {
	const gone = page.getByRole('alert').filter({ hasText: 'The browser has cleared away' });
	await openOpEd(page);
	await evict(page);
	await page.goto('./');
	await expect(gone).toContainText('1 article with your own work');
	await expect(gone).toContainText('No backup was made in this browser');
	await expectAccessible(page);
	await page.reload();
	await expect(gone).toBeVisible();
	await gone.getByRole('button', { name: 'Close' }).click();
	await page.reload();
	await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
	await expect(gone).toHaveCount(0);

	await openOpEd(page);
	await page.goto('./');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up now' }).click();
	const backup = await download;
	await expect(page.getByRole('dialog').getByText(/is saved: \d/)).toBeVisible();
	const file = await backup.path();
	await evict(page);
	await page.goto('./');
	const today = new Date().toLocaleDateString('en', { dateStyle: 'long' });
	await expect(gone).toContainText(`Your last backup is ${backup.suggestedFilename()} of ${today}`);
	await page.getByTestId('cleared-picker').setInputFiles({
		name: backup.suggestedFilename(),
		mimeType: 'application/zip',
		buffer: readFileSync(file)
	});
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /^Restore / })
		.click();
	await expect(page.getByRole('dialog').getByText(/^1 article restored/)).toBeVisible();
});

test('a library that vanishes while it is open is missed, and what is open is kept', async ({ page, context }) => {
	await openOpEd(page);
	await startArgument(page, 'The square should be closed.');
	const other = await context.newPage();
	await other.goto('./settings');
	await evict(other);
	await page.getByLabel('Wording of C1').fill('The square should be closed to cars.');
	await isSaved(page);
	await expect(page.getByRole('alert').filter({ hasText: 'The browser has cleared away' })).toBeVisible();
	await page.reload();
	await expect(line(page, 'C1')).toHaveAccessibleName(/closed to cars\.$/);
});

test('what is opened on a device that is full is said not to be kept, and nothing of it is half there', async ({
	page
}) => {
	await page.goto('./');
	await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
	const before = (await keptRows(page))['maps']?.length;
	await page.evaluate(() => {
		const { add, put } = IDBObjectStore.prototype;
		const full = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		Object.assign(IDBObjectStore.prototype, { add: full, put: full });
		Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
	});
	const buffer = Buffer.from(toText(write(numbered(0), { withTexts: true }).document));
	const file = { name: 'one.counterpoint.json', mimeType: 'application/json', buffer };
	await page.getByTestId('file-picker').setInputFiles(file);
	await expect(page.getByRole('alert').filter({ hasText: 'There is no room left' })).toBeVisible();
	expect((await keptRows(page))['maps']?.length).toBe(before);
	await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
	await page.getByTestId('file-picker').setInputFiles(file);
	await expect(page.getByText('1 article opened').first()).toBeVisible();
	expectIntegrity(await keptRows(page));
});

test('five tabs on one article end with the same, which holds what each did', async ({ page, context }) => {
	await openOpEd(page);
	await startArgument(page, 'The square should be closed.');
	const tabs = [page];
	while (tabs.length < 5) {
		const tab = await context.newPage();
		await tab.goto('./article/op-ed');
		await expect(line(tab, 'C1')).toBeAttached();
		tabs.push(tab);
	}
	for (const [index, tab] of tabs.entries()) {
		await tab.bringToFront();
		await tab.getByRole('button', { name: 'Outline', exact: true }).click();
		await line(tab, 'C1').locator('.row').first().click();
		await tab.keyboard.press('s');
		await tab.keyboard.type(`The reason of tab ${index + 1}.`);
		await tab.keyboard.press('Enter');
	}
	const linesOf = (tab: Page) =>
		outlineOf(tab)
			.getByRole('treeitem')
			.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
	for (const tab of tabs) {
		await expect(outlineOf(tab).getByRole('treeitem')).toHaveCount(6);
		await isSaved(tab);
	}
	const [first, ...others] = await Promise.all(tabs.map(linesOf));
	for (const other of others) expect(other).toEqual(first);
	for (const index of tabs.keys()) expect(first?.join('\n')).toContain(`The reason of tab ${index + 1}.`);
	expectIntegrity(await keptRows(page));
});

test('a clock that is set back a year changes nothing that is kept, nor the order of steps to undo', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2026-06-01T12:00:00Z') });
	await openOpEd(page);
	await page.keyboard.press('n');
	await page.keyboard.type('The square should be closed.');
	await page.keyboard.press('Enter');
	await page.clock.runFor(1_000);
	await isSaved(page);
	await page.clock.setSystemTime(new Date('2025-06-01T12:00:00Z'));
	await page.getByLabel('Wording of C1').fill('The square should be closed to cars.');
	await page.clock.runFor(1_000);
	await isSaved(page);
	await page.reload();
	await page.clock.runFor(1_000);
	await expect(line(page, 'C1')).toHaveAccessibleName(/closed to cars\.$/);
	expectIntegrity(await keptRows(page));
});
