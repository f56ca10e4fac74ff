/**
 * RecordDiff: the one value in which a change travels: undo and redo, saving, other tabs, import preview, suggestions.
 * Laws (tests/property/argument/diff.test.ts): apply(invert(d)) after apply(d) gives the start back;
 * apply(compose(d, e)) equals apply(d) then apply(e); invert(invert(d)) equals d.
 */
import type { RecordId, TypeName } from './ids.ts';
import { typeOf } from './ids.ts';
import type { ArgumentRecord, Records } from './records.ts';

export interface RecordDiff {
	readonly added: readonly ArgumentRecord[];
	/** From what, to what: both whole records with the same id. */
	readonly updated: readonly (readonly [from: ArgumentRecord, to: ArgumentRecord])[];
	readonly removed: readonly ArgumentRecord[];
}

export const EMPTY: RecordDiff = Object.freeze({ added: [], updated: [], removed: [] });

export function isEmpty(diff: RecordDiff): boolean {
	return diff.added.length + diff.updated.length + diff.removed.length === 0;
}

/** The records after the change. The diff is taken at its word: conflicts are the caller's to find (`conflictsOf`). */
export function apply(records: Records, diff: RecordDiff): Map<RecordId, ArgumentRecord> {
	const after = new Map(records);
	for (const record of diff.removed) after.delete(record.id);
	for (const [, to] of diff.updated) after.set(to.id, to);
	for (const record of diff.added) after.set(record.id, record);
	return after;
}

export function invert(diff: RecordDiff): RecordDiff {
	return { added: diff.removed, updated: diff.updated.map(([from, to]) => [to, from] as const), removed: diff.added };
}

/** One diff that does what the given ones do in turn. What they undo of each other drops out. */
export function compose(...diffs: readonly RecordDiff[]): RecordDiff {
	const net = new Map<RecordId, { from: ArgumentRecord | null; to: ArgumentRecord | null }>();
	const step = (id: RecordId, from: ArgumentRecord | null, to: ArgumentRecord | null) => {
		const earlier = net.get(id);
		net.set(id, { from: earlier ? earlier.from : from, to });
	};
	for (const diff of diffs) {
		for (const record of diff.removed) step(record.id, record, null);
		for (const [from, to] of diff.updated) step(to.id, from, to);
		for (const record of diff.added) step(record.id, null, record);
	}
	const added: ArgumentRecord[] = [];
	const updated: (readonly [ArgumentRecord, ArgumentRecord])[] = [];
	const removed: ArgumentRecord[] = [];
	for (const { from, to } of net.values()) {
		if (from && to) {
			if (!sameRecord(from, to)) updated.push([from, to]);
		} else if (to) added.push(to);
		else if (from) removed.push(from);
	}
	return { added, updated, removed };
}

/** The change that leads from one set of records to another. */
export function between(before: Records, after: Records): RecordDiff {
	const added: ArgumentRecord[] = [];
	const updated: (readonly [ArgumentRecord, ArgumentRecord])[] = [];
	for (const [id, to] of after) {
		const from = before.get(id);
		if (!from) added.push(to);
		else if (!sameRecord(from, to)) updated.push([from, to]);
	}
	const removed = [...before.values()].filter((record) => !after.has(record.id));
	return { added, updated, removed };
}

/** True where the diff changes any record of these types: what a live query asks before it runs again. */
export function touches(diff: RecordDiff, types: readonly TypeName[]): boolean {
	const hit = (record: ArgumentRecord) => types.includes(typeOf(record.id));
	return diff.added.some(hit) || diff.removed.some(hit) || diff.updated.some(([, to]) => hit(to));
}

/** Ids whose present record is not what the diff expects to find: another tab or an import was there first. */
export function conflictsOf(records: Records, diff: RecordDiff): RecordId[] {
	const conflicts: RecordId[] = [];
	for (const record of diff.added) if (records.has(record.id)) conflicts.push(record.id);
	for (const record of [...diff.removed, ...diff.updated.map(([from]) => from)]) {
		const present = records.get(record.id);
		if (!present || !sameRecord(present, record)) conflicts.push(record.id);
	}
	return conflicts;
}

/** Equal by content: records are plain JSON, and key order does not matter. */
export function sameRecord(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every(
		(key) =>
			Object.hasOwn(b, key) && sameRecord((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])
	);
}
