/** Own files: save, open, and what happens with files that are damaged, foreign, newer or hostile. */
import { readFileSync } from 'node:fs';
import { firstArticle } from './support/corpus.ts';
import { expectMapDrawn, libraryEntry } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const article = firstArticle();
const file = (name: string, content: string | Buffer) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(content)
});

const own = (change: (document: Record<string, unknown>) => void = () => undefined) => {
	const document: Record<string, unknown> = {
		format: 'counterpoint',
		schemaVersion: 1,
		articles: [
			{
				id: 'article:bells',
				title: 'Church bells at night',
				authorIds: ['author:ringer'],
				textId: 'text:bells',
				textKind: 'original'
			}
		],
		texts: [{ id: 'text:bells', text: 'Bells wake the children. They should be silent at night.' }],
		authors: [{ id: 'author:ringer', name: 'A. Ringer' }],
		statements: [
			{
				id: 'statement:b1',
				articleId: 'article:bells',
				role: 'conclusion',
				isMain: true,
				wording: 'Church bells should be silent at night.',
				voice: 'own',
				implicit: false,
				status: 'accepted',
				passages: [
					{
						start: 25,
						end: 56,
						exact: 'They should be silent at night.',
						prefix: 'Bells wake the children. ',
						suffix: ''
					}
				]
			},
			{
				id: 'statement:b2',
				articleId: 'article:bells',
				role: 'premise',
				isMain: false,
				wording: 'Church bells wake the children.',
				voice: 'own',
				implicit: false,
				status: 'accepted',
				passages: [{ start: 0, end: 24, exact: 'Bells wake the children.', prefix: '', suffix: ' They should' }]
			}
		],
		inferences: [
			{
				id: 'inference:b1',
				articleId: 'article:bells',
				premiseIds: ['statement:b2'],
				conclusionId: 'statement:b1',
				status: 'accepted'
			}
		]
	};
	change(document);
	return JSON.stringify(document);
};

test.beforeEach(async ({ page }) => {
	await page.goto('./');
	await expect(libraryEntry(page, article)).toBeVisible();
});

test('files opened together are counted together', async ({ page }) => {
	await page.goto('./');
	await expect(libraryEntry(page, article)).toBeVisible();
	const copies = ['one', 'two', 'three'].map((name) =>
		file(`${name}.counterpoint.json`, own().replaceAll(/(article|text|statement|inference|attack):/g, `$1:${name}-`))
	);
	await page.getByTestId('file-picker').setInputFiles(copies);
	await expect(page.getByText('3 articles opened.')).toBeVisible();
});

test('a map from a file opens with its text, and is still there after a reload', async ({ page }) => {
	await page.getByTestId('file-picker').setInputFiles(file('bells.counterpoint.json', own()));
	await expect(page.getByRole('status').filter({ hasText: '1 article opened' })).toBeVisible();
	await page.reload();
	await page.getByRole('link', { name: 'Church bells at night' }).click();
	await expectMapDrawn(page);
	await expect(page.getByRole('treeitem')).toHaveCount(2);
	await expect(page.getByRole('article')).toContainText('Bells wake the children');
});

test('what is saved to a file opens again as the same records', async ({ page }) => {
	await page.getByTestId('file-picker').setInputFiles(file('bells.counterpoint.json', own()));
	await page.getByRole('link', { name: 'Church bells at night' }).click();
	await expectMapDrawn(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: 'Save to a file' }).click();
	const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
	const given = JSON.parse(own());
	expect(saved.statements).toEqual(given.statements);
	expect(saved.inferences).toEqual(given.inferences);
	expect(saved.texts[0].text).toBe(given.texts[0].text);
});

test('a damaged record is named with its place and rule, and nothing is opened', async ({ page }) => {
	const broken = own((document) => {
		for (const statement of (document['statements'] as { role: string }[]).slice(1)) statement.role = 'opinion';
	});
	await page.getByTestId('file-picker').setInputFiles(file('broken.counterpoint.json', broken));
	const alert = page.getByRole('alert').filter({ hasText: 'broken.counterpoint.json' });
	await expect(alert).toContainText('cannot be opened');
	await alert.locator('summary').click();
	await expect(alert).toContainText('statement:b2');
	await expect(page.getByRole('link', { name: 'Church bells at night' })).toHaveCount(0);
});

test('a file of a newer version opens to read and says so', async ({ page }) => {
	const newer = own((document) => {
		document['schemaVersion'] = 2;
	});
	await page.getByTestId('file-picker').setInputFiles(file('newer.counterpoint.json', newer));
	await expect(page.getByText('newer version of Counterpoint')).toBeVisible();
});

test('a picture, an empty file and a foreign file are each told what they are', async ({ page }) => {
	await page
		.getByTestId('file-picker')
		.setInputFiles([
			{ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) },
			{ name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
			file('recipe.json', '{"cake": true}')
		]);
	await expect(page.getByText('2 of 3 files could not be read')).toBeVisible();
	await page.getByText('Which, and what to do').click();
	await expect(page.getByText('photo.png is a picture')).toBeVisible();
	await expect(page.getByText('nothing.txt is empty')).toBeVisible();
	await expect(page.getByText('recipe.json is not a Counterpoint file')).toBeVisible();
});

test('script in every text of a file stays text', async ({ page }) => {
	const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
	const hostile = own((document) => {
		for (const one of document['articles'] as { title: string }[]) one.title = `Bells ${attack}`;
		for (const one of document['authors'] as { name: string }[]) one.name = attack;
		for (const statement of document['statements'] as { wording: string }[]) statement.wording += attack;
	});
	await page.getByTestId('file-picker').setInputFiles(file('hostile.counterpoint.json', hostile));
	await page.getByRole('link', { name: /Bells/ }).click();
	await expectMapDrawn(page);
	await expect(page.getByRole('treeitem').first()).toHaveAccessibleName(/<script>/);
	expect(await page.locator('img[src=x]').count()).toBe(0);
	await expect(page).not.toHaveTitle('1');
});

test('deleting an article can be undone', async ({ page }) => {
	await page.getByTestId('file-picker').setInputFiles(file('bells.counterpoint.json', own()));
	await expect(page.getByRole('link', { name: 'Church bells at night' })).toBeVisible();
	await page.getByRole('button', { name: 'More for Church bells at night' }).click();
	await page.getByRole('menuitem', { name: 'Delete from this device…' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete from this device' }).click();
	await expect(page.getByRole('link', { name: 'Church bells at night' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('link', { name: 'Church bells at night' }).click();
	await expectMapDrawn(page);
	await expect(page.getByRole('treeitem')).toHaveCount(2);
});
