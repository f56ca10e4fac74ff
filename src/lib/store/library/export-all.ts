/** Everything the library holds, a little at a time: for a backup, and for a copy in a file where nothing can be saved. */
import type { ArticleId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { union, unpack } from '../rows/pack.ts';
import { articleRows, LOADED_STORES } from './load.ts';
import { pagesOf } from './pages.ts';
import type { RowKeeper } from './row-keeper.ts';

/** Articles at a time. */
const PAGE = 20;

/** First each article with its map, texts and authors; then what spans articles, a collection or pair of articles at a time. */
export async function* exportAll(keeper: RowKeeper): AsyncGenerator<Records> {
	for await (const page of pagesOf(keeper.database, 'articles', PAGE)) {
		const ids = page.map(({ key }) => key as ArticleId);
		const rows = await keeper.database.read(LOADED_STORES, (reading) =>
			Promise.all(ids.map((id) => articleRows(reading, [id])))
		);
		for (const own of rows) yield union(keeper.damage.noted(own));
	}
	for (const store of ['alignments', 'collections'] as const) {
		for await (const page of pagesOf(keeper.database, store, PAGE)) {
			for (const row of page) yield union(keeper.damage.noted([unpack(`${store}/${row.key}`, row)]));
		}
	}
}
