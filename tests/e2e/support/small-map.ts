/** A map of two statements on a text of three sentences, written for the tests, and its way into the library. */
import type { Page } from '@playwright/test';
import { expect } from './visit.ts';

export const SMALL_TEXT =
	'The council should close the square. They earn more when nobody parks between the stalls.\n\nEvery trader in Harwick says so. Nobody asked the drivers.';

function passage(exact: string) {
	const start = SMALL_TEXT.indexOf(exact);
	const end = start + exact.length;
	const prefix = SMALL_TEXT.slice(Math.max(0, start - 32), start);
	return { start, end, exact, prefix, suffix: SMALL_TEXT.slice(end, end + 32) };
}

function smallMap(): Buffer {
	const shared = { articleId: 'article:small', isMain: false, voice: 'own', implicit: false, status: 'accepted' };
	const statement = (slug: string, role: string, wording: string, words: string) => ({
		...shared,
		id: `statement:${slug}`,
		role,
		wording,
		passages: [passage(words)]
	});
	const document = {
		format: 'counterpoint',
		schemaVersion: 1,
		articles: [{ id: 'article:small', title: 'Whose square?', authorIds: [], language: 'en', textId: 'text:small' }],
		texts: [{ id: 'text:small', articleId: 'article:small', kind: 'original', text: SMALL_TEXT }],
		statements: [
			{
				...statement(
					'c1',
					'conclusion',
					'The council should close the square.',
					'The council should close the square.'
				),
				isMain: true
			},
			statement(
				'p1',
				'premise',
				'They earn more when nobody parks between the stalls.',
				'They earn more when nobody parks between the stalls.'
			)
		],
		inferences: [
			{
				id: 'inference:i1',
				articleId: 'article:small',
				premiseIds: ['statement:p1'],
				conclusionId: 'statement:c1',
				status: 'accepted'
			}
		]
	};
	return Buffer.from(JSON.stringify(document));
}

/** Brings the map into the library, and ends on its page. */
export async function openSmallMap(page: Page): Promise<void> {
	await page.goto('./');
	await page
		.getByTestId('file-picker')
		.setInputFiles({ name: 'small.counterpoint.json', mimeType: 'application/json', buffer: smallMap() });
	await expect(page.getByText('1 article opened').first()).toBeVisible();
	await page.goto('./article/small');
	await expect(page.getByRole('heading', { name: 'Whose square?' })).toBeVisible();
}
