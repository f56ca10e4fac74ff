/** The pairs a pupil drew between two authors, against the key's: what is shared and what clashes. */
import type { StatementId } from '#argument/ids.ts';
import type { Alignment } from '#argument/records/across.ts';
import type { ExerciseKey } from '../files/key.ts';
import type { Points } from './score.ts';

export type Meeting = 'same' | 'opposed';

export interface PairScore {
	/** By the pupil's ids. */
	readonly statementIds: readonly [StatementId, StatementId];
	readonly key: Meeting;
	readonly pupil: Meeting | null;
	readonly verdict: 'found' | 'other-relation' | 'missed';
	/** Not as the key has it, but accepted as right too. */
	readonly alsoRight: boolean;
}

/** A pair that a teacher takes for right too, by the pupil's ids. */
export interface AlsoPair {
	readonly statementIds: readonly [StatementId, StatementId];
	readonly meeting: Meeting;
}

export interface ExtraPair {
	readonly statementIds: readonly [StatementId, StatementId];
	readonly pupil: Meeting;
	readonly alsoRight: boolean;
}

export interface PairsScore {
	readonly pairs: readonly PairScore[];
	/** What the pupil joined and the key does not. */
	readonly extra: readonly ExtraPair[];
	readonly points: Points;
}

/** One point for each pair of the key, half where it is found and taken for the other; what is beyond the key takes nothing away. */
export function scorePairs(
	key: readonly Alignment[],
	work: readonly Alignment[],
	{ given }: Pick<ExerciseKey, 'given'>,
	also: readonly AlsoPair[] = []
): PairsScore {
	const accepted = new Set(also.map(({ statementIds, meeting }) => `${pairName(statementIds)} ${meeting}`));
	const isAccepted = (ids: readonly StatementId[], meeting: Meeting | null) =>
		meeting !== null && accepted.has(`${pairName(ids)} ${meeting}`);
	const pupilIds = new Map(given.map(([pupilId, keyId]) => [keyId as StatementId, pupilId as StatementId]));
	const drawn = new Map(work.flatMap((one) => (meetingOf(one) ? [[pairName(one.statementIds), one] as const] : [])));
	const pairs = key.flatMap((one): PairScore[] => {
		const [a, b] = one.statementIds.map((id) => pupilIds.get(id));
		const meeting = meetingOf(one);
		if (!a || !b || !meeting) return [];
		const own = drawn.get(pairName([a, b]));
		const pupil = own ? meetingOf(own) : null;
		const alsoRight = pupil !== meeting && isAccepted([a, b], pupil);
		const verdict = !pupil ? 'missed' : pupil === meeting || alsoRight ? 'found' : 'other-relation';
		return [{ statementIds: [a, b], key: meeting, pupil, verdict, alsoRight }];
	});
	const known = new Set(pairs.map(({ statementIds }) => pairName(statementIds)));
	const extra = [...drawn].flatMap(([name, { statementIds, relation }]) =>
		known.has(name)
			? []
			: [{ statementIds, pupil: relation as Meeting, alsoRight: isAccepted(statementIds, relation as Meeting) }]
	);
	const got = pairs.reduce((sum, { verdict }) => sum + (verdict === 'found' ? 1 : verdict === 'missed' ? 0 : 0.5), 0);
	return { pairs, extra, points: { got, of: pairs.length } };
}

export function meetingOf({ relation, rejected }: Alignment): Meeting | null {
	return relation === 'related' || rejected ? null : relation;
}

export function pairName(ids: readonly StatementId[]): string {
	return [...ids].sort().join(' ');
}
