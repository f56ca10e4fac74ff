/** Giving a map to others without a server: the link that holds it, opened in another browser; the page that stands alone. */
import { readFileSync } from 'node:fs';
import { firstArticle } from './support/corpus.ts';
import { expectAccessible, expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const article = firstArticle();
const TEXT = [
	'The ferry takes an hour and is late on most mornings of the winter.',
	'A bridge at the narrows would cost less than the next two ferries together.',
	'So the islands should build the bridge and sell the boats while they float.'
];
const passage = (words: string) => {
	const text = TEXT.join(' ');
	const start = text.indexOf(words);
	return {
		start,
		end: start + words.length,
		exact: words,
		prefix: text.slice(Math.max(0, start - 20), start),
		suffix: text.slice(start + words.length, start + words.length + 20)
	};
};
const statement = (id: string, role: string, wording: string, words: string) => ({
	id: `statement:${id}`,
	articleId: 'article:bridge',
	role,
	isMain: role === 'conclusion',
	wording,
	voice: 'own',
	implicit: false,
	status: 'accepted',
	passages: [passage(words)]
});
const BRIDGE = JSON.stringify({
	format: 'counterpoint',
	schemaVersion: 1,
	articles: [{ id: 'article:bridge', title: 'A bridge for the islands', authorIds: [], textId: 'text:bridge' }],
	texts: [{ id: 'text:bridge', articleId: 'article:bridge', text: TEXT.join(' ') }],
	statements: [
		statement('c', 'conclusion', 'A bridge should replace the boats.', TEXT[2] ?? ''),
		statement('p', 'premise', 'Crossing by boat is slow and unreliable.', TEXT[0] ?? ''),
		statement('q', 'premise', 'Bridging is cheaper than new boats.', TEXT[1] ?? '')
	],
	inferences: [
		{
			id: 'inference:i',
			articleId: 'article:bridge',
			premiseIds: ['statement:p', 'statement:q'],
			conclusionId: 'statement:c',
			status: 'accepted'
		}
	]
});

async function openShare(page: import('@playwright/test').Page) {
	await expectMapDrawn(page);
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: 'Share…' }).click();
	return page.getByRole('dialog', { name: /^Share “/ });
}

test('a map travels in a link without its text, and rests on the text again when the other side opens it', async ({
	page,
	browser,
	baseURL
}) => {
	await page.goto('./');
	await page
		.getByTestId('file-picker')
		.setInputFiles({ name: 'bridge.json', mimeType: 'application/json', buffer: Buffer.from(BRIDGE) });
	await page.getByRole('link', { name: 'A bridge for the islands' }).click();
	const dialog = await openShare(page);
	await expect(dialog.getByRole('radio', { name: 'Stays here' })).toBeChecked();
	await expectAccessible(page, 'dialog');
	const link = await dialog.getByRole('textbox', { name: 'A link' }).inputValue();
	expect(link).toMatch(/\/shared#1\.[\w-]+$/);
	await expect(dialog.getByText('mail and chat programs let it through')).toBeVisible();

	const others = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await others.newPage();
	await other.goto(link);
	await expect(other.getByRole('heading', { name: 'A bridge for the islands' })).toBeVisible();
	await expect(other.getByText('Nothing is kept yet')).toBeVisible();
	await expect(other.getByText('3 statements, without the text')).toBeVisible();
	await expectAccessible(other, 'main');
	await other.getByRole('button', { name: 'Keep it in my library' }).click();
	await expectMapDrawn(other);
	await expect(other.getByRole('treeitem')).toHaveCount(3);
	await expect(other.getByRole('article')).toHaveCount(0);

	const copied = `ISLAND NEWS\n\n${TEXT.map((one) => one.replace(' and ', '\nand ')).join('\n\n')}\n\n- 4 -\n`;
	await other.getByRole('link', { name: 'Library', exact: true }).click();
	await other
		.getByTestId('file-picker')
		.setInputFiles({ name: 'printed.txt', mimeType: 'text/plain', buffer: Buffer.from(copied) });
	await expect(other.getByText('All 3 passages rest on its words now.')).toBeVisible();
	await expect(other.getByRole('article')).toContainText('The ferry takes an hour');
	await others.close();
});

test('a link that was cut off on the way says so, and nothing is opened', async ({ page }) => {
	await page.goto('./shared#1.abcdefgh');
	await expect(page.getByRole('alert')).toContainText('This link is damaged');
	await page.getByRole('link', { name: 'Go to the library' }).click();
	await expect(libraryEntry(page, article)).toBeVisible();
});

test('a page of its own shows the map, the outline and the quotes, and runs nothing', async ({
	page,
	browser
}, info) => {
	await page.goto('./');
	await libraryEntry(page, article).click();
	const dialog = await openShare(page);
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: `Save ${article.slug}.html` }).click();
	const file = info.outputPath('page.html');
	await (await download).saveAs(file);
	expect(readFileSync(file, 'utf8')).not.toMatch(/<script/i);

	const outside = await browser.newContext({ offline: true });
	const alone = await outside.newPage();
	const faults: string[] = [];
	alone.on('console', (message) => faults.push(message.text()));
	alone.on('request', (request) => request.url().startsWith('file:') || faults.push(request.url()));
	await alone.goto(`file://${file}`);
	await expect(alone.locator('svg g.box')).toHaveCount(article.statements);
	await expect(alone.getByRole('listitem')).toHaveCount(article.statements);
	expect(await alone.locator('blockquote').count()).toBeGreaterThan(0);
	await expect(alone.locator('.siglum').first()).toHaveCSS('font-weight', '600');
	const widthOf = async () => (await alone.locator('.map svg').boundingBox())?.width ?? 0;
	const fitted = await widthOf();
	expect(fitted).toBeLessThanOrEqual(alone.viewportSize()?.width ?? 0);
	await alone.getByLabel('Full size').check();
	expect(await widthOf()).toBeGreaterThan(fitted);
	await alone.getByRole('link', { name: 'C1', exact: true }).first().click();
	await expect(alone.locator('#map-C1')).toBeInViewport();
	await expectAccessible(alone);
	expect(faults).toEqual([]);
	await outside.close();
});
