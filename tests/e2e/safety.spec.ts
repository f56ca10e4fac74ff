/** A reader who trusts nothing: what the page may run and where it may send things. (Every other test watches too.) */
import { corpusArticles, firstArticle } from './support/corpus.ts';
import { expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const policyOf = (html: string) => {
	const content = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
	return new Map(content.split(';').map((part) => [part.trim().split(' ')[0], part.trim().split(' ').slice(1)]));
};

test('reading the library and every article sends nothing to anywhere else', async ({ page, problems }) => {
	await page.goto('./');
	for (const article of corpusArticles()) {
		await libraryEntry(page, article).click();
		await expectMapDrawn(page);
		await page.goBack();
	}
	expect(problems).toEqual([]);
});

for (const address of ['./', `./article/${firstArticle().slug}`, './no/such/page']) {
	test(`the page at ${address} runs no script from elsewhere, none that stands in the page, and no eval`, async ({
		request
	}) => {
		const policy = policyOf(await (await request.get(address)).text());
		const scripts = policy.get('script-src') ?? [];
		expect(scripts[0]).toBe("'self'");
		// The one script in the page is the one that starts the app, allowed by its hash alone.
		expect(scripts.slice(1)).toEqual([expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
		expect(policy.get('default-src')).toEqual(["'none'"]);
		expect(policy.get('connect-src')).toEqual(["'self'"]);
		expect(policy.get('worker-src')).toEqual(["'self'"]);
		expect(policy.get('object-src')).toEqual(["'none'"]);
		expect(policy.get('style-src')?.join(' ')).not.toContain('unsafe');
	});
}

test('the server forbids other sites to frame the app and to guess file types', async ({ request }) => {
	const headers = (await request.get('./')).headers();
	expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['referrer-policy']).toBe('no-referrer');
});

test.describe('what these tests watch for is noticed', () => {
	test.describe('a script in the page', () => {
		test.use({ expectedProblems: [/policy: script-src-elem refused inline/, /inline script/] });
		test('is refused', async ({ page }) => {
			await page.goto('./');
			await page.evaluate(() => {
				const script = document.createElement('script');
				script.textContent = 'document.title = "run"';
				document.body.append(script);
			});
			await expect(page).not.toHaveTitle('run');
		});
	});

	test.describe('text with a handler in its markup', () => {
		test.use({ expectedProblems: [/policy: script-src-attr refused inline/, /inline event handler/] });
		test('does not run it', async ({ page }) => {
			await page.goto('./');
			await page.evaluate(() => {
				const place = document.createElement('div');
				place.setAttribute('onclick', 'document.title = "run"');
				document.body.append(place);
				place.click();
			});
			await expect(page).not.toHaveTitle('run');
		});
	});

	test.describe('a request to another origin', () => {
		test.use({ expectedProblems: [/policy: connect-src refused https:\/\/example\.org/, /Content Security Policy/] });
		test('is refused', async ({ page }) => {
			await page.goto('./');
			const sent = await page.evaluate(() =>
				fetch('https://example.org/').then(
					() => true,
					() => false
				)
			);
			expect(sent).toBe(false);
		});
	});
});
