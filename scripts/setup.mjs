// All set-up for `npm start` and `npm test`. No dependencies, safe to run again, quick when nothing is to do.
//   node scripts/setup.mjs            dependencies
//   node scripts/setup.mjs --browser  dependencies, and a browser for the tests
// It is called from the scripts themselves, not by a `pre` hook: npm skips those silently under ignore-scripts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findDownloadedChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** @param {string} command @param {string[]} args */
function run(command, args) {
	console.log(`[setup] ${command === process.execPath ? 'node' : command} ${args.join(' ')}`);
	return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @param {string[]} args */
function npm(args) {
	// Inside `npm start` this names npm's own script: it needs no npm on the PATH and no shell on Windows.
	const script = process.env.npm_execpath;
	console.log(`[setup] npm ${args.join(' ')}`);
	if (script && /npm-cli\.c?js$/.test(script)) {
		return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
	}
	// npm is a .cmd file on Windows, which only a shell starts; every argument is a constant of this file.
	return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows }).status === 0;
}

/** @param {string} message @returns {never} */
function fail(message) {
	console.error(`[setup] ${message}`);
	process.exit(1);
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
	if (!good) fail(`Node ${process.versions.node} is too old or unsupported: install 20.19+, 22.12+ or 24+.`);
}

function installDependencies() {
	const stamp = join(root, 'node_modules', '.counterpoint-setup');
	const key = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.update(`${process.platform}-${process.arch}-${process.versions.modules}`)
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
	// Removed first and written last: a run that is cut short leaves no stamp, and the next one starts over.
	rmSync(stamp, { force: true });
	// --include=dev: NODE_ENV=production or omit=dev would otherwise leave the build tools out.
	if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) {
		fail(
			'The dependencies could not be installed (npm says why above). Needed: npm 10 or newer, a reachable package\n' +
				'        registry (the first time only), and the right to write to this folder.'
		);
	}
	writeFileSync(`${stamp}.new`, key);
	renameSync(`${stamp}.new`, stamp);
}

/**
 * Starts the browser just far enough to see that it runs here: a download may lack system libraries.
 * @param {string | undefined} file
 */
function works(file) {
	if (!file) return false;
	// Chrome on Windows opens a window for --version.
	if (windows) return true;
	return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** @returns {string | undefined} */
function workingBrowser() {
	return [findChromium(), findDownloadedChromium()].find(works);
}

function installWithApt() {
	if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	/** @param {string[]} args */
	const apt = (args) => {
		const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
		return run(command, rest);
	};
	const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
	if (!apt(packages) && apt(['update'])) apt(packages);
}

function downloadWithPlaywright() {
	run(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
}

function provideBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named && !existsSync(named)) fail(`CHROMIUM_PATH names ${named}, which does not exist.`);
	if (named && !works(named)) fail(`CHROMIUM_PATH names ${named}, which does not start.`);
	const steps = [() => {}, installWithApt, downloadWithPlaywright];
	for (const step of steps) {
		step();
		const browser = workingBrowser();
		if (browser) return console.log(`[setup] browser: ${browser}`);
	}
	if (findDownloadedChromium()) {
		fail(
			'Playwright has downloaded a Chromium that does not start here, most likely for want of system libraries:\n' +
				'        install them with `npx playwright install-deps chromium` (as root), or set CHROMIUM_PATH to another.'
		);
	}
	fail(
		'The tests need Chromium, Chrome or Edge: none was found, and neither apt-get (root or sudo without a password)\n' +
			"        nor Playwright could install one. Install one, or set CHROMIUM_PATH to the browser's file.\n" +
			'        `npm start` needs no browser on this machine.'
	);
}

checkNode();
installDependencies();
if (process.argv.includes('--browser')) provideBrowser();
