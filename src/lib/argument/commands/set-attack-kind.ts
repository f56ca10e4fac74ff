/** Says what an attack does in its article: it speaks against a view, is granted by the author, or answers an objection. */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { AttackId } from '../ids.ts';
import { accept } from '../linking.ts';
import { get } from '../records.ts';
import type { AttackKind } from '../records/attack.ts';
import { refuse } from '../refusal.ts';

export interface SetAttackKind {
	readonly attackId: AttackId;
	/** Null leaves it open. */
	readonly kind: AttackKind | null;
}

export const setAttackKind: Edit<SetAttackKind> = (records, { attackId, kind }) => {
	const attack = get(records, attackId);
	if (!attack) return refuse('not-found', { id: attackId });
	const draft = new Draft(records);
	draft.put(withField(attack, 'kind', kind));
	accept(draft, attackId);
	return draft.finish();
};
