// Brings a module of the project's sources into a page of the built app: bundled to one file, served under the app's own address.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
let count = 0;

/**
 * An ES module with everything it imports: file names and sources, `module.js` first of all.
 * @param {string} entry from the project's root @returns {Promise<Map<string, string>>}
 */
export async function bundled(entry) {
	const outDir = join(root, `dist/.in-page-${process.pid}-${(count += 1)}`);
	try {
		await build({
			root,
			// Workers are files of their own, beside the module.
			base: './',
			configFile: false,
			publicDir: false,
			logLevel: 'error',
			define: { 'process.env.NODE_ENV': '"production"' },
			build: {
				outDir,
				emptyOutDir: true,
				minify: true,
				target: 'es2023',
				lib: { entry: join(root, entry), formats: ['es'], fileName: () => 'module.js' }
			}
		});
		const names = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.js'));
		return new Map(
			await Promise.all(
				names.map(async (name) => /** @type {const} */ ([name, await readFile(join(outDir, name), 'utf8')]))
			)
		);
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
}

/**
 * Opens an empty page of the app's origin and loads the module in it. What it puts on `globalThis` can then be called.
 * @param {import('@playwright/test').Page} page @param {string} address of the app, ending in a slash @param {ReadonlyMap<string, string>} files
 */
export async function openWith(page, address, files) {
	await page.route(`${address}in-page/**`, (route) => {
		const body = files.get(new URL(route.request().url()).pathname.replace(/^.*\/in-page\//, ''));
		return route.fulfill(
			body === undefined
				? { contentType: 'text/html', body: '<!doctype html><title>empty</title>' }
				: { contentType: 'text/javascript', body }
		);
	});
	await page.goto(`${address}in-page/empty.html`);
	await page.evaluate((url) => import(url), `${address}in-page/module.js`);
}
