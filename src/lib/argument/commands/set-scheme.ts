/** Names the argument scheme of a step, or takes the name away. A suggested step whose scheme is chosen is accepted by that. */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { InferenceId } from '../ids.ts';
import { accept } from '../linking.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface SetScheme {
	readonly inferenceId: InferenceId;
	/** Key of a scheme (evaluate/schemes); null for none. */
	readonly scheme: string | null;
}

export const setScheme: Edit<SetScheme> = (records, { inferenceId, scheme }) => {
	const inference = get(records, inferenceId);
	if (!inference) return refuse('not-found', { id: inferenceId });
	const draft = new Draft(records);
	draft.put(withField(inference, 'scheme', scheme));
	accept(draft, inferenceId);
	return draft.finish();
};
