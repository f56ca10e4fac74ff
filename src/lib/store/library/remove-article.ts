/** Deleting an article, with everything that follows from it, and taking that back. */
import { apply, invert, isEmpty, type RecordDiff } from '#argument/diff.ts';
import { cascade } from '#argument/integrity.ts';
import type { ArticleId } from '#argument/ids.ts';
import { get } from '#argument/records.ts';
import { storeOf, type Home } from '../rows/home.ts';
import { union, unseenRow } from '../rows/pack.ts';
import { homesIn, split } from '../rows/split.ts';
import type { ArticleSummary } from '../database/stores.ts';
import { articleRows, rowsThatMayName } from './load.ts';
import type { RowKeeper } from './row-keeper.ts';

/** What undoing the deletion needs. */
export interface DeletedArticle {
	readonly summary: ArticleSummary;
	readonly thumbnail: string | null;
	readonly layout: unknown;
	readonly changes: readonly {
		readonly home: Home;
		readonly diff: RecordDiff;
		readonly articleIds: readonly string[];
	}[];
}

/**
 * Deletes an article with its map and texts, with authors nobody else names, and with what refers to it elsewhere. Null where
 * there is no such article.
 */
export async function deleteArticle(keeper: RowKeeper, articleId: ArticleId): Promise<DeletedArticle | null> {
	const deleted: { value: DeletedArticle | null } = { value: null };
	await keeper.changeWithin(async (rows) => {
		const listed = await rows.get('articles', articleId);
		const particulars = await rows.get('particulars', articleId);
		const own = await articleRows(rows, [articleId]);
		const found = [...own, ...(await rowsThatMayName(rows, articleId))];
		const records = union(found);
		if (!listed || !get(records, articleId)) return [];
		const diff = cascade(records, { added: [], updated: [], removed: [...union(own).values()] });
		const held = new Map(found.map((row) => [row.home, row]));
		const { changes } = split(diff, held, records, apply(records, diff), homesIn(found));
		const outcomes = await keeper.write(
			rows,
			changes.map((change) => ({ ...change, articleIds: storeOf(change.held.home) === 'texts' ? [articleId] : [] }))
		);
		deleted.value = {
			summary: listed.summary,
			thumbnail: particulars?.thumbnail ?? null,
			layout: own.find((row) => storeOf(row.home) === 'maps')?.layout,
			changes: outcomes
				.filter((outcome) => !isEmpty(outcome.diff))
				.map(({ held: { home }, diff: done }) => ({
					home,
					diff: done,
					articleIds: storeOf(home) === 'texts' ? [articleId] : []
				}))
		};
		return outcomes;
	});
	return deleted.value;
}

/** Takes a deletion back. What others did since stays; what they deleted stays deleted. */
export async function restoreArticle(
	keeper: RowKeeper,
	{ summary, thumbnail, layout, changes }: DeletedArticle
): Promise<void> {
	await keeper.changeWithin(async (rows) => {
		const outcomes = await keeper.write(
			rows,
			changes.map(({ home, diff, articleIds }) => ({
				held: unseenRow(home),
				diff: invert(diff),
				articleIds,
				winner: 'present' as const
			})),
			{ origin: summary.origin }
		);
		const [listed, map] = [await rows.get('articles', summary.id), await rows.get('maps', summary.id)];
		const particulars = await rows.get('particulars', summary.id);
		const { addedAt, updatedAt } = summary;
		if (listed) rows.put('articles', { ...listed, summary: { ...listed.summary, addedAt, updatedAt } });
		if (particulars) rows.put('particulars', { ...particulars, thumbnail });
		if (map && layout !== undefined) rows.put('maps', { ...map, layout });
		return outcomes;
	});
}
