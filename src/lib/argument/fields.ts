/** Changing a record's optional fields: a field is there with a value or not there at all, never undefined. */

/** The record without these fields. */
export function withoutFields<R extends object, K extends keyof R>(record: R, ...names: readonly K[]): Omit<R, K> {
	const kept = Object.entries(record).filter(([name]) => !names.includes(name as K));
	return Object.fromEntries(kept) as Omit<R, K>;
}

/** The record with the field set, or without it where the value is null. */
export function withField<R extends object, K extends keyof R>(record: R, name: K, value: R[K] | null): R {
	// Only optional fields may be cleared: the schema check of every command finds a required one missing.
	return (value === null ? withoutFields(record, name) : { ...record, [name]: value }) as R;
}
