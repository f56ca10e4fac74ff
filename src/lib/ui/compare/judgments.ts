/**
 * What a reader decides about two statements: they say the same, they are opposed, they are related, or none of it. A decision
 * is a record; what was turned down is remembered as well, so that it is not proposed again.
 */
import { Draft } from '#argument/command.ts';
import type { RecordDiff } from '#argument/diff.ts';
import type { IdSource, StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Alignment, Relation } from '#argument/records/across.ts';
import type { Refusal } from '#argument/refusal.ts';

/** An alignment a reader turned down. It stays a suggestion, so that nothing counts it, and is shown nowhere. */
type Rejectable = Alignment & { readonly rejected?: true };

export function isRejected(alignment: Alignment): boolean {
	return (alignment as Rejectable).rejected === true;
}

/** The same for both orders of the two statements. */
export function pairKey({ statementIds }: { readonly statementIds: readonly [StatementId, StatementId] }): string {
	return [...statementIds].sort().join(' ');
}

export interface JudgePair {
	readonly statementIds: readonly [StatementId, StatementId];
	/** What holds between them; null where nothing does. */
	readonly relation: Relation | null;
	/** The reason that was proposed for this relation, where one was. */
	readonly why?: string | undefined;
}

export function judgePair(
	records: Records,
	{ statementIds, relation, why }: JudgePair,
	ids: IdSource
): RecordDiff | Refusal {
	const draft = new Draft(records);
	const key = pairKey({ statementIds });
	const before = allOf(records, 'alignment').find((one) => pairKey(one) === key);
	const id = before?.id ?? draft.freshId('alignment', ids);
	const kept: Partial<Rejectable> = { ...before };
	delete (kept as { rejected?: true }).rejected;
	// The reason belongs to the relation it was given for.
	if (before?.relation !== relation) delete (kept as { why?: string }).why;
	const reason = why === undefined ? {} : { why };
	const judged: Rejectable = relation
		? { ...kept, id, statementIds: before?.statementIds ?? statementIds, relation, status: 'accepted', ...reason }
		: {
				...before,
				id,
				statementIds: before?.statementIds ?? statementIds,
				relation: before?.relation ?? 'related',
				status: 'suggested',
				rejected: true
			};
	draft.put(judged);
	return draft.finish();
}

/** Parts one statement from those it is confirmed to say the same as: a wrong alignment taken back, in one step. */
export function takeOut(records: Records, id: StatementId, group: readonly StatementId[]): RecordDiff | Refusal {
	const draft = new Draft(records);
	for (const alignment of allOf(records, 'alignment')) {
		if (alignment.relation !== 'same' || !alignment.statementIds.includes(id)) continue;
		if (!alignment.statementIds.every((one) => group.includes(one))) continue;
		const parted: Rejectable = { ...alignment, status: 'suggested', rejected: true };
		draft.put(parted);
	}
	return draft.finish();
}
