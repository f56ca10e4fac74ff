// How long after a change is it on the disk? On the built app, for maps of several sizes: from the key that changes the map to the moment
// at which another connection reads the change from IndexedDB, and to the moment at which the screen says "saved".
//   npm run build && npm run bench:autosave [changes]
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { launchOptions } from '../../scripts/chromium.mjs';

const CHANGES = Number(process.argv[2] ?? 60);
const SIZES = [20, 150, 600];
const PORT = 4871;
const address = `http://localhost:${PORT}/`;

/** @param {number} size statements, each a reason for one of those before it */
function mapOf(size) {
	const article = {
		id: 'article:bench',
		title: 'A map to be changed',
		authorIds: [],
		language: 'en',
		textId: 'text:bench'
	};
	const wording = (/** @type {number} */ n) => `Statement number ${n} says one thing about the matter in hand.`;
	const of = { articleId: article.id, status: 'accepted' };
	return Buffer.from(
		JSON.stringify({
			format: 'counterpoint',
			schemaVersion: 1,
			articles: [article],
			texts: [
				{
					id: 'text:bench',
					articleId: article.id,
					kind: 'original',
					text: Array.from({ length: size }, (_, n) => wording(n)).join(' ')
				}
			],
			statements: Array.from({ length: size }, (_, n) => ({
				...of,
				id: `statement:s${n}`,
				role: n === 0 ? 'conclusion' : 'premise',
				isMain: n === 0,
				voice: 'own',
				implicit: false,
				wording: wording(n),
				passages: []
			})),
			inferences: Array.from({ length: size - 1 }, (_, n) => ({
				...of,
				id: `inference:i${n}`,
				premiseIds: [`statement:s${n + 1}`],
				conclusionId: `statement:s${Math.floor(n / 4)}`
			}))
		})
	);
}

/**
 * In the page: makes changes one after another and measures each. What is read is the row's stamp, which is new with every write.
 * @param {number} changes
 */
async function measure(changes) {
	const database = await new Promise((resolve, reject) => {
		const request = indexedDB.open('counterpoint');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const stamp = () =>
		new Promise((resolve) => {
			const request = database.transaction('maps').objectStore('maps').get('article:bench');
			request.onsuccess = () => resolve(request.result?.stamp);
		});
	const isSaved = () => document.body.innerText.includes('Saved on this device');
	const turn = () => new Promise((go) => setTimeout(go, 2));
	const press = (/** @type {string} */ key, held = {}) =>
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
	const type = (/** @type {number} */ n) => {
		const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('aside textarea'));
		field.value = `Reworded for the ${n}th time.`;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	};
	// A wording, a role, taken back, done again, the role as it was.
	const acts = [
		type,
		() => press('e'),
		() => press('z', { ctrlKey: true }),
		() => press('z', { ctrlKey: true, shiftKey: true }),
		() => press('p')
	];
	const disk = [];
	const screen = [];
	for (let n = 0; n < changes; n += 1) {
		while (!isSaved()) await turn();
		const before = await stamp();
		const began = performance.now();
		acts[n % acts.length]?.(n);
		let onDisk = 0;
		for (let said = 0; onDisk === 0 || said === 0; await turn()) {
			if (onDisk === 0 && (await stamp()) !== before) onDisk = performance.now() - began;
			if (onDisk > 0 && said === 0 && isSaved()) {
				said = performance.now() - began;
				screen.push(said);
			}
			if (performance.now() - began > 10_000) throw new Error(`change ${n} did not reach the disk`);
		}
		disk.push(onDisk);
	}
	database.close();
	return { disk, screen };
}

const share = (/** @type {number[]} */ list, /** @type {number} */ part) =>
	Math.round([...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? NaN);

const server = spawn('node', ['scripts/serve.mjs', '--port', String(PORT), '--strict'], {
	stdio: ['ignore', 'pipe', 'inherit']
});
await once(server.stdout, 'data');
const browser = await chromium.launch(launchOptions());
try {
	console.log('statements  changes  on disk: median / 95 % / longest   screen says so: median / longest   (ms)');
	for (const size of SIZES) {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(address);
		await page
			.getByTestId('file-picker')
			.setInputFiles({ name: 'bench.counterpoint.json', mimeType: 'application/json', buffer: mapOf(size) });
		await page.getByText('1 article opened').first().waitFor();
		await page.goto(`${address}article/bench/s1`);
		await page.getByLabel('Wording of P1').waitFor();
		const { disk, screen } = await page.evaluate(measure, CHANGES);
		const over = disk.filter((ms) => ms > 500).length;
		console.log(
			`${String(size).padStart(10)}  ${String(disk.length).padStart(7)}  ${share(disk, 0.5)} / ${share(disk, 0.95)} / ${share(disk, 1)}   ${share(screen, 0.5)} / ${share(screen, 1)}   over 500 ms: ${over}`
		);
		await page.close();
	}
} finally {
	await browser.close();
	server.kill();
}
