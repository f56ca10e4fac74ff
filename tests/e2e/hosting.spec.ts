/** Someone puts the build on a host: the project's own server, one that knows only files, or a folder of another site. */
import { firstArticle } from './support/corpus.ts';
import { buildFor, serve } from './support/hosts.ts';
import { expectMapDrawn, keptForOffline, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

test.use({ serviceWorkers: 'allow' });

test.describe("the project's own server", () => {
	test('answers the addresses of the app with 200 and the shell', async ({ request }) => {
		const { slug } = firstArticle();
		for (const address of ['./', `./article/${slug}`, `./article/${slug}/s1`]) {
			const response = await request.get(address);
			expect([address, response.status()]).toEqual([address, 200]);
			expect(await response.text()).toContain('<div id="app">');
		}
	});

	test('answers any other address with 404 and the shell, which says so', async ({ request }) => {
		for (const address of ['./no/such/page', './article', './article/a/b/c', './_app/missing.js']) {
			expect([address, (await request.get(address)).status()]).toEqual([address, 404]);
		}
	});

	test('gives nothing from outside the build', async ({ request }) => {
		for (const address of ['/..%2fpackage.json', '/%2e%2e/package.json', '/..%5cpackage.json', '/%00', '/%zz']) {
			const response = await request.get(address);
			expect([address, response.status()]).toEqual([address, 404]);
			expect(await response.text()).not.toContain('"dependencies"');
		}
	});

	test('opens an article by its address, and again after a reload', async ({ page }) => {
		await page.goto(`./article/${firstArticle().slug}`);
		await expectMapDrawn(page);
		await page.reload();
		await expectMapDrawn(page);
	});
});

const onPlainHost = test.extend<object, { address: string }>({
	address: [async ({}, use) => serving(use, '--plain'), { scope: 'worker' }],
	baseURL: async ({ address }, use) => use(address)
});

const underSubPath = test.extend<object, { address: string }>({
	address: [
		async ({}, use) => serving(use, '--plain', '--folder', buildFor('/reader'), '--base', '/reader'),
		{ scope: 'worker', timeout: 240_000 }
	],
	baseURL: async ({ address }, use) => use(address)
});

async function serving(use: (address: string) => Promise<void>, ...options: string[]): Promise<void> {
	const host = await serve(...options);
	await use(host.address);
	host.close();
}

onPlainHost.describe('a host that knows only files', () => {
	onPlainHost('shows the library with 200', async ({ page }) => {
		expect((await page.goto('./'))?.status()).toBe(200);
		await expect(libraryEntry(page, firstArticle())).toBeVisible();
	});

	onPlainHost('opens an article by its address, though it has no file for it', async ({ page, problems }) => {
		// The host answers with its 404 page, which is the app.
		problems.expected.push(/status of 404/);
		expect((await page.goto(`./article/${firstArticle().slug}`))?.status()).toBe(404);
		await expectMapDrawn(page);
	});
});

underSubPath(
	'under a sub-path the library, an article, and both with the network off',
	async ({ page, context, baseURL }) => {
		const article = firstArticle();
		await page.goto('./');
		await libraryEntry(page, article).click();
		await expectMapDrawn(page);
		expect(page.url()).toContain(`${baseURL}article/`);
		await keptForOffline(page);
		await context.setOffline(true);
		await page.reload();
		await expectMapDrawn(page);
		await page.goto('./');
		await expect(libraryEntry(page, article)).toBeVisible();
	}
);
