/** Where comparing begins: at the first collection, ready to explore, or at the choice of articles. */
import type { CollectionId } from '#argument/ids.ts';
import { slugOf } from '#argument/ids.ts';
import type { ShownCollection } from '#ui/library/library-list.ts';
import { resolve } from '$app/paths';
import { articlesPart, MOST_ARTICLES } from './compare-address.ts';

export function comparisonHref(collections: readonly ShownCollection[], id?: CollectionId): string {
	const found = collections.find((one) => id === undefined || one.collection.id === id);
	const articleIds = found?.collection.articleIds.slice(0, MOST_ARTICLES) ?? [];
	if (!found || articleIds.length < 2) return resolve('/compare');
	const question = found.question ? `?question=${slugOf(found.question.id)}` : '';
	return resolve('/compare/[ids]', { ids: articlesPart(articleIds) }) + question;
}
