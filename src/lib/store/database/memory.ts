/**
 * The vault's stand-in where there is no IndexedDB: the same rows and transactions in memory. What it holds is gone with the
 * page, and the library's status says so.
 */
import type { StoreName, Stores } from './stores.ts';
import { StoreFailure, type Reading, type Vault, type Writing } from './vault.ts';

type Row = Stores[StoreName];
type Tables = ReadonlyMap<StoreName, ReadonlyMap<string, Row>>;

/** What a transaction has put (or, null, deleted) and not yet committed. */
type Changes = Map<StoreName, Map<string, Row | null>>;

export class MemoryVault implements Vault {
	#tables: Map<StoreName, Map<string, Row>> = new Map();
	/** Transactions run one after the other, so that each sees all of the one before. */
	#last: Promise<unknown> = Promise.resolve();
	#closed = false;

	read<T>(_stores: readonly StoreName[], work: (rows: Reading) => Promise<T>): Promise<T> {
		return this.#inTurn(() => work(viewOf(this.#tables, new Map())));
	}

	write<T>(_stores: readonly StoreName[], work: (rows: Writing) => Promise<T>): Promise<T> {
		return this.#inTurn(async () => {
			const changes: Changes = new Map();
			const result = await work(viewOf(this.#tables, changes));
			for (const [store, rows] of changes) this.#commit(store, rows);
			return result;
		});
	}

	putAtOnce<Name extends StoreName>(store: Name, row: Stores[Name]): void {
		this.#commit(store, new Map([[row.key, copyOf(row)]]));
	}

	close(): void {
		this.#closed = true;
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		if (this.#closed) return Promise.reject(new StoreFailure('closed'));
		const turn = this.#last.then(work);
		this.#last = turn.catch(() => undefined);
		return turn;
	}

	#commit(store: StoreName, rows: ReadonlyMap<string, Row | null>): void {
		const table = this.#tables.get(store) ?? new Map<string, Row>();
		for (const [key, row] of rows) {
			if (row) table.set(key, row);
			else table.delete(key);
		}
		this.#tables.set(store, table);
	}
}

function viewOf(tables: Tables, changes: Changes): Writing {
	const change = (store: StoreName, key: string, row: Row | null) => {
		const rows = changes.get(store) ?? new Map<string, Row | null>();
		changes.set(store, rows.set(key, row));
	};
	const all = <Name extends StoreName>(store: Name): Stores[Name][] => {
		const rows = new Map<string, Row | null>([...(tables.get(store) ?? []), ...(changes.get(store) ?? [])]);
		return [...rows.values()].filter((row) => row !== null) as Stores[Name][];
	};
	const get = <Name extends StoreName>(store: Name, key: string): Stores[Name] | undefined => {
		const changed = changes.get(store)?.get(key);
		const row = changed === undefined ? tables.get(store)?.get(key) : (changed ?? undefined);
		return row as Stores[Name] | undefined;
	};
	return {
		get: (store, key) => {
			const row = get(store, key);
			return Promise.resolve(row && copyOf(row));
		},
		having: (store, index, value) => Promise.resolve(all(store).filter(holds(index, value)).map(copyOf)),
		keysHaving: (store, index, value) =>
			Promise.resolve(
				all(store)
					.filter(holds(index, value))
					.map((row) => row.key)
			),
		keys: (store) =>
			Promise.resolve(
				all(store)
					.map((row) => row.key)
					.sort()
			),
		page: (store, after, limit) =>
			Promise.resolve(
				all(store)
					.filter((row) => after === null || row.key > after)
					.sort((a, b) => (a.key < b.key ? -1 : 1))
					.slice(0, limit)
					.map(copyOf)
			),
		latest: (limit) =>
			Promise.resolve(
				all('articles')
					.sort((a, b) => b.summary.addedAt - a.summary.addedAt)
					.slice(0, limit)
					.map(copyOf)
			),
		put: (store, row) => change(store, row.key, copyOf(row)),
		add: (store, row) => {
			const isNew = get(store, row.key) === undefined;
			if (isNew) change(store, row.key, copyOf(row));
			return Promise.resolve(isNew);
		},
		delete: (store, key) => change(store, key, null)
	};
}

/** True of rows whose field is the value or a list with it. */
function holds(index: string, value: string): (row: Row) => boolean {
	return (row) => {
		const field = (row as unknown as Readonly<Record<string, string | readonly string[]>>)[index];
		return typeof field === 'string' ? field === value : (field?.includes(value) ?? false);
	};
}

/** A copy on the way in and out, as a real database makes it: nobody holds a row that can change under them. */
function copyOf<T extends Row>(row: T): T {
	return structuredClone(row);
}
