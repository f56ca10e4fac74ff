/**
 * Which tests have to notice a mutant of a layer (`npm run mutate`): that layer's own, found as its mirror under `tests/`. The
 * first that fails ends a mutant's run, so they come in the order of how soon one is likely to: those that failed last, then
 * the quick ones. All files of a run share one worker, for starting one for each file took most of the time; their modules
 * are loaded anew for each file, for what one test left in a memory would hide from the next that it goes that way.
 */
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const layer = process.env['MUTATED_LAYER'] ?? '*';

class SoonestFailureFirst extends BaseSequencer {
	override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const before = new Map(
			files.map(({ moduleId, project }) => {
				const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
				return [moduleId, this.ctx.cache.getFileTestResults(key) ?? { failed: false, duration: 0 }];
			})
		);
		const rank = ({ moduleId }: TestSpecification): number => {
			const { failed, duration } = before.get(moduleId) ?? { failed: false, duration: 0 };
			return failed ? -1 : duration;
		};
		return Promise.resolve([...files].sort((one, other) => rank(one) - rank(other)));
	}
}

export default defineConfig({
	test: {
		environment: 'node',
		include: [`tests/{unit,property}/${layer}/**/*.test.ts`],
		exclude: ['tests/**/*.svelte.test.ts'],
		setupFiles: ['tests/property/seed.ts', 'tests/support/fresh-modules.ts'],
		isolate: false,
		sequence: { sequencer: SoonestFailureFirst },
		testTimeout: 60_000
	}
});
