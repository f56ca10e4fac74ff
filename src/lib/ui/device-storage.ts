/**
 * Small things kept in this browser beside the library: preferences, and the assistant's address and key. No export holds them.
 * Where the browser keeps nothing, they last as long as the window.
 */

/** `device`: until it is removed. `window`: until this window is closed. */
export type KeptFor = 'device' | 'window';

const storageFor = (how: KeptFor) => (how === 'device' ? localStorage : sessionStorage);

export function readKept(key: string, how: KeptFor = 'device'): string | null {
	try {
		return storageFor(how).getItem(key);
	} catch {
		// Blocked storage is reported once, with the library's state; these values then live in memory.
		return null;
	}
}

/** Null removes it. */
export function keep(key: string, value: string | null, how: KeptFor = 'device'): void {
	try {
		if (value === null) storageFor(how).removeItem(key);
		else storageFor(how).setItem(key, value);
	} catch {
		// See `readKept`.
	}
}
