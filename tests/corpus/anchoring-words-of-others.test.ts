/** Does the repository hold any of the articles' sentences? No nine words in a row of an original stand in any file of it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { originalTexts, PROJECT } from '../support/originals.ts';

/** Fewer words in a row than this are common property. */
const RUN = 9;

/**
 * Names of institutions, treaties and projects, which nobody can say in other words. They count as no words at all: nine
 * words in a row are nine besides them. Longest first, so that a name is not cut short by another.
 */
const NAMES = [
	'china pakistan economic corridor cpec',
	'turkmenistan afghanistan pakistan india tapi gas pipeline',
	'southeast asia treaty organisation seato',
	'shanghai cooperation organisation sco',
	'shanghai cooperation organization sco',
	'shanghai cooperation organisation',
	'shanghai cooperation organization',
	'organisation of islamic conference oic',
	'organisation of islamic conference',
	'union of soviet socialist republics',
	'mutual defence assistance agreement',
	'international economic conference'
].map((name) => name.split(' '));

/** Words in a row, without names. A hyphen or a line break parts words, an apostrophe does not. */
function wordsOf(text: string): string[] {
	const words =
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[a-z0-9']+/g) ?? [];
	const left: string[] = [];
	for (let at = 0; at < words.length;) {
		const name = NAMES.find((one) => one.every((word, index) => words[at + index] === word));
		if (!name) left.push(words[at] ?? '');
		at += name?.length ?? 1;
	}
	return left;
}

function runsOf(text: string): string[] {
	const words = wordsOf(text);
	return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}

const NOT_OURS = new Set(['.git', 'node_modules', '.svelte-kit', 'build', 'dist', 'test-results', 'coverage']);

function filesBelow(folder: string): string[] {
	return readdirSync(join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(path);
		return entry.isFile() ? [path] : [];
	});
}

/** Tracked files and new ones; all files where there is no git, as in an unpacked archive. */
function filesOfProject(): string[] {
	try {
		const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
		const out = execFileSync('git', list, { cwd: PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
		return out.split('\0').filter((path) => path && statSync(join(PROJECT, path), { throwIfNoEntry: false })?.isFile());
	} catch {
		return filesBelow('');
	}
}

/** A file's text, escapes of JSON and of program strings undone; null for pictures, fonts and other binary files. */
function textOf(path: string): string | null {
	const content = readFileSync(join(PROJECT, path));
	if (content.includes(0)) return null;
	return content
		.toString('utf8')
		.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/\\[nrt]/g, ' ');
}

test('the names that are excepted are names, and nine other words are found whatever stands between them', () => {
	const sentence = 'Seven of the members of the Shanghai Cooperation Organisation (SCO) asked for more time';
	expect(wordsOf(sentence).join(' ')).toBe('seven of the members of the asked for more time');
	expect(runsOf('One two three four five six seven eight.')).toEqual([]);
	expect(runsOf(sentence)).toContain('seven of the members of the asked for more');
});

test('no nine consecutive words of an original stand in the repository', (context) => {
	const forbidden = new Set(originalTexts(context).flatMap(runsOf));
	expect(forbidden.size).toBeGreaterThan(5_000);
	const files = filesOfProject();
	expect(files).toContain('package.json');
	const found = files.flatMap((path) => {
		const text = textOf(path);
		const run = text === null ? undefined : runsOf(text).find((one) => forbidden.has(one));
		return run === undefined ? [] : [`${path}: ${run}`];
	});
	expect(found).toEqual([]);
});
