// A backup of a whole library and its restoring in another browser: how long, how much memory, how long the page cannot answer.
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ms, table } from './figures.mjs';

/** Minutes of patience: on a busy machine all of it takes long. */
const PATIENCE = 20 * 60_000;

/**
 * @param {import('@playwright/test').Browser} browser @param {import('@playwright/test').Page} page with the library
 * @param {string} address of the app @param {string} size as the table says it
 */
export async function backups(browser, page, address, size) {
	const file = join(tmpdir(), `counterpoint-bench-${process.pid}.zip`);
	try {
		const made = await backedUp(page, address, file);
		const { size: bytes } = await stat(file);
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
		const other = await context.newPage();
		const { reading, restoring } = await restored(other, address, file);
		await context.close();
		const row = (/** @type {string} */ what, /** @type {Watched} */ { time, heap, block }) => [
			what,
			ms(time),
			`${(heap / 1e6).toFixed(0)} MB`,
			ms(block)
		];
		return table(
			[`${size} articles`, 'time', 'memory of the page at most', 'longest the page did not answer'],
			[
				row(`backup, a file of ${(bytes / 1e6).toFixed(0)} MB`, made),
				row('looking through the file in another browser', reading),
				row('taking it in', restoring)
			]
		);
	} finally {
		await rm(file, { force: true });
	}
}

/** @typedef {{ time: number, heap: number, block: number }} Watched */

/** @param {import('@playwright/test').Page} page @param {string} address @param {string} file */
async function backedUp(page, address, file) {
	await page.goto(`${address}settings`);
	const button = page.getByRole('button', { name: 'Back up everything' });
	await button.waitFor({ timeout: PATIENCE });
	const download = page.waitForEvent('download', { timeout: PATIENCE });
	const end = await watch(page);
	await button.click();
	const saved = await download;
	const watched = await end();
	await saved.saveAs(file);
	return watched;
}

/** @param {import('@playwright/test').Page} page @param {string} address @param {string} file */
async function restored(page, address, file) {
	await page.goto(`${address}settings`);
	await page.getByRole('button', { name: 'Back up everything' }).waitFor({ timeout: PATIENCE });
	const endReading = await watch(page);
	await page.getByTestId('backup-picker').setInputFiles(file);
	const start = page.getByRole('dialog').getByRole('button', { name: /^Restore \d/ });
	await start.waitFor({ timeout: PATIENCE });
	const reading = await endReading();
	const endRestoring = await watch(page);
	await start.click();
	await page
		.getByRole('dialog')
		.getByText(/articles? restored/)
		.waitFor({ timeout: PATIENCE });
	return { reading, restoring: await endRestoring() };
}

/** @param {import('@playwright/test').Page} page @returns {Promise<() => Promise<Watched>>} */
async function watch(page) {
	await page.evaluate(() => {
		const global = /** @type {any} */ (globalThis);
		const seen = { from: performance.now(), last: performance.now(), heap: 0, block: 0, end: 0 };
		global.watched = seen;
		seen.end = /** @type {any} */ (
			setInterval(() => {
				const now = performance.now();
				seen.block = Math.max(seen.block, now - seen.last - 20);
				seen.last = now;
				seen.heap = Math.max(seen.heap, global.performance.memory?.usedJSHeapSize ?? 0);
			}, 20)
		);
	});
	return () =>
		page.evaluate(() => {
			const { watched } = /** @type {any} */ (globalThis);
			clearInterval(watched.end);
			return { time: performance.now() - watched.from, heap: watched.heap, block: watched.block };
		});
}
