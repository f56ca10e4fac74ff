/** What was done is on the device: when the page is left in the middle of a word, with a second tab open, and when nothing can be written. */
import { isSaved, line, outlineOf } from './support/by-hand.ts';
import { openOpEd } from './support/op-ed.ts';
import { expect, test } from './support/visit.ts';

test('a page left in the middle of a word has kept it', async ({ page }) => {
	await openOpEd(page);
	await page.keyboard.press('n');
	await page.keyboard.type('The square should be closed.');
	await page.keyboard.press('Enter');
	await isSaved(page);
	await page.getByLabel('Wording of C1').fill('The square should be closed to ca');
	await page.goto('about:blank');
	await page.goto('./article/op-ed');
	await expect(line(page, 'C1')).toHaveAccessibleName(/The square should be closed to ca$/);
});

test('a page left while the disk is busy with something else has kept it', async ({ page }) => {
	await openOpEd(page);
	await page.keyboard.press('n');
	await page.keyboard.type('The square should be closed.');
	await page.keyboard.press('Enter');
	await isSaved(page);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('counterpoint');
				opening.onsuccess = () => {
					const writing = opening.result.transaction(['maps', 'articles', 'meta'], 'readwrite');
					const meta = writing.objectStore('meta');
					// A transaction lasts as long as it is asked for something.
					const goOn = () => (meta.count().onsuccess = goOn);
					meta.count().onsuccess = () => {
						goOn();
						resolve();
					};
				};
			})
	);
	await page.getByLabel('Wording of C1').fill('The square should be closed to ca');
	await page.goto('about:blank');
	await page.goto('./article/op-ed');
	await expect(line(page, 'C1')).toHaveAccessibleName(/The square should be closed to ca$/);
});

test('two tabs on one article show what the other does, and keep what both did', async ({ page, context }) => {
	await openOpEd(page);
	await page.keyboard.press('n');
	await page.keyboard.type('The square should be closed.');
	await page.keyboard.press('Enter');
	await isSaved(page);
	const other = await context.newPage();
	await other.goto('./article/op-ed');
	await expect(line(other, 'C1')).toBeAttached();
	await line(page, 'C1').focus();
	await page.keyboard.press('s');
	await page.keyboard.type('Children are hurt there.');
	await page.keyboard.press('Enter');
	await expect(line(other, 'P1')).toHaveAccessibleName(/Children are hurt there/);
	// Both at once, before either hears of the other.
	await other.getByRole('button', { name: 'Outline', exact: true }).click();
	await line(other, 'C1').locator('.row').first().click();
	await Promise.all([
		other.getByLabel('Wording of C1').fill('The square should be closed on Saturdays.'),
		page.getByLabel('Wording of P1').fill('Children are hurt there each year.')
	]);
	for (const tab of [page, other]) {
		await expect(line(tab, 'C1')).toHaveAccessibleName(/closed on Saturdays\.$/);
		await expect(line(tab, 'P1')).toHaveAccessibleName(/hurt there each year\.$/);
	}
	await Promise.all([isSaved(page), isSaved(other)]);
	await page.reload();
	await expect(outlineOf(page).getByRole('treeitem')).toHaveCount(2);
	await expect(line(page, 'C1')).toHaveAccessibleName(/closed on Saturdays\.$/);
});

test('what cannot be written is kept, said, can be saved to a file, and is written once it can be', async ({
	page
}) => {
	await openOpEd(page);
	await page.keyboard.press('n');
	await page.keyboard.type('The square should be closed.');
	await page.keyboard.press('Enter');
	await isSaved(page);
	// A device without room.
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.put;
		Object.assign(window, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	await page.getByLabel('Wording of C1').fill('The square should be closed to cars.');
	await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a copy to a file' }).first().click();
	const chunks: Buffer[] = [];
	for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
	expect(Buffer.concat(chunks).toString()).toContain('The square should be closed to cars.');
	// Whoever leaves now is asked first.
	const asked = page.waitForEvent('dialog');
	const leaving = page.goto('about:blank').catch(() => undefined);
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await leaving;
	await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
	await isSaved(page);
	await page.reload();
	await expect(line(page, 'C1')).toHaveAccessibleName(/closed to cars\.$/);
});
