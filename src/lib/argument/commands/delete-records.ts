/**
 * Deletes records with all that cannot be without them (integrity.ts). The change says beforehand what goes along. A suggestion that
 * is deleted is remembered like one that is rejected.
 */
import { Draft, type Edit } from '../command.ts';
import { isIdOf, type ArticleId, type RecordId } from '../ids.ts';
import { allOf, get, type Records } from '../records.ts';
import { refuse } from '../refusal.ts';
import { rejectionsOf, remember } from '../rejections.ts';

export interface DeleteRecords {
	readonly recordIds: readonly RecordId[];
}

export const deleteRecords: Edit<DeleteRecords> = (records, { recordIds }) => {
	const missing = recordIds.find((id) => !records.has(id));
	if (missing !== undefined) return refuse('not-found', { id: missing });
	const draft = new Draft(records);
	for (const id of recordIds) {
		const record = records.get(id);
		draft.remove(id);
		if (record && 'articleId' in record && record.articleId && 'status' in record && record.status === 'suggested')
			remember(draft, record.articleId, rejectionsOf(records, record));
	}
	const articles = recordIds.filter((id): id is ArticleId => isIdOf('article', id));
	for (const id of textsOnlyOf(records, articles)) draft.remove(id);
	return draft.finish();
};

/** Texts that these articles show and no other article does: nothing of a deleted article stays behind. */
function textsOnlyOf(records: Records, articleIds: readonly ArticleId[]): RecordId[] {
	const shown = articleIds.flatMap((id) => get(records, id)?.textId ?? []);
	const others = allOf(records, 'article').filter((article) => !articleIds.includes(article.id));
	return shown.filter((id) => records.has(id) && !others.some((article) => article.textId === id));
}
