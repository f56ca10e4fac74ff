import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/chromium.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	// No file becomes a data: address: the page's policy lets fonts and workers come from files only.
	build: { target: 'baseline-widely-available', assetsInlineLimit: 0 },
	worker: { format: 'es' },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/{unit,corpus,compat,architecture}/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts'],
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'property',
					environment: 'node',
					include: ['tests/property/**/*.test.ts'],
					setupFiles: ['tests/property/seed.ts'],
					testTimeout: 60_000
				}
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
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
