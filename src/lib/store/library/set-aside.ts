/** What could not be read as a record and is kept as it was found: it goes into a backup, and back to the row it was in. */
import { unpack } from '../rows/pack.ts';
import { keyOf, storeOf, type Home } from '../rows/home.ts';
import { RECORD_STORES, type RecordStore } from '../database/stores.ts';
import { pagesOf } from './pages.ts';
import type { RowKeeper } from './row-keeper.ts';

export interface SetAside {
	readonly home: Home;
	readonly values: readonly unknown[];
}

const PAGE = 20;

/** Row by row, those that hold such values. */
export async function* allSetAside(keeper: RowKeeper): AsyncGenerator<SetAside> {
	for (const store of RECORD_STORES) {
		for await (const page of pagesOf(keeper.database, store, PAGE)) {
			for (const row of page) {
				const home: Home = `${store}/${row.key}`;
				const { setAside } = unpack(home, row);
				if (setAside.length > 0) yield { home, values: setAside };
			}
		}
	}
}

/** Those that the row does not hold yet. False where there is no such row, so that they would belong to nothing. */
export async function putSetAside(keeper: RowKeeper, home: string, values: readonly unknown[]): Promise<boolean> {
	const store = RECORD_STORES.find((one: RecordStore) => one === storeOf(home as Home));
	if (!store) return false;
	return keeper.database.write([store], async (rows) => {
		const row = await rows.get(store, keyOf(home as Home));
		if (!row) return false;
		const here = unpack(home as Home, row).setAside;
		const known = new Set(here.map((one) => JSON.stringify(one)));
		const added = values.filter((one) => !known.has(JSON.stringify(one)));
		if (added.length > 0) rows.put(store, { ...row, setAside: [...(row.setAside ?? []), ...added] });
		return true;
	});
}
