/**
 * Turns a step round: a premise becomes the conclusion, and the conclusion takes its place among the premises. The new
 * conclusion's role follows; the old one becomes a premise unless it is the main conclusion or has other reasons.
 */
import { Draft, type Edit } from '../command.ts';
import type { InferenceId, StatementId } from '../ids.ts';
import { accept, becomeConclusion, obstacleTo } from '../linking.ts';
import { allOf, get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface ReverseInference {
	readonly inferenceId: InferenceId;
	/** Which premise becomes the conclusion; may be left out where there is one. */
	readonly premiseId?: StatementId;
}

export const reverseInference: Edit<ReverseInference> = (records, { inferenceId, premiseId }) => {
	const inference = get(records, inferenceId);
	if (!inference) return refuse('not-found', { id: inferenceId });
	const { premiseIds, conclusionId } = inference;
	if (premiseId === undefined && premiseIds.length > 1) return refuse('which-premise', { inference: inferenceId });
	const chosen = premiseId ?? premiseIds[0];
	if (chosen === undefined || !premiseIds.includes(chosen))
		return refuse('not-a-premise', { id: chosen ?? '', inference: inferenceId });
	const reversed = {
		...inference,
		premiseIds: premiseIds.map((id) => (id === chosen ? conclusionId : id)),
		conclusionId: chosen
	};
	const obstacle = obstacleTo(records, reversed, inferenceId);
	if (obstacle) return obstacle;
	const draft = new Draft(records);
	draft.put(reversed);
	becomeConclusion(draft, chosen);
	const keepsReasons = allOf(records, 'inference').some(
		(one) => one.conclusionId === conclusionId && one.id !== inferenceId
	);
	draft.change(conclusionId, (old) => (old.isMain || keepsReasons ? old : { ...old, role: 'premise' }));
	accept(draft, inferenceId);
	return draft.finish();
};
