/** Adds to a step the premise its author leaves unsaid (an enthymeme's premise): an implicit statement, linked with the others. */
import { Draft, type Command } from '../command.ts';
import type { InferenceId } from '../ids.ts';
import { accept } from '../linking.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface AddImplicitPremise {
	readonly inferenceId: InferenceId;
	readonly wording: string;
}

export const addImplicitPremise: Command<AddImplicitPremise> = (records, { inferenceId, wording }, ids) => {
	const inference = get(records, inferenceId);
	if (!inference) return refuse('not-found', { id: inferenceId });
	if (wording.trim() === '') return refuse('empty-wording');
	const draft = new Draft(records);
	const id = draft.freshId('statement', ids);
	draft.put({
		id,
		articleId: inference.articleId,
		role: 'premise',
		isMain: false,
		wording: wording.trim(),
		voice: 'own',
		implicit: true,
		status: 'accepted',
		passages: []
	});
	draft.put({ ...inference, premiseIds: [...inference.premiseIds, id] });
	accept(draft, inferenceId);
	return draft.finish();
};
