/** Accepts suggestions, in one step that can be undone; a relation together with what it joins. What is accepted stays so. */
import { Draft, type Edit } from '../command.ts';
import { isIdOf, type RecordId } from '../ids.ts';
import { accept } from '../linking.ts';
import { refuse } from '../refusal.ts';

export interface AcceptSuggested {
	readonly recordIds: readonly RecordId[];
}

export const acceptSuggested: Edit<AcceptSuggested> = (records, { recordIds }) => {
	const draft = new Draft(records);
	for (const id of recordIds) {
		const record = draft.get(id);
		if (!record) return refuse('not-found', { id });
		if (!('status' in record) || record.status === 'accepted') continue;
		if (isIdOf('statement', id) || isIdOf('inference', id) || isIdOf('attack', id)) accept(draft, id);
		else draft.put({ ...record, status: 'accepted' });
	}
	return draft.finish();
};
