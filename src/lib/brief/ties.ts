/** Which statements of different articles say the same or the contrary? Only what a person confirmed counts. */
import type { StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';

export interface Ties {
	readonly sameAs: (id: StatementId) => readonly StatementId[];
	readonly opposedTo: (id: StatementId) => readonly StatementId[];
	readonly isSame: (a: StatementId, b: StatementId) => boolean;
	readonly isOpposed: (a: StatementId, b: StatementId) => boolean;
}

export function tiesAmong(records: Records): Ties {
	const same = new Map<StatementId, StatementId[]>();
	const opposed = new Map<StatementId, StatementId[]>();
	for (const { relation, status, rejected, statementIds } of allOf(records, 'alignment')) {
		if (status !== 'accepted' || rejected || relation === 'related') continue;
		const ties = relation === 'same' ? same : opposed;
		const [a, b] = statementIds;
		if (!records.has(a) || !records.has(b)) continue;
		ties.set(a, [...(ties.get(a) ?? []), b]);
		ties.set(b, [...(ties.get(b) ?? []), a]);
	}
	const sameAs = (id: StatementId) => same.get(id) ?? [];
	const opposedTo = (id: StatementId) => opposed.get(id) ?? [];
	return {
		sameAs,
		opposedTo,
		isSame: (a, b) => a === b || sameAs(a).includes(b),
		isOpposed: (a, b) => opposedTo(a).includes(b)
	};
}

/** What a person accepted, or, where nobody has accepted anything, all of it. */
export function settledOf<T extends { readonly status?: 'suggested' | 'accepted' | undefined }>(
	list: readonly T[]
): readonly T[] {
	const accepted = list.filter((one) => one.status !== 'suggested');
	return accepted.length > 0 ? accepted : list;
}
