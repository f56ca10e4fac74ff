/** Makes an article what it was in a snapshot: its facts and its map. Texts and authors that are there now stay as they are. */
import { Draft, type Edit } from '../command.ts';
import { isIdOf, type ArticleId, type RecordId } from '../ids.ts';
import { get, type ArgumentRecord, type Records } from '../records.ts';
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
	const draft = new Draft(records);
	for (const record of records.values())
		if (isOfMap(record, articleId) && !then.has(record.id)) draft.remove(record.id);
	for (const record of then.values()) {
		if (isOfMap(record, articleId)) draft.put(record);
		// A snapshot need not hold them: without, the map goes without.
		else if (isIdOf('author', record.id) && !records.has(record.id)) draft.put(record);
	}
	const authorIds = article.authorIds.filter((id) => draft.get(id) !== null);
	// The text it had then may have been let go of since.
	const textId = article.textId !== undefined && records.has(article.textId) ? article.textId : present.textId;
	draft.put({ ...present, ...article, authorIds, ...(textId !== undefined && { textId }) });
	return draft.finish();
};

const MAP_TYPES = ['statement', 'inference', 'attack', 'placement'] as const;

function isOfMap(record: ArgumentRecord, articleId: ArticleId): boolean {
	const id: RecordId = record.id;
	return MAP_TYPES.some((type) => isIdOf(type, id)) && 'articleId' in record && record.articleId === articleId;
}
