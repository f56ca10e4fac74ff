/**
 * An opinion piece of 600 words is mapped from scratch, by mouse, by keyboard alone and on a phone: the same map, and no more actions
 * than it takes.
 */
import type { Page } from '@playwright/test';
import { barOf, chooseWords, drawOver, isSaved, outlineOf } from './support/by-hand.ts';
import { MAP, openNineOClock, OUTLINE, outlineSaid, type Bearing } from './support/nine-o-clock.ts';
import { expect, test } from './support/visit.ts';

/** What moves on the screen is not what these tests are about. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The words of a statement as its wording begins. */
const wordingOf = (index: number): string => {
	const words = MAP[index]?.words.slice(0, 20) ?? '';
	return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Every statement's line, on a phone also while the text is shown. */
const linesOf = (page: Page) => page.locator('[role=treeitem]');

async function siglumOf(page: Page, index: number): Promise<string> {
	const names = await linesOf(page).evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
	const name = names.find((one) => one.includes(wordingOf(index))) ?? '';
	return /(?:^|, )([CPE]\d+),/.exec(name)?.[1] ?? '';
}

/** What the bar's button says in full. */
const BUTTONS: Readonly<Record<Bearing, (siglum: string) => string>> = {
	conclusion: () => 'conclusion',
	reason: (siglum) => `A reason for ${siglum}`,
	evidence: (siglum) => `Evidence for ${siglum}`,
	attack: (siglum) => `An attack on ${siglum}`,
	step: (siglum) => `An attack on the step at ${siglum}`,
	together: (siglum) => `A premise together with ${siglum}`
};

/** Every statement from its words by one press in the bar. Answers how many selections and presses that took. */
async function mapByBar(page: Page, select: (words: string) => Promise<void>): Promise<number> {
	let actions = 0;
	for (const [index, { words, as, on = 0 }] of MAP.entries()) {
		await select(words);
		const siglum = index === 0 ? '' : await siglumOf(page, on);
		await barOf(page)
			.getByRole('button', { name: BUTTONS[as](siglum), exact: true })
			.click();
		actions += 2;
		await expect(linesOf(page)).toHaveCount(index + 1);
		await expect(barOf(page)).toBeHidden();
	}
	return actions;
}

test('by mouse: two actions for each statement', async ({ page }) => {
	await openNineOClock(page);
	const actions = await mapByBar(page, (words) => drawOver(page, words));
	expect(await outlineSaid(page)).toEqual(OUTLINE);
	expect(actions).toBeLessThanOrEqual(2 * MAP.length);
	await isSaved(page);
});

test('by keyboard alone: fewer than five keys for each statement', async ({ page }) => {
	await openNineOClock(page);
	let keys = 0;
	const press = async (...struck: string[]) => {
		for (const key of struck) await page.keyboard.press(key);
		keys += struck.length;
	};
	const KEYS: Readonly<Record<Bearing, string>> = {
		conclusion: 'c',
		reason: 's',
		evidence: 'Shift+E',
		attack: 'a',
		step: 'u',
		together: 'l'
	};
	await press('g');
	for (const [index, { words, keys: struck, as }] of MAP.entries()) {
		await press(...struck);
		await expect(page.getByRole('status').filter({ hasText: `Selected: ${words}` })).toHaveCount(1);
		await press(KEYS[as]);
		await expect(linesOf(page)).toHaveCount(index + 1);
		await expect(page.getByRole('status').filter({ hasText: 'is made. Enter changes its wording.' })).toHaveCount(1);
	}
	expect(await outlineSaid(page)).toEqual(OUTLINE);
	expect(keys).toBeLessThan(5 * MAP.length);
	// The wording of the last is changed, and the keyboard is back in the text; from there it goes to the outline.
	await press('Enter');
	await expect(page.getByLabel(/^Wording of/)).toBeFocused();
	await press('Enter', 'g');
	await expect(outlineOf(page).locator(':focus')).toHaveCount(1);
	await isSaved(page);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('by touch: a selection and a tap for each statement', async ({ page }) => {
		await openNineOClock(page);
		await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Text' }).tap();
		const actions = await mapByBar(page, (words) => chooseWords(page, words));
		expect(await outlineSaid(page)).toEqual(OUTLINE);
		expect(actions).toBeLessThanOrEqual(2 * MAP.length);
		await isSaved(page);
	});
});
