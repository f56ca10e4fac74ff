/** While the index is being made: which titles hold the words? They are small and read at once, so something is there to go on with. */
import type { ArticleId } from '#argument/ids.ts';
import { visitAll, type Vault } from '../database/vault.ts';
import { BestHits, titleHit, type SearchHit } from './hits.ts';
import { DEFAULT_LIMIT, type SearchOptions } from './search-library.ts';

/** Read at a time. */
const PAGE = 1_000;

/** The best of them, whatever is indexed. */
export async function titlesWith(
	vault: Vault,
	terms: readonly string[],
	{ limit = DEFAULT_LIMIT, articleIds }: SearchOptions
): Promise<SearchHit[]> {
	const only = articleIds ? new Set<string>(articleIds) : null;
	const best = new BestHits(limit);
	await vault.read(['articles'], (rows) =>
		visitAll(rows, 'articles', PAGE, ({ key, summary }) => {
			if (!only || only.has(key)) best.add(titleHit(key as ArticleId, summary, terms));
		})
	);
	return best.hits;
}

/** The titles, and what the index knows so far of statements and texts. */
export function withTitles(titles: readonly SearchHit[], found: readonly SearchHit[], limit: number): SearchHit[] {
	return [...titles, ...found.filter(({ where }) => where !== 'title')].slice(0, limit);
}
