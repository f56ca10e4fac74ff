/** What the library list shows of an article, worked out from its records: the only derived thing that is stored. */
import type { ArticleId, CollectionId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Author } from '#argument/records/author.ts';
import type { ArticleSummary, Origin, ParticularsRow, SummaryAuthor, SummaryRow } from '../database/stores.ts';

/** What the records do not say. */
export interface Circumstances {
	readonly origin: Origin;
	readonly addedAt: number;
	readonly updatedAt: number;
	readonly collectionIds: readonly CollectionId[];
}

/** Null where the records do not hold the article. */
export function summaryRow(
	records: Records,
	authors: Records,
	id: ArticleId,
	around: Circumstances
): SummaryRow | null {
	const article = get(records, id);
	if (!article) return null;
	const statements = allOf(records, 'statement');
	const main = statements.find((statement) => statement.isMain);
	const roleCounts = { conclusion: 0, premise: 0, evidence: 0 };
	for (const statement of statements) roleCounts[statement.role] += 1;
	const summary: ArticleSummary = {
		id,
		title: article.title,
		titleSupplied: article.titleSupplied ?? false,
		authors: article.authorIds.flatMap((authorId) => summaryAuthor(get(authors, authorId)) ?? []),
		publication: article.publication ?? null,
		publishedOn: article.publishedOn ?? null,
		url: article.url ?? null,
		language: article.language ?? null,
		textKind: article.textKind ?? null,
		statementCount: statements.length,
		roleCounts,
		inferenceCount: allOf(records, 'inference').length,
		attackCount: allOf(records, 'attack').length,
		suggestedCount: statements.filter((statement) => statement.status === 'suggested').length,
		mainConclusion: main ? { id: main.id, wording: main.wording } : null,
		...around
	};
	return { key: id, authorIds: article.authorIds, summary };
}

export function particularsRow(records: Records, id: ArticleId, thumbnail: string | null): ParticularsRow {
	const fingerprint = get(records, id)?.fingerprint?.sentences.join('') ?? '';
	return { key: id, fingerprint, thumbnail };
}

export function summaryAuthor(author: Author | null): SummaryAuthor | null {
	return author && { id: author.id, name: author.name, ...(author.badge !== undefined && { badge: author.badge }) };
}
