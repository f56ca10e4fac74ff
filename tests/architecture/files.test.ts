/** Does the repository hold only what belongs to the project? */
import { describe, expect, test } from 'vitest';
import { linesWith, read, textFilesIn } from './project.ts';

const FIXTURES = /^(tests\/compat\/documents|tests\/fixtures|corpus)\//;
const files = textFilesIn().filter((path) => !FIXTURES.test(path));

describe('files', () => {
	test('name no place on the machine of whoever wrote them', () => {
		const places = /(?<![\w.$}/-])\/(work|tmp|root|mnt|Users|home\/\w+)\/|\b[A-Z]:\\Users\\/;
		expect(['', 'tmp', 'notes.txt'].join('/')).toMatch(places);
		expect(`${['https://example.org', 'root', 'page'].join('/')} and ./tests/tmp/`).not.toMatch(places);
		expect(linesWith(files, places)).toEqual([]);
	});

	test('name no package registry: npm asks the one it is set up for', () => {
		expect(linesWith(files, /registry\.(npmjs|yarnpkg|npmmirror)|"reso(?:lved)":|^\s*registry\s*=/)).toEqual([]);
	});

	test('carry no unfinished work', () => {
		const code = files.filter((path) => /\.(ts|mjs|cjs|js|svelte|css|html)$/.test(path));
		expect(linesWith(code, /\b(TO)DO\b|\bFIX(ME)\b|\bX{3}\b|@ts-(ignore|nocheck)/)).toEqual([]);
	});

	test('of the core say at their head which question they answer', () => {
		const silent = textFilesIn('src/lib').filter((path) => path.endsWith('.ts') && !/^\s*\/[*/]/.test(read(path)));
		expect(silent).toEqual([]);
	});
});
