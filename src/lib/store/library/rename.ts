/** Gives records other ids, and follows every reference to them. Needed when a file brings ids that other records here have. */
import type { RecordId } from '#argument/ids.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';

export function renamed(records: Records, names: ReadonlyMap<RecordId, RecordId>): Records {
	if (names.size === 0) return records;
	const follow = (value: unknown, field: string): unknown => {
		if (typeof value === 'string') return isReference(field) ? (names.get(value as RecordId) ?? value) : value;
		if (Array.isArray(value)) return value.map((item) => follow(item, field));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, follow(item, name)]));
	};
	return new Map(
		Array.from(records.values(), (record) => {
			const next = follow(record, '') as ArgumentRecord;
			return [next.id, next] as const;
		})
	);
}

/** Only fields that hold ids are followed: a wording may be any words. */
function isReference(field: string): boolean {
	return field === 'id' || field.endsWith('Id') || field.endsWith('Ids');
}
