// The way every reader goes, in Firefox: the library, an article, an own map, a comparison, a search, a text taken apart, and no network.
//   node --experimental-websocket tests/firefox/core-path.mjs [report.json]
// Without a Firefox on the machine nothing is run, which is said, and counts as neither passed nor failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefoxHere } from '../../scripts/firefox.mjs';
import { Firefox } from './bidi.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const report = process.argv[2];

/** @param {{ passed: number, failed: number, note?: string }} count */
function tell(count) {
	if (report) writeFileSync(report, JSON.stringify(count));
	process.exitCode = count.failed ? 1 : 0;
}

/** The built app on a port that is free. */
async function served() {
	const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', '0'], { cwd: root });
	/** @type {string} */
	const address = await new Promise((resolve, reject) => {
		server.stdout.on('data', (part) => {
			const found = /http:\/\/\S+/.exec(String(part))?.[0];
			if (found) resolve(found);
		});
		server.on('exit', () => reject(new Error('the server did not start')));
	});
	return { address, close: () => server.kill() };
}

function firstOfCorpus() {
	const folder = join(root, 'corpus');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('.counterpoint.json') && !name.endsWith('collection.counterpoint.json')
	);
	const [one, two] = names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
	const slug = (/** @type {any} */ document) => document.articles[0].id.replace('article:', '');
	return { title: one.articles[0].title, slugs: [slug(one), slug(two)], statements: one.statements.length };
}

const isDrawn = () => Number(document.querySelector('[data-drawn]')?.getAttribute('data-drawn') ?? 0) || null;

const executable = firefoxHere();
if (executable === null) {
	console.log('Firefox is not on this machine: its tests were not run (they count as neither passed nor failed).');
	tell({ passed: 0, failed: 0, note: 'Firefox is not on this machine' });
} else await run(executable);

/** @param {string} executable */
async function run(executable) {
	const corpus = firstOfCorpus();
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-files-'));
	const own = join(folder, 'phones.argdown');
	writeFileSync(own, '[Ban]: Schools should ban phones.\n  + [Distraction]: Phones distract pupils in class.\n');
	const text = join(folder, 'harbor.txt');
	writeFileSync(
		text,
		'The harbor is empty. So the council should open it again, because the road is bad.\n\nTwo firms left the town in 2019. The road cannot carry more lorries, therefore ships are needed.\n'
	);
	const server = await served();
	const firefox = await Firefox.start(executable);
	console.log(`Firefox ${firefox.version}`);
	const page = await firefox.page();
	const { address } = server;
	/** How many problems there were before the network went. */
	let offline = 0;

	/** @type {(readonly [string, () => Promise<void>])[]} */
	const steps = [
		[
			'the library shows the five articles',
			async () => {
				await page.goto(address);
				await page.shows(corpus.title);
			}
		],
		[
			'an article opens with its map drawn and its statements in the outline',
			async () => {
				await page.click('main a', corpus.title);
				const drawn = await page.until('a drawn map', isDrawn);
				if (drawn < 1) throw new Error('the map is empty');
				const rows = await page.ask(() => document.querySelectorAll('[role=treeitem]').length);
				if (rows !== corpus.statements)
					throw new Error(`${rows} of ${corpus.statements} statements are in the outline`);
			}
		],
		[
			'a map of another tool is opened from a file',
			async () => {
				await page.goto(address);
				await page.shows(corpus.title);
				await page.give('[data-testid=file-picker]', [own]);
				await page.shows('phones.argdown is open');
			}
		],
		[
			'a statement is added and reworded by hand, and is there after a reload',
			async () => {
				await page.click('main a', 'phones');
				await page.until('a drawn map', isDrawn);
				await page.click('button', 'Outline');
				await page.click('[role=treeitem] .row', 'Schools should ban phones');
				await page.press('s');
				await page.type('Pupils learn more without them.');
				await page.press('Enter');
				await page.shows('Saved on this device');
				await page.until('the third statement', () => document.querySelectorAll('[role=treeitem]').length === 3);
				await page.reload();
				await page.until('the statement after a reload', () =>
					[...document.querySelectorAll('[role=treeitem]')].some((one) =>
						one.getAttribute('aria-label')?.includes('Pupils learn more without them')
					)
				);
				await page.press('Control', 'z');
			}
		],
		[
			'two articles are laid side by side',
			async () => {
				await page.goto(new URL(`compare/${corpus.slugs.join('+')}?view=matrix`, address).href);
				await page.until('the matrix', () => document.querySelector('main table') !== null);
			}
		],
		[
			'the palette finds a statement',
			async () => {
				await page.press('Control', 'k');
				await page.type('distract');
				await page.until('a hit', () =>
					[...document.querySelectorAll('[role=option]')].some((one) => one.textContent?.includes('Phones distract'))
				);
				await page.press('Escape');
			}
		],
		[
			'a text is read, taken apart, and its draft can be looked at',
			async () => {
				await page.goto(new URL('import', address).href);
				await page.shows('Which article do you want to take apart?');
				await page.give('[data-testid=import-picker]', [text]);
				await page.shows('The harbor is empty');
				await page.click('button', 'Keep it and draft the argument');
				await page.shows('” kept: ');
			}
		],
		[
			'without a network everything opens again',
			async () => {
				await page.goto(address);
				await page.ask(async () => {
					await navigator.serviceWorker.ready;
					if (navigator.serviceWorker.controller) return;
					await new Promise((go) => navigator.serviceWorker.addEventListener('controllerchange', go, { once: true }));
				});
				// What the library loads when it has time must not be cut off by leaving it.
				await page.ask(async () => {
					for (let before = -1, now = 0; now !== before; now = performance.getEntriesByType('resource').length) {
						before = now;
						await new Promise((go) => setTimeout(go, 1_000));
					}
				});
				offline = firefox.problems.length;
				server.close();
				await page.goto(new URL(`article/${corpus.slugs[0]}`, address).href);
				await page.until('a drawn map', isDrawn);
			}
		],
		[
			'nothing was refused by the page’s policy, and no script failed',
			async () => {
				// A page that is left while parts of it are still on their way says so; without a network none may be missing.
				const isLeft = (/** @type {string} */ text) =>
					/Unable to preload CSS|error loading dynamically imported module|A ServiceWorker intercepted the request/.test(
						text
					);
				const seen = firefox.problems.filter((text, at) => at >= offline || !isLeft(text));
				if (seen.length > 0) throw new Error(seen.join('\n'));
			}
		]
	];
	let [passed, failed] = [0, 0];
	try {
		for (const [name, step] of steps) {
			try {
				await step();
				passed += 1;
				console.log(`  ok      ${name}`);
			} catch (fault) {
				failed += 1;
				console.error(`  FAILED  ${name}: ${fault instanceof Error ? fault.message : String(fault)}`);
			}
		}
	} finally {
		await firefox.end();
		server.close();
		rmSync(folder, { recursive: true, force: true });
	}
	tell({ passed, failed });
}
