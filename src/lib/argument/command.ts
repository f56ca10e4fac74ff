/**
 * What a command is, and the draft on which commands work. A command is one change a user can make: pure, it gives the
 * change or the reason why there is none, and leaves the records as they are.
 */
import { checkShape } from './check.ts';
import type { RecordDiff } from './diff.ts';
import { sameRecord } from './diff.ts';
import { newId, typeOf, type IdOf, type IdSource, type RecordId, type TypeName } from './ids.ts';
import { cascade } from './integrity.ts';
import type { ArgumentRecord, Records, RecordTypes } from './records.ts';
import { refuse, type Refusal } from './refusal.ts';

export type Command<Args> = (records: Records, args: Args, ids: IdSource) => RecordDiff | Refusal;

/** A command that makes no new records, so that it needs no ids. */
export type Edit<Args> = (records: Records, args: Args) => RecordDiff | Refusal;

/**
 * The records as a command changes them, step by step; the records it was made from stay as they are.
 * `finish` gives the net change with all that follows from what was removed, or refuses a record that lost its shape.
 */
export class Draft {
	readonly #before: Records;
	readonly #changed = new Map<RecordId, ArgumentRecord | null>();

	constructor(records: Records) {
		this.#before = records;
	}

	get<T extends TypeName>(id: `${T}:${string}`): RecordTypes[T] | null {
		const changed = this.#changed.get(id as RecordId);
		return (changed === undefined ? (this.#before.get(id as RecordId) ?? null) : changed) as RecordTypes[T] | null;
	}

	/** Adds the record, or puts it in the place of the one with its id. */
	put(record: ArgumentRecord): void {
		this.#changed.set(record.id, record);
	}

	/** Changes a record; nothing happens where there is none. */
	change<T extends TypeName>(id: `${T}:${string}`, change: (record: RecordTypes[T]) => RecordTypes[T]): void {
		const record = this.get(id);
		if (record) this.put(change(record));
	}

	remove(id: RecordId): void {
		this.#changed.set(id, null);
	}

	/** An id that no record has. */
	freshId<T extends TypeName>(type: T, ids: IdSource): IdOf<T> {
		for (;;) {
			const id = newId(type, ids);
			if (!this.#before.has(id) && !this.#changed.has(id)) return id;
		}
	}

	finish(): RecordDiff | Refusal {
		const added: ArgumentRecord[] = [];
		const updated: (readonly [ArgumentRecord, ArgumentRecord])[] = [];
		const removed: ArgumentRecord[] = [];
		for (const [id, to] of this.#changed) {
			const from = this.#before.get(id);
			const fault = to && checkShape(typeOf(id), to, id)[0];
			if (fault) return refuse('invalid', { where: fault.where, ...fault.values });
			if (from && to) {
				if (!sameRecord(from, to)) updated.push([from, to]);
			} else if (to) added.push(to);
			else if (from) removed.push(from);
		}
		return cascade(this.#before, { added, updated, removed });
	}
}
