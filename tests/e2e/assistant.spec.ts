/** The optional assistant: off at first, set up with one address, reaching that address and no other, and gone when removed. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { chatServer, fails, hangs, streams, type ChatServer } from '../support/chat-server.ts';
import { openDraft } from './support/drafts.ts';
import { expectAccessible, keptForOffline } from './support/screens.ts';
import { expect, test as base } from './support/visit.ts';

const test = base.extend<{ server: ChatServer }>({
	server: async ({}, use) => {
		const server = await chatServer([streams('yes')]);
		await use(server);
		await server.close();
	}
});

test.use({ serviceWorkers: 'allow' });

/** What the page's policy lets it reach. */
const reaches = (page: Page) =>
	page.evaluate(() =>
		document
			.querySelector('meta[http-equiv="content-security-policy" i]')
			?.getAttribute('content')
			?.split(';')
			.find((part) => part.trim().startsWith('connect-src'))
			?.trim()
	);

async function setUp(page: Page, address: string, key = ''): Promise<void> {
	await page.goto('./settings');
	await keptForOffline(page);
	await page.getByLabel('Address').fill(address);
	await page.getByLabel('Model', { exact: true }).fill('small');
	if (key) await page.getByLabel('Key, where the server asks for one').fill(key);
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Set up the assistant' }).click();
	await loaded;
	await expect(page.getByText(`Set up: small at ${address}.`)).toBeVisible();
}

test('it is off until it is set up, and the settings say what will be sent where', async ({ page }) => {
	await page.goto('./settings');
	await expect(page.getByText('Off. Nothing is sent anywhere.')).toBeVisible();
	await page.getByLabel('Address').fill('localhost:11434');
	await expect(page.getByText('To http://localhost:11434/v1, and to no other address')).toBeVisible();
	await page.getByText('The instructions that go along').click();
	await expect(page.getByText('copied from the article letter by letter')).toBeVisible();
	await expectAccessible(page);
	expect(await reaches(page)).toBe("connect-src 'self'");
});

test('what was entered wrongly is said at once', async ({ page }) => {
	await page.goto('./settings');
	await page.getByLabel('Address').fill('file:///notes');
	await page.getByRole('button', { name: 'Set up the assistant' }).click();
	await expect(page.getByRole('alert')).toHaveText('The address has to begin with http:// or https://.');
	await page.getByLabel('Address').fill('http://localhost:9/v1');
	await page.getByRole('button', { name: 'Set up the assistant' }).click();
	await expect(page.getByRole('alert')).toHaveText('Enter the name of a model.');
});

test('the page reaches the address that was entered, with the key, and the browser refuses every other', async ({
	page,
	server,
	problems
}) => {
	const other = await chatServer([streams('yes')]);
	problems.expected.push(
		new RegExp(`left: ${server.address}`),
		new RegExp(`policy: connect-src refused ${other.address}`),
		new RegExp(`policy: connect-src refused ${server.address.replace('/v1', '/other')}`),
		/violates the following Content Security Policy|Refused to connect/
	);
	await setUp(page, server.address, 'sk-local');
	expect(await reaches(page)).toBe(`connect-src 'self' ${server.address}/`);
	await page.getByRole('button', { name: 'Try it' }).click();
	await expect(page.getByText('It answers.')).toBeVisible();
	expect(server.asked).toHaveLength(1);
	expect(server.asked[0]?.authorization).toBe('Bearer sk-local');

	const refusals = [`${other.address}/chat/completions`, server.address.replace('/v1', '/other')];
	for (const address of refusals) {
		const sent = page.evaluate((to) => fetch(to, { method: 'POST' }).then(() => 'sent'), address);
		await expect(sent).rejects.toThrow('Failed to fetch');
	}
	expect(other.asked).toEqual([]);
	await other.close();
});

test('without the service worker the page reaches nothing, and says why', async ({ page, server, context }) => {
	await setUp(page, server.address);
	await context.route('**/service-worker.js', (route) => route.abort());
	await page.evaluate(async () => {
		for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
	});
	const plain = await context.newPage();
	await plain.goto('./settings');
	await expect(plain.getByText('It cannot be used in this window')).toBeVisible();
	expect(await reaches(plain)).toBe("connect-src 'self'");
	expect(server.asked).toEqual([]);
});

test('removed, it is forgotten, and the page reaches nothing again', async ({ page, server }) => {
	await setUp(page, server.address, 'sk-local');
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Remove the assistant' }).click();
	await loaded;
	await expect(page.getByText('Off. Nothing is sent anywhere.')).toBeVisible();
	expect(await reaches(page)).toBe("connect-src 'self'");
	const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
	expect(kept).not.toContain('sk-local');
	expect(kept).not.toContain(server.address);
});

test('the key is in no file that is saved', async ({ page, server }) => {
	await setUp(page, server.address, 'sk-local');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up everything' }).click();
	const entries = unzipSync(readFileSync(await (await saved).path()));
	const all = Object.values(entries)
		.map((bytes) => strFromU8(bytes))
		.join('\n');
	expect(all).toContain('"format"');
	expect(all).not.toContain('sk-local');
	expect(all).not.toContain(server.address);
});

test('an article is drafted: what goes where is said first, what came is checked, and nothing is lost where it fails', async ({
	page,
	server,
	problems
}) => {
	problems.expected.push(new RegExp(`left: ${server.address}`), /500/);
	const count = await openDraft(page);
	await page.getByRole('button', { name: 'Finish later' }).click();
	await setUp(page, server.address);
	await page.goto('./article/evening-ferry');
	await page.getByRole('button', { name: 'Draft with the assistant' }).click();
	const dialog = page.getByRole('dialog', { name: 'Draft with the assistant' });
	await expect(dialog.getByText(`go to small at ${server.address}. Nothing else is sent.`)).toBeVisible();
	await expectAccessible(page, 'dialog[open]');
	expect(server.asked).toEqual([]);

	server.replies = [fails(500, { error: { message: 'out of memory' } })];
	await dialog.getByRole('button', { name: 'Send it and draft' }).click();
	await expect(dialog.getByRole('alert')).toHaveText('The server failed (status 500). It says: “out of memory”');
	await expect(dialog.getByText('Your map is as it was.')).toBeVisible();

	server.replies = [hangs];
	await dialog.getByRole('button', { name: 'Try again' }).click();
	await expect(dialog.getByText('Part 1 of 1: waiting for the first word')).toBeVisible();
	await dialog.getByRole('button', { name: 'Stop' }).click();
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('treeitem')).toHaveCount(count);

	server.replies = [
		streams({
			statements: [
				{ id: 1, quote: 'It should leave the timetable alone.', role: 'conclusion', main: true, confidence: 0.9 },
				{ id: 2, quote: 'the boat at half past ten', role: 'premise', wording: 'Not in the text in this shape.' },
				{ id: 3, quote: 'The bus needs an hour and fifty minutes, while the ferry needs eighteen.', role: 'evidence' }
			],
			relations: [{ from: [3], to: 1, type: 'supports' }]
		})
	];
	await page.getByRole('button', { name: 'Draft with the assistant' }).click();
	await dialog.getByRole('button', { name: 'Send it and draft' }).click();
	await expect(dialog.getByText('2 suggestions and 1 relation came.')).toBeVisible();
	await expect(dialog.getByText('1 suggestion was dropped: the words quoted do not stand in the text.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Review them' }).click();
	await expect(page.locator('[data-card]')).toHaveCount(2);
	await page.getByRole('button', { name: 'Undo: Draft by the assistant' }).click();
	await expect(page.locator('[data-card]')).toHaveCount(count);
});

test('what a server complains of is told in words', async ({ page, server, problems }) => {
	problems.expected.push(new RegExp(`left: ${server.address}`), /401/);
	server.replies = [fails(401, { error: { message: 'Invalid key' } })];
	await setUp(page, server.address, 'sk-wrong');
	await page.getByRole('button', { name: 'Try it' }).click();
	await expect(page.getByText('The server does not accept the key.')).toContainText('It says: “Invalid key”');
});

test('a server that does not allow pages to read its answers is told apart from one that is not there', async ({
	page,
	problems
}) => {
	const closed = await chatServer([streams('yes')], null);
	problems.expected.push(new RegExp(`left: ${closed.address}`), /CORS policy/, /net::ERR/, /404/);
	await setUp(page, closed.address);
	await page.getByRole('button', { name: 'Try it' }).click();
	await expect(page.getByText('does not let this page read the answer (CORS)')).toBeVisible();
	await closed.close();
	await page.getByRole('button', { name: 'Try it' }).click();
	await expect(page.getByText(`Nothing answers at ${closed.address}.`)).toBeVisible();
});
