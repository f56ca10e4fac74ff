/** Which articles a writer writes, each with its graph and its text. */
import { ArgumentGraph, compareIds } from '#argument/argument-graph.ts';
import type { ArticleId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isQuotePassage, type QuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ArticleText } from '#argument/records/text.ts';
import type { LossLedger } from './loss.ts';

export interface ArticleMap {
	readonly article: Article;
	readonly graph: ArgumentGraph;
	/** What a reader will find, where the format cannot hold the whole graph. */
	readonly asRead?: ArgumentGraph;
	/** The text its passages point into, where it is here. */
	readonly text: ArticleText | null;
}

/** The article asked for, or all, by id. */
export function articleMaps(records: Records, articleId?: ArticleId): ArticleMap[] {
	return allOf(records, 'article')
		.filter((article) => articleId === undefined || article.id === articleId)
		.sort((a, b) => compareIds(a.id, b.id))
		.map((article) => ({
			article,
			graph: new ArgumentGraph(records, article.id),
			text: article.textId === undefined ? null : get(records, article.textId)
		}));
}

/** The names of an article's authors that are here. */
export function authorNames(records: Records, article: Article): string[] {
	return article.authorIds.flatMap((id) => get(records, id)?.name ?? []);
}

/**
 * The passages of a statement that stand word for word in the article's own text, in its order. The others are reported, and so
 * is what a passage holds besides.
 */
export function passagesInText(
	statement: Statement,
	{ article, text }: ArticleMap,
	ledger: LossLedger
): QuotePassage[] {
	const found = statement.passages.filter(isQuotePassage).filter((passage) => {
		if (passage.textId !== undefined && passage.textId !== article.textId) return false;
		return (
			text !== null && passage.start < passage.end && text.text.slice(passage.start, passage.end) === passage.exact
		);
	});
	if (found.length < statement.passages.length)
		ledger.leaveOut('passages into a text that is not written', 'their words cannot be pointed at', statement.id);
	reportHashes(found, statement, ledger);
	return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Hashes find the same words in a text that does not travel along; no foreign format knows them. */
export function reportHashes(passages: readonly QuotePassage[], statement: Statement, ledger: LossLedger): void {
	if (passages.some((passage) => passage.hashes !== undefined))
		ledger.leaveOut('hashes of passages', 'only a Counterpoint file holds them', statement.id);
}
