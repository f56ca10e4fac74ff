/**
 * What does a reader make of the statements, whatever the map says? A verdict on some of them. Accepting or rejecting settles a
 * statement; doubting it halves what it is worth before anything bears on it, and lets its reasons go on working.
 */
import type { InferenceId, StatementId } from '#argument/ids.ts';
import type { Alignment } from '#argument/records/across.ts';

export const VERDICTS = ['accept', 'doubt', 'reject'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a verdict can be passed on: a statement, or the step from premises to a conclusion. */
export type Judged = StatementId | InferenceId;

export type Assessment = ReadonlyMap<Judged, Verdict>;

export const NO_VERDICTS: Assessment = new Map();

/** What is left of a doubted base score: low enough to be seen, and above where a bare assertion falls. */
export const DOUBTED_SHARE = 0.5;

/**
 * The verdicts with those that follow because several authors say the same: each statement without a verdict of its own takes
 * the one verdict passed on what it is aligned with. Where those differ, it takes none. Only accepted alignments count.
 */
export function shareVerdicts(assessment: Assessment, alignments: readonly Alignment[]): Assessment {
	const shared = new Map(assessment);
	for (const group of groupsOfSame(alignments)) {
		const verdicts = new Set(group.flatMap((id) => assessment.get(id) ?? []));
		const [only] = verdicts;
		if (verdicts.size !== 1 || only === undefined) continue;
		for (const id of group) if (!shared.has(id)) shared.set(id, only);
	}
	return shared;
}

function groupsOfSame(alignments: readonly Alignment[]): StatementId[][] {
	const beside = new Map<StatementId, StatementId[]>();
	for (const { relation, status, statementIds } of alignments) {
		if (relation !== 'same' || status !== 'accepted') continue;
		const [one, other] = statementIds;
		beside.set(one, [...(beside.get(one) ?? []), other]);
		beside.set(other, [...(beside.get(other) ?? []), one]);
	}
	const grouped = new Set<StatementId>();
	const groups: StatementId[][] = [];
	for (const first of beside.keys()) {
		if (grouped.has(first)) continue;
		const group = [first];
		grouped.add(first);
		for (const id of group) {
			const more = (beside.get(id) ?? []).filter((next) => !grouped.has(next));
			group.push(...more);
			for (const next of more) grouped.add(next);
		}
		groups.push(group);
	}
	return groups;
}
