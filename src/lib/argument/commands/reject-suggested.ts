/** Rejects suggestions: they go, with the relations that need them. What a person has accepted cannot be rejected, only deleted. */
import { Draft, type Edit } from '../command.ts';
import type { RecordId } from '../ids.ts';
import { refuse } from '../refusal.ts';

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
	}
	return draft.finish();
};
