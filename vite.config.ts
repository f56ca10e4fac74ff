import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();
const launchOptions = {
	args: ['--no-sandbox', '--disable-background-networking'],
	...(executablePath ? { executablePath } : {})
};

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'baseline-widely-available' },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/{unit,corpus,compat,architecture}/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: { name: 'property', environment: 'node', include: ['tests/property/**/*.test.ts'], testTimeout: 60_000 }
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
