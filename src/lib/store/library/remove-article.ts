/** Deleting an article, with everything that follows from it, and taking that back. */
import { apply, invert, isEmpty, type RecordDiff } from '#argument/diff.ts';
import { cascade } from '#argument/integrity.ts';
import type { ArticleId } from '#argument/ids.ts';
import { get } from '#argument/records.ts';
import { storeOf, type Home } from '../rows/home.ts';
import { union, unseenRow, type Unpacked } from '../rows/pack.ts';
import { homesIn, split } from '../rows/split.ts';
import type { ArticleSummary, StoreName } from '../database/stores.ts';
import { alongWith, putBackAlong, removeAlong, type AlongWithArticle } from './along-with-article.ts';
import { articleRows, LOADED_STORES, rowsThatMayName } from './load.ts';
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
	readonly along: AlongWithArticle;
}

/** What would go or change elsewhere, and what is kept beside the records and would go too. */
export interface WouldGo {
	readonly diff: RecordDiff;
	readonly snapshots: number;
	/** Kept verdicts that lose some, or all, of what they say. */
	readonly assessments: number;
}

/** Nothing is written. Null where there is no such article. */
export async function wouldGoWith(keeper: RowKeeper, articleId: ArticleId): Promise<WouldGo | null> {
	return keeper.database.read([...LOADED_STORES, ...ALONG], async (rows) => {
		const own = await articleRows(rows, [articleId]);
		const records = union([...own, ...(await rowsThatMayName(rows, articleId))]);
		const article = get(records, articleId);
		if (!article) return null;
		const { snapshots, assessments } = await alongWith(rows, articleId, ownIds(own));
		const diff = cascade(records, { added: [], updated: [], removed: [article] });
		return { diff, snapshots: snapshots.length, assessments: assessments.length };
	});
}

const ALONG: readonly StoreName[] = ['snapshots', 'assessments'];

function ownIds(own: readonly Unpacked[]): (id: string) => boolean {
	const ids = new Set<string>(union(own).keys());
	return (id) => ids.has(id);
}

/**
 * Deletes an article with its map, texts and snapshots, with authors nobody else names, and with what refers to it elsewhere. Null
 * where there is no such article.
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
		const along = await alongWith(rows, articleId, ownIds(own));
		removeAlong(rows, along);
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
				})),
			along
		};
		return outcomes;
	});
	return deleted.value;
}

/** Takes a deletion back. What others did since stays; what they deleted stays deleted. */
export async function restoreArticle(
	keeper: RowKeeper,
	{ summary, thumbnail, layout, changes, along }: DeletedArticle
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
		await putBackAlong(rows, along);
		return outcomes;
	});
}
