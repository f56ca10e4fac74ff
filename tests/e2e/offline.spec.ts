/** A reader on a train: the second visit works without a network, and a new version waits to be asked for. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstArticle } from './support/corpus.ts';
import { serve, type Host } from './support/hosts.ts';
import { expectMapDrawn, keptForOffline, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';
import { isSaved, line } from './support/by-hand.ts';
import { expectIntegrity, keptRows } from './support/kept-rows.ts';
import { openOpEd } from './support/op-ed.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit the library and an article open with the network off', async ({ page, context }) => {
	const article = firstArticle();
	await page.goto('./');
	await expect(libraryEntry(page, article)).toBeVisible();
	await keptForOffline(page);

	await context.setOffline(true);
	await page.reload();
	await libraryEntry(page, article).click();
	await expectMapDrawn(page);
	await page.reload();
	await expectMapDrawn(page);
});

test('an address that was never visited opens with the network off', async ({ page, context }) => {
	await page.goto('./');
	await keptForOffline(page);
	await context.setOffline(true);
	await page.goto(`./article/${firstArticle().slug}`);
	await expectMapDrawn(page);
});

test.describe('without the service worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('a reload with the network off fails, so the tests above can fail', async ({ page, context }) => {
		await page.goto('./');
		await expect(libraryEntry(page, firstArticle())).toBeVisible();
		await context.setOffline(true);
		await expect(page.reload()).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
	});
});

interface ChangingSite {
	folder: string;
	version: string;
	host: Host;
}

const testWithChangingSite = test.extend<{ site: ChangingSite }>({
	site: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'counterpoint-site-'));
		cpSync('build', folder, { recursive: true });
		const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'));
		const host = await serve('--folder', folder);
		await use({ folder, version, host });
		host.close();
		rmSync(folder, { recursive: true });
	},
	baseURL: async ({ site }, use) => use(site.host.address)
});

testWithChangingSite(
	'a new version waits until the reader agrees, then takes the place of the old one',
	async ({ page, site }) => {
		const cached = () => page.evaluate(() => caches.keys());
		await page.goto('./');
		await keptForOffline(page);
		expect(await cached()).toEqual([`counterpoint-${site.version}`]);

		const worker = join(site.folder, 'service-worker.js');
		writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(site.version, 'next'));
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		const waiting = () =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none waits');
		await expect.poll(waiting).toBe('installed');
		expect(await cached()).toContain(`counterpoint-${site.version}`);

		await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.postMessage('skip-waiting'));
		await expect.poll(waiting).toBe('none waits');
		await expect.poll(cached).toEqual(['counterpoint-next']);
	}
);

testWithChangingSite(
	'a new version taken in the middle of a word, with a second tab at work, loses nothing of either',
	async ({ page, context, site }) => {
		await openOpEd(page);
		await page.keyboard.press('n');
		await page.keyboard.type('The square should be closed.');
		await page.keyboard.press('Enter');
		await isSaved(page);
		await keptForOffline(page);
		const other = await context.newPage();
		await other.goto('./article/op-ed');
		await expect(line(other, 'C1')).toBeAttached();
		const worker = join(site.folder, 'service-worker.js');
		writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(site.version, 'next'));
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		const offered = page.getByRole('status').filter({ hasText: 'new version' });
		await expect(offered).toBeVisible();
		await other.bringToFront();
		await other.getByRole('button', { name: 'Outline', exact: true }).click();
		await line(other, 'C1').locator('.row').first().click();
		await other.keyboard.press('s');
		await other.keyboard.type('Children are hurt there.');
		await expect(other.getByRole('dialog').getByRole('combobox')).toHaveValue('Children are hurt there.');
		await page.bringToFront();
		await page.getByLabel('Wording of C1').fill('The square should be closed to ca');
		const loaded = page.waitForEvent('load');
		await offered.getByRole('button', { name: 'Reload' }).click();
		await loaded;
		await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['counterpoint-next']);
		await expect(line(page, 'C1')).toHaveAccessibleName(/closed to ca$/);
		// The other tab was not loaded again, and its half word is still in its hands.
		await other.bringToFront();
		await other.keyboard.press('Enter');
		await isSaved(other);
		await expect(line(page, 'P1')).toHaveAccessibleName(/Children are hurt there/);
		await expect(line(other, 'C1')).toHaveAccessibleName(/closed to ca$/);
		expectIntegrity(await keptRows(page));
	}
);
