/** Everything the library holds, a little at a time: for a backup, and for a copy in a file where nothing can be saved. */
import type { ArticleId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { StoreName, Stores } from '../database/stores.ts';
import { union } from '../rows/pack.ts';
import { articleRows, LOADED_STORES } from './load.ts';
import type { RowKeeper } from './row-keeper.ts';

/** Articles at a time. */
const PAGE = 20;

/** First each article with its map, texts and authors; then what spans articles, a collection or pair of articles at a time. */
export async function* exportAll(keeper: RowKeeper): AsyncGenerator<Records> {
	for await (const keys of pagesOf(keeper, 'articles')) {
		const ids = keys as ArticleId[];
		const rows = await keeper.database.read(LOADED_STORES, (reading) =>
			Promise.all(ids.map((id) => articleRows(reading, [id])))
		);
		for (const own of rows) yield union(own);
	}
	for (const store of ['alignments', 'collections'] as const) {
		for await (const keys of pagesOf(keeper, store)) {
			const rows = await keeper.reload(keys.map((key) => `${store}/${key}` as const));
			for (const row of rows) if (row) yield row.records;
		}
	}
}

async function* pagesOf(keeper: RowKeeper, store: StoreName): AsyncGenerator<string[]> {
	for (let after: string | null = null; ;) {
		const from: string | null = after;
		const page: Stores[StoreName][] = await keeper.database.read([store], (rows) => rows.page(store, from, PAGE));
		if (page.length > 0) yield page.map((row) => row.key);
		after = page.at(-1)?.key ?? null;
		if (page.length < PAGE) return;
	}
}
