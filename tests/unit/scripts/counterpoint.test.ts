import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { graph } from '../../support/graph-notation.ts';

const MAP = toText(write(graph`p -> c!`, { withTexts: true }).document);
const BUILT = 'dist/counterpoint.mjs';
const elsewhere = mkdtempSync(join(tmpdir(), 'counterpoint-'));

function run(script: string, args: readonly string[], input = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });
	return { status, stdout, stderr };
}

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('the counterpoint command in a checkout', () => {
	it('builds itself where it has not been built since its sources changed, and says nothing about it', () => {
		run('scripts/counterpoint.mjs', ['--help']);
		const long = new Date(2000, 1);
		utimesSync(BUILT, long, long);
		expect(run('scripts/counterpoint.mjs', ['check', '-'], MAP)).toEqual({
			status: 0,
			stdout: 'standard input: no errors (1 article, 2 statements, 1 inference, 0 attacks, 0 alignments)\n',
			stderr: ''
		});
		const built = statSync(BUILT).mtimeMs;
		expect(built).toBeGreaterThan(long.getTime());
		run('scripts/counterpoint.mjs', ['--help']);
		expect(statSync(BUILT).mtimeMs).toBe(built);
	}, 60_000);

	it('gives the exit code of the command', () => {
		expect(run('scripts/counterpoint.mjs', ['check', '-'], '{').status).toBe(1);
		expect(run('scripts/counterpoint.mjs', ['check']).status).toBe(2);
	}, 60_000);

	it('says in one line that the dependencies are missing', () => {
		for (const folder of ['scripts', 'config', 'src/cli', 'src/lib'])
			mkdirSync(join(elsewhere, folder), { recursive: true });
		cpSync('scripts/counterpoint.mjs', join(elsewhere, 'scripts/counterpoint.mjs'));
		for (const file of ['config/vite.cli.config.ts', 'package.json']) writeFileSync(join(elsewhere, file), '{}');
		const { status, stdout, stderr } = run(join(elsewhere, 'scripts/counterpoint.mjs'), ['check', 'map.json']);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^counterpoint: its dependencies are not installed\. Run “npm ci” in .* first\.\n$/);
	});
});
