/**
 * Where a page's last words are kept: the browser's plain storage, which takes them before it answers. A transaction that is
 * begun while a page goes away may be lost with it, even one that was asked to finish: it waits its turn, and the page does not.
 */
export interface Notebook {
	keys(): string[];
	/** Null where there is no such note. */
	read(key: string): string | null;
	/** False where it does not fit or nothing can be kept. */
	write(key: string, text: string): boolean;
	remove(key: string): void;
}

/** @param name of the library, so that several keep their notes apart */
export function browserNotebook(name: string): Notebook {
	const prefix = `${name}/`;
	return {
		keys: () =>
			(attempt(() => Object.keys(localStorage)) ?? [])
				.filter((key) => key.startsWith(prefix))
				.map((key) => key.slice(prefix.length)),
		read: (key) => attempt(() => localStorage.getItem(prefix + key)) ?? null,
		write: (key, text) => attempt(() => (localStorage.setItem(prefix + key, text), true)) ?? false,
		remove: (key) => void attempt(() => localStorage.removeItem(prefix + key))
	};
}

/** Undefined where there is no such storage (outside a browser), it is full, or the user has switched it off. */
function attempt<T>(work: () => T): T | undefined {
	if (!('localStorage' in globalThis)) return undefined;
	try {
		return work();
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}
