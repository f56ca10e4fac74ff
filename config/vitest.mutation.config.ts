/** Which tests have to notice a mutant of a layer (`npm run mutate`): that layer's own, found as its mirror under `tests/`. */
import { defineConfig } from 'vitest/config';

const layer = process.env['MUTATED_LAYER'] ?? '*';

export default defineConfig({
	test: {
		environment: 'node',
		include: [`tests/{unit,property}/${layer}/**/*.test.ts`],
		exclude: ['tests/**/*.svelte.test.ts'],
		setupFiles: ['tests/property/seed.ts'],
		testTimeout: 60_000
	}
});
