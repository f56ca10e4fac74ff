/** The set-up script, run in a copy of the project that holds nothing else, with a stand-in for npm. */
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'counterpoint-setup-'));
	mkdirSync(join(folder, 'scripts'));
	for (const script of ['setup.mjs', 'chromium.mjs']) {
		copyFileSync(join('scripts', script), join(folder, 'scripts', script));
	}
	writeFileSync(join(folder, 'package-lock.json'), '{ "lockfileVersion": 3 }');
	// Writes down how it was called and then ends, or is ended, as it is told.
	writeFileSync(
		join(folder, 'npm-cli.cjs'),
		`const { appendFileSync, mkdirSync } = require('node:fs');
		appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
		mkdirSync('node_modules', { recursive: true });
		if (process.env.NPM_ENDS === 'killed') process.kill(process.pid, 'SIGKILL');
		process.exit(process.env.NPM_ENDS === 'badly' ? 1 : 0);`
	);
});

afterEach(() => rmSync(folder, { recursive: true }));

function setUp(env: Record<string, string> = {}, ...options: string[]) {
	const done = spawnSync(process.execPath, [join(folder, 'scripts/setup.mjs'), ...options], {
		cwd: folder,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], npm_execpath: join(folder, 'npm-cli.cjs'), ...env }
	});
	return { status: done.status, said: done.stdout + done.stderr };
}

function calls(): string[] {
	const file = join(folder, 'calls');
	return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

describe('dependencies', () => {
	test('are installed with the build tools, whatever NODE_ENV says', () => {
		expect(setUp({ NODE_ENV: 'production' }).status).toBe(0);
		expect(calls()).toEqual(['ci --include=dev --no-audit --no-fund']);
	});

	test('are installed once, and again when the lock file changes', () => {
		setUp();
		setUp();
		expect(calls()).toHaveLength(1);
		writeFileSync(join(folder, 'package-lock.json'), '{ "lockfileVersion": 3, "name": "changed" }');
		setUp();
		expect(calls()).toHaveLength(2);
	});

	test.each(['badly', 'killed'])('are installed anew after an installation that ended %s', (ending) => {
		setUp();
		writeFileSync(join(folder, 'package-lock.json'), '{ "lockfileVersion": 3, "name": "changed" }');
		const { status, said } = setUp({ NPM_ENDS: ending });
		expect(status).toBe(1);
		expect(said).toContain('The dependencies could not be installed');
		// Back to the first lock file: its stamp must not have outlived the attempt.
		writeFileSync(join(folder, 'package-lock.json'), '{ "lockfileVersion": 3 }');
		setUp();
		expect(calls()).toHaveLength(3);
	});
});

describe('a browser', () => {
	test('that is named is used, if it starts', () => {
		const browser = join(folder, 'browser');
		writeFileSync(browser, '#!/bin/sh\necho Chromium 1\n');
		chmodSync(browser, 0o755);
		const { status, said } = setUp({ CHROMIUM_PATH: browser }, '--browser');
		expect(said).toContain(`browser: ${browser}`);
		expect(status).toBe(0);
	});

	test('that is named but is not there is an error that says so', () => {
		const { status, said } = setUp({ CHROMIUM_PATH: join(folder, 'nothing') }, '--browser');
		expect(status).toBe(1);
		expect(said).toContain('which does not exist');
		expect(said).not.toContain('    at ');
	});
});
