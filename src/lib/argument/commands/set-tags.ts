/** Gives a statement the reader's own tags. A tag does not accept a suggestion. */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { StatementId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface SetTags {
	readonly statementId: StatementId;
	/** White space at their ends is cut off; empty ones and repetitions fall away. */
	readonly tags: readonly string[];
}

export const setTags: Edit<SetTags> = (records, { statementId, tags }) => {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	const kept = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
	const draft = new Draft(records);
	draft.put(withField(statement, 'tags', kept.length > 0 ? kept : null));
	return draft.finish();
};
