/** Lets an attack come from another statement, or hit another statement or step: what dragging an end of its line does. */
import { Draft, type Edit } from '../command.ts';
import { isIdOf, type AttackId, type InferenceId, type StatementId } from '../ids.ts';
import { accept, ofOneArticle } from '../linking.ts';
import { allOf, get } from '../records.ts';
import { isRefusal, refuse } from '../refusal.ts';

export interface RedirectAttack {
	readonly attackId: AttackId;
	readonly attackerId?: StatementId;
	readonly targetId?: StatementId | InferenceId;
}

export const redirectAttack: Edit<RedirectAttack> = (records, args) => {
	const attack = get(records, args.attackId);
	if (!attack) return refuse('not-found', { id: args.attackId });
	const attackerId = args.attackerId ?? attack.attackerId;
	const targetId = args.targetId ?? attack.targetId;
	const step = isIdOf('inference', targetId) ? get(records, targetId) : null;
	if (isIdOf('inference', targetId) && !step) return refuse('not-found', { id: targetId });
	const hit = step ? step.conclusionId : (targetId as StatementId);
	const ends = ofOneArticle(records, [attack.attackerId, attackerId, hit]);
	if (isRefusal(ends)) return ends;
	if (attackerId === targetId) return refuse('self-attack', { id: attackerId });
	if (step && [...step.premiseIds, step.conclusionId].includes(attackerId))
		return refuse('own-step', { id: attackerId, inference: step.id });
	const same = allOf(records, 'attack').find(
		(one) => one.id !== attack.id && one.attackerId === attackerId && one.targetId === targetId
	);
	if (same) return refuse('duplicate', { id: same.id });
	const draft = new Draft(records);
	if (attackerId !== attack.attackerId || targetId !== attack.targetId) {
		draft.put({ ...attack, attackerId, targetId });
		accept(draft, attack.id);
	}
	return draft.finish();
};
