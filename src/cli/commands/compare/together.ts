/** Records of several files in one map: what two files call alike and is not the same is told apart by its id. */
import { sameRecord } from '#argument/diff.ts';
import { idOf, slugOf, typeOf, type RecordId } from '#argument/ids.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';

export class Together {
	readonly records = new Map<RecordId, ArgumentRecord>();

	/** True where ids had to be changed. What is there already, and the same, is left as it is. */
	add(records: Records): boolean {
		const changed = new Map<string, RecordId>();
		for (const [id, record] of records) {
			const known = this.records.get(id);
			if (known && !sameRecord(known, record)) changed.set(id, this.#freeId(id, records));
		}
		for (const record of records.values()) {
			const own = changed.size > 0 ? (renamed(record, changed) as ArgumentRecord) : record;
			this.records.set(own.id, own);
		}
		return changed.size > 0;
	}

	#freeId(id: RecordId, others: Records): RecordId {
		for (let number = 2; ; number += 1) {
			const free = idOf(typeOf(id), `${slugOf(id)}-${number}`);
			if (!this.records.has(free) && !others.has(free)) return free;
		}
	}
}

/** The value with every id that is to be changed changed, at whatever depth it stands. Texts that look like ids do not occur. */
function renamed(value: unknown, changed: ReadonlyMap<string, RecordId>): unknown {
	if (typeof value === 'string') return changed.get(value) ?? value;
	if (Array.isArray(value)) return value.map((one) => renamed(one, changed));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, changed)]));
}
