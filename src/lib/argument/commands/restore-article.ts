/** Makes an article what it was in a snapshot: its facts and its map. Texts and authors that are there now stay as they are. */
import { Draft, type Edit } from '../command.ts';
import { isIdOf, type ArticleId, type RecordId, type TextId } from '../ids.ts';
import { get, type ArgumentRecord, type Records } from '../records.ts';
import { isQuotePassage } from '../records/passage.ts';
import { refuse } from '../refusal.ts';

export interface RestoreArticle {
	readonly articleId: ArticleId;
	/** The article's records as they were. */
	readonly then: Records;
}

export const restoreArticle: Edit<RestoreArticle> = (records, { articleId, then }) => {
	const article = get(then, articleId);
	const present = get(records, articleId);
	if (!article || !present) return refuse('not-found', { id: articleId });
	// The text it had then may have been let go of since.
	const textId = article.textId !== undefined && records.has(article.textId) ? article.textId : present.textId;
	const draft = new Draft(records);
	for (const record of records.values())
		if (isOfMap(record, articleId) && !then.has(record.id)) draft.remove(record.id);
	for (const record of then.values()) {
		if (isOfMap(record, articleId)) draft.put(textId === article.textId ? record : named(record, article.textId));
		// A snapshot need not hold them: without, the map goes without.
		else if (isIdOf('author', record.id) && !records.has(record.id)) draft.put(record);
	}
	const authorIds = article.authorIds.filter((id) => draft.get(id) !== null);
	draft.put({ ...present, ...article, authorIds, ...(textId !== undefined && { textId }) });
	return draft.finish();
};

/** With the name of the text its passages quote: it is not the one the article shows, so that nobody takes other words for theirs. */
function named(record: ArgumentRecord, textId: TextId | undefined): ArgumentRecord {
	if (!('passages' in record) || textId === undefined) return record;
	const passages = record.passages.map((passage) =>
		isQuotePassage(passage) && passage.textId === undefined ? { ...passage, textId } : passage
	);
	return { ...record, passages };
}

const MAP_TYPES = ['statement', 'inference', 'attack', 'placement'] as const;

function isOfMap(record: ArgumentRecord, articleId: ArticleId): boolean {
	const id: RecordId = record.id;
	return MAP_TYPES.some((type) => isIdOf(type, id)) && 'articleId' in record && record.articleId === articleId;
}
