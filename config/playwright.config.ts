/** The tests of the built app, in a browser, one file per user task: tests/e2e. */
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../scripts/chromium.mjs';

const port = process.env['E2E_PORT'] ?? '4319';
const address = `http://localhost:${port}`;

export default defineConfig({
	testDir: '../tests/e2e',
	outputDir: '../test-results/e2e',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	// Several times what a quiet machine needs: a busy one is slow, not wrong.
	timeout: 150_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		baseURL: `${address}/`,
		launchOptions: launchOptions(),
		// Keeping the whole app for use without a network costs each test a second; those it matters to allow it.
		serviceWorkers: 'block',
		contextOptions: { reducedMotion: 'reduce' }
	},
	projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } } }],
	webServer: {
		command: `node scripts/serve.mjs --port ${port} --strict`,
		cwd: '..',
		url: `${address}/`,
		reuseExistingServer: false
	}
});
