/** Which statement is the main conclusion where a format does not say: the only one that is argued for and serves nothing. */
import type { StatementId } from '#argument/ids.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';

/** Null where none or several could be it. */
export function mainConclusionOf(
	statements: readonly StatementId[],
	inferences: readonly Inference[],
	attacks: readonly Attack[]
): StatementId | null {
	const serves = new Set([...inferences.flatMap((one) => one.premiseIds), ...attacks.map((one) => one.attackerId)]);
	const concluded = new Set(inferences.map((one) => one.conclusionId));
	const [only, second] = statements.filter((id) => concluded.has(id) && !serves.has(id));
	return only !== undefined && second === undefined ? only : null;
}
