/** What a picture is of: an article's map, or several authors' maps merged into one; with its title and where it comes from. */
import { slugOf, type ArticleId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import { published, titleOf } from '#ui/common/dates.ts';
import type { FigureSubject, MergedMap } from './shown-map.ts';
import { wholeContent, wholeMap } from './whole-picture.ts';

export function subjectOf(records: Records, articleId: ArticleId): FigureSubject {
	const article = get(records, articleId);
	return {
		name: slugOf(articleId),
		title: article ? titleOf(article) : '',
		source: sourceOf(records, articleId),
		whole: (signal) => wholeMap(records, articleId, signal)
	};
}

export function mergedSubject({ title, content, records, authors }: MergedMap): FigureSubject {
	const named = (articleId: ArticleId) => {
		const article = get(records, articleId);
		return sourceOf(records, articleId) || (article ? titleOf(article) : '');
	};
	const sources = authors.map(({ articleId, badge }) => `${badge}: ${named(articleId)}`);
	return {
		name: authors
			.map(({ articleId }) => slugOf(articleId))
			.join('+')
			.slice(0, LONGEST_NAME),
		title,
		source: sources.join('; '),
		whole: (signal) => wholeContent(content, new Map(), signal)
	};
}

/** Of a file: some systems take no longer names. */
const LONGEST_NAME = 120;

/** Authors, publication and date, as far as they are known. */
function sourceOf(records: Records, articleId: ArticleId): string {
	const article = get(records, articleId);
	if (!article) return '';
	const names = article.authorIds.flatMap((id) => get(records, id)?.name ?? []);
	const parts = [...names, article.publication, article.publishedOn ? published(article.publishedOn) : ''];
	return parts.filter(Boolean).join(', ');
}
