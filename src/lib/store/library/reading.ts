/** Reads records out of the library as the screens ask for them: collections, a question, an article, what spans several articles. */
import type { ArticleId, QuestionId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { unpack, union } from '../rows/pack.ts';
import { acrossRows, articleRows, concerning, LOADED_STORES, MOST_COLLECTIONS } from './load.ts';
import type { RowKeeper } from './row-keeper.ts';

/** All collections with their questions, positions and findings. */
export async function allCollections(keeper: RowKeeper): Promise<Records> {
	const rows = await keeper.database.read(['collections'], (reading) =>
		reading.page('collections', null, MOST_COLLECTIONS)
	);
	return union(keeper.damage.noted(rows.map((row) => unpack(`collections/${row.key}`, row))));
}

/** A question with what stands beside it in its collection. */
export async function questionRecords(keeper: RowKeeper, questionId: QuestionId): Promise<Records | null> {
	const [row] = await keeper.database.read(['collections'], (rows) =>
		rows.having('collections', 'questionIds', questionId)
	);
	return row ? unpack(`collections/${row.key}`, row).records : null;
}

export async function articleRecords(keeper: RowKeeper, articleId: ArticleId): Promise<Records | null> {
	const records = union(await keeper.load([articleId], false));
	return records.has(articleId) ? records : null;
}

/** The articles, and of what spans articles all that speaks of them. */
export async function recordsAcross(keeper: RowKeeper, articleIds: readonly ArticleId[]): Promise<Records> {
	const found = await keeper.database.read(LOADED_STORES, async (rows) => [
		await articleRows(rows, articleIds),
		await acrossRows(rows, articleIds)
	]);
	const [own = new Map(), across = new Map()] = found.map((rows) => union(keeper.damage.noted(rows)));
	return new Map([...own, ...concerning(across, articleIds, own)]);
}
