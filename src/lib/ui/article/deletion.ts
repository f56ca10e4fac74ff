/** What would go along if these statements were deleted, said before it is done. Pure. */
import type { RecordDiff } from '#argument/diff.ts';
import { isIdOf, type InferenceId, type StatementId } from '#argument/ids.ts';
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { get, type Records } from '#argument/records.ts';
import { isRefusal, type Refusal } from '#argument/refusal.ts';

export interface Deletion {
	readonly change: RecordDiff | Refusal;
	/** Steps and attacks that go. */
	readonly stepsGone: readonly InferenceId[];
	/** Steps that go on with fewer premises, and which of the deleted they lose. */
	readonly stepsLeft: readonly { readonly id: InferenceId; readonly without: readonly StatementId[] }[];
	readonly attacksGone: readonly { readonly from: StatementId; readonly on: StatementId | InferenceId }[];
	/** Alignments, positions and other findings that span articles. */
	readonly elsewhere: number;
}

export function deletionOf(records: Records, statementIds: readonly StatementId[]): Deletion {
	const present = statementIds.filter((id) => get(records, id));
	const change = deleteRecords(records, { recordIds: present });
	if (isRefusal(change)) return { change, stepsGone: [], stepsLeft: [], attacksGone: [], elsewhere: 0 };
	const { removed, updated } = change;
	return {
		change,
		stepsGone: removed.flatMap(({ id }) => (isIdOf('inference', id) ? [id] : [])),
		stepsLeft: updated.flatMap(([from, to]) =>
			'premiseIds' in from && 'premiseIds' in to
				? [{ id: from.id, without: from.premiseIds.filter((id) => !to.premiseIds.includes(id)) }]
				: []
		),
		attacksGone: removed.flatMap((one) =>
			'attackerId' in one && isIdOf('attack', one.id) ? [{ from: one.attackerId, on: one.targetId }] : []
		),
		elsewhere: [...removed, ...updated.map(([from]) => from)].filter(
			({ id }) => !['statement', 'inference', 'attack', 'placement'].some((type) => id.startsWith(`${type}:`))
		).length
	};
}

/** Lines of the map that go or change. */
export function linesOf({ stepsGone, stepsLeft, attacksGone }: Deletion): number {
	return stepsGone.length + stepsLeft.length + attacksGone.length;
}
