/** Inside one transaction a row is read from the disk once: what was read or written before is remembered. */
import type { StoreName, Stores } from './stores.ts';
import type { Writing } from './vault.ts';

type Row = Stores[StoreName] | undefined;

export function remembering(rows: Writing): Writing {
	const known = new Map<string, Promise<Row> | Row>();
	const at = (store: StoreName, key: string) => `${store}/${key}`;
	return {
		...rows,
		get: async <Name extends StoreName>(store: Name, key: string) => {
			const place = at(store, key);
			if (!known.has(place)) known.set(place, rows.get(store, key));
			return (await known.get(place)) as Stores[Name] | undefined;
		},
		put(store, row) {
			known.set(at(store, row.key), row);
			rows.put(store, row);
		},
		async add(store, row) {
			const isNew = await rows.add(store, row);
			if (isNew) known.set(at(store, row.key), row);
			return isNew;
		},
		delete(store, key) {
			known.set(at(store, key), undefined);
			rows.delete(store, key);
		}
	};
}
