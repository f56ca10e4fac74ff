/**
 * Search by looking at everything: titles and authors, statements, texts, a few articles at a time, with pauses in which the page gets
 * its turn. It is what a library in memory has, and what the index (search-index.ts) must agree with.
 */
import type { ArticleId } from '#argument/ids.ts';
import type { StoreName, Stores } from '../database/stores.ts';
import type { Vault } from '../database/vault.ts';
import { BestHits, statementHit, textHits, titleHit, type SearchHit } from './hits.ts';
import { termsOf } from './matching.ts';

/** How far the index is: articles and texts. */
export interface Indexing {
	readonly done: number;
	readonly all: number;
}

export interface SearchOptions {
	/** Hits at most: the best of them. 50 where nothing is said. */
	readonly limit?: number;
	readonly signal?: AbortSignal;
	/** Only within these articles. */
	readonly articleIds?: readonly ArticleId[];
	/** Called with the best so far whenever they change. */
	readonly onHits?: (hits: readonly SearchHit[]) => void;
	/** Called while the search waits for the index: there may be more hits than `onHits` has given. */
	readonly onIndexing?: (indexing: Indexing) => void;
}

export const DEFAULT_LIMIT = 50;

/** Rows read at a time: a few milliseconds of reading, then the page gets its turn. */
const AT_ONCE = { articles: 300, maps: 15, texts: 2 } as const;

/**
 * All words must occur, each at the beginning of a word, in any case and without regard to accents: in one title with its authors,
 * in one statement, or near each other in a text. The best hits come first; as many as the limit means that there may be more.
 * Rejects with the signal's reason where it is aborted.
 */
export async function searchLibrary(vault: Vault, query: string, options: SearchOptions = {}): Promise<SearchHit[]> {
	const terms = termsOf(query);
	const best = new BestHits(options.limit ?? DEFAULT_LIMIT);
	if (terms.length === 0) return best.hits;
	const only = options.articleIds ? new Set<string>(options.articleIds) : null;
	const isMeant = (articleId: string) => !only || only.has(articleId);
	const pause = async () => {
		if (best.hasChanged()) options.onHits?.(best.hits);
		await breath();
		options.signal?.throwIfAborted();
	};
	options.signal?.throwIfAborted();
	for await (const { key, summary } of rowsOf(vault, 'articles', pause)) {
		if (isMeant(key)) best.add(titleHit(key as ArticleId, summary, terms));
	}
	for await (const { key, content } of rowsOf(vault, 'maps', pause)) {
		if (!isMeant(key)) continue;
		for (const statement of content.statements ?? []) best.add(statementHit(key as ArticleId, statement, terms));
	}
	for await (const { articleIds, content } of rowsOf(vault, 'texts', pause)) {
		const meant = articleIds.filter(isMeant) as ArticleId[];
		for (const text of content.texts ?? []) {
			for (const hit of textHits(meant, text, terms)) {
				if (hit) best.add(hit);
				else await pause();
			}
		}
	}
	await pause();
	return best.hits;
}

/** The rows of a store, some at a time, with a pause after each helping. */
async function* rowsOf<Name extends StoreName & keyof typeof AT_ONCE>(
	vault: Vault,
	store: Name,
	pause: () => Promise<void>
): AsyncGenerator<Stores[Name]> {
	for (let after: string | null = null; ;) {
		const from: string | null = after;
		const page: Stores[Name][] = await vault.read([store], (rows) => rows.page(store, from, AT_ONCE[store]));
		yield* page;
		const last = page.at(-1);
		if (!last || page.length < AT_ONCE[store]) return;
		after = last.key;
		await pause();
	}
}

/** Lets the page draw and answer before going on. */
export function breath(): Promise<void> {
	return new Promise((go) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			go();
		};
		port2.postMessage(null);
	});
}
