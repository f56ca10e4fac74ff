/**
 * Vault: rows in stores, read and written in transactions. Two things are one: the browser's IndexedDB (indexed.ts) and its
 * stand-in in memory (memory.ts); nothing above this folder knows which.
 */
import type { IndexOf, StoreName, Stores, SummaryRow } from './stores.ts';

export interface Reading {
	get<Name extends StoreName>(store: Name, key: string): Promise<Stores[Name] | undefined>;
	/** All rows whose indexed field is or contains the value. */
	having<Name extends StoreName>(store: Name, index: IndexOf<Name>, value: string): Promise<Stores[Name][]>;
	/** Their keys alone, without reading the rows. */
	keysHaving<Name extends StoreName>(store: Name, index: IndexOf<Name>, value: string): Promise<string[]>;
	/** The keys of all rows, without reading these. */
	keys(store: StoreName): Promise<string[]>;
	/** At most `limit` rows in the order of their keys, after the given key or from the start. */
	page<Name extends StoreName>(store: Name, after: string | null, limit: number): Promise<Stores[Name][]>;
	/** The articles added last, at most so many, the last first. One whose summary is damaged may be missing. */
	latest(limit: number): Promise<SummaryRow[]>;
}

/** Visits all rows of a store, so many in memory at a time. Inside a transaction `visit` may wait for nothing but its rows. */
export async function visitAll<Name extends StoreName>(
	rows: Reading,
	store: Name,
	pageSize: number,
	visit: (row: Stores[Name]) => void | Promise<void>
): Promise<void> {
	for (let after: string | null = null; ;) {
		const page: Stores[Name][] = await rows.page(store, after, pageSize);
		for (const row of page) await visit(row);
		const last = page.at(-1);
		if (!last || page.length < pageSize) return;
		after = last.key;
	}
}

export interface Writing extends Reading {
	/** Takes effect when the transaction does. Never awaited: waiting for each put costs three times the time. */
	put<Name extends StoreName>(store: Name, row: Stores[Name]): void;
	/** Puts a row that is expected to be new; false, and nothing done, where there is one with its key. Cheaper than looking first. */
	add<Name extends StoreName>(store: Name, row: Stores[Name]): Promise<boolean>;
	delete(store: StoreName, key: string): void;
}

/**
 * `relaxed` survives a killed tab, and is what saving uses; `strict` survives a power cut too, and is for what may then be
 * overwritten: a backup before a migration.
 */
export type Durability = 'relaxed' | 'strict';

export interface Vault {
	/**
	 * Reads in one transaction. `work` may wait for nothing but what it reads: a transaction ends when nobody asks it anything.
	 * Rejects with a StoreFailure.
	 */
	read<T>(stores: readonly StoreName[], work: (rows: Reading) => Promise<T>): Promise<T>;
	/** The same with writing: everything `work` puts is written, or nothing. Resolves once it is written. */
	write<T>(stores: readonly StoreName[], work: (rows: Writing) => Promise<T>, durability?: Durability): Promise<T>;
	/**
	 * Writes one row without reading anything and without waiting: for the last moment of a page, when no answer would
	 * arrive any more. Whether it was written shows when it is read.
	 */
	putAtOnce<Name extends StoreName>(store: Name, row: Stores[Name]): void;
	close(): void;
}

/**
 * Why something could not be kept or read: no room left (`quota`), the connection is gone (`closed`), a newer version of the
 * app holds the database (`newer`), the library may only be read (`read-only`), a value that cannot be kept (`unkeepable`),
 * the browser said no without a reason that can be acted on (`failed`).
 */
export type FailureKind = 'quota' | 'closed' | 'newer' | 'read-only' | 'unkeepable' | 'failed';

const MESSAGES: Record<FailureKind, string> = {
	quota: 'This browser has no room left for Counterpoint. Free some space, or save a copy to a file.',
	closed: 'The browser closed the database. Save a copy to a file, then reload the page.',
	newer: 'A newer version of Counterpoint is open in another tab. Reload this page.',
	'read-only': 'The library can only be read. Save a copy to a file to keep changes.',
	unkeepable: 'This value cannot be kept in the database.',
	failed: 'The browser could not reach the database. Save a copy to a file, then reload the page.'
};

export class StoreFailure extends Error {
	readonly kind: FailureKind;
	/** The browser's own words, for a report. */
	readonly detail: string;

	constructor(kind: FailureKind, detail = '') {
		super(MESSAGES[kind]);
		this.name = 'StoreFailure';
		this.kind = kind;
		this.detail = detail;
	}
}

/** What a browser's error means for the user. Errors that are not the browser's (a mistake in the program) pass as they are. */
export function failureFrom(error: unknown): unknown {
	if (error instanceof StoreFailure) return error;
	if (!(error instanceof DOMException)) return error;
	const detail = `${error.name}: ${error.message}`;
	switch (error.name) {
		case 'QuotaExceededError':
			return new StoreFailure('quota', detail);
		case 'InvalidStateError':
		case 'TransactionInactiveError':
			return new StoreFailure('closed', detail);
		case 'VersionError':
			return new StoreFailure('newer', detail);
		case 'ReadOnlyError':
			return new StoreFailure('read-only', detail);
		case 'DataCloneError':
			return new StoreFailure('unkeepable', detail);
		default:
			return new StoreFailure('failed', detail);
	}
}
