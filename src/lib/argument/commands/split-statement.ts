/**
 * Makes two statements of one that says two things. The first keeps the id, the relations and being the main conclusion; the
 * second gets the role, the voice and passages of its own, and is tied as the person says. Both are accepted by that.
 */
import { Draft, type Command } from '../command.ts';
import { apply, compose } from '../diff.ts';
import type { StatementId } from '../ids.ts';
import { allOf, get } from '../records.ts';
import type { Passage } from '../records/passage.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { addInference } from './add-inference.ts';
import { obstacleToPassage } from './add-passage.ts';
import { addStatement } from './add-statement.ts';
import { acceptStatements } from './accept-statements.ts';

export interface Half {
	/** White space at its ends is cut off. */
	readonly wording: string;
	readonly passages: readonly Passage[];
}

/**
 * How the second half stands to the argument: serving what the first serves, each with the reasons it has (`beside`), a reason
 * for the first (`reason`), or tied to nothing yet (`loose`).
 */
export type SecondHalf = 'beside' | 'reason' | 'loose';

export interface SplitStatement {
	readonly statementId: StatementId;
	readonly first: Half;
	readonly second: Half;
	readonly tie: SecondHalf;
}

export const splitStatement: Command<SplitStatement> = (records, { statementId, first, second, tie }, ids) => {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	if (first.wording.trim() === '' || second.wording.trim() === '') return refuse('empty-wording');
	for (const passage of first.passages) {
		const obstacle = obstacleToPassage(records, statement, passage);
		if (obstacle) return obstacle;
	}
	const draft = new Draft(records);
	draft.put({ ...statement, wording: first.wording.trim(), passages: first.passages });
	const kept = draft.finish();
	if (isRefusal(kept)) return kept;
	const { articleId, voice, implicit, evidenceKind } = statement;
	// A conclusion is what something is concluded to: the second half has no reason of its own yet.
	const role = statement.role === 'evidence' ? 'evidence' : 'premise';
	let after = apply(records, kept);
	const added = addStatement(
		after,
		{ articleId, role, voice, implicit, ...(evidenceKind && role === 'evidence' && { evidenceKind }), ...second },
		ids
	);
	if (isRefusal(added)) return added;
	const other = added.added[0]?.id as StatementId;
	let whole = compose(kept, added);
	after = apply(records, whole);
	const accepted = acceptStatements(after, { statementIds: [statementId, other] });
	if (isRefusal(accepted)) return accepted;
	whole = compose(whole, accepted);
	const ties =
		tie === 'reason'
			? [{ premiseIds: [other], conclusionId: statementId, status: 'accepted' as const }]
			: tie === 'beside'
				? allOf(records, 'inference')
						.filter(({ premiseIds }) => premiseIds.includes(statementId))
						.map(({ conclusionId }) => ({ premiseIds: [other], conclusionId, status: statusFor(conclusionId) }))
				: [];
	for (const step of ties) {
		const tied = addInference(apply(records, whole), step, ids);
		if (isRefusal(tied)) return tied;
		whole = compose(whole, tied);
	}
	return whole;

	/** Nothing accepted rests on a mere suggestion (AR22). */
	function statusFor(id: StatementId): 'accepted' | 'suggested' {
		return get(records, id)?.status === 'suggested' ? 'suggested' : 'accepted';
	}
};
