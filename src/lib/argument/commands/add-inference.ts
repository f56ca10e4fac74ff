/**
 * Supports a statement by others: a further reason for it. Several premises are taken together (linked); reasons added one
 * after the other stand side by side (convergent). What is given a reason becomes a conclusion, whether it was a premise or
 * evidence. What a person links is accepted by that, with both ends.
 */
import { Draft, type Command } from '../command.ts';
import type { StatementId } from '../ids.ts';
import { accept, becomeConclusion, obstacleTo, ofOneArticle } from '../linking.ts';
import type { Inference } from '../records/inference.ts';
import { isRefusal, refuse } from '../refusal.ts';

export interface AddInference {
	/** Each named once; the order does not matter. */
	readonly premiseIds: readonly StatementId[];
	readonly conclusionId: StatementId;
	readonly scheme?: string;
	readonly status?: Inference['status'];
}

export const addInference: Command<AddInference> = (records, args, ids) => {
	const { conclusionId, scheme, status = 'accepted' } = args;
	const premiseIds = [...new Set(args.premiseIds)];
	const ends = ofOneArticle(records, [conclusionId, ...premiseIds]);
	if (isRefusal(ends)) return ends;
	const articleId = ends[0]?.articleId;
	if (articleId === undefined) return refuse('not-found', { id: conclusionId });
	const obstacle = obstacleTo(records, { premiseIds, conclusionId, articleId });
	if (obstacle) return obstacle;
	const draft = new Draft(records);
	const id = draft.freshId('inference', ids);
	draft.put({ id, articleId, premiseIds, conclusionId, ...(scheme !== undefined && { scheme }), status });
	becomeConclusion(draft, conclusionId);
	if (status === 'accepted') accept(draft, id);
	return draft.finish();
};
