/** Changes at random, and in the middle of them the browser is killed: what the page had called saved is there. */
import type { Page } from '@playwright/test';
import { outlineOf } from './support/by-hand.ts';
import { KillableBrowser } from './support/killable.ts';
import { openOpEd } from './support/op-ed.ts';
import { expect, test } from './support/visit.ts';

/** The browser is killed after about half of them. `KILLED_CHANGES=1000` takes some two minutes. */
const CHANGES = Number(process.env['KILLED_CHANGES'] ?? 60);
const PATIENCE = 30_000 + CHANGES * 400;

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

/** Begins to change the map at random, by the keys, the clipboard and the fields of the screen, and tells of each change. */
async function beginToChange(page: Page, from: number, changes: number, tell: (seen: Seen) => void): Promise<void> {
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
	test.setTimeout(2 * PATIENCE);
	const browser = await KillableBrowser.make();
	try {
		const first = await browser.start();
		await first.goto(baseURL ?? '');
		await openOpEd(first, 'map', baseURL);
		await first.keyboard.press('n');
		await first.keyboard.type('The square should be closed to cars.');
		await first.keyboard.press('Enter');
		await openOutline(first);
		const seen: Seen[] = [];
		await beginToChange(first, 0, CHANGES, (one) => seen.push(one));
		await expect.poll(() => seen.length, { timeout: PATIENCE }).toBeGreaterThan(CHANGES / 2);
		await browser.kill();
		const promised = seen.findLast(({ isSaved }) => isSaved);
		expect(promised?.made).toBeGreaterThan(0);

		const second = await browser.start();
		await second.goto(new URL('article/op-ed', baseURL).href);
		await openOutline(second);
		await expect.poll(() => linesOf(second)).not.toBe('');
		const kept = await linesOf(second);
		const reached = seen.filter(({ lines }) => lines === kept).map(({ made }) => made);
		// The map is as it was after some change: no half of one, and none earlier than what was promised.
		expect(Math.max(-1, ...reached)).toBeGreaterThanOrEqual(promised?.made ?? Infinity);

		const later: Seen[] = [];
		const rest = CHANGES - seen.length;
		await beginToChange(second, seen.length, rest, (one) => later.push(one));
		await expect.poll(() => later.length, { timeout: PATIENCE }).toBe(rest);
		await expect(second.getByText('Saved on this device')).toBeVisible();
		const last = await linesOf(second);
		await browser.kill();
		const third = await browser.start();
		await third.goto(new URL('article/op-ed', baseURL).href);
		await openOutline(third);
		await expect.poll(() => linesOf(third)).toBe(last);
	} finally {
		await browser.end();
	}
});
