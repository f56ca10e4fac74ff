/**
 * What a reader decides about two statements: they say the same, they are opposed, they are related, or none of it. A decision
 * is a record; what was turned down is remembered as well, so that it is not proposed again.
 */
import { Draft } from '#argument/command.ts';
import type { RecordDiff } from '#argument/diff.ts';
import { typeOf, type IdSource, type StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Alignment, Crux, Question, Relation } from '#argument/records/across.ts';
import { isRefusal, type Refusal } from '#argument/refusal.ts';
import type { Finding, Proposals } from './proposals.ts';

/** An alignment a reader turned down stays a suggestion, so that nothing counts it, and is shown nowhere. */
export function isRejected(alignment: Alignment): boolean {
	return alignment.rejected === true;
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
	/** How likely it was said to be. */
	readonly score?: number | undefined;
}

export function judgePair(
	records: Records,
	{ statementIds, relation, why, score }: JudgePair,
	ids: IdSource
): RecordDiff | Refusal {
	const draft = new Draft(records);
	const key = pairKey({ statementIds });
	const before = allOf(records, 'alignment').find((one) => pairKey(one) === key);
	const id = before?.id ?? draft.freshId('alignment', ids);
	const kept: { -readonly [Field in keyof Alignment]?: Alignment[Field] } = { ...before };
	delete kept.rejected;
	// The reason belongs to the relation it was given for.
	if (before?.relation !== relation) {
		delete kept.why;
		delete kept.score;
	}
	const reason = { ...(why !== undefined && { why }), ...(score !== undefined && { score }) };
	const judged: Alignment = relation
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
		const parted: Alignment = { ...alignment, status: 'suggested', rejected: true };
		draft.put(parted);
	}
	return draft.finish();
}

/** Records what was proposed as it stands: a question with the positions on it, a crux with its two statements as opposed. */
export function confirmFinding(
	records: Records,
	finding: Finding,
	{ positions, alignments }: Pick<Proposals, 'positions' | 'alignments'>,
	ids: IdSource
): RecordDiff | Refusal {
	const draft = new Draft(records);
	const type = typeOf(finding.id);
	draft.put(type === 'question' ? { ...(finding as Question), status: 'accepted' } : finding);
	if (type === 'question')
		for (const position of positions)
			if (position.questionId === finding.id) draft.put({ ...position, status: 'accepted' });
	if (type === 'crux') {
		const { statementIds } = finding as Crux;
		for (const { statementIds: pair, why, score } of alignments.filter((one) => one.relation === 'opposed')) {
			if (!pair.every((id) => statementIds.includes(id))) continue;
			const judged = judgePair(records, { statementIds: pair, relation: 'opposed', why, score }, ids);
			if (isRefusal(judged)) return judged;
			for (const record of [...judged.added, ...judged.updated.map(([, to]) => to)]) draft.put(record);
		}
	}
	return draft.finish();
}

/** Remembers that a proposal was turned down, so that it is not made again; a recorded finding is turned down likewise. */
export function rejectFinding(records: Records, finding: Finding): RecordDiff | Refusal {
	const draft = new Draft(records);
	draft.put({ ...finding, rejected: true });
	return draft.finish();
}
