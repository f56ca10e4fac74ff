/** Getting text in: pasted, picked or dropped, looked at and corrected, kept, and taken apart by the engine. */
import type { Page } from '@playwright/test';
import { docxOf, paragraph } from '../support/docx-writer.ts';
import { column, pdfOf, wrapped } from '../support/pdf-writer.ts';
import { expectAccessible, expectMapDrawn } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

const BODY = [
	'The old ferry crossed the bay in forty minutes and stopped running in 2019. Since then the islanders have had to drive round it.',
	'A bridge would bring them back to their neighbours. Some say that it costs too much. But the detour costs more every year, because the road is in a bad state.',
	'Therefore the province should build the bridge.'
];
const OP_ED = `Build the bridge\nBy Ada Lee\nExample Herald, 11 October 2018\n\n${BODY.join('\n\n')}\n`;

const file = (name: string, content: string | Uint8Array, mimeType = 'application/octet-stream') => ({
	name,
	mimeType,
	buffer: Buffer.from(content)
});
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const drafted = (page: Page) => page.getByText(/” kept: [\d,]+ suggestions?, /);

test('a pasted op-ed becomes an article with a draft of its argument', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Paste text' }).click();
	await page.getByRole('textbox', { name: 'The text of an article' }).fill(OP_ED);
	await page.getByRole('button', { name: 'Read this text' }).click();

	await expect(field(page, 'Title')).toHaveValue('Build the bridge');
	await expect(field(page, 'Author')).toHaveValue('Ada Lee');
	await expect(field(page, 'Publication')).toHaveValue('Example Herald');
	await expect(field(page, 'Date')).toHaveValue('2018-10-11');
	await expect(page.locator('[data-paragraph="4"]')).toContainText('Therefore the province should build the bridge.');
	await expectAccessible(page);

	await field(page, 'Date').fill('last May');
	await expect(page.getByText('Write a year, a month or a day')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keep it and draft the argument' })).toBeDisabled();
	await field(page, 'Date').fill('2018-10');
	await field(page, 'Author').fill('Ada Lee, Bo Kim');
	await page.getByRole('button', { name: 'Keep it and draft the argument' }).click();

	await expect(drafted(page)).toBeVisible();
	await expectMapDrawn(page);
	await expect(page).toHaveURL(/\/article\//);
	await expect(page.getByRole('article')).toContainText('The old ferry crossed the bay');
	await page.reload();
	await expectMapDrawn(page);
	await page.goto('./');
	await expect(page.getByRole('link', { name: 'Build the bridge' }).first()).toBeVisible();
});

test('a pasted book is read at once, without the way through the field', async ({ page }) => {
	await page.goto('./import');
	const box = page.getByRole('textbox', { name: 'The text of an article' });
	await box.fill('Build the bridge\n\n');
	await box.evaluate(
		(element: HTMLTextAreaElement, text) => {
			element.setSelectionRange(element.value.length, element.value.length);
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		},
		`${BODY.join('\n\n')}\n\n`.repeat(1_200)
	);
	await expect(page.getByRole('button', { name: 'Keep it and draft the argument' })).toBeVisible();
	await expect(page.locator('[data-paragraph="1"]')).toContainText('Build the bridge');
	await expect(page.locator('[data-paragraph="2"]')).toContainText('The old ferry crossed the bay');
});

test('the whole way can be gone by keyboard', async ({ page }) => {
	await page.goto('./import');
	const box = page.getByRole('textbox', { name: 'The text of an article' });
	await expect(box).toBeVisible();
	const reach = async (target: ReturnType<Page['getByRole']>) => {
		for (let i = 0; i < 40; i++) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error('it cannot be reached with the Tab key');
	};
	await reach(box);
	await page.keyboard.insertText(OP_ED);
	await reach(page.getByRole('button', { name: 'Read this text' }));
	await page.keyboard.press('Enter');
	await expect(field(page, 'Title')).toHaveValue('Build the bridge');
	await reach(field(page, 'Publication'));
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Island Post');
	await reach(page.getByRole('button', { name: 'Keep it and draft the argument' }));
	await page.keyboard.press('Enter');
	await expect(drafted(page)).toBeVisible();
	await expectMapDrawn(page);
});

test('files of every form are read together, and what is wrong with others is said once', async ({ page }) => {
	await page.goto('./import');
	const prose = BODY.join(' ');
	const html = `<html><head><title>The web bridge</title><meta name="author" content="Cy Moe"></head><body><nav><a href="/">Home</a></nav><article>${BODY.map((one) => `<p>${one}</p>`).join('')}<script>alert(1)</script></article></body></html>`;
	await page
		.getByTestId('import-picker')
		.setInputFiles([
			file('page.html', html),
			file('word.docx', docxOf([paragraph('The word bridge', 'Title'), ...BODY.map((one) => paragraph(one))].join(''))),
			file(
				'print.pdf',
				pdfOf([
					[{ text: 'The printed bridge', x: 60, y: 60, size: 20 }, ...column(wrapped(prose, 70), { x: 60, y: 120 })]
				])
			),
			file('notes.md', `# The marked bridge\n\n${BODY.join('\n\n')}\n`),
			file('scan.pdf', pdfOf([[], []])),
			file('locked.pdf', pdfOf([[{ text: 'x', x: 9, y: 9 }]], { locked: true })),
			file('photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
			file('empty.txt', '')
		]);
	const list = page.getByRole('navigation', { name: 'Texts' });
	await expect(list.getByRole('button')).toHaveCount(4);
	const alert = page.getByRole('alert');
	await expect(alert).toHaveCount(1);
	await expect(alert).toContainText('4 of 8 files could not be read');
	await alert.getByText('Which, and what to do').click();
	for (const said of [
		'scan.pdf is a scanned PDF',
		'locked.pdf is a PDF locked',
		'photo.jpg is a picture',
		'empty.txt is empty'
	])
		await expect(alert).toContainText(said);
	await alert.getByRole('button', { name: 'Close' }).click();

	for (const [name, title] of [
		['page.html', 'The web bridge'],
		['word.docx', 'The word bridge'],
		['print.pdf', 'The printed bridge'],
		['notes.md', 'The marked bridge']
	] as const) {
		await list.getByRole('button', { name }).click();
		await expect(field(page, 'Title')).toHaveValue(title);
		await expect(page.getByRole('region', { name: 'Text' })).toContainText(
			'Therefore the province should build the bridge.'
		);
		await expect(page.getByRole('region', { name: 'Text' })).not.toContainText('alert');
	}
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Keep all 4 and draft them' }).click();
	await expect(page.getByText('4 articles are in the library.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'The printed bridge' }).first()).toBeVisible();
});

test('an encoding that was guessed can be changed', async ({ page }) => {
	await page.goto('./import');
	const bytes = Uint8Array.from([...'The caf\u00e9 by the bridge is closed.'].map((one) => one.charCodeAt(0)));
	await page.getByTestId('import-picker').setInputFiles(file('cafe.txt', bytes));
	const text = page.getByRole('region', { name: 'Text' });
	await expect(text).toContainText('The café by the bridge');
	const encoding = page.getByRole('combobox', { name: 'Encoding (a guess)' });
	await expect(encoding).toHaveValue('windows-1252');
	await encoding.selectOption('macintosh');
	await expect(text).toContainText('The cafÈ by the bridge');
});

test('a text that cannot be drafted is kept without', async ({ page }) => {
	await page.goto('./import');
	await page
		.getByRole('textbox', { name: 'The text of an article' })
		.fill(
			'Le pont est trop cher pour la ville, et les habitants ne sont pas tous dans le besoin. Il faut donc que nous en parlions avec eux, parce que les autres ne le font pas.'
		);
	await page.getByRole('button', { name: 'Read this text' }).click();
	await page.getByRole('button', { name: 'Keep it and draft the argument' }).click();
	await expect(page.getByRole('alert')).toContainText('does not seem to be English');
	await page.getByRole('button', { name: 'Keep the text only' }).click();
	await expect(page.getByRole('article')).toContainText('Le pont est trop cher');
});

test('a long draft shows how far it is and can be stopped; nothing is kept then', async ({ page }) => {
	await page.goto('./import');
	const long = Array.from({ length: 6_000 }, (_, at) =>
		BODY.map((one) => one.replace('2019', String(at))).join(' ')
	).join('\n\n');
	await page.getByTestId('import-picker').setInputFiles(file('long.txt', long));
	await expect(page.getByRole('button', { name: 'Show 200 paragraphs more' })).toBeAttached();
	await page.getByRole('button', { name: 'Keep it and draft the argument' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('alert')).toContainText('Stopped. Nothing was kept.');
	await page.getByRole('button', { name: 'Leave it out' }).click();
	await expect(page.getByRole('textbox', { name: 'The text of an article' })).toBeVisible();
});

test.describe('on a phone, in the dark', () => {
	test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true });

	test('a text is looked at and kept', async ({ page }) => {
		await page.goto('./import');
		await expect(page.getByRole('textbox', { name: 'The text of an article' })).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('textbox', { name: 'The text of an article' }).fill(OP_ED);
		await page.getByRole('button', { name: 'Read this text' }).click();
		await expect(field(page, 'Title')).toHaveValue('Build the bridge');
		await expectAccessible(page);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(wide).toBe(false);
		await page.getByRole('button', { name: 'Keep the text only' }).tap();
		await expect(page).toHaveURL(/\/article\//);
	});
});
