// The pictures of the README and the user guide, taken from the running app: docs/pictures/*.png.
//   npm run pictures        (after npm run build)
//   npm run pictures -- --only class      one of them; may be repeated
//   node scripts/pictures.mjs --out FOLDER --all    every screen, both themes, wide and narrow, for looking at
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { launchOptions } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
	options: {
		out: { type: 'string', default: join(root, 'docs/pictures') },
		only: { type: 'string', multiple: true },
		all: { type: 'boolean', default: false }
	}
});
mkdirSync(values.out, { recursive: true });

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const OP_ED = 'article/interests-first-2017';
const LONG = 'article/growing-relations-2018';
const TOGETHER =
	'compare/interests-first-2017+alternative-markets-2018+moment-of-truth+growing-relations-2018+strategic-alliance-2022';

/** The tests' class, which is TypeScript. @returns {Promise<{ classFiles: () => Record<string, string>, keyFile: () => string }>} */
async function simulated() {
	// Inside the project, where its packages are found.
	const outDir = mkdtempSync(join(root, '.svelte-kit', 'class-'));
	await build({
		configFile: false,
		root,
		tsconfig: 'config/cli.tsconfig.json',
		logLevel: 'warn',
		publicDir: false,
		build: {
			ssr: 'tests/support/simulated-class.ts',
			outDir,
			rolldownOptions: { output: { entryFileNames: 'class.mjs' } }
		}
	});
	return import(pathToFileURL(join(outDir, 'class.mjs')).href);
}

/** @typedef {{ name: string, address: string, size?: { width: number, height: number }, theme?: 'light' | 'dark', act?: (page: import('@playwright/test').Page) => Promise<void> }} Picture */

/** @param {import('@playwright/test').Page} page */
const outline = (page) => page.getByRole('button', { name: 'Outline', exact: true }).click();
/** @param {import('@playwright/test').Page} page */
const focus = (page) => page.getByRole('button', { name: /^Focus on/ }).click();

/** @param {import('@playwright/test').Page} page */
const buildTheMap = async (page) => {
	await page.getByRole('radio', { name: /^Build the map/ }).check();
	await page.getByLabel('Which statements take part').selectOption({ index: 1 });
};
/** A class of thirty that the tests simulate, dropped with its key. @param {import('@playwright/test').Page} page */
const collectClass = async (page) => {
	const { classFiles, keyFile } = await simulated();
	const files = [...Object.entries(classFiles()), ['town.key.counterpoint.json', keyFile()]];
	await page
		.getByTestId('class-files')
		.setInputFiles(
			files.map(([name = '', text = '']) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }))
		);
	await page.getByText('30 handed in').waitFor();
	await page
		.getByRole('button', { name: 'Dismiss' })
		.or(page.getByRole('button', { name: 'Close' }))
		.first()
		.click();
};
/** @param {string} level @returns {(page: import('@playwright/test').Page) => Promise<void>} */
const startPractice = (level) => async (page) => {
	await page.getByRole('button', { name: `Start ${level}` }).click();
	await page.getByRole('button', { name: 'Hand in' }).waitFor();
	await page.waitForTimeout(1500);
};
/** @param {import('@playwright/test').Page} page */
const feedbackAtOnce = async (page) => {
	await startPractice('Easy')(page);
	for (const word of (await page.getByRole('radio', { name: 'strengthens' }).all()).slice(0, 6)) await word.check();
	await page.getByRole('button', { name: 'Hand in' }).click();
	await page.getByLabel('Your name, or the code').fill('7b');
	await page.getByRole('button', { name: 'Copy a code to paste' }).click();
	await page.getByLabel('Your code').waitFor();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await page.getByRole('button', { name: 'Feedback', exact: true }).click();
	await page.getByRole('button', { name: 'Show the feedback' }).click();
	await page.getByRole('heading', { name: 'Point by point' }).waitFor();
};

/** An op-ed, pasted and drafted. @param {import('@playwright/test').Page} page */
const reviewDraft = async (page) => {
	const text = readFileSync(join(root, 'tests/fixtures/review/evening-ferry.txt'), 'utf8');
	await page.getByRole('textbox', { name: 'The text of an article' }).fill(text);
	await page.getByRole('button', { name: 'Read this text' }).click();
	await page.getByRole('button', { name: 'Keep it and draft the argument' }).click();
	await page
		.getByText(/^0 of \d+ looked at$/)
		.first()
		.waitFor();
	await page.keyboard.press('ArrowDown');
};
/** @param {import('@playwright/test').Page} page */
const makeBrief = async (page) => {
	await page.getByRole('button', { name: 'Make a brief' }).click();
	await page.getByRole('region', { name: 'The brief as it prints' }).waitFor();
	// The notice that it was made goes by itself, but not before the picture is taken.
	await page.reload();
	await page.getByRole('region', { name: 'The brief as it prints' }).waitFor();
};

/** @type {Picture[]} */
const GUIDE = [
	{ name: 'library', address: '' },
	{ name: 'article', address: `${OP_ED}/s18` },
	{ name: 'article-dark', address: `${OP_ED}/s18`, theme: 'dark' },
	{ name: 'outline', address: `${OP_ED}/s18`, act: outline },
	{ name: 'long-article', address: LONG },
	{ name: 'compare', address: TOGETHER },
	{ name: 'side-by-side', address: `${TOGETHER}?view=side` },
	{ name: 'matrix', address: `${TOGETHER}?view=matrix` },
	{ name: 'facts', address: `${TOGETHER}?view=facts` },
	{ name: 'review', address: 'import', act: reviewDraft },
	{ name: 'brief', address: TOGETHER, act: makeBrief },
	{ name: 'phone', address: `${OP_ED}/s18`, size: NARROW },
	{ name: 'exercise-new', address: 'exercise/new?article=interests-first-2017', act: buildTheMap },
	{ name: 'exercise-map', address: 'exercise', act: startPractice('Middle') },
	{ name: 'exercise-phone', address: 'exercise', size: NARROW, act: startPractice('Hard') },
	{ name: 'exercise-feedback', address: 'exercise', act: feedbackAtOnce },
	{ name: 'class', address: 'class', act: collectClass }
];

const PAGES = [
	['library', ''],
	['interests', OP_ED],
	['interests-selected', `${OP_ED}/s18`],
	['markets', 'article/alternative-markets-2018'],
	['truth', 'article/moment-of-truth'],
	['long', LONG],
	['alliance', 'article/strategic-alliance-2022'],
	['compare', TOGETHER],
	['help', 'help'],
	['missing', 'article/none']
];
/** @type {Picture[]} */
const ALL = [
	...PAGES.flatMap(([name = '', address = '']) =>
		/** @type {const} */ (['light', 'dark']).flatMap((theme) => [
			{ name: `${name}-${theme}`, address, theme },
			{ name: `${name}-${theme}-narrow`, address, theme, size: NARROW }
		])
	),
	{ name: 'outline-light', address: `${OP_ED}/s18`, act: outline },
	{ name: 'focus-light', address: `${OP_ED}/s18`, act: focus },
	{ name: 'long-outline-dark', address: LONG, theme: 'dark', act: outline }
];

const server = spawn(process.execPath, [join(root, 'scripts/serve.mjs'), '--port', '0'], { cwd: root });
const address = await new Promise((resolve, reject) => {
	server.stdout.on('data', (chunk) => {
		const found = /http:\/\/\S+/.exec(String(chunk))?.[0];
		if (found) resolve(found);
	});
	server.on('exit', () => reject(new Error('the server did not start: run npm run build first')));
});

const browser = await chromium.launch(launchOptions());
try {
	for (const { name, address: path, size = WIDE, theme = 'light', act } of values.all ? ALL : GUIDE) {
		if (values.only && !values.only.includes(name)) continue;
		const context = await browser.newContext({
			viewport: size,
			colorScheme: theme,
			deviceScaleFactor: size === NARROW ? 2 : 1,
			reducedMotion: 'reduce',
			hasTouch: size === NARROW
		});
		const page = await context.newPage();
		page.on('console', (message) => message.type() === 'error' && console.error(`${name}: ${message.text()}`));
		page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
		await page.goto(`${address}${path}`);
		await page.getByRole('main').first().waitFor();
		if (path.startsWith('article/') && size === WIDE && !path.endsWith('none'))
			await page.locator('[data-drawn]').waitFor({ timeout: 20_000 });
		if (act) await act(page);
		await page.getByText(/^Opening/).waitFor({ state: 'hidden' });
		await page.waitForTimeout(700);
		await page.screenshot({ path: join(values.out, `${name}.png`) });
		console.log(`${name}.png`);
		await context.close();
	}
} finally {
	await browser.close();
	server.kill();
}
