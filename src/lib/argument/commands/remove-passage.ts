/** Takes a passage from a statement. A statement without passages stays: it may be given others. */
import { Draft, type Edit } from '../command.ts';
import type { StatementId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface RemovePassage {
	readonly statementId: StatementId;
	/** Place in the statement's passages, from 0. */
	readonly index: number;
}

export const removePassage: Edit<RemovePassage> = (records, { statementId, index }) => {
	const statement = get(records, statementId);
	if (!statement?.passages[index]) return refuse('not-found', { id: `${statementId} passages[${index}]` });
	const draft = new Draft(records);
	draft.put({ ...statement, passages: statement.passages.filter((_, at) => at !== index) });
	return draft.finish();
};
