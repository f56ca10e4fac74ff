/**
 * Sets how a statement works in its article. A main conclusion that becomes a premise or evidence is no longer the main one, and
 * only evidence keeps a kind of evidence. A suggestion whose role is set is accepted by that. Reasons for it stay as they are.
 */
import { Draft, type Edit } from '../command.ts';
import { withField, withoutFields } from '../fields.ts';
import type { StatementId } from '../ids.ts';
import { get } from '../records.ts';
import type { EvidenceKind, Role, Statement } from '../records/statement.ts';
import { refuse } from '../refusal.ts';

export interface SetRole {
	readonly statementId: StatementId;
	readonly role: Role;
	/** Null takes the kind away; left out, evidence keeps the kind it has. */
	readonly evidenceKind?: EvidenceKind | null;
}

export const setRole: Edit<SetRole> = (records, { statementId, role, evidenceKind }) => {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	if (evidenceKind && role !== 'evidence') return refuse('kind-without-evidence', { role });
	const isMain = statement.isMain && role === 'conclusion';
	const changed: Statement = { ...statement, role, isMain, status: 'accepted' };
	const draft = new Draft(records);
	if (role !== 'evidence') draft.put(withoutFields(changed, 'evidenceKind'));
	else draft.put(evidenceKind === undefined ? changed : withField(changed, 'evidenceKind', evidenceKind));
	return draft.finish();
};
