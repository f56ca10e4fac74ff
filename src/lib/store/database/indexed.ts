/**
 * The vault over IndexedDB, and the only file that imports idb. It answers what happens to the connection: another tab is in
 * the way (blocked), this one is in another's way (blocking), the browser drops it (terminated), the database is a newer
 * app's. A connection that is lost is opened again; one that a newer version asked for is given up for good.
 */
import { openDB, unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { randomIds } from '../random-ids.ts';
import { carefulReading, LostRows } from './careful-reading.ts';
import { moveShortIds } from './move-short-ids.ts';
import { splitSummaries } from './split-summaries.ts';
import { ADDED_AT, INDEXES, STORE_NAMES, type StoreName, type Stores } from './stores.ts';
import { StoreFailure, failureFrom, type Durability, type Reading, type Vault, type Writing } from './vault.ts';

export interface ConnectionEvents {
	/** Another tab holds an older version of the database open; opening waits for it. */
	blocked(): void;
	/** The connection closes when this returns: the last chance to start writing. */
	closing(): void;
	/** The connection is gone: to a newer version of the app, because the database was deleted, or by the browser's doing. */
	lost(how: 'newer' | 'deleted' | 'terminated'): void;
	/** It is back. `emptied`: it is another database, made anew here or by another tab, so what the first held is gone. */
	reopened(emptied: boolean): void;
	/** The browser cannot give this row any more. */
	unreadable(store: StoreName, key: string): void;
}

/** Which database this is: one that is deleted and made anew has another. */
const IDENTITY_KEY = 'identity';

type Transaction = IDBPTransaction<unknown, string[], IDBTransactionMode>;

export class IndexedVault implements Vault {
	/** The version found where it is newer than ours: such a database is only read. */
	readonly newerVersion: number | null;
	readonly #name: string;
	readonly #version: number;
	readonly #events: ConnectionEvents;
	#connection: IDBPDatabase | null = null;
	/** Open, and not yet known to be the database that was here before. */
	#arriving: IDBPDatabase | null = null;
	readonly #lost: LostRows;
	#opening: Promise<IDBPDatabase> | null = null;
	#givenUp: 'newer' | 'closed' | null = null;

	private constructor(name: string, version: number, events: ConnectionEvents, newerVersion: number | null) {
		this.#name = name;
		this.#version = version;
		this.#events = events;
		this.newerVersion = newerVersion;
		this.#lost = new LostRows((store, key) => events.unreadable(store, key));
	}

	/** Opens or makes the database. Rejects with the browser's error where it cannot. */
	static async open(name: string, version: number, events: ConnectionEvents): Promise<IndexedVault> {
		try {
			const vault = new IndexedVault(name, version, events, null);
			await vault.#connect();
			return vault;
		} catch (error) {
			if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
		}
		// Without a version number the database opens as it is.
		const probe = await openDB(name);
		const found = probe.version;
		probe.close();
		const vault = new IndexedVault(name, found, events, found);
		const connection = await vault.#connect();
		const missing = STORE_NAMES.filter((store) => !connection.objectStoreNames.contains(store));
		if (missing.length === 0) return vault;
		vault.close();
		throw new StoreFailure('newer', `version ${found} has no ${missing.join(', ')}`);
	}

	read<T>(stores: readonly StoreName[], work: (rows: Reading) => Promise<T>): Promise<T> {
		return this.#within(stores, 'readonly', 'relaxed', work);
	}

	write<T>(
		stores: readonly StoreName[],
		work: (rows: Writing) => Promise<T>,
		durability: Durability = 'relaxed'
	): Promise<T> {
		if (this.newerVersion !== null) return Promise.reject(new StoreFailure('read-only'));
		return this.#within(stores, 'readwrite', durability, work);
	}

	putAtOnce<Name extends StoreName>(store: Name, row: Stores[Name]): void {
		if (!this.#connection || this.newerVersion !== null) return;
		const transaction = this.#begin(this.#connection, [store], 'readwrite', 'relaxed');
		if (!transaction) return;
		rowsOf(transaction, this.#lost).put(store, row);
		transaction.commit();
		this.#forget(transaction.done);
	}

	close(): void {
		this.#givenUp ??= 'closed';
		this.#connection?.close();
		this.#connection = null;
	}

	/** A row that cannot be read takes its transaction along: it is begun again without that row. */
	#within<T>(
		stores: readonly StoreName[],
		mode: IDBTransactionMode,
		durability: Durability,
		work: (rows: Writing) => Promise<T>
	): Promise<T> {
		const known = this.#lost.count;
		return this.#attempt(stores, mode, durability, work).catch((error: unknown) => {
			if (this.#lost.count === known) throw error;
			return this.#within(stores, mode, durability, work);
		});
	}

	/** Starts the transaction before it returns where the connection is there, so that transactions keep the order of the calls. */
	#attempt<T>(
		stores: readonly StoreName[],
		mode: IDBTransactionMode,
		durability: Durability,
		work: (rows: Writing) => Promise<T>
	): Promise<T> {
		const transaction = this.#connection && this.#begin(this.#connection, stores, mode, durability);
		if (transaction) return this.#run(transaction, work);
		return this.#connect().then(
			(connection) => {
				const next = this.#begin(connection, stores, mode, durability);
				if (!next) throw new StoreFailure('closed');
				return this.#run(next, work);
			},
			(error: unknown) => {
				throw failureFrom(error);
			}
		);
	}

	/** Null where the browser has closed the connection without a word yet. */
	#begin(
		connection: IDBPDatabase,
		stores: readonly StoreName[],
		mode: IDBTransactionMode,
		durability: Durability
	): Transaction | null {
		try {
			return connection.transaction([...stores], mode, mode === 'readwrite' ? { durability } : {});
		} catch (error) {
			if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw failureFrom(error);
			this.#drop(connection, 'terminated');
			return null;
		}
	}

	async #run<T>(transaction: Transaction, work: (rows: Writing) => Promise<T>): Promise<T> {
		let result: T;
		try {
			result = await work(rowsOf(transaction, this.#lost));
		} catch (error) {
			// The transaction's own error says why it failed; what failed inside it may only say that it did.
			const cause = transaction.error ?? error;
			if (!transaction.error) abort(transaction);
			await this.#forget(transaction.done);
			throw failureFrom(cause);
		}
		try {
			await transaction.done;
		} catch (error) {
			throw failureFrom(transaction.error ?? error);
		}
		return result;
	}

	/** For a transaction whose failure is already known, or for which nobody is left to be told. */
	#forget(done: Promise<void>): Promise<void> {
		return done.catch(() => undefined);
	}

	#connect(): Promise<IDBPDatabase> {
		if (this.#givenUp) return Promise.reject(new StoreFailure(this.#givenUp));
		if (this.#connection) return Promise.resolve(this.#connection);
		this.#opening ??= this.#open().finally(() => {
			this.#opening = null;
		});
		return this.#opening;
	}

	/** Of the database that was opened last; undefined before the first, null for one that was made before they were marked. */
	#identity: string | null | undefined;

	async #open(): Promise<IDBPDatabase> {
		const connection: IDBPDatabase = await openDB(this.#name, this.#version, {
			upgrade: (database, from, _to, transaction) => {
				const own = unwrap(transaction);
				createStores(unwrap(database), own);
				if (from === 0) own.objectStore('meta').put({ key: IDENTITY_KEY, value: randomIds().next() });
				// A step that fails aborts the upgrade, which then is what failed.
				if (from > 0 && from < 3) splitSummaries(own);
				if (from > 0 && from < 4) moveShortIds(own, from);
			},
			blocked: () => this.#events.blocked(),
			blocking: (_version, wanted) => {
				this.#events.closing();
				this.#drop(connection, wanted === null ? 'deleted' : 'newer');
			},
			terminated: () => this.#drop(connection, 'terminated')
		});
		this.#arriving = connection;
		const before = this.#identity;
		const identity = await identityOf(connection).catch((error: unknown) => {
			if (this.#arriving === connection) throw error;
			return undefined;
		});
		if (this.#givenUp) {
			connection.close();
			throw new StoreFailure(this.#givenUp);
		}
		// It went away as it came.
		if (this.#arriving !== connection || identity === undefined) return this.#open();
		this.#arriving = null;
		this.#identity = identity;
		this.#connection = connection;
		if (before !== undefined) this.#events.reopened(identity !== before);
		return connection;
	}

	#drop(connection: IDBPDatabase, how: 'newer' | 'deleted' | 'terminated'): void {
		connection.close();
		if (connection !== this.#connection && connection !== this.#arriving) return;
		this.#connection = null;
		this.#arriving = null;
		if (how === 'newer') this.#givenUp = 'newer';
		this.#events.lost(how);
		// After a deletion nothing is opened, or it would come back empty unasked: the next write does that.
		// Where this fails, the next read or write tries again and reports it.
		if (how === 'terminated') this.#connect().catch(() => undefined);
	}
}

async function identityOf(connection: IDBPDatabase): Promise<string | null> {
	if (!connection.objectStoreNames.contains('meta')) return null;
	const row = (await connection.get('meta', IDENTITY_KEY)) as Stores['meta'] | undefined;
	return typeof row?.value === 'string' ? row.value : null;
}

/** Makes what is missing, for any older version: stores and indexes are only ever added. */
function createStores(database: IDBDatabase, transaction: IDBTransaction): void {
	for (const name of STORE_NAMES) {
		if (database.objectStoreNames.contains(name)) continue;
		const store = database.createObjectStore(name, { keyPath: 'key' });
		for (const index of INDEXES[name]) store.createIndex(index, index, { multiEntry: index.endsWith('Ids') });
	}
	const articles = transaction.objectStore('articles');
	if (!articles.indexNames.contains(ADDED_AT)) articles.createIndex(ADDED_AT, ADDED_AT);
}

function rowsOf(transaction: Transaction, lost: LostRows): Writing {
	const own = unwrap(transaction);
	const stores = new Map<StoreName, IDBObjectStore>();
	const at = (name: StoreName): IDBObjectStore => {
		const store = stores.get(name) ?? own.objectStore(name);
		stores.set(name, store);
		return store;
	};
	return {
		...carefulReading(own, lost),
		// A put or delete that fails aborts the transaction, which is where the failure is reported. An import has thousands of them, and
		// a promise for each would take as long as half of the writing.
		put: (store, row) => {
			lost.remove(store, row.key);
			at(store).put(row);
		},
		add: (store, row) => addTo(at(store), row),
		delete: (store, key) => {
			lost.remove(store, key);
			at(store).delete(key);
		}
	};
}

/** A key that is there already fails the request; unhandled, that would abort the whole transaction. */
function addTo(store: IDBObjectStore, row: unknown): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const request = store.add(row);
		request.onsuccess = () => resolve(true);
		request.onerror = (event) => {
			if (request.error?.name !== 'ConstraintError') return reject(request.error);
			event.preventDefault();
			event.stopPropagation();
			resolve(false);
		};
	});
}

function abort(transaction: Transaction): void {
	try {
		transaction.abort();
	} catch (error) {
		// It had already ended, by itself or by the browser.
		if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
	}
}
