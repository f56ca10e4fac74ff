/** Lets a statement attack another (rebut) or a step (undercut). What a person links is accepted by that, with both ends. */
import { Draft, type Command } from '../command.ts';
import { isIdOf, type InferenceId, type StatementId } from '../ids.ts';
import { accept, ofOneArticle } from '../linking.ts';
import { allOf, get } from '../records.ts';
import type { Attack, AttackKind } from '../records/attack.ts';
import { isRefusal, refuse } from '../refusal.ts';

export interface AddAttack {
	readonly attackerId: StatementId;
	readonly targetId: StatementId | InferenceId;
	readonly kind?: AttackKind;
	readonly status?: Attack['status'];
}

export const addAttack: Command<AddAttack> = (records, { attackerId, targetId, kind, status = 'accepted' }, ids) => {
	const step = isIdOf('inference', targetId) ? get(records, targetId) : null;
	if (isIdOf('inference', targetId) && !step) return refuse('not-found', { id: targetId });
	const ends = ofOneArticle(records, [attackerId, step ? step.conclusionId : (targetId as StatementId)]);
	if (isRefusal(ends)) return ends;
	if (attackerId === targetId) return refuse('self-attack', { id: attackerId });
	if (step && [...step.premiseIds, step.conclusionId].includes(attackerId))
		return refuse('own-step', { id: attackerId, inference: step.id });
	const same = allOf(records, 'attack').find((one) => one.attackerId === attackerId && one.targetId === targetId);
	if (same) return refuse('duplicate', { id: same.id });
	const articleId = ends[0]?.articleId;
	if (articleId === undefined) return refuse('not-found', { id: attackerId });
	const draft = new Draft(records);
	const id = draft.freshId('attack', ids);
	draft.put({ id, articleId, attackerId, targetId, ...(kind !== undefined && { kind }), status });
	if (status === 'accepted') accept(draft, id);
	return draft.finish();
};
