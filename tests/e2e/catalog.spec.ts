/** Articles, authors and collections by hand: made, edited, put in order, deleted with what goes along said before, and undone. */
import { expectAccessible } from './support/screens.ts';
import { expect, test } from './support/visit.ts';

test('an article is made by hand, its facts and its author are edited, it joins a new collection, and goes and comes back', async ({
	page
}) => {
	await page.goto('./');
	const make = page.getByRole('button', { name: 'New and edit' });
	await make.click();
	await page.getByRole('menuitem', { name: 'New article…' }).click();
	const fresh = page.getByRole('dialog', { name: 'New article' });
	await expect(fresh.getByLabel('Title', { exact: true })).toBeFocused();
	await expectAccessible(page);
	await fresh.getByLabel('Title', { exact: true }).fill('Ferries before bridges');
	await fresh.getByLabel('Authors').fill('Ada Lindqvist; Tom Marsh');
	await fresh.getByLabel('Date', { exact: true }).fill('last year');
	await fresh.getByRole('button', { name: 'Make the article' }).click();
	await expect(fresh.getByText('Write the date as')).toBeVisible();
	await fresh.getByLabel('Date', { exact: true }).fill('2024-05');
	await fresh.getByLabel(/^Text/).fill('A ferry can be sold again. A bridge cannot.');
	await fresh.getByRole('button', { name: 'Make the article' }).click();
	await expect(page.getByRole('heading', { name: 'Ferries before bridges' })).toBeVisible();
	await expect(page.getByText('A ferry can be sold again.')).toBeVisible();
	await page.getByRole('link', { name: 'Back to the library' }).click();

	await page.getByRole('button', { name: 'More for Ferries before bridges' }).click();
	await page.getByRole('menuitem', { name: 'Edit the facts…' }).click();
	const facts = page.getByRole('dialog', { name: 'The facts of Ferries before bridges' });
	await expect(facts.getByLabel('Authors')).toHaveValue('Ada Lindqvist; Tom Marsh');
	await facts.getByLabel('Published in').fill('Harwick Weekly');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Harwick Weekly').first()).toBeVisible();

	await make.click();
	await page.getByRole('menuitem', { name: 'Authors…' }).click();
	const authors = page.getByRole('dialog', { name: 'Authors' });
	await expectAccessible(page);
	await authors.getByRole('button', { name: 'Delete Tom Marsh' }).click();
	await expect(authors.getByText('1 article stays and loses this author')).toBeVisible();
	await authors.getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(authors.getByText('Tom Marsh')).toHaveCount(0);
	await authors.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await make.click();
	await page.getByRole('menuitem', { name: 'Authors…' }).click();
	await expect(authors.getByText('Tom Marsh')).toBeVisible();
	await authors.getByRole('button', { name: 'Close' }).click();

	await make.click();
	await page.getByRole('menuitem', { name: 'Collections…' }).click();
	const collections = page.getByRole('dialog', { name: 'Collections' });
	await collections.getByLabel('Collection', { exact: true }).selectOption('New collection');
	await collections.getByLabel('Name').fill('Crossing the water');
	await collections.getByRole('button', { name: 'Make the collection' }).click();
	await expect(collections.getByText('No article yet.')).toBeVisible();
	for (const [place, title] of ['Ferries before bridges', 'Pakistan’s interests first'].entries()) {
		const choice = collections.getByLabel('Add an article');
		if (place === 0) await choice.selectOption(title);
		else await choice.selectOption({ index: 1 });
		await collections.getByRole('button', { name: 'Add', exact: true }).click();
		await expect(collections.getByRole('listitem')).toHaveCount(place + 1);
	}
	await collections.getByRole('button', { name: 'Move Ferries before bridges down' }).click();
	await expect(collections.getByRole('listitem').nth(1)).toContainText('Ferries before bridges');
	await expectAccessible(page);
	await collections.getByRole('button', { name: 'Delete the collection' }).click();
	await collections.getByRole('button', { name: 'Cancel' }).click();
	await collections.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('combobox', { name: 'Collection', exact: true }).selectOption('Crossing the water');
	await expect(page.getByText('2 articles,')).toBeVisible();

	await page.getByRole('button', { name: 'More for Ferries before bridges' }).click();
	await page.getByRole('menuitem', { name: 'Delete from this device…' }).click();
	const deletion = page.getByRole('dialog', { name: 'Delete Ferries before bridges?' });
	await expect(deletion.getByText('It leaves “Crossing the water”.')).toBeVisible();
	await expectAccessible(page);
	await deletion.getByRole('button', { name: 'Delete from this device' }).click();
	await expect(page.getByText('1 article,')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('2 articles,')).toBeVisible();
});
