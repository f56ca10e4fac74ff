/** Says whether a statement is the author's own view or one the author only reports. Accepts a suggestion by that. */
import { Draft, type Edit } from '../command.ts';
import type { StatementId } from '../ids.ts';
import { get } from '../records.ts';
import type { Statement } from '../records/statement.ts';
import { refuse } from '../refusal.ts';

export interface SetVoice {
	readonly statementId: StatementId;
	readonly voice: Statement['voice'];
}

export const setVoice: Edit<SetVoice> = (records, { statementId, voice }) => {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	const draft = new Draft(records);
	draft.put({ ...statement, voice, status: 'accepted' });
	return draft.finish();
};
