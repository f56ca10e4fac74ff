/** Pairs drawn between two authors, as changes of the workspace: one alignment for each pair. */
import { EMPTY, type RecordDiff } from '#argument/diff.ts';
import { newId, type IdSource, type StatementId } from '#argument/ids.ts';
import type { Alignment } from '#argument/records/across.ts';
import type { Meeting } from '#practice/score/pairs.ts';

/** Joins two statements, or says anew how they meet. */
export function pairUp(
	pairs: readonly Alignment[],
	statementIds: readonly [StatementId, StatementId],
	relation: Meeting,
	ids: IdSource
): RecordDiff {
	const present = pairs.find((one) => one.statementIds.every((id) => statementIds.includes(id)));
	if (present) return { ...EMPTY, updated: [[present, { ...present, relation }]] };
	const made: Alignment = {
		id: newId('alignment', ids),
		statementIds: [...statementIds],
		relation,
		status: 'accepted'
	};
	return { ...EMPTY, added: [made] };
}

export function takeApart(pair: Alignment): RecordDiff {
	return { ...EMPTY, removed: [pair] };
}
