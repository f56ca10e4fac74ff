// How fast is Counterpoint, beside its peers in the same browser? `npm run bench` measures the build and writes the tables into
// docs/performance.md; `npm run bench -- --short` takes under three minutes and writes nothing. It judges nothing.
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { launchOptions } from '../../scripts/chromium.mjs';
import { bundled, openWith } from './in-page.mjs';
import { comparing } from './performance/measure-comparing.mjs';
import { drawings } from './performance/measure-drawing.mjs';
import { library } from './performance/measure-library.mjs';
import { storing } from './performance/measure-storing.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const short = process.argv.includes('--short');
const every = { drawings, comparing, storing, library };
/** Parts that are named are measured alone, and nothing is written: `npm run bench -- library`. */
const named = Object.entries(every).filter(([name]) => process.argv.includes(name));
const wanted = named.length > 0 ? named : Object.entries(every);
const page = join(root, 'docs', 'performance.md');
const [BEGIN, END] = ['<!-- figures: npm run bench -->', '<!-- end of figures -->'];

if (!existsSync(join(root, 'build', 'index.html'))) {
	console.error('There is no build: run `npm run build` first.');
	process.exit(1);
}

/** The built app on a port of its own. @returns {Promise<{ address: string, stop: () => void }>} */
function serve() {
	const child = spawn(process.execPath, [join(root, 'scripts', 'serve.mjs'), '--port', '4390'], { cwd: root });
	return new Promise((resolve, reject) => {
		child.on('error', reject).on('exit', () => reject(new Error('the server ended')));
		child.stdout.on('data', (/** @type {Buffer} */ text) => {
			const [address] = /http:\/\/localhost:\d+\//.exec(String(text)) ?? [];
			if (address) resolve({ address, stop: () => child.kill() });
		});
	});
}

const started = Date.now();
const before = loadavg()[0] ?? 0;
const server = await serve();
const options = launchOptions();
// Each drawing starts without what the one before it left behind.
const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), '--js-flags=--expose-gc'] });
const say = (/** @type {string} */ line) => console.log(line);
try {
	const context = {
		browser,
		address: server.address,
		short,
		say,
		/** An empty page with the functions of a module. @param {string} entry */
		open: async (entry) => {
			const own = await browser.newContext({ viewport: { width: 1440, height: 900 } });
			const opened = await own.newPage();
			await openWith(opened, server.address, await bundled(entry));
			return opened;
		}
	};
	const parts = [];
	for (const [, part] of wanted) {
		const written = await part(context);
		say(`\n${written}\n`);
		parts.push(written);
	}
	const figures = [`Measured ${machine(browser.version())}`, ...parts].join('\n\n');
	say(`${Math.round((Date.now() - started) / 1000)} s in all.`);
	if (!short && named.length === 0) await write(figures);
	else say(`\n${figures.split('\n', 1)[0]}`);
} finally {
	await browser.close();
	server.stop();
}

/** @param {string} version of the browser */
function machine(version) {
	return `on ${new Date().toISOString().slice(0, 10)} with Chromium ${version}, Node ${process.version}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB; load ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after.`;
}

/** @param {string} figures */
async function write(figures) {
	const text = await readFile(page, 'utf8');
	const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
	const next = `${text.slice(0, from)}\n\n${figures}\n\n${text.slice(to)}`;
	await writeFile(page, await format(next, { parser: 'markdown', printWidth: 120, useTabs: true }));
	say(`Written to ${page}.`);
}
