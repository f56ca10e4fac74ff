/** An article's texts: which of them is in force, and which were corrected since and are kept for what still points into them. */
import type { ArticleId, TextId } from './ids.ts';
import { allOf, get, type Records } from './records.ts';
import { isQuotePassage } from './records/passage.ts';
import type { ArticleText } from './records/text.ts';

/** Those in force first, the one the article's passages point into before the others; then earlier versions. */
export function textsOf(records: Records, articleId: ArticleId): ArticleText[] {
	const textId = get(records, articleId)?.textId;
	const own = allOf(records, 'text').filter((text) => text.id === textId || text.articleId === articleId);
	const earlier = earlierVersions(own, textId);
	const rank = ({ id }: ArticleText) => (id === textId ? 0 : earlier.has(id) ? 2 : 1);
	return own.sort((a, b) => rank(a) - rank(b));
}

/** Texts that another one corrects. The article's own text is never among them, even if it was put back after a correction. */
export function earlierVersions(texts: readonly ArticleText[], textId: TextId | undefined): Set<TextId> {
	return new Set(texts.flatMap(({ corrects }) => (corrects === undefined || corrects === textId ? [] : [corrects])));
}

/** The ids of the texts that passages of an article's statements point into. */
export function textsPointedInto(records: Records, articleId: ArticleId): Set<TextId> {
	const own = get(records, articleId)?.textId;
	const ids = new Set<TextId>();
	for (const statement of allOf(records, 'statement')) {
		if (statement.articleId !== articleId) continue;
		for (const passage of statement.passages) {
			const textId = isQuotePassage(passage) ? (passage.textId ?? own) : undefined;
			if (textId !== undefined) ids.add(textId);
		}
	}
	return ids;
}
