/** Ties a statement to what is there: as a reason of its own, taken together with the premises of a step, or as an attack. */
import type { Command } from '../command.ts';
import type { InferenceId, StatementId } from '../ids.ts';
import type { AttackKind } from '../records/attack.ts';
import { addAttack } from './add-attack.ts';
import { addInference } from './add-inference.ts';
import { linkPremise } from './link-premise.ts';

/** How a statement bears on another, or on a step. */
export type Tie =
	| { readonly how: 'supports'; readonly conclusionId: StatementId }
	| { readonly how: 'joins'; readonly inferenceId: InferenceId }
	| { readonly how: 'attacks'; readonly targetId: StatementId | InferenceId; readonly kind?: AttackKind };

export interface TieStatement {
	readonly statementId: StatementId;
	readonly tie: Tie;
}

export const tieStatement: Command<TieStatement> = (records, { statementId, tie }, ids) => {
	switch (tie.how) {
		case 'supports':
			return addInference(records, { premiseIds: [statementId], conclusionId: tie.conclusionId }, ids);
		case 'joins':
			return linkPremise(records, { inferenceId: tie.inferenceId, premiseId: statementId });
		case 'attacks': {
			const { targetId, kind } = tie;
			return addAttack(records, { attackerId: statementId, targetId, ...(kind !== undefined && { kind }) }, ids);
		}
	}
};
