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
	expect(problems.seen).toEqual([]);
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

test.describe('what these tests watch for is noticed:', () => {
	test('a script put into the page is refused', async ({ page, problems }) => {
		problems.expected.push(/policy: script-src-elem refused inline/, /inline script/);
		await page.goto('./');
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.title = "run"';
			document.body.append(script);
		});
		await expect(page).not.toHaveTitle('run');
	});

	test('a handler in markup does not run', async ({ page, problems }) => {
		problems.expected.push(/policy: script-src-attr refused inline/, /inline event handler/);
		await page.goto('./');
		await page.evaluate(() => {
			const place = document.createElement('div');
			place.setAttribute('onclick', 'document.title = "run"');
			document.body.append(place);
			place.click();
		});
		await expect(page).not.toHaveTitle('run');
	});

	test('a request to another origin is refused', async ({ page, problems }) => {
		problems.expected.push(/policy: connect-src refused https:\/\/example\.org/, /Content Security Policy/);
		await page.goto('./');
		const sent = page.evaluate(() => fetch('https://example.org/').then(() => 'sent'));
		await expect(sent).rejects.toThrow('Failed to fetch');
	});

	test('a page that is left for another origin is seen to leave', async ({ page, problems }) => {
		problems.expected.push(/left: https:\/\/example\.org/);
		await page.goto('./');
		await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
	});
});
