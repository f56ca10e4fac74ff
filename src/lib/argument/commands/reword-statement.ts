/** Gives a statement another wording. A suggestion that is reworded is accepted by that. */
import { Draft, type Edit } from '../command.ts';
import type { StatementId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface RewordStatement {
	readonly statementId: StatementId;
	/** White space at its ends is cut off. */
	readonly wording: string;
}

export const rewordStatement: Edit<RewordStatement> = (records, { statementId, wording }) => {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	if (wording.trim() === '') return refuse('empty-wording');
	const draft = new Draft(records);
	if (wording.trim() !== statement.wording) draft.put({ ...statement, wording: wording.trim(), status: 'accepted' });
	return draft.finish();
};
