// Brings a module of the project's sources into a page of the built app: bundled to one file, served under the app's own address.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
let count = 0;

/**
 * The source of an ES module with everything it imports.
 * @param {string} entry from the project's root @param {Record<string, unknown>} [options] of the bundler
 */
export async function bundled(entry, options = {}) {
	const outDir = join(root, `dist/.in-page-${process.pid}-${(count += 1)}`);
	try {
		await build({
			root,
			configFile: false,
			publicDir: false,
			logLevel: 'error',
			build: {
				outDir,
				emptyOutDir: true,
				minify: true,
				target: 'es2023',
				lib: { entry: join(root, entry), formats: ['es'], fileName: () => 'module.js' }
			},
			...options
		});
		return await readFile(join(outDir, 'module.js'), 'utf8');
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
}

/**
 * Opens an empty page of the app's origin and loads the module in it. What it puts on `globalThis` can then be called.
 * @param {import('@playwright/test').Page} page @param {string} address of the app, ending in a slash @param {string} source
 */
export async function openWith(page, address, source) {
	await page.route(`${address}in-page/empty.html`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>empty</title>' })
	);
	await page.route(`${address}in-page/module.js`, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: source })
	);
	await page.goto(`${address}in-page/empty.html`);
	await page.evaluate((url) => import(url), `${address}in-page/module.js`);
}
