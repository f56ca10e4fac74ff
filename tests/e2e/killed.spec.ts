/**
 * In the middle of changes and of imports the browser is killed, at moments left to chance: what the page had called saved is there,
 * nothing is half there, and the work goes on. `KILLED_MOMENTS=50` (a night's) kills so often in each of the two; `KILLED_SEED` says when.
 */
import type { Page } from '@playwright/test';
import { outlineOf } from './support/by-hand.ts';
import { chance } from './support/chance.ts';
import { expectIntegrity, keptRows } from './support/kept-rows.ts';
import { KillableBrowser } from './support/killable.ts';
import { backupOf, numbered } from './support/library-file.ts';
import { openOpEd } from './support/op-ed.ts';
import { expect, test } from './support/visit.ts';

const MOMENTS = Number(process.env['KILLED_MOMENTS'] ?? 2);
const SEED = Number(process.env['KILLED_SEED'] ?? 7_919);
/** Milliseconds for one start, some work and one kill, on a busy machine. */
const PATIENCE = 40_000;
/** Imports killed in one library: what is looked through after each grows with it. */
const MOMENTS_A_LIBRARY = 10;
/** Changes before a kill, at most. */
const CHANGES = 80;

const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

interface Seen {
	/** How many changes had been made. */
	readonly made: number;
	/** The outline, line by line. */
	readonly lines: string;
	/** The screen said that everything is saved. */
	readonly isSaved: boolean;
}

const linesOf = (page: Page) =>
	outlineOf(page)
		.getByRole('treeitem')
		.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')).join('\n'));

/**
 * Begins to change the map at random, by the keys, the clipboard and the fields of the screen, and tells of each change; the next
 * is made once that was heard.
 */
async function beginToChange(
	page: Page,
	from: number,
	changes: number,
	tell: (seen: Seen) => void | Promise<void>
): Promise<void> {
	await page.exposeFunction('tell', (seen: Seen) => tell(seen));
	await page.evaluate(
		({ from, changes }) => {
			let state = 7_919 + from;
			const random = (below: number) => {
				state = (state * 48_271) % 2_147_483_647;
				return state % below;
			};
			const items = () => [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];
			const lines = () =>
				items()
					.map((item) => item.getAttribute('aria-label'))
					.join('\n');
			const isSaved = () => document.body.innerText.includes('Saved on this device');
			const press = (key: string, held: KeyboardEventInit = {}) =>
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
			const turn = () => new Promise((go) => setTimeout(go));
			const choose = () => {
				const rows = items();
				rows[random(rows.length)]?.querySelector<HTMLElement>('.row')?.click();
			};
			const paste = (words: string) => {
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/plain', words);
				document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
			};
			const reword = (words: string) => {
				const field = document.querySelector<HTMLTextAreaElement>('aside textarea');
				if (!field) return;
				field.value = words;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			};
			const change = async (number: number) => {
				const isFull = items().length > 30;
				const kind = random(10);
				if (kind < 3) press(isFull ? 'Delete' : 'z', isFull ? {} : { ctrlKey: true });
				else if (kind === 3) press('z', { ctrlKey: true, shiftKey: true });
				else {
					choose();
					await turn();
					if (kind < 6) paste(`Statement number ${number}.`);
					else if (kind === 6) reword(`Reworded at ${number}.`);
					else if (kind === 7) press(['c', 'p', 'e'][random(3)] ?? 'p');
					else if (kind === 8) press(random(2) ? 'ArrowUp' : 'ArrowDown', { altKey: true });
					else if (!isFull) press('d', { ctrlKey: true });
				}
				await turn();
				// A deletion that takes something along asks first.
				document.querySelector<HTMLElement>('dialog[open] .btn.main')?.click();
				await turn();
			};
			const run = async () => {
				for (let number = 1; number <= changes; number += 1) {
					await change(from + number);
					// Now and then the reader stops to think.
					if (random(60) === 0) for (let wait = 0; wait < 400 && !isSaved(); wait += 1) await turn();
					await (window as unknown as { tell: (seen: unknown) => Promise<void> }).tell({
						made: from + number,
						lines: lines(),
						isSaved: isSaved()
					});
				}
			};
			void run();
		},
		{ from, changes }
	);
}

async function openOutline(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	await expect(outlineOf(page)).toBeVisible();
}

test('what was called saved is there after the browser was killed in the middle of random changes', async ({
	baseURL
}) => {
	test.setTimeout((MOMENTS + 1) * PATIENCE);
	const random = chance(SEED);
	const browser = await KillableBrowser.make();
	try {
		let page = await browser.start();
		await page.goto(baseURL ?? '');
		await openOpEd(page, 'map', baseURL);
		await page.keyboard.press('n');
		await page.keyboard.type('The square should be closed to cars.');
		await page.keyboard.press('Enter');
		await openOutline(page);
		for (let moment = 0; moment < MOMENTS; moment += 1) {
			const first = await linesOf(page);
			const seen: Seen[] = [{ made: 0, lines: first, isSaved: moment > 0 }];
			const wanted = 10 + random(CHANGES - 10);
			const stop = { at: Infinity, isHeld: false };
			await beginToChange(page, moment * CHANGES, CHANGES, (one) => {
				seen.push({ ...one, made: one.made - moment * CHANGES });
				stop.isHeld = performance.now() > stop.at || seen.length > CHANGES;
				// No answer: what the disk gets from here on has been seen.
				return stop.isHeld ? new Promise<void>(() => undefined) : undefined;
			});
			await expect.poll(() => seen.length, { timeout: PATIENCE }).toBeGreaterThan(wanted);
			stop.at = performance.now() + random(250);
			await expect.poll(() => stop.isHeld, { intervals: [2], timeout: PATIENCE }).toBe(true);
			// While the writing that follows a change is about to begin, under way or just over.
			await pause(random(200));
			await browser.kill();
			const promised = seen.findLast(({ isSaved }) => isSaved)?.made ?? 0;

			page = await browser.start();
			await page.goto(new URL('article/op-ed', baseURL).href);
			await openOutline(page);
			await expect.poll(() => linesOf(page)).not.toBe('');
			const kept = await linesOf(page);
			const reached = seen.filter(({ lines }) => lines === kept).map(({ made }) => made);
			const last = seen.at(-1)?.lines.split('\n') ?? [];
			const unseen = kept.split('\n').filter((one) => !last.includes(one));
			// The map is as it was after some change: no half of one, and none earlier than what was promised.
			expect(
				Math.max(-1, ...reached),
				`moment ${moment} of seed ${SEED}; not in the last map seen: ${unseen.join(' | ')}`
			).toBeGreaterThanOrEqual(promised);
			expectIntegrity(await keptRows(page));
		}
	} finally {
		await browser.end();
	}
});

test('an import that was killed leaves whole articles, no fewer than it had counted, and goes on when it is begun again', async ({
	baseURL
}) => {
	test.setTimeout((MOMENTS + 1) * PATIENCE);
	const random = chance(SEED);
	for (let from = 0; from < MOMENTS; from += MOMENTS_A_LIBRARY) {
		const browser = await KillableBrowser.make();
		try {
			const moments = Math.min(MOMENTS_A_LIBRARY, MOMENTS - from);
			await killImports(browser, baseURL ?? '', moments, random);
		} finally {
			await browser.end();
		}
	}
});

/** So many imports into one library, each killed once and then begun again. */
async function killImports(
	browser: KillableBrowser,
	address: string,
	moments: number,
	random: (below: number) => number
): Promise<void> {
	const perMoment = 40;
	const articles = Array.from({ length: perMoment * moments }, (_, number) => numbered(number));
	const offer = async (page: Page, moment: number) => {
		const buffer = backupOf(articles.slice(perMoment * moment, perMoment * (moment + 1)));
		await page.getByTestId('file-picker').setInputFiles({ name: 'made.zip', mimeType: 'application/zip', buffer });
		const dialog = page.getByRole('dialog', { name: /^Restore / });
		await expect(dialog.getByText(/not in this library|here already/).first()).toBeVisible({ timeout: PATIENCE });
		return dialog;
	};
	/** Started again, the library is sound; with the maps that were imported. */
	const soundLibrary = async () => {
		const page = await browser.start();
		await page.goto(address);
		await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
		const rows = await keptRows(page);
		expectIntegrity(rows);
		return { page, made: (rows['maps'] ?? []).filter(({ key }) => key.startsWith('article:made')) };
	};
	for (let moment = 0; moment < moments; moment += 1) {
		const page = await browser.start();
		await page.goto(address);
		const dialog = await offer(page, moment);
		const before = perMoment * moment;
		let counted = 0;
		await page.exposeFunction('tell', (value: number) => (counted = Math.max(counted, value)));
		// What the dialog counts is told as soon as it is on the screen.
		await page.evaluate(() => {
			const { tell } = window as unknown as { tell: (value: number) => void };
			const look = () => {
				const bar = document.querySelector('dialog[open] progress');
				if (bar) tell((bar as HTMLProgressElement).value);
			};
			new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
		});
		const wanted = random(Math.ceil(perMoment * 0.8));
		await dialog.getByRole('button', { name: /^Restore / }).click();
		await expect.poll(() => counted, { intervals: [5], timeout: PATIENCE }).toBeGreaterThanOrEqual(wanted);
		await pause(random(40));
		await browser.kill();

		const { page: again, made } = await soundLibrary();
		expect(made.length, `moment ${moment} of seed ${SEED}`).toBeGreaterThanOrEqual(before + counted);
		for (const row of made) {
			const records = articles[Number(row.key.slice('article:made'.length))];
			const { statements } = row['content'] as { statements: { id: string }[] };
			expect(statements.map(({ id }) => id).sort()).toEqual(
				[...(records?.keys() ?? [])].filter((id) => id.startsWith('statement:')).sort()
			);
		}
		const second = await offer(again, moment);
		await second.getByRole('button', { name: /^Restore / }).click();
		await expect(second.getByText(/ restored/)).toBeVisible({ timeout: PATIENCE });
		await browser.kill();
	}
	expect((await soundLibrary()).made).toHaveLength(articles.length);
}
