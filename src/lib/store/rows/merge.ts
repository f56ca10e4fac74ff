/**
 * Puts a change on records that are no longer what the change was made on: another tab has been there, or an undo comes late.
 * Three-way, field by field: a field that only one side changed takes that side's value, a list keeps what either side added
 * and loses what either side took out, and where both changed one field the caller says who wins. An edit beats a deletion, so
 * that no work disappears; what then points at nothing is integrity's to clear up.
 */
import { checkShape } from '#argument/check.ts';
import { sameRecord, type RecordDiff } from '#argument/diff.ts';
import { typeOf, type RecordId } from '#argument/ids.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import { frozen } from './pack.ts';

/** Who wins a field that both changed: the change (saving: the last writer) or what is there (undo: never over another's work). */
export type Winner = 'change' | 'present';

export interface Merged {
	readonly records: Map<RecordId, ArgumentRecord>;
	/** Records of which the change could not be applied, or not whole. */
	readonly unapplied: readonly RecordId[];
	/** Records in which the change wrote over another's value. */
	readonly replaced: readonly RecordId[];
}

export function merge(present: Records, change: RecordDiff, winner: Winner): Merged {
	const records = new Map(present);
	const unapplied: RecordId[] = [];
	const replaced: RecordId[] = [];
	for (const record of change.removed) {
		const here = records.get(record.id);
		if (!here) continue;
		if (sameRecord(here, record)) records.delete(record.id);
		else unapplied.push(record.id);
	}
	for (const [from, to] of change.updated) {
		const here = records.get(to.id);
		if (!here && winner === 'change') records.set(to.id, to);
		else if (!here) unapplied.push(to.id);
		else {
			const outcome = mergeRecord(from, to, here, winner);
			records.set(to.id, outcome.record);
			if (outcome.lost === 'change') unapplied.push(to.id);
			if (outcome.lost === 'present') replaced.push(to.id);
		}
	}
	for (const record of change.added) {
		const here = records.get(record.id);
		if (here && sameRecord(here, record)) continue;
		if (!here || winner === 'change') records.set(record.id, record);
		if (here) (winner === 'change' ? replaced : unapplied).push(record.id);
	}
	return { records, unapplied, replaced };
}

interface MergedRecord {
	readonly record: ArgumentRecord;
	/** Whose value gave way in a field that both changed. */
	readonly lost: 'change' | 'present' | null;
}

type Fields = Readonly<Record<string, unknown>>;

function mergeRecord(from: ArgumentRecord, to: ArgumentRecord, here: ArgumentRecord, winner: Winner): MergedRecord {
	if (sameRecord(here, from)) return { record: to, lost: null };
	if (sameRecord(here, to)) return { record: here, lost: null };
	// The two statements of an alignment are two, whatever both sides changed.
	const whole = fieldsOf(from, to, here, winner, typeOf(to.id) !== 'alignment');
	if (isSound(whole.record)) return whole;
	const plain = fieldsOf(from, to, here, winner, false);
	if (isSound(plain.record)) return plain;
	return winner === 'change' ? { record: to, lost: 'present' } : { record: here, lost: 'change' };
}

function fieldsOf(
	from: ArgumentRecord,
	to: ArgumentRecord,
	here: ArgumentRecord,
	winner: Winner,
	mergeLists: boolean
): MergedRecord {
	const [base, mine, theirs] = [from, to, here] as unknown as [Fields, Fields, Fields];
	const result = new Map(Object.entries(theirs));
	const put = (field: string, value: unknown) =>
		value === undefined ? result.delete(field) : result.set(field, value);
	let lost: MergedRecord['lost'] = null;
	for (const field of new Set([...Object.keys(base), ...Object.keys(mine)])) {
		if (sameRecord(base[field], mine[field]) || sameRecord(theirs[field], mine[field])) continue;
		const lists = [base[field], mine[field], theirs[field]];
		if (sameRecord(theirs[field], base[field])) put(field, mine[field]);
		else if (mergeLists && lists.some(Array.isArray) && lists.every((list) => !list || Array.isArray(list))) {
			// A list that is not there has nothing in it.
			const [before = [], ours = [], others = []] = lists as (readonly unknown[] | undefined)[];
			const merged = mergeList(before, ours, others);
			put(field, merged.length === 0 && mine[field] === undefined ? undefined : merged);
		} else if (winner === 'present') lost = 'change';
		else {
			put(field, mine[field]);
			lost = 'present';
		}
	}
	return { record: frozen(Object.fromEntries(result) as unknown as ArgumentRecord), lost };
}

/** In the order of `mine`: without what they took out, and what they added at the end. */
function mergeList(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
	const [inBase, inMine, inTheirs] = [base, mine, theirs].map((list) => new Set(list.map(keyOf)));
	const kept = mine.filter((item) => inTheirs?.has(keyOf(item)) || !inBase?.has(keyOf(item)));
	const added = theirs.filter((item) => !inBase?.has(keyOf(item)) && !inMine?.has(keyOf(item)));
	return [...kept, ...added];
}

/** Equal for equal content; the order of an object's keys does not matter. */
function keyOf(item: unknown): string {
	return JSON.stringify(item, (_key, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);
}

function isSound(record: ArgumentRecord): boolean {
	return checkShape(typeOf(record.id), record, record.id).length === 0;
}
