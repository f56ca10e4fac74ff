/** What a screen that lists articles or collections is told when rows change. */
import type { ArticleId } from '#argument/ids.ts';
import { keyOf, storeOf } from '../rows/home.ts';
import type { News } from './row-keeper.ts';

export interface LibraryChange {
	/** Articles whose summaries are new, different or gone; null where it may be any of them. */
	readonly articleIds: readonly ArticleId[] | null;
	/** Whether a collection, or what belongs to one, has changed. */
	readonly collections: boolean;
	readonly from: News['from'];
}

export function changeOf({ rows, from }: News): LibraryChange {
	const maps = rows.filter(({ home }) => storeOf(home) === 'maps').map(({ home }) => keyOf(home) as ArticleId);
	const collections = rows.filter(({ home }) => storeOf(home) === 'collections');
	// A name is in the summaries of all the author's articles, and a collection in those of its own.
	const isWide = rows.some(
		({ home, from: before, to }) => storeOf(home) === 'authors' && before !== null && to !== null
	);
	const members = collections.flatMap((row) => row.articleIds as ArticleId[]);
	return { articleIds: isWide ? null : [...new Set([...maps, ...members])], collections: collections.length > 0, from };
}
