/**
 * What holds on every visit, whatever a test is about: nothing is written to the console as an error, no script fails,
 * no policy is violated, and no request leaves the origin. Import `test` and `expect` from here.
 */
import { expect, test as base, type BrowserContext } from '@playwright/test';

export interface Problems {
	seen: string[];
	/** Push what a test brings about on purpose. Each must occur, so that the exception cannot outlive its reason. */
	expected: RegExp[];
}

export const test = base.extend<{ problems: Problems }>({
	problems: [
		async ({ context, baseURL }, use) => {
			const problems: Problems = { seen: [], expected: [] };
			await watch(context, new URL(baseURL ?? '').origin, problems.seen);
			await use(problems);
			const { seen, expected } = problems;
			for (const pattern of expected) await expect.poll(() => seen.join('\n')).toMatch(pattern);
			expect(seen.filter((problem) => !expected.some((pattern) => pattern.test(problem)))).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

async function watch(context: BrowserContext, origin: string, problems: string[]): Promise<void> {
	context.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => problems.push(`script: ${error.error().message}`));
	context.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) problems.push(`left: ${request.url()}`);
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
			console.error(`policy: ${effectiveDirective} refused ${blockedURI} in ${sourceFile} ${sample}`)
		);
	});
}
