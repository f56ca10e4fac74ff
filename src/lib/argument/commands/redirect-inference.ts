/**
 * Lets a step lead to another conclusion, or takes another statement in the place of one of its premises: what dragging an end of
 * its line does. The attacks on the step stay with it.
 */
import { Draft, type Edit } from '../command.ts';
import type { InferenceId, StatementId } from '../ids.ts';
import { accept, becomeConclusion, obstacleTo, ofOneArticle } from '../linking.ts';
import { allOf, get } from '../records.ts';
import { isRefusal, refuse } from '../refusal.ts';

export interface RedirectInference {
	readonly inferenceId: InferenceId;
	readonly conclusionId?: StatementId;
	readonly premise?: { readonly from: StatementId; readonly to: StatementId };
}

export const redirectInference: Edit<RedirectInference> = (records, { inferenceId, conclusionId, premise }) => {
	const inference = get(records, inferenceId);
	if (!inference) return refuse('not-found', { id: inferenceId });
	if (premise && !inference.premiseIds.includes(premise.from))
		return refuse('not-a-premise', { id: premise.from, inference: inferenceId });
	const premiseIds = inference.premiseIds.map((id) => (premise && id === premise.from ? premise.to : id));
	const redirected = {
		...inference,
		premiseIds: [...new Set(premiseIds)],
		conclusionId: conclusionId ?? inference.conclusionId
	};
	const ends = ofOneArticle(records, [inference.conclusionId, redirected.conclusionId, ...redirected.premiseIds]);
	if (isRefusal(ends)) return ends;
	const undercut = allOf(records, 'attack').find(
		({ targetId, attackerId }) =>
			targetId === inferenceId && [redirected.conclusionId, ...redirected.premiseIds].includes(attackerId)
	);
	if (undercut) return refuse('own-step', { id: undercut.attackerId, inference: inferenceId });
	const obstacle = obstacleTo(records, redirected, inferenceId);
	if (obstacle) return obstacle;
	const draft = new Draft(records);
	draft.put(redirected);
	becomeConclusion(draft, redirected.conclusionId);
	accept(draft, inferenceId);
	return draft.finish();
};
