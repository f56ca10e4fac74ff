/**
 * Takes a statement into a step, as a further premise together with those it has. If the statement is a reason of its own for the
 * same conclusion, that reason is merged into the step, with the attacks on it: this is how convergent becomes linked.
 */
import { Draft, type Edit } from '../command.ts';
import type { InferenceId, StatementId } from '../ids.ts';
import { accept, mergeInto, obstacleTo, ofOneArticle, twinOf } from '../linking.ts';
import { allOf, get } from '../records.ts';
import { isRefusal, refuse } from '../refusal.ts';

export interface LinkPremise {
	readonly inferenceId: InferenceId;
	readonly premiseId: StatementId;
}

export const linkPremise: Edit<LinkPremise> = (records, { inferenceId, premiseId }) => {
	const inference = get(records, inferenceId);
	if (!inference) return refuse('not-found', { id: inferenceId });
	const ends = ofOneArticle(records, [inference.conclusionId, premiseId]);
	if (isRefusal(ends)) return ends;
	if (inference.premiseIds.includes(premiseId)) return refuse('duplicate', { id: inferenceId });
	const undercuts = allOf(records, 'attack').filter((attack) => attack.targetId === inferenceId);
	if (undercuts.some((attack) => attack.attackerId === premiseId))
		return refuse('own-step', { id: premiseId, inference: inferenceId });
	const linked = { ...inference, premiseIds: [...inference.premiseIds, premiseId] };
	const obstacle = obstacleTo(records, linked, inferenceId);
	if (obstacle) return obstacle;
	const draft = new Draft(records);
	draft.put(linked);
	const own = twinOf(records, { premiseIds: [premiseId], conclusionId: inference.conclusionId });
	if (own) mergeInto(draft, records, own.id, inferenceId);
	accept(draft, inferenceId);
	return draft.finish();
};
