/**
 * Lets a statement serve something else: the relations that start from it go, and one to the new target takes their place. Suggested
 * relations that go are remembered as rejected. In a step of several premises the others stay.
 */
import { Draft, type Command } from '../command.ts';
import { apply, compose } from '../diff.ts';
import type { StatementId } from '../ids.ts';
import { allOf, get } from '../records.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { rejectionsOf, remember } from '../rejections.ts';
import { acceptStatements } from './accept-statements.ts';
import { addAttack } from './add-attack.ts';
import { addInference } from './add-inference.ts';

export interface RelinkStatement {
	readonly statementId: StatementId;
	/** Null: it serves nothing any more. */
	readonly to: { readonly statementId: StatementId; readonly relation: 'supports' | 'attacks' } | null;
}

export const relinkStatement: Command<RelinkStatement> = (records, { statementId, to }, ids) => {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	const draft = new Draft(records);
	for (const inference of allOf(records, 'inference')) {
		if (!inference.premiseIds.includes(statementId)) continue;
		if (inference.status === 'suggested' && inference.conclusionId !== to?.statementId)
			remember(draft, statement.articleId, rejectionsOf(records, { ...inference, premiseIds: [statementId] }));
		const left = inference.premiseIds.filter((id) => id !== statementId);
		if (left.length === 0) draft.remove(inference.id);
		else draft.put({ ...inference, premiseIds: left });
	}
	for (const attack of allOf(records, 'attack')) {
		if (attack.attackerId !== statementId) continue;
		if (attack.status === 'suggested' && attack.targetId !== to?.statementId)
			remember(draft, statement.articleId, rejectionsOf(records, attack));
		draft.remove(attack.id);
	}
	const loose = draft.finish();
	if (isRefusal(loose)) return loose;
	const between = apply(records, loose);
	const tied =
		to === null
			? acceptStatements(between, { statementIds: [statementId] })
			: to.relation === 'supports'
				? addInference(between, { premiseIds: [statementId], conclusionId: to.statementId }, ids)
				: addAttack(between, { attackerId: statementId, targetId: to.statementId }, ids);
	return isRefusal(tied) ? tied : compose(loose, tied);
};
