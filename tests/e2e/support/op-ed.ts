/** A short opinion piece, written for the tests, and its way into the library. */
import type { Page } from '@playwright/test';
import { expect } from './visit.ts';

export const OP_ED = {
	title: 'Close the market square to cars',
	paragraphs: [
		'Every Saturday the market square of Lindholm is full of cars that are going nowhere. The town should close the square to cars on market days, and it should do so before the summer.',
		'The traders will lose nothing. When the bridge was repaired in 2019, the square was closed for eleven weeks, and takings on the stalls rose by nine percent. People who walk stop more often than people who drive, and whoever stops may buy.',
		'The square is also dangerous as it is. Four people were hurt there last year, two of them children. A place where children cannot let go of a hand is not a square but a road with a fountain.',
		'Some say that the old and the lame need their cars. That is true, yet the bus stops at the corner of the square every ten minutes, and a lane for those with a permit would cost next to nothing. The council has money for paint.',
		'What is missing is not money but the will to begin. A trial of one summer binds nobody. If the stalls are empty by autumn, the cars can come back.'
	]
} as const;

/** The piece as a map file without statements. */
function asFile(): Buffer {
	const text = OP_ED.paragraphs.join('\n\n');
	const article = { id: 'article:op-ed', title: OP_ED.title, authorIds: [], language: 'en', textId: 'text:op-ed' };
	const texts = [{ id: 'text:op-ed', articleId: article.id, kind: 'original', text }];
	const document = { format: 'counterpoint', schemaVersion: 1, articles: [article], texts };
	return Buffer.from(JSON.stringify(document));
}

/** Brings the piece into the library, and ends on its page: a text without a map. */
export async function openOpEd(page: Page, shows: 'map' | 'text' = 'map', base = './'): Promise<void> {
	await page.goto(base);
	await page
		.getByTestId('file-picker')
		.setInputFiles({ name: 'square.counterpoint.json', mimeType: 'application/json', buffer: asFile() });
	await expect(page.getByText('1 article opened').first()).toBeVisible();
	await page.goto(`${base}article/op-ed`);
	if (shows === 'text') await expect(page.getByText('Every Saturday the market square')).toBeVisible();
	else await expect(page.getByRole('heading', { name: 'What does this author want you to believe?' })).toBeVisible();
}
