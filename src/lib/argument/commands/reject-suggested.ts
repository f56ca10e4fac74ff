/**
 * Rejects suggestions: they go, with the relations that need them, and the article remembers where they stood, so that no engine
 * makes them again. What a person has accepted cannot be rejected, only deleted.
 */
import { Draft, type Edit } from '../command.ts';
import type { RecordId } from '../ids.ts';
import { refuse } from '../refusal.ts';
import { rejectionsOf, remember } from '../rejections.ts';

export interface RejectSuggested {
	readonly recordIds: readonly RecordId[];
}

export const rejectSuggested: Edit<RejectSuggested> = (records, { recordIds }) => {
	const draft = new Draft(records);
	for (const id of recordIds) {
		const record = records.get(id);
		if (!record) return refuse('not-found', { id });
		if (!('status' in record) || record.status !== 'suggested') return refuse('not-suggested', { id });
		draft.remove(id);
		if ('articleId' in record && record.articleId) remember(draft, record.articleId, rejectionsOf(records, record));
	}
	return draft.finish();
};
