/**
 * Accepts suggested statements, and with them the suggested relations between statements that are then all accepted: who accepts both
 * ends after seeing what joins them accepts that too. A relation to what is still only suggested waits (AR22).
 */
import { Draft, type Edit } from '../command.ts';
import { isIdOf, type InferenceId, type StatementId } from '../ids.ts';
import { allOf, get, type Records } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface AcceptStatements {
	readonly statementIds: readonly StatementId[];
}

export const acceptStatements: Edit<AcceptStatements> = (records, { statementIds }) => {
	const draft = new Draft(records);
	for (const id of statementIds) {
		if (!get(records, id)) return refuse('not-found', { id });
		draft.change(id, (statement) => ({ ...statement, status: 'accepted' }));
	}
	acceptBetween(draft, records, new Set(statementIds));
	return draft.finish();
};

/** Accepts the suggested relations that touch these statements and rest on nothing that is only suggested. */
function acceptBetween(draft: Draft, records: Records, touched: ReadonlySet<StatementId>): void {
	const isAccepted = (id: StatementId | InferenceId) => draft.get<'statement' | 'inference'>(id)?.status === 'accepted';
	const fresh = new Set<InferenceId>();
	for (const inference of allOf(records, 'inference')) {
		const ends = [...inference.premiseIds, inference.conclusionId];
		if (inference.status === 'accepted' || !ends.some((id) => touched.has(id)) || !ends.every(isAccepted)) continue;
		draft.put({ ...inference, status: 'accepted' });
		fresh.add(inference.id);
	}
	for (const attack of allOf(records, 'attack')) {
		const { attackerId, targetId } = attack;
		const touches =
			touched.has(attackerId) || (isIdOf('inference', targetId) ? fresh.has(targetId) : touched.has(targetId));
		if (attack.status === 'accepted' || !touches || !isAccepted(attackerId) || !isAccepted(targetId)) continue;
		draft.put({ ...attack, status: 'accepted' });
	}
}
