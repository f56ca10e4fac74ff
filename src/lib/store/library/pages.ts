/** All rows of a store, a page at a time: each page is a transaction of its own, so that nothing waits for the whole store. */
import type { StoreName, Stores } from '../database/stores.ts';
import type { Vault } from '../database/vault.ts';

/** In the order of their keys. Rows that are written meanwhile behind the place reached are among them. */
export async function* pagesOf<Name extends StoreName>(
	database: Pick<Vault, 'read'>,
	store: Name,
	size: number
): AsyncGenerator<Stores[Name][]> {
	for (let after: string | null = null; ;) {
		const from: string | null = after;
		const page: Stores[Name][] = await database.read([store], (rows) => rows.page(store, from, size));
		if (page.length > 0) yield page;
		after = page.at(-1)?.key ?? null;
		if (page.length < size) return;
	}
}
