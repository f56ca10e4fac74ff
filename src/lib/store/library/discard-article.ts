/** Takes an article that cannot be opened out of the library, with its texts and with what names it elsewhere. It cannot be taken back. */
import { EMPTY, apply } from '#argument/diff.ts';
import type { ArticleId } from '#argument/ids.ts';
import { cascade } from '#argument/integrity.ts';
import type { Article } from '#argument/records/article.ts';
import { mapHome, storeOf } from '../rows/home.ts';
import { noRow, union } from '../rows/pack.ts';
import { homesIn, split } from '../rows/split.ts';
import { markUnindexed } from '../search/index-rows.ts';
import { rowsThatMayName } from './load.ts';
import type { RowKeeper } from './row-keeper.ts';

export async function discardArticle(keeper: RowKeeper, articleId: ArticleId): Promise<void> {
	await keeper.changeWithin(async (rows) => {
		const naming = await rowsThatMayName(rows, articleId);
		const stand: Article = { id: articleId, title: '', authorIds: [] };
		const records = new Map([...union(naming), [articleId, stand] as const]);
		const between = naming
			.filter(({ home }) => storeOf(home) === 'alignments')
			.flatMap((row) => [...row.records.values()]);
		const diff = cascade(records, { added: [], updated: [], removed: [stand, ...between] });
		const held = new Map(naming.map((row) => [row.home, row]));
		const { changes } = split(diff, held, records, apply(records, diff), homesIn(naming));
		const elsewhere = changes.filter((change) => storeOf(change.held.home) !== 'maps');
		const outcomes = await keeper.write(rows, elsewhere);
		for (const text of await rows.having('texts', 'articleIds', articleId)) {
			const others = text.articleIds.filter((id) => id !== articleId);
			if (others.length > 0) rows.put('texts', { ...text, articleIds: others });
			else rows.delete('texts', text.key);
			markUnindexed(rows, text.key, keeper.ids);
		}
		for (const store of ['maps', 'articles', 'particulars'] as const) rows.delete(store, articleId);
		markUnindexed(rows, articleId, keeper.ids);
		const home = mapHome(articleId);
		rows.delete('shortIds', home);
		const gone = { held: noRow(home), found: { ...noRow(home), stamp: 'damaged' }, diff: EMPTY };
		return [...outcomes, { ...gone, broughtBack: false, unapplied: [], replaced: [] }];
	});
}
