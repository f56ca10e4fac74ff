/** Are the tests all there, all run, and named after what they test? */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
	test('each unit test stands where its source stands: the file of its name, or inside a layer the folder', () => {
		const endings = ['.ts', '.svelte.ts', '.svelte', '.mjs', '.worker.ts', ''];
		const exists = (path: string) => existsSync(join(PROJECT, path));
		const hasSource = (source: string) =>
			endings.some((ending) => exists(source + ending)) || (source.split('/').length > 4 && exists(dirname(source)));
		const unit = all.filter((path) => path.startsWith('tests/unit/'));
		expect(unit.filter((path) => !hasSource(sourceOf(path)))).toEqual([]);
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
		// Left out on a condition, with a reason, is allowed: the articles' own texts are not on every machine.
		const left = /\.(only|todo|fails|fixme)\b|\.skip(\.|\(\s*(['"`)]|true\b))/;
		expect(['only(', "skip('', ", 'skip(true, ', 'skip()'].filter((call) => !left.test(`test.${call}`))).toEqual([]);
		expect(`test.${'skip(originals.length === 0, '}`).not.toMatch(left);
		const others = all.filter((path) => path !== 'tests/architecture/tests.test.ts');
		expect(linesWith(others, left)).toEqual([]);
	});
});
