// Everything that must hold before a change lands, in one run: each step's name, time and result, then one plain line.
//   node scripts/verify.mjs            all steps
//   node scripts/verify.mjs lint unit  only these
// A failed step does not stop the ones that do not need it, so that one run shows all failures.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'counterpoint-verify-'));

// Nothing takes half of this on two cores. A test that never ends must not hold up all the others.
const STEP_LIMIT_MINUTES = 18;
const windows = process.platform === 'win32';

/** @typedef {{ passed: number, failed: number, note?: string }} Count */
/** @typedef {{ name: string, run: () => Promise<Count>, needs?: string }} Step */

/**
 * Runs a script of package.json, in a process group of its own so that it can be ended with all it has started.
 * @param {string} script @param {string[]} [args] @param {Record<string, string>} [env] @returns {Promise<boolean>}
 */
function npmRun(script, args = [], env = {}) {
	const npm = process.env.npm_execpath ?? '';
	const direct = /npm-cli\.c?js$/.test(npm);
	const command = [...(direct ? [npm] : []), 'run', '--silent', script, ...(args.length ? ['--', ...args] : [])];
	const child = spawn(direct ? process.execPath : 'npm', command, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: windows && !direct,
		detached: !windows
	});
	const end = () => endWithAll(child.pid);
	const late = setTimeout(() => {
		console.error(`${script} was ended: it took longer than ${STEP_LIMIT_MINUTES} minutes.`);
		end();
	}, STEP_LIMIT_MINUTES * 60_000);
	const stop = () => {
		end();
		process.exit(130);
	};
	process.on('SIGINT', stop).on('SIGTERM', stop);
	return new Promise((resolve) => {
		/** @param {number | null} code */
		const done = (code) => {
			clearTimeout(late);
			process.off('SIGINT', stop).off('SIGTERM', stop);
			resolve(code === 0);
		};
		child.on('error', () => done(1)).on('exit', done);
	});
}

/** @param {number | undefined} pid */
function endWithAll(pid) {
	if (pid === undefined) return;
	if (windows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
	else process.kill(-pid, 'SIGKILL');
}

/** A step that either holds or does not counts as one test. @param {string} script @returns {() => Promise<Count>} */
const check = (script) => async () => ((await npmRun(script)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * The counts of a test run from its JSON report. A run that failed outside its tests (a file that does not load, no
 * report at all) still counts as one failure.
 * @param {boolean} ok @param {string} file @param {(report: any) => Count & { skipped: number }} read @returns {Count}
 */
function countOf(ok, file, read) {
	if (!existsSync(file)) return { passed: 0, failed: 1, note: 'wrote no report' };
	const { passed, failed, skipped } = read(JSON.parse(readFileSync(file, 'utf8')));
	const note = skipped ? { note: `${skipped} skipped` } : {};
	return { passed, failed: ok ? failed : Math.max(failed, 1), ...note };
}

/** @param {string} project @returns {() => Promise<Count>} */
const vitest = (project) => async () => {
	const file = join(reports, `${project}.json`);
	const ok = await npmRun(`test:${project}`, ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
	return countOf(ok, file, (report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests + report.testResults.filter(couldNotLoad).length,
		skipped: report.numPendingTests + report.numTodoTests
	}));
};

/** @param {{ status: string, assertionResults: unknown[] }} file */
const couldNotLoad = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0;

/** @returns {Promise<Count>} */
async function playwright() {
	const file = join(reports, 'e2e.json');
	const ok = await npmRun('test:e2e', ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
	return countOf(ok, file, ({ stats, errors }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	}));
}

/** Where there is no Firefox this counts nothing, and says so. @returns {Promise<Count>} */
async function firefox() {
	const file = join(reports, 'firefox.json');
	const ok = await npmRun('test:firefox', [file]);
	if (!existsSync(file)) return { passed: 0, failed: 1, note: 'wrote no report' };
	const { passed, failed, note } = JSON.parse(readFileSync(file, 'utf8'));
	return { passed, failed: ok ? failed : Math.max(failed, 1), ...(note && { note }) };
}

/** @type {Step[]} */
const STEPS = [
	{ name: 'format', run: check('format:check') },
	{ name: 'lint', run: check('lint') },
	{ name: 'types', run: check('types') },
	{ name: 'layers', run: check('layers') },
	{ name: 'licenses', run: check('licenses') },
	{ name: 'build', run: check('build') },
	{ name: 'unit', run: vitest('unit') },
	{ name: 'property', run: vitest('property') },
	{ name: 'browser', run: vitest('browser') },
	{ name: 'size', run: check('size'), needs: 'build' },
	{ name: 'e2e', run: playwright, needs: 'build' },
	{ name: 'firefox', run: firefox, needs: 'build' }
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length) {
	console.error(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}.`);
	process.exit(2);
}

/** @type {Map<string, Count & { seconds: number }>} */
const results = new Map();
for (const { name, run, needs } of STEPS) {
	if (wanted.length && !wanted.includes(name)) continue;
	console.log(`\n── ${name}`);
	const start = performance.now();
	const blocked = needs !== undefined && (results.get(needs)?.failed ?? 0) > 0;
	const count = blocked ? { passed: 0, failed: 1, note: `not run: ${needs} failed` } : await run();
	results.set(name, { ...count, seconds: (performance.now() - start) / 1000 });
}
rmSync(reports, { recursive: true, force: true });

let passed = 0;
let failed = 0;
console.log('');
for (const [name, count] of results) {
	passed += count.passed;
	failed += count.failed;
	const verdict = count.failed ? 'FAILED' : 'ok';
	const figures = `${count.passed} passed, ${count.failed} failed${count.note ? ` (${count.note})` : ''}`;
	console.log(`${name.padEnd(10)} ${verdict.padEnd(7)} ${count.seconds.toFixed(1).padStart(6)} s  ${figures}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
