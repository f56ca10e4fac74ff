/**
 * Database: decides where the library is kept, and says so. IndexedDB where the browser has it and lets us; memory, visibly,
 * where it is missing, refused or blocked; read-only where a newer version of the app has been here. It never deletes anything.
 */
import { browserClock, type Clock } from '../clock.ts';
import { Listeners, Observed, type Observable } from '../observed.ts';
import { IndexedVault } from './indexed.ts';
import { MemoryVault } from './memory.ts';
import { CURRENT_LADDER, migrateRows, SCHEMA_KEY, type Ladder } from './migrate.ts';
import { DATABASE_NAME, DATABASE_VERSION, type StoreName, type Stores } from './stores.ts';
import { StoreFailure, failureFrom, type Durability, type Reading, type Vault, type Writing } from './vault.ts';

export type LibraryStatus =
	| { readonly kind: 'opening' }
	/** Another tab holds an older version of the database and has not let go yet: close the other tabs. */
	| { readonly kind: 'blocked' }
	/** `emptied`: the database vanished while we were here and was made anew; what is open in this tab is still here. */
	| { readonly kind: 'open'; readonly emptied: boolean }
	/** The browser closed the connection; it is being opened again. Nothing is lost meanwhile. */
	| { readonly kind: 'reopening' }
	/** Everything works and nothing outlives the page: offer to save to a file. */
	| { readonly kind: 'memory'; readonly reason: MemoryReason; readonly detail: string }
	/** Everything can be looked at and exported, nothing changed. */
	| { readonly kind: 'read-only'; readonly reason: ReadOnlyReason; readonly detail: string }
	/** A newer version of the app took the database over: what is open in this tab can be exported; a reload brings the rest. */
	| { readonly kind: 'superseded' }
	/** The database was deleted from elsewhere. What is open in this tab is written again when it is next changed. */
	| { readonly kind: 'deleted' };

/** No IndexedDB here; the browser refuses it (private mode, blocked site data); it fails; another tab blocks it for too long. */
export type MemoryReason = 'missing' | 'refused' | 'failed' | 'blocked';

/** Stores of a newer app; records of a newer app; records of an older one that could not be migrated. */
export type ReadOnlyReason = 'newer-database' | 'newer-records' | 'not-migrated';

export interface DatabaseOptions {
	readonly name?: string;
	readonly version?: number;
	readonly clock?: Clock;
	/** Milliseconds after which opening is given up and the library is kept in memory. */
	readonly patience?: number;
	readonly ladder?: Ladder;
}

/** Long enough for a slow disk, short enough that nobody thinks the page is broken. */
const PATIENCE = 8_000;

export class Database implements Vault {
	readonly #status = new Observed<LibraryStatus>({ kind: 'opening' });
	readonly #closing = new Listeners<void>();
	/** Rows that the browser could not give when they were asked for. */
	readonly unreadable = new Listeners<{ readonly store: StoreName; readonly key: string }>();
	readonly #clock: Clock;
	readonly #ladder: Ladder;
	readonly #opened: Promise<Vault>;
	#vault: Vault | null = null;
	#closed = false;
	/** True where this session changed the shape of stored records: what is derived from them has to be made again. */
	migrated = false;

	constructor(options: DatabaseOptions = {}) {
		this.#clock = options.clock ?? browserClock;
		this.#ladder = options.ladder ?? CURRENT_LADDER;
		this.#opened = this.#open(options).then((vault) => {
			this.#vault = vault;
			if (this.#closed) vault.close();
			return vault;
		});
	}

	get status(): Observable<LibraryStatus> {
		return this.#status;
	}

	/** Resolves once it is decided where the library is kept. Never rejects. */
	async ready(): Promise<void> {
		await this.#opened;
	}

	/** The connection is about to close: whoever holds something unwritten starts writing it now. */
	onClosing(write: () => void): () => void {
		return this.#closing.add(write);
	}

	read<T>(stores: readonly StoreName[], work: (rows: Reading) => Promise<T>): Promise<T> {
		return this.#vault ? this.#vault.read(stores, work) : this.#opened.then((vault) => vault.read(stores, work));
	}

	/** Every write looks first whether a newer app has migrated the records meanwhile. */
	write<T>(
		stores: readonly StoreName[],
		work: (rows: Writing) => Promise<T>,
		durability: Durability = 'relaxed'
	): Promise<T> {
		const guarded = async (vault: Vault): Promise<T> => {
			if (this.#status.current.kind === 'read-only') throw new StoreFailure('read-only');
			return vault.write(
				stores.includes('meta') ? stores : [...stores, 'meta'],
				async (rows) => {
					await this.#checkSchema(rows);
					return work(rows);
				},
				durability
			);
		};
		return this.#vault ? guarded(this.#vault) : this.#opened.then(guarded);
	}

	putAtOnce<Name extends StoreName>(store: Name, row: Stores[Name]): void {
		if (this.#status.current.kind !== 'read-only') this.#vault?.putAtOnce(store, row);
	}

	/** From here on nothing is written: records or messages of a newer app were seen. */
	becomeReadOnly(reason: ReadOnlyReason, detail: string): void {
		this.#status.set({ kind: 'read-only', reason, detail });
	}

	close(): void {
		this.#closed = true;
		this.#vault?.close();
	}

	async #open(options: DatabaseOptions): Promise<Vault> {
		const factory = indexedDBHere();
		if (factory !== 'here') return this.#inMemory(factory, '');
		const opening = IndexedVault.open(options.name ?? DATABASE_NAME, options.version ?? DATABASE_VERSION, {
			blocked: () => this.#status.set({ kind: 'blocked' }),
			closing: () => this.#closing.tell(),
			lost: (how) => this.#lost(how),
			reopened: (emptied) => this.#status.set({ kind: 'open', emptied }),
			unreadable: (store, key) => this.unreadable.tell({ store, key })
		});
		let stopWaiting = (): void => undefined;
		const patience = new Promise<null>((give) => {
			stopWaiting = this.#clock.after(options.patience ?? PATIENCE, () => give(null));
		});
		try {
			const vault = await Promise.race([opening, patience]);
			if (vault) return await this.#prepare(vault);
			// Should it open after all, let go of it: what is in memory by then must not be mixed with it unasked.
			opening.then(
				(late) => late.close(),
				() => undefined
			);
			return this.#inMemory('blocked', '');
		} catch (error) {
			const failure = failureFrom(error);
			if (!(failure instanceof StoreFailure)) throw failure;
			if (failure.kind === 'newer') {
				this.becomeReadOnly('newer-database', failure.detail);
				return new MemoryVault();
			}
			return this.#inMemory(isRefusal(error) ? 'refused' : 'failed', failure.detail);
		} finally {
			stopWaiting();
		}
	}

	async #prepare(vault: IndexedVault): Promise<Vault> {
		if (vault.newerVersion !== null) {
			this.becomeReadOnly('newer-database', `database version ${vault.newerVersion}`);
			return vault;
		}
		const outcome = await migrateRows(vault, this.#clock, this.#ladder);
		this.migrated = outcome.kind === 'migrated';
		if (outcome.kind === 'newer') this.becomeReadOnly('newer-records', `schema version ${outcome.found}`);
		else if (outcome.kind === 'failed') this.becomeReadOnly('not-migrated', outcome.detail);
		else this.#status.set({ kind: 'open', emptied: false });
		return vault;
	}

	async #checkSchema(rows: Writing): Promise<void> {
		const found = (await rows.get('meta', SCHEMA_KEY))?.value;
		const { version } = this.#ladder;
		if (found === version) return;
		if (typeof found === 'number' && found > version) {
			this.becomeReadOnly('newer-records', `schema version ${found}`);
			throw new StoreFailure('newer', `schema version ${found}`);
		}
		// A database that was deleted and made anew under us, or one in memory.
		rows.put('meta', { key: SCHEMA_KEY, value: version });
	}

	#inMemory(reason: MemoryReason, detail: string): Vault {
		this.#status.set({ kind: 'memory', reason, detail });
		return new MemoryVault();
	}

	#lost(how: 'newer' | 'deleted' | 'terminated'): void {
		if (this.#closed) return;
		if (how === 'terminated') this.#status.set({ kind: 'reopening' });
		else this.#status.set({ kind: how === 'newer' ? 'superseded' : 'deleted' });
	}
}

/** Looking at the property is enough for some browsers to refuse. */
function indexedDBHere(): 'here' | 'missing' | 'refused' {
	try {
		return typeof indexedDB === 'object' && indexedDB !== null ? 'here' : 'missing';
	} catch (error) {
		if (isRefusal(error)) return 'refused';
		throw error;
	}
}

/** How browsers refuse storage: site data blocked, private windows. Chromium has no name of its own for it, only words. */
function isRefusal(error: unknown): boolean {
	if (!(error instanceof DOMException)) return false;
	return (
		['SecurityError', 'InvalidStateError', 'NotAllowedError'].includes(error.name) ||
		error.message.includes('denied permission')
	);
}
