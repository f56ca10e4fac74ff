/** A small drawing of an article's map, kept with its summary as text so that the list never opens a map. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { thumbnailOf as drawn } from '#map/thumbnail.ts';

export function thumbnailOf(records: Records, articleId: ArticleId): string {
	return JSON.stringify(drawn(new ArgumentGraph(records, articleId)));
}

/** More articles than this at a time are sketched: drawing ten thousand takes minutes. Opening one draws it as it is. */
const MANY = 20;

/** For so many articles that come in together. */
export function thumbnailsFor(articles: number): (records: Records, articleId: ArticleId) => string {
	const isSketched = articles > MANY;
	return (records, articleId) => JSON.stringify(drawn(new ArgumentGraph(records, articleId), isSketched));
}
