// The built app with a library of thousands: list, scrolling, search, opening; also with a slow processor; what each route loads.
import { bundled, openWith } from '../in-page.mjs';
import { at, median, ms, table } from './figures.mjs';
import { backups } from './measure-backup.mjs';

const QUERIES = [
	'tax',
	'glacier fuel',
	'the tax of',
	'pol',
	'import fuel inc',
	'school water',
	'environ',
	'the',
	's',
	'zzz'
];

/** @param {import('./measure-drawing.mjs').Bench & { browser: import('@playwright/test').Browser, address: string }} bench */
export async function library({ browser, address, short, say }) {
	const source = await bundled('tests/bench/library/fill.ts');
	const sizes = short ? [100, 1000] : [100, 1000, 10_000];
	const rows = [];
	/** @type {string[]} */
	const once = [];
	for (const articles of sizes) {
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
		const page = await context.newPage();
		// As it is for readers: the examples came first.
		await opened(page, address);
		await openWith(page, address, source);
		await page.evaluate((count) => /** @type {any} */ (globalThis).fill(count, 7), articles);
		await opened(page, address);
		await indexed(page);
		for (const slower of articles === sizes.at(-1) ? [1, 4] : [1]) {
			const devtools = await context.newCDPSession(page);
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
			const lists = [];
			for (let round = 0; round < 5; round += 1) lists.push(await opened(page, address));
			const frames = await scrolled(page);
			const searches = [];
			for (let round = 0; round < 3; round += 1)
				for (const query of QUERIES) searches.push(await searched(page, query));
			// What is held, not what waits to be swept up.
			await devtools.send('HeapProfiler.collectGarbage');
			const { usedSize } = await devtools.send('Runtime.getHeapUsage');
			const articleTimes = [];
			const byAddress = [];
			for (let round = 0; round < 5; round += 1) {
				articleTimes.push(await openedArticle(page, address));
				byAddress.push(await openedByAddress(page));
			}
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
			rows.push([
				articles.toLocaleString('en') + (slower > 1 ? `, processor ${slower} × slower` : ''),
				ms(median(lists)),
				`${ms(at(frames, 0.5))}, ${ms(at(frames, 0.95))}`,
				`${ms(median(searches))}, ${ms(at(searches, 0.95))}`,
				`${ms(median(articleTimes))}, ${ms(median(byAddress))}`,
				`${(usedSize / 1e6).toFixed(0)} MB`
			]);
			say(`library of ${articles}, ${slower} ×: ${rows.at(-1)?.slice(1).join(' · ')}`);
		}
		if (articles === sizes.at(-1)) {
			const { titles, statements, whole } = await searchedFirst(page, address);
			once.push(
				`A search of ${articles.toLocaleString('en')} articles that are not indexed yet: titles after ${ms(titles)}, the first statements after ${ms(statements)}, all of it, with the index made, after ${ms(whole)}.`
			);
			once.push(await backups(browser, page, address, articles.toLocaleString('en')));
		}
		await context.close();
	}
	return [
		'### A library in the app',
		'',
		'The built app, opened afresh each time; medians of five. The list counts as there when its rows are; a search from the key to the changed page. Goals at 10,000 articles (500,000 statements): the list within a second, search p95 50 ms, the other figures as at 100.',
		'',
		table(
			[
				'articles',
				'list on screen',
				'frames scrolling, p50, p95',
				'search, p50, p95',
				'an article, to its map: from the list, by its address',
				'memory of the page'
			],
			rows
		),
		'',
		once.join('\n\n'),
		'',
		'### What each route loads',
		'',
		'A first visit with nothing cached, from the same machine: bytes over the wire as the server sends them (compressed where it compresses), and the time until the screen is there.',
		'',
		await routes(browser, address)
	].join('\n');
}

/** @param {import('@playwright/test').Page} page @param {string} address */
async function opened(page, address) {
	await page.goto(address);
	await page.locator('[aria-posinset]').first().waitFor();
	return page.evaluate(() => performance.now());
}

/** @param {import('@playwright/test').Page} page @param {string} address */
async function openedArticle(page, address) {
	await opened(page, address);
	const from = Date.now();
	await page.locator('[aria-posinset="9"] a').first().click();
	await page.locator('[data-drawn]').first().waitFor();
	return Date.now() - from;
}

/** In a page that begins anew, as a link in a letter opens it. @param {import('@playwright/test').Page} page */
async function openedByAddress(page) {
	const url = page.url();
	await page.goto('about:blank');
	await page.goto(url);
	await page.locator('[data-drawn]').first().waitFor();
	return page.evaluate(() => performance.now());
}

/** Without an index, as after a large import. @param {import('@playwright/test').Page} page @param {string} address */
async function searchedFirst(page, address) {
	await page.goto(`${address}in-page/empty.html`);
	await page.evaluate(async () => {
		const database = await new Promise((resolve) => {
			const request = indexedDB.open('counterpoint');
			request.onsuccess = () => resolve(request.result);
		});
		const clearing = database.transaction('search', 'readwrite');
		clearing.objectStore('search').clear();
		await new Promise((resolve) => (clearing.oncomplete = resolve));
		database.close();
	});
	await opened(page, address);
	await page.locator(`[aria-setsize]:not([aria-setsize="100"])`).first().waitFor();
	return page.evaluate(
		() =>
			new Promise((done) => {
				const field = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
				const main = document.querySelector('main');
				const from = performance.now();
				let [titles, statements] = [0, 0];
				const seen = new MutationObserver(() => {
					const since = performance.now() - from;
					const details = [...document.querySelectorAll('.hits .quiet')].map((one) => one.textContent ?? '');
					if (details.some((one) => one.endsWith('in the title'))) titles ||= since;
					if (details.some((one) => one !== '' && !one.endsWith('in the title'))) statements ||= since;
					if (!document.querySelector('.hits') || document.querySelector('main progress')) return;
					seen.disconnect();
					done({ titles: titles || since, statements: statements || since, whole: since });
				});
				if (main) seen.observe(main, { subtree: true, childList: true });
				field.value = 'glacier';
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			})
	);
}

/** Waits in the page itself: to `waitForFunction`, with an interval, a promise is as good as true. @param {import('@playwright/test').Page} page */
async function indexed(page) {
	const waiting = await page.evaluate(async () => {
		const database = await new Promise((resolve) => {
			const request = indexedDB.open('counterpoint');
			request.onsuccess = () => resolve(request.result);
		});
		const count = (/** @type {IDBKeyRange | string} */ which) =>
			new Promise((resolve) => {
				const request = database.transaction('search').objectStore('search').count(which);
				request.onsuccess = () => resolve(request.result);
			});
		const isDone = async () => {
			const left = await count(IDBKeyRange.bound('unindexed/', 'unindexed/\uffff'));
			return (await count('generation')) === 1 && left <= 24;
		};
		const until = performance.now() + 600_000;
		while (!(await isDone()) && performance.now() < until) await new Promise((go) => setTimeout(go, 500));
		const left = await count(IDBKeyRange.bound('unindexed/', 'unindexed/\uffff'));
		database.close();
		return left;
	});
	if (waiting > 24) throw new Error(`${waiting} articles and texts are still not indexed`);
}

/** Frame to frame, over the whole list and back. @param {import('@playwright/test').Page} page @returns {Promise<number[]>} */
function scrolled(page) {
	return page.evaluate(async () => {
		const list = document.querySelector('.scroller');
		const gaps = [];
		let last = performance.now();
		for (let at = 0; at < 150; at += 1) {
			if (list) list.scrollTop += at < 75 ? 120 : at < 115 ? 5_000 : -2_000;
			await new Promise(requestAnimationFrame);
			const now = performance.now();
			gaps.push(now - last);
			last = now;
		}
		if (list) list.scrollTop = 0;
		return gaps;
	});
}

/** From the key to the changed page. @param {import('@playwright/test').Page} page @param {string} query @returns {Promise<number>} */
async function searched(page, query) {
	await page.locator('input[type=search]').fill('');
	await page.locator('input[type=search]').dispatchEvent('input');
	await page.locator('[aria-posinset]').first().waitFor();
	return page.evaluate(
		(words) =>
			new Promise((done) => {
				const field = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
				const main = document.querySelector('main');
				const from = performance.now();
				const seen = new MutationObserver(() => {
					if (!document.querySelector('.hits')) return;
					seen.disconnect();
					done(performance.now() - from);
				});
				if (main) seen.observe(main, { subtree: true, childList: true });
				field.value = words;
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}),
		query
	);
}

/** @param {import('@playwright/test').Browser} browser @param {string} address */
async function routes(browser, address) {
	const rows = [];
	for (const [route, there] of /** @type {const} */ ([
		['', '[aria-posinset]'],
		['article/moment-of-truth', '[data-drawn]'],
		['compare', 'main'],
		['import', 'main'],
		['settings', 'main'],
		['help', 'main']
	])) {
		const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
		const page = await context.newPage();
		await page.goto(address + route);
		await page.locator(there).first().waitFor();
		const { bytes, scripts, time } = await page.evaluate(() => {
			const loaded = /** @type {PerformanceResourceTiming[]} */ ([
				...performance.getEntriesByType('navigation'),
				...performance.getEntriesByType('resource')
			]);
			const sum = (/** @type {PerformanceResourceTiming[]} */ some) =>
				some.reduce((all, one) => all + one.transferSize, 0);
			return {
				bytes: sum(loaded),
				scripts: sum(loaded.filter(({ name }) => name.endsWith('.js'))),
				time: performance.now()
			};
		});
		rows.push([`/${route}`, `${(bytes / 1000).toFixed(0)} kB`, `${(scripts / 1000).toFixed(0)} kB`, ms(time)]);
		await context.close();
	}
	return table(['route', 'all', 'of it scripts', 'there after'], rows);
}
