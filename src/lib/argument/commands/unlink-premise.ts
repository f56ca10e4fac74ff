/**
 * Takes a premise out of a step. Without any premise the step goes, with the attacks on it; its conclusion stays a conclusion
 * until a person says otherwise. `asOwnReason` makes the premise a reason of its own: this is how linked becomes convergent.
 */
import { Draft, type Command } from '../command.ts';
import type { InferenceId, StatementId } from '../ids.ts';
import { accept, mergeInto, twinOf } from '../linking.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface UnlinkPremise {
	readonly inferenceId: InferenceId;
	readonly premiseId: StatementId;
	readonly asOwnReason?: boolean;
}

export const unlinkPremise: Command<UnlinkPremise> = (
	records,
	{ inferenceId, premiseId, asOwnReason = false },
	ids
) => {
	const inference = get(records, inferenceId);
	if (!inference) return refuse('not-found', { id: inferenceId });
	const { premiseIds, conclusionId, articleId } = inference;
	if (!premiseIds.includes(premiseId)) return refuse('not-a-premise', { id: premiseId, inference: inferenceId });
	const draft = new Draft(records);
	const left = premiseIds.filter((id) => id !== premiseId);
	if (left.length === 0) {
		if (!asOwnReason) draft.remove(inferenceId);
		return draft.finish();
	}
	const same = twinOf(records, { premiseIds: left, conclusionId });
	if (same) mergeInto(draft, records, inferenceId, same.id);
	else draft.put({ ...inference, premiseIds: left });
	accept(draft, same?.id ?? inferenceId);
	if (asOwnReason && !twinOf(records, { premiseIds: [premiseId], conclusionId })) {
		const id = draft.freshId('inference', ids);
		draft.put({ id, articleId, premiseIds: [premiseId], conclusionId, status: 'accepted' });
		accept(draft, id);
	}
	return draft.finish();
};
