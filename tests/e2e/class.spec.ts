/** A teacher collects a class: files in one drop, the class seen, an alternative accepted for all, one map made, feedback returned. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { writeCode } from '#interchange/link/code.ts';
import { comparingClass, judgingClass } from '../support/answered-class.ts';
import { classFiles, keyFile } from '../support/simulated-class.ts';
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const asFile = ([name, text]: readonly [string, string]) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

/** Thirty pieces of work, a double, an older try, a damaged file, one of another article, and the key. */
const FILES = [...Object.entries(classFiles()), ['town.key.counterpoint.json', keyFile()] as const].map(asFile);

async function drop(page: Page, files = FILES, says = '30 handed in · 1 late · 2 set aside'): Promise<void> {
	await page.goto('./class');
	const plain = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
	const data = await page.evaluateHandle((all) => {
		const transfer = new DataTransfer();
		for (const { name, text } of all) transfer.items.add(new File([text], name, { type: 'application/json' }));
		return transfer;
	}, plain);
	await page.getByText('Drop what your class handed in').dispatchEvent('drop', { dataTransfer: data });
	await expect(page.getByText(says)).toBeVisible({ timeout: 30_000 });
}

const view = (page: Page, name: string | RegExp) =>
	page.getByRole('navigation', { name: 'What to see of the class' }).getByRole('link', { name });
async function chosen(page: Page, item: string): Promise<void> {
	await page.getByRole('button', { name: 'Save tables' }).click();
	await page.getByRole('menuitem', { name: item }).click();
}

/** The files of a ZIP file that is saved, as text. */
async function zipOf(page: Page, act: () => Promise<void>): Promise<Readonly<Record<string, string>>> {
	const [download] = await Promise.all([page.waitForEvent('download'), act()]);
	const files = unzipSync(await readFile(await download.path()));
	return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name }) });

test('thirty files come in one drop, are sorted out, and are there after the page is loaded again', async ({
	page
}) => {
	await drop(page);
	await expect(
		page.getByText('31 files taken in; 1 was here already; 2 files are not a pupil’s work of this class.')
	).toBeVisible();
	await page.reload();
	await expect(row(page, 'Cem: open side by side')).toContainText('13/14');
	await expect(row(page, 'Dov: open side by side')).toContainText('late');
	await expect(page.getByRole('definition').filter({ hasText: 'pieces' })).toBeVisible();
	await page.getByRole('button', { name: /^28 of 30 mark: Our town/ }).click();
	await expect(page.getByText(/as the main conclusion: Ada, Bea/)).toBeVisible();

	await view(page, 'Files').click();
	await expect(page.getByText('holidays.counterpoint.json is of another article')).toBeVisible();
	await expect(page.getByText(/^cut-off\.counterpoint\.json /)).toBeVisible();
	await expect(page.getByText('set aside: ben.handed-in.counterpoint.json is newer')).toBeVisible();
	await page.getByRole('button', { name: 'Codes', exact: true }).click();
	await expect(page.getByRole('rowheader', { name: 'P01' })).toBeVisible();
	await expect(page.getByText('Ben', { exact: true })).toHaveCount(0);
});

test('an alternative accepted once counts for everybody, and feedback goes back in one ZIP file', async ({ page }) => {
	await drop(page);
	await view(page, 'Taken otherwise').click();
	await page.getByRole('button', { name: /^Also right: You have E1/ }).click();
	await expect(page.getByText('Accepted as also right: it counts for everybody who has it.')).toBeVisible();
	await view(page, 'Class').click();
	await expect(row(page, 'Cem: open side by side')).toContainText('14/14');
	await expect(row(page, 'Nia: open side by side')).toContainText('13.5/14');
	await expect(row(page, 'Xia: open side by side')).toContainText('13/14');

	await page.getByRole('link', { name: 'Nia: open side by side' }).click();
	const nia = page.getByRole('region', { name: 'Nia' });
	await nia.getByRole('button', { name: 'Comment (P1)' }).click();
	await page.keyboard.type('Who says this?');
	await nia.getByRole('textbox', { name: /about the whole/ }).fill('Well done.');
	await page.keyboard.press('Tab');
	const files = await zipOf(page, () => page.getByRole('button', { name: 'Return feedback' }).click());
	expect(Object.keys(files)).toHaveLength(30);
	const returned = JSON.parse(files['Nia.feedback.counterpoint.json'] ?? '') as {
		feedback: { whole: string; points: unknown; comments: { about: string[]; text: string; by: string }[] };
		texts: unknown[];
	};
	expect(returned.feedback).toMatchObject({ whole: 'Well done.', points: { got: 13.5, of: 14 } });
	expect(returned.feedback.comments[0]).toEqual({ about: ['statement:nia-s6'], text: 'Who says this?', by: 'teacher' });
	expect(
		returned.feedback.comments
			.filter(({ by }) => by === 'key')
			.map(({ text }) => text)
			.join('\n')
	).toContain('supports C1 “Our town should close the market street to cars” here; in the key it attacks it.');
	expect(returned.texts).toHaveLength(1);
});

test('every annotator’s marks leave as tables and as brat files that quote the text to the letter', async ({
	page
}) => {
	await drop(page, [...FILES.slice(0, 8), ...FILES.slice(-1)], '8 handed in');
	const files = await zipOf(page, () => chosen(page, 'All annotations: CSV and brat (ZIP)'));
	const names = Object.keys(files);
	expect(names.filter((name) => name.endsWith('.ann'))).toHaveLength(8);
	const text = files['brat/Ada.txt'] ?? '';
	const lines = (files['brat/Ada.ann'] ?? '').trim().split('\n');
	const marks = lines.filter((line) => line.startsWith('T'));
	expect(marks).toHaveLength(7);
	for (const line of marks) {
		const [, where = '', quoted] = line.split('\t');
		const [start, end] = where.split(' ').slice(1).map(Number);
		expect([...text].slice(start, end).join('')).toBe(quoted);
	}
	// What serves the main conclusion is a stance in brat's terms, and no relation.
	expect(lines.filter((line) => /^R\d+\tsupports /.test(line))).toHaveLength(2);
	expect(files['statements.csv']).toContain('Ada,statement:ada-s1,conclusion,yes,own');
	expect(files['relations.csv']).toContain('Fay,statement:fay-s6,support,');
	expect(files['not-in-brat.csv']).toMatch(/^Ada,[^,]+,2,/m);

	const [pairs] = await Promise.all([page.waitForEvent('download'), chosen(page, 'Pairs of annotators (CSV)')]);
	const rows = (await readFile(await pairs.path(), 'utf8')).trim().split(/\r?\n/);
	expect(rows).toHaveLength(1 + (8 * 7) / 2);
});

test('names are replaced for good, and codes that were pasted are work like any file', async ({ page }) => {
	const [ada, ben, cem] = Object.entries(classFiles());
	if (!ada || !ben || !cem) throw new Error('three pupils');
	await drop(page, [asFile(ada), ...FILES.slice(-1)], '1 handed in');
	await view(page, 'Files').click();
	await page.goto('./class');
	await page.getByRole('button', { name: 'Paste codes' }).click();
	const codes = [ben, cem].map(([, text]) => writeCode(JSON.parse(text)));
	await page.getByLabel('Codes from messages, one or many').fill(`> ${codes.join('\n\nFrom Cem: ')}`);
	await page.getByRole('button', { name: 'Take them in' }).click();
	await expect(page.getByText('3 handed in')).toBeVisible();
	await expect(row(page, 'Cem: open side by side')).toContainText('13/14');

	await view(page, 'Files').click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Replace the names by codes for good' }).click()
	]);
	expect(await readFile(await download.path(), 'utf8')).toMatch(/P01,Ada,.*\r?\nP02,Ben,.*\r?\nP03,Cem,/);
	await page.reload();
	await expect(page.getByRole('rowheader', { name: 'P03' })).toBeVisible();
	await expect(page.getByText(/Ada|Ben|Cem/)).toHaveCount(0);
	const kept = await page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const open = indexedDB.open('counterpoint');
				open.onerror = () => reject(open.error ?? new Error('no database'));
				open.onsuccess = () => {
					const all = open.result.transaction('submissions').objectStore('submissions').getAll();
					all.onsuccess = () => resolve(JSON.stringify(all.result));
				};
			})
	);
	expect(kept).not.toMatch(/"name":"(?:Ada|Ben|Cem)"/);
});

test('differences are settled with the keyboard, and the one map becomes an article', async ({ page }) => {
	await drop(page);
	await view(page, /^Settle/).click();
	const points = page.getByRole('group', { name: /^(?:Which|Is|Does)/ });
	await points.first().focus();
	await page.keyboard.press('Enter');
	await expect(points.nth(1)).toBeFocused();
	await page.keyboard.press('2');
	await expect(points.nth(2)).toBeFocused();
	await expect(page.getByText(/^19 of 21 still open$/)).toBeVisible();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Backspace');
	await expect(page.getByText(/^20 of 21 still open$/)).toBeVisible();

	await view(page, 'One map').click();
	await expect(page.getByText('7 statements, 6 relations')).toBeVisible();
	await page.getByRole('slider').fill('1');
	await expect(page.getByText(/^8 statements, /)).toBeVisible();
	await page.getByRole('button', { name: 'Make it a map of its own' }).click();
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByRole('heading', { name: /agreed by the class/ })).toBeVisible();
});

for (const [width, height, colorScheme, views] of [
	[1440, 900, 'light', ['Found', /^Settle/, 'Side by side', 'Files']],
	[390, 844, 'dark', ['Text', 'Taken otherwise', 'One map', 'Agreement', 'Side by side']]
] as const)
	test(`the views are accessible and fit the screen (${width}, ${colorScheme})`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme });
		// A few pupils are enough to look at every part of the screen.
		await drop(page, [...FILES.slice(0, 6), ...FILES.slice(-1)], '6 handed in');
		await expectAccessible(page);
		for (const name of views) {
			await view(page, name).click();
			await expect(view(page, name)).toHaveAttribute('aria-current', 'page');
			// The rest of the page was looked at above.
			await expectAccessible(page, name === 'Text' ? '.text' : '.side');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	});

for (const [kind, { files, points }, colorScheme, views] of [
	['judged', judgingClass(), 'light', ['Found', 'Taken otherwise', 'Side by side']],
	['compared', comparingClass(), 'dark', ['Found', 'Agreement', 'Side by side', 'Files']]
] as const)
	test(`a class that ${kind} is counted on a phone, and its views are accessible and fit the screen`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ colorScheme });
		await drop(page, Object.entries(files).map(asFile), '5 handed in');
		for (const [name, got] of Object.entries(points))
			await expect(row(page, `${name}: open side by side`)).toContainText(got);
		await expectAccessible(page);
		for (const name of views) {
			await view(page, name).click();
			await expect(view(page, name)).toHaveAttribute('aria-current', 'page');
			await expectAccessible(page, '.side');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		}
	});
