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

test('the same by keyboard alone: what is made, put in order and deleted, and taken back by the key for undoing', async ({
	page
}) => {
	await page.goto('./');
	const make = page.getByRole('button', { name: 'New and edit' });
	await expect(make).toBeVisible();
	/** Opens an entry of the menu of a button by its place. */
	const choose = async (button: typeof make, place: number) => {
		await button.focus();
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('menuitem').first()).toBeFocused();
		for (let down = 0; down < place; down += 1) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
	};
	/** Goes on to the next control of this name, as the Tab key does. */
	const tabTo = async (name: RegExp) => {
		for (let tabs = 0; tabs < 40; tabs += 1) {
			await page.keyboard.press('Tab');
			const said = await page.evaluate(() => {
				const at = document.activeElement;
				const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])] : [];
				return (
					at?.getAttribute('aria-label') ?? (labels.map((one) => one.textContent).join(' ') || at?.textContent) ?? ''
				);
			});
			if (name.test(said.trim())) return;
		}
		throw new Error(`the Tab key does not lead to ${String(name)}`);
	};
	await choose(make, 0);
	await expect(page.getByRole('dialog', { name: 'New article' }).getByLabel('Title', { exact: true })).toBeFocused();
	await page.keyboard.type('Ferries before bridges');
	await tabTo(/^Authors$/);
	await page.keyboard.type('Ada Lindqvist');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Ferries before bridges' })).toBeVisible();
	// The text follows later.
	await page.getByRole('button', { name: 'Add the text…' }).focus();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('dialog', { name: 'The text of Ferries before bridges' }).getByLabel(/^Paste/)
	).toBeFocused();
	await page.keyboard.type('A ferry can be sold again.');
	await tabTo(/^Keep the text$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('article').getByText('A ferry can be sold again.')).toBeVisible();
	await page.getByRole('link', { name: 'Back to the library' }).focus();
	await page.keyboard.press('Enter');

	await choose(make, 2);
	const collections = page.getByRole('dialog', { name: 'Collections' });
	await expect(collections).toBeVisible();
	await tabTo(/^Collection$/);
	await page.keyboard.press('End');
	await tabTo(/^Name$/);
	await page.keyboard.type('Crossing the water');
	await page.keyboard.press('Enter');
	await expect(collections.getByText('No article yet.')).toBeVisible();
	for (const articles of [1, 2]) {
		await tabTo(/^Add an article$/);
		await page.keyboard.press('ArrowDown');
		await tabTo(/^Add$/);
		await page.keyboard.press('Enter');
		await expect(collections.getByRole('listitem')).toHaveCount(articles);
	}
	const second = (await collections.getByRole('listitem').nth(1).locator('span').first().textContent()) ?? '';
	await collections.getByRole('button', { name: `Move ${second} up` }).focus();
	await page.keyboard.press('Enter');
	await expect(collections.getByRole('listitem').first()).toContainText(second);
	await expect(collections.getByRole('button', { name: `Move ${second} down` })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(make).toBeFocused();

	const more = page.getByRole('button', { name: 'More for Ferries before bridges' });
	await choose(more, 4);
	const deletion = page.getByRole('dialog', { name: 'Delete Ferries before bridges?' });
	await tabTo(/^Delete from this device$/);
	await page.keyboard.press('Enter');
	await expect(deletion).toBeHidden();
	await expect(more).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(more).toBeVisible();
});
