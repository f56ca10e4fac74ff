/** The screens as a visitor meets them: what to wait for before a screen counts as shown. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { CorpusArticle } from './corpus.ts';

/** The library's entry for an article: a link named by its title. */
export function libraryEntry(page: Page, article: CorpusArticle): Locator {
	return page.getByRole('main').getByRole('link', { name: article.title }).first();
}

/** An article is shown once its map says how many statements it has drawn. */
export async function expectMapDrawn(page: Page): Promise<void> {
	await expect(page.locator('[data-drawn]').first()).toHaveAttribute('data-drawn', /^[1-9]\d*$/, { timeout: 30_000 });
}

/**
 * Waits until this version is kept for use without a network and answers this page's requests. A page that was on its way when
 * keeping ended is not claimed, and keeping that was cut short is begun again at the next visit: so that is made then.
 */
export async function keptForOffline(page: Page): Promise<void> {
	await expect
		.poll(
			async () => {
				const state = await page.evaluate(async () => {
					if (navigator.serviceWorker.controller) return 'kept';
					const kept = await navigator.serviceWorker.getRegistration();
					return kept?.installing ? 'soon' : 'next visit';
				});
				if (state === 'next visit') await page.reload();
				return state;
			},
			{ timeout: 40_000, intervals: [500, 1_000, 2_000] }
		)
		.toBe('kept');
}

/** No accessibility fault that axe can find, in the whole page or the part named by a selector, once the page has its heading. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
	await expect(page.locator('h1')).not.toHaveCount(0);
	const builder = new AxeBuilder({ page });
	const { violations } = await (part ? builder.include(part) : builder).analyze();
	const faults = violations.map(({ id, help, nodes }) => ({
		id,
		help,
		where: nodes.map(({ target }) => target.join(' '))
	}));
	expect(faults).toEqual([]);
}
