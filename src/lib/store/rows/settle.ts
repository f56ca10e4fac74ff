/**
 * Makes merged records sound again. Each of two changes keeps the rules by itself; put together they may not: one deletes a
 * premise while the other builds on it, both name a main conclusion. What the other side still needs is brought back, since
 * an edit beats a deletion; what cannot be mended is taken out, and said.
 */
import { check } from '#argument/check.ts';
import { EMPTY, apply, conflictsOf, isEmpty, type RecordDiff } from '#argument/diff.ts';
import { dangling, repair, type Dangling } from '#argument/integrity.ts';
import type { RecordId } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { refersWithinItsMap } from '#argument/references.ts';
import { merge, type Merged, type Winner } from './merge.ts';
import { frozen } from './pack.ts';

export interface Mixture {
	readonly change: RecordDiff;
	/** What the change is put on. */
	readonly present: Records;
	/** What the change was made on: what it did not bring itself can be brought back from there. */
	readonly base: Records;
	readonly winner: Winner;
}

/** Puts a change on records it was perhaps not made on, and leaves them sound. */
export function mergeInto(mixture: Mixture): Merged {
	const { change, present, winner } = mixture;
	if (isEmpty(change)) return { records: new Map(present), unapplied: [], replaced: [] };
	if (conflictsOf(present, change).length === 0) {
		const records = apply(present, change);
		const isSound = missing(records, mixture).length === 0 && secondMainConclusions(records, mixture).length === 0;
		if (isSound) return { records, unapplied: [], replaced: [] };
	}
	return settle(merge(present, change, winner), mixture);
}

function settle(merged: Merged, mixture: Mixture): Merged {
	const { change, present, winner } = mixture;
	const unapplied = new Set(merged.unapplied);
	const replaced = new Set(merged.replaced);
	const records = new Map(merged.records);

	for (const id of bringBack(records, mixture)) unapplied.add(id);
	const givenWay = winner === 'present' ? unapplied : replaced;
	const unmarkSecondMains = () => {
		for (const other of secondMainConclusions(records, mixture)) {
			records.set(other.id, frozen({ ...other, isMain: false }));
			givenWay.add(other.id);
		}
	};
	// First, since a second main conclusion is wrong only beside another: nothing else of it need give way.
	unmarkSecondMains();
	for (const id of unsoundMixtures(records, change)) {
		const whole = winner === 'present' ? present.get(id) : change.updated.find(([, to]) => to.id === id)?.[1];
		if (whole) records.set(id, whole);
		givenWay.add(id);
	}
	unmarkSecondMains();
	const mended = missing(records, mixture).length > 0 ? repair(records) : EMPTY;
	for (const record of mended.removed) unapplied.add(record.id);
	for (const [, to] of mended.updated) unapplied.add(to.id);
	return { records: apply(records, frozen(mended)), unapplied: [...unapplied], replaced: [...replaced] };
}

/** Puts back what is still referred to. Gives the ids, and changes `records`. */
function bringBack(records: Map<RecordId, ArgumentRecord>, mixture: Mixture): RecordId[] {
	const removed = new Map(mixture.change.removed.map((record) => [record.id, record]));
	const back: RecordId[] = [];
	for (let found = true; found;) {
		found = false;
		for (const id of missing(records, mixture)) {
			const known = removed.get(id) ?? mixture.base.get(id);
			if (!known || records.has(id)) continue;
			records.set(id, known);
			back.push(id);
			found = true;
		}
	}
	return back;
}

/** Ids that something refers to and that got lost in merging. What was never here may stand elsewhere, but not for a map. */
function missing(records: Records, { change, present, base }: Mixture): RecordId[] {
	const removed = new Set(change.removed.map((record) => record.id));
	const brought = new Set([...change.added, ...change.updated.map(([, to]) => to)].map((record) => record.id));
	const isLost = ({ holder, id }: Dangling) => {
		if (removed.has(id) || present.has(id) || base.has(id)) return true;
		const holding = brought.has(holder) ? records.get(holder) : undefined;
		return holding !== undefined && refersWithinItsMap(holding);
	};
	return dangling(records)
		.filter(isLost)
		.map(({ id }) => id);
}

/** Records that both changed and that are wrong as a mixture of the two. */
function unsoundMixtures(records: Records, change: RecordDiff): RecordId[] {
	const wrong = check(records).filter(isError);
	const isWrong = (id: RecordId) => wrong.some(({ where }) => where === id || where.startsWith(`${id}.`));
	return change.updated.map(([, to]) => to.id).filter((id) => records.has(id) && isWrong(id));
}

/** The main conclusions too many: of several in one article the winner's stays. */
function secondMainConclusions(records: Records, { change, winner }: Mixture): Statement[] {
	const mains = new Map<string, Statement[]>();
	for (const statement of allOf(records, 'statement')) {
		if (statement.isMain) mains.set(statement.articleId, [...(mains.get(statement.articleId) ?? []), statement]);
	}
	const changed = new Set<RecordId>(
		[...change.added, ...change.updated.map(([, to]) => to)].map((record) => record.id)
	);
	return [...mains.values()].flatMap((several) => {
		const kept = several.find((statement) => changed.has(statement.id) === (winner === 'change')) ?? several[0];
		return several.filter((statement) => statement !== kept);
	});
}
