/** Looking into JSON that another tool wrote: each look gives the value where it is of the kind asked for, else null. */

export type Json = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown): Json | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

export function listOf(value: unknown): readonly unknown[] | null {
	return Array.isArray(value) ? (value as unknown[]) : null;
}

export function stringOf(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}

export function wholeOf(value: unknown): number | null {
	return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

/** Ids are strings in most files and numbers in some. */
export function idIn(value: unknown): string | null {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value !== '' ? value : null;
}

/** The value where it is one of these words. */
export function wordOf<T extends string>(value: unknown, words: readonly T[]): T | undefined {
	return words.find((word) => word === value);
}
