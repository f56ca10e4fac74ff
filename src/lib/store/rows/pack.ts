/**
 * Between the records in memory and the row on the disk. What comes from a disk is checked like what comes from a file: a record
 * that has lost its shape is set aside and kept as it is, and the others load.
 */
import { checkShape } from '#argument/check.ts';
import { TYPE_NAMES, type RecordId } from '#argument/ids.ts';
import type { Problem } from '#argument/problems.ts';
import { ARRAY_NAMES, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Content, RecordRow } from '../database/stores.ts';
import type { Home } from './home.ts';

/** A row as this tab holds it: what it held when the stamp was new. */
export interface HeldRow {
	readonly home: Home;
	/** Null where there is no such row yet. */
	readonly stamp: string | null;
	readonly records: Records;
	readonly setAside: readonly unknown[];
}

export interface Damage {
	readonly home: Home;
	readonly problems: readonly Problem[];
}

export interface Unpacked extends HeldRow {
	/** Why records were set aside, one entry for each. */
	readonly damage: readonly Damage[];
	/** Of a map: its layout as last drawn; else undefined. */
	readonly layout: unknown;
}

export function noRow(home: Home): HeldRow {
	return { home, stamp: null, records: new Map(), setAside: [] };
}

/** A row this tab has not read: a change of it is always merged into what is there. */
export function unseenRow(home: Home): HeldRow {
	return { home, stamp: '', records: new Map(), setAside: [] };
}

/** The records of a row, frozen. */
export function unpack(home: Home, row: RecordRow & { readonly layout?: unknown }): Unpacked {
	const records = new Map<RecordId, ArgumentRecord>();
	const setAside: unknown[] = [...(Array.isArray(row.setAside) ? row.setAside : [])];
	const damage: Damage[] = [];
	const content: Content = typeof row.content === 'object' && row.content !== null ? row.content : {};
	for (const type of TYPE_NAMES) {
		const list: unknown = content[ARRAY_NAMES[type]] ?? [];
		for (const [index, value] of (Array.isArray(list) ? list : [list]).entries()) {
			const problems = checkShape(type, value, `${ARRAY_NAMES[type]}[${index}]`);
			if (problems.length === 0) {
				const record = value as ArgumentRecord;
				records.set(record.id, frozen(record));
			} else {
				setAside.push(value);
				damage.push({ home, problems });
			}
		}
	}
	return { home, stamp: row.stamp, records, setAside, damage, layout: row.layout };
}

/** Records by type, in the arrays of a document. */
export function pack(records: Iterable<ArgumentRecord>): Content {
	const arrays: Partial<Record<string, ArgumentRecord[]>> = {};
	for (const record of records) {
		const name = ARRAY_NAMES[record.id.slice(0, record.id.indexOf(':')) as keyof typeof ARRAY_NAMES];
		(arrays[name] ??= []).push(record);
	}
	return arrays;
}

/** Frozen all the way down, so that a change which is not a diff fails where it is made. */
export function frozen<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	for (const part of Object.values(value)) frozen(part);
	return Object.freeze(value);
}

/** The records of several rows together. */
export function union(rows: Iterable<HeldRow>): Map<RecordId, ArgumentRecord> {
	const all = new Map<RecordId, ArgumentRecord>();
	for (const row of rows) for (const [id, record] of row.records) all.set(id, record);
	return all;
}
