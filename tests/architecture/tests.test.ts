/** Are the tests all there, all run, and named after what they test? */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, linesWith, PROJECT } from './project.ts';

const all = filesIn('tests').filter((path) => /\.(test|spec)\.ts$/.test(path));

/** Where the tests of a folder of tests/unit have their sources. */
function sourceOf(path: string): string {
	const [, , layer = '', ...rest] = path.replace(/(\.svelte)?\.test\.ts$/, '').split('/');
	if (layer === 'support') return ['tests/support', ...rest].join('/');
	if (layer === 'scripts') return ['scripts', ...rest].join('/');
	return [layer === 'cli' ? 'src/cli' : `src/lib/${layer}`, ...rest].join('/');
}

describe('tests', () => {
	test('each unit test stands where its source file stands', () => {
		const endings = ['.ts', '.svelte.ts', '.svelte', '.mjs', '.worker.ts', ''];
		const lost = all
			.filter((path) => path.startsWith('tests/unit/'))
			.filter((path) => !endings.some((ending) => existsSync(join(PROJECT, sourceOf(path) + ending))));
		expect(lost).toEqual([]);
	});

	test('each test file is run by one of the steps', () => {
		const steps = [
			/^tests\/(unit|corpus|compat|architecture|property)\/(?!.*\.svelte\.test\.ts$).*\.test\.ts$/,
			/^tests\/browser\/.*\.svelte\.test\.ts$/,
			/^tests\/e2e\/.*\.spec\.ts$/
		];
		expect(all.filter((path) => !steps.some((step) => step.test(path)))).toEqual([]);
	});

	test('none is left out, marked as failing or left to be written', () => {
		expect(linesWith(all, /\b(it|test|describe|bench)(\.\w+)*\.(only|skip|todo|fails|fixme)\b/)).toEqual([]);
	});
});
