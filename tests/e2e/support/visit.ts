/**
 * What holds on every visit, whatever a test is about: nothing is written to the console as an error, no script fails,
 * no policy is violated, and no request leaves the origin. Import `test` and `expect` from here.
 */
import { expect, test as base, type BrowserContext } from '@playwright/test';

interface Visit {
	/** Messages a test brings about on purpose. Each must occur, so that the exception cannot outlive its reason. */
	expectedProblems: RegExp[];
	/** The problems seen so far, for tests about problems. */
	problems: string[];
}

export const test = base.extend<Visit>({
	expectedProblems: [[], { option: true }],
	problems: [
		async ({ context, baseURL, expectedProblems }, use) => {
			const problems: string[] = [];
			await watch(context, new URL(baseURL ?? '').origin, problems);
			await use(problems);
			expect(problems.filter((problem) => !expectedProblems.some((expected) => expected.test(problem)))).toEqual([]);
			for (const expected of expectedProblems) expect(problems.join('\n')).toMatch(expected);
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
