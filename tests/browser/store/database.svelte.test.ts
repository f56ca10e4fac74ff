import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PlainDocument } from '#argument/migrations/ladder.ts';
import { Database, type DatabaseOptions, type LibraryStatus } from '#store/database/database.ts';
import { DATABASE_VERSION, STORE_NAMES } from '#store/database/stores.ts';
import { StoreFailure } from '#store/database/vault.ts';

let count = 0;
const opened: { close(): void }[] = [];
const freshName = () => `database-test-${Date.now()}-${(count += 1)}`;

function open(name: string, options: DatabaseOptions = {}): Database {
	const database = new Database({ name, ...options });
	opened.push(database);
	return database;
}

/** A connection of the browser's own, as another tab or another version of the app would hold it. */
function rawOpen(name: string, version: number, make?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onupgradeneeded = () => make?.(request.result);
		request.onsuccess = () => {
			opened.push(request.result);
			resolve(request.result);
		};
		request.onerror = () => reject(request.error);
	});
}

/** The connections on which transactions begin from now on, the last one last. */
function connectionsInUse(): IDBDatabase[] {
	const connections: IDBDatabase[] = [];
	const { transaction } = IDBDatabase.prototype;
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
		connections.push(this);
		return transaction.apply(this, args);
	});
	return connections;
}

function statusOf(database: Database, kind: LibraryStatus['kind']): Promise<LibraryStatus> {
	return vi.waitFor(() => {
		expect(database.status.current.kind).toBe(kind);
		return database.status.current;
	});
}

const summaryOf = (id: string) => ({
	...{ id, title: id, titleSupplied: false, authors: [], publication: null, publishedOn: null, url: null },
	...{ language: null, textKind: null, mainConclusion: null, collectionIds: [], roleCounts: {}, origin: 'file' },
	...{ statementCount: 0, inferenceCount: 0, attackCount: 0, suggestedCount: 0, addedAt: 1, updatedAt: 1 }
});

const note = (key: string, value: unknown) => ({ key, value });

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	for (const one of opened.splice(0)) one.close();
});

describe('opening the database', () => {
	it('makes every store on a first visit', async () => {
		const name = freshName();
		const database = open(name);
		await database.ready();
		expect(database.status.current).toEqual({ kind: 'open', emptied: false });
		database.close();
		const raw = await rawOpen(name, DATABASE_VERSION);
		expect([...raw.objectStoreNames].sort()).toEqual([...STORE_NAMES].sort());
	});

	it('takes the large parts out of the summaries of an older version, and loses nothing', async () => {
		const name = freshName();
		const old = await rawOpen(name, 2, (made) => {
			const articles = made.createObjectStore('articles', { keyPath: 'key' });
			articles.createIndex('authorIds', 'authorIds', { multiEntry: true });
			const summary = { ...summaryOf('article:a'), fingerprint: 'abba', thumbnail: '{}' };
			articles.put({ key: 'article:a', authorIds: ['author:x'], shortIds: 'statement s1', summary });
			articles.put({ key: 'article:b', authorIds: [], summary: summaryOf('article:b') });
		});
		old.close();
		const database = open(name);
		const [a, b, large, none, short] = await database.read(['articles', 'particulars', 'shortIds'], async (rows) => [
			...(await rows.page('articles', null, 9)),
			...(await rows.page('particulars', null, 9)),
			...(await rows.page('shortIds', null, 9))
		]);
		expect(a).toEqual({ key: 'article:a', authorIds: ['author:x'], summary: summaryOf('article:a') });
		expect(b).toEqual({ key: 'article:b', authorIds: [], summary: summaryOf('article:b') });
		expect(large).toEqual({ key: 'article:a', fingerprint: 'abba', thumbnail: '{}' });
		expect(none).toEqual({ key: 'article:b', fingerprint: '', thumbnail: null });
		expect(short).toEqual({ key: 'maps/article:a', ids: 'statement s1' });
	});

	it('gives short ids a store of their own in a database of version 3, and begins the search index anew', async () => {
		const name = freshName();
		const old = await rawOpen(name, 3, (made) => {
			for (const store of ['articles', 'particulars', 'maps', 'alignments', 'collections', 'search', 'meta']) {
				made.createObjectStore(store, { keyPath: 'key' });
			}
		});
		const changing = old.transaction(['articles', 'particulars', 'alignments', 'collections', 'search'], 'readwrite');
		const put = (store: string, row: object) => changing.objectStore(store).put(row);
		for (const [id, addedAt] of [
			['article:a', 1],
			['article:b', 3],
			['article:c', 2]
		] as const) {
			put('articles', { key: id, authorIds: [], summary: { ...summaryOf(id), addedAt } });
		}
		put('particulars', { key: 'article:a', shortIds: 'statement s1 s2', fingerprint: 'abba', thumbnail: null });
		put('particulars', { key: 'article:b', shortIds: '', fingerprint: '', thumbnail: '{}' });
		put('alignments', { key: 'article:a|article:b', content: { alignments: [{ id: 'alignment:x' }, null, 7] } });
		put('collections', {
			key: 'collection:0123456789abcdef',
			content: { collections: [{ id: 'collection:0123456789abcdef' }] }
		});
		put('search', { key: 'generation', value: { stamp: 'old', segments: ['s'] } });
		await new Promise((done) => (changing.oncomplete = done));
		old.close();
		const database = open(name);
		const found = await database.read(['articles', 'particulars', 'shortIds', 'search'], async (rows) => ({
			particulars: await rows.page('particulars', null, 9),
			short: await rows.page('shortIds', null, 9),
			search: await rows.page('search', null, 9),
			latest: (await rows.latest(2)).map(({ key }) => key)
		}));
		expect(found).toEqual({
			particulars: [
				{ key: 'article:a', fingerprint: 'abba', thumbnail: null },
				{ key: 'article:b', fingerprint: '', thumbnail: '{}' }
			],
			short: [
				{ key: 'alignments/article:a|article:b', ids: 'alignment x' },
				{ key: 'maps/article:a', ids: 'statement s1 s2' }
			],
			search: [],
			latest: ['article:b', 'article:c']
		});
	});

	it('finds on the next visit what the last one kept', async () => {
		const name = freshName();
		const first = open(name);
		await first.write(['meta'], async (rows) => rows.put('meta', note('greeting', 'kept')));
		first.close();
		const second = open(name);
		expect(await second.read(['meta'], (rows) => rows.get('meta', 'greeting'))).toEqual(note('greeting', 'kept'));
	});

	it('adds what a newer database version needs and keeps the rows of the older one', async () => {
		const name = freshName();
		const old = await rawOpen(name, 1, (database) => {
			database.createObjectStore('meta', { keyPath: 'key' }).put(note('old', true));
		});
		old.close();
		const database = open(name, { version: 2 });
		expect(await database.read(['meta', 'maps'], (rows) => rows.get('meta', 'old'))).toEqual(note('old', true));
	});

	it('waits, and says so, while another tab holds an older version open', async () => {
		const name = freshName();
		const other = await rawOpen(name, 1);
		const database = open(name, { version: 2 });
		await statusOf(database, 'blocked');
		other.close();
		await database.ready();
		expect(database.status.current.kind).toBe('open');
	});

	it('works in memory when another tab blocks it for too long', async () => {
		const name = freshName();
		await rawOpen(name, 1);
		const database = open(name, { version: 2, patience: 50 });
		await database.ready();
		expect(database.status.current).toMatchObject({ kind: 'memory', reason: 'blocked' });
		await database.write(['meta'], async (rows) => rows.put('meta', note('a', 1)));
		expect(await database.read(['meta'], (rows) => rows.get('meta', 'a'))).toEqual(note('a', 1));
	});

	it('works in memory where the browser has no IndexedDB', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const database = open(freshName());
		await database.ready();
		expect(database.status.current).toMatchObject({ kind: 'memory', reason: 'missing' });
	});

	it.each([
		['SecurityError', 'refused'],
		['UnknownError', 'failed']
	])('works in memory where opening ends with %s', async (name, reason) => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('no', name);
		});
		const database = open(freshName());
		await database.ready();
		expect(database.status.current).toMatchObject({ kind: 'memory', reason });
	});
});

describe('a database of a newer version', () => {
	it('is read and never written', async () => {
		const name = freshName();
		const newer = await rawOpen(name, 7, (database) => {
			for (const store of STORE_NAMES) database.createObjectStore(store, { keyPath: 'key' });
			database.createObjectStore('holograms');
		});
		newer.transaction('meta', 'readwrite').objectStore('meta').put(note('a', 1));
		newer.close();
		const database = open(name);
		expect(await database.read(['meta'], (rows) => rows.get('meta', 'a'))).toEqual(note('a', 1));
		expect(database.status.current).toMatchObject({ kind: 'read-only', reason: 'newer-database' });
		const write = database.write(['meta'], async (rows) => rows.put('meta', note('b', 2)));
		await expect(write).rejects.toMatchObject({ kind: 'read-only' });
		database.close();
		const raw = await rawOpen(name, 7);
		expect(raw.objectStoreNames.contains('holograms')).toBe(true);
	});

	it('is left alone where it has none of our stores', async () => {
		const name = freshName();
		const newer = await rawOpen(name, 7, (database) => database.createObjectStore('holograms').add('one', 1));
		newer.close();
		const database = open(name);
		await database.ready();
		expect(database.status.current).toMatchObject({ kind: 'read-only', reason: 'newer-database' });
		const raw = await rawOpen(name, 7);
		expect([...raw.objectStoreNames]).toEqual(['holograms']);
	});
});

describe('losing the connection', () => {
	it('makes way for a newer version at once, after a last chance to write', async () => {
		const name = freshName();
		const database = open(name);
		await database.ready();
		const events: string[] = [];
		database.onClosing(() => {
			events.push('closing');
			void database.write(['meta'], async (rows) => rows.put('meta', note('last', 'words')));
		});
		const newer = await rawOpen(name, DATABASE_VERSION + 1, () => events.push('upgraded'));
		expect(events).toEqual(['closing', 'upgraded']);
		expect(database.status.current.kind).toBe('superseded');
		await expect(database.read(['meta'], (rows) => rows.get('meta', 'last'))).rejects.toMatchObject({ kind: 'newer' });
		const kept = await new Promise((resolve) => {
			const request = newer.transaction('meta').objectStore('meta').get('last');
			request.onsuccess = () => resolve(request.result);
		});
		expect(kept).toEqual(note('last', 'words'));
	});

	it('opens again by itself after the browser closed it', async () => {
		const connections: IDBDatabase[] = [];
		const name = freshName();
		const realOpen = IDBFactory.prototype.open;
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
			const request = realOpen.apply(this, args);
			request.addEventListener('success', () => connections.push(request.result));
			return request;
		});
		const database = open(name);
		await database.write(['meta'], async (rows) => rows.put('meta', note('a', 1)));
		const seen: string[] = [];
		database.status.listen((status) => seen.push(status.kind));
		connections[0]?.close();
		connections[0]?.dispatchEvent(new Event('close'));
		expect(await database.read(['meta'], (rows) => rows.get('meta', 'a'))).toEqual(note('a', 1));
		expect(seen).toEqual(['reopening', 'open']);
		expect(connections).toHaveLength(2);
	});

	it('opens again when the connection turns out to be closed without a word', async () => {
		const name = freshName();
		const connections = connectionsInUse();
		const database = open(name);
		await database.write(['meta'], async (rows) => rows.put('meta', note('a', 1)));
		connections.at(-1)?.close();
		await database.write(['meta'], async (rows) => rows.put('meta', note('b', 2)));
		expect(await database.read(['meta'], (rows) => rows.get('meta', 'a'))).toEqual(note('a', 1));
		expect(await database.read(['meta'], (rows) => rows.get('meta', 'b'))).toEqual(note('b', 2));
	});

	it('says that a deleted database is gone, and makes a new one with the next write', async () => {
		const name = freshName();
		const database = open(name);
		await database.write(['meta'], async (rows) => rows.put('meta', note('a', 1)));
		indexedDB.deleteDatabase(name);
		await statusOf(database, 'deleted');
		await database.write(['meta'], async (rows) => rows.put('meta', note('b', 2)));
		expect(database.status.current).toEqual({ kind: 'open', emptied: true });
		expect(await database.read(['meta'], (rows) => rows.get('meta', 'a'))).toBeUndefined();
	});

	it('says that what was there is gone when another tab made the deleted database anew', async () => {
		const name = freshName();
		const [here, there] = [open(name), open(name)];
		await Promise.all([here, there].map((one) => one.write(['meta'], async (rows) => rows.put('meta', note('a', 1)))));
		indexedDB.deleteDatabase(name);
		await Promise.all([here, there].map((one) => statusOf(one, 'deleted')));
		await there.write(['meta'], async (rows) => rows.put('meta', note('b', 2)));
		expect(await here.read(['meta'], (rows) => rows.get('meta', 'a'))).toBeUndefined();
		expect(here.status.current).toEqual({ kind: 'open', emptied: true });
	});

	it('says nothing of the kind when the browser has only dropped the connection', async () => {
		const name = freshName();
		const connections = connectionsInUse();
		const database = open(name);
		await database.write(['meta'], async (rows) => rows.put('meta', note('a', 1)));
		const said: LibraryStatus[] = [];
		database.status.listen((status) => void said.push(status));
		connections.at(-1)?.dispatchEvent(new Event('close'));
		await statusOf(database, 'open');
		expect(said).toEqual([{ kind: 'reopening' }, { kind: 'open', emptied: false }]);
	});
});

describe('a transaction', () => {
	it('writes everything or nothing', async () => {
		const database = open(freshName());
		const write = database.write(['meta'], async (rows) => {
			rows.put('meta', note('a', 1));
			await rows.get('meta', 'a');
			throw new Error('no further');
		});
		await expect(write).rejects.toThrow('no further');
		expect(await database.read(['meta'], (rows) => rows.get('meta', 'a'))).toBeUndefined();
	});

	it('says that there is no room when the browser aborts it for that reason', async () => {
		const database = open(freshName());
		await database.ready();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		const write = database.write(['maps'], async (rows) =>
			rows.put('maps', { key: 'article:a', stamp: 's', articleIds: [], content: {} })
		);
		await expect(write).rejects.toBeInstanceOf(StoreFailure);
		await expect(write).rejects.toMatchObject({ kind: 'quota' });
	});

	it('refuses a value that cannot be kept, by name', async () => {
		const database = open(freshName());
		const write = database.write(['meta'], async (rows) =>
			rows.put(
				'meta',
				note('a', () => 'a function')
			)
		);
		await expect(write).rejects.toMatchObject({ kind: 'unkeepable' });
	});

	it('keeps the order of calls: a read that follows a write sees it', async () => {
		const database = open(freshName());
		await database.ready();
		void database.write(['meta'], async (rows) => rows.put('meta', note('a', 'written')));
		expect(await database.read(['meta'], (rows) => rows.get('meta', 'a'))).toEqual(note('a', 'written'));
	});

	it('writes a last row without waiting for anything', async () => {
		const database = open(freshName());
		await database.ready();
		database.putAtOnce('meta', note('last', 'moment'));
		expect(await database.read(['meta'], (rows) => rows.get('meta', 'last'))).toEqual(note('last', 'moment'));
	});
});

describe('stored records of another schema version', () => {
	const map = {
		key: 'article:a',
		stamp: 's1',
		articleIds: ['article:a'],
		content: { statements: [{ id: 'statement:x' }] }
	};
	const migration = {
		version: 2,
		name: 'mark every statement',
		up: (document: PlainDocument) => ({ ...document, statements: [{ id: 'statement:x', migrated: true }] })
	};
	const ladder = { version: 2, migrations: [migration] };

	async function libraryOfVersionOne(): Promise<string> {
		const name = freshName();
		const database = open(name);
		await database.write(['maps'], async (rows) => rows.put('maps', map));
		database.close();
		return name;
	}

	it('are migrated on opening, after a backup of each', async () => {
		const name = await libraryOfVersionOne();
		const database = open(name, { ladder });
		await database.ready();
		expect(database.status.current.kind).toBe('open');
		expect(database.migrated).toBe(true);
		const after = await database.read(['maps'], (rows) => rows.get('maps', 'article:a'));
		expect(after?.content).toEqual({ statements: [{ id: 'statement:x', migrated: true }] });
		const backups = await database.read(['snapshots'], (rows) => rows.having('snapshots', 'articleId', 'article:a'));
		expect(backups).toMatchObject([{ why: 'before-migration', schemaVersion: 1, content: map.content }]);
	});

	it('stay as they were, and can be read, when a step fails', async () => {
		const name = await libraryOfVersionOne();
		const fail = () => {
			throw new Error('a statement without words');
		};
		const failing = { version: 2, migrations: [{ ...migration, up: fail }] };
		const database = open(name, { ladder: failing });
		await database.ready();
		expect(database.status.current).toMatchObject({
			kind: 'read-only',
			reason: 'not-migrated',
			detail: 'maps article:a, to version 2: a statement without words'
		});
		expect((await database.read(['maps'], (rows) => rows.get('maps', 'article:a')))?.content).toEqual(map.content);
	});

	it('are only read where they are newer', async () => {
		const name = await libraryOfVersionOne();
		const newer = open(name, { ladder });
		await newer.ready();
		newer.close();
		const database = open(name);
		await database.ready();
		expect(database.status.current).toMatchObject({ kind: 'read-only', reason: 'newer-records' });
	});

	it('are never written over by a tab that was open before they were migrated', async () => {
		const name = await libraryOfVersionOne();
		const old = open(name);
		await old.ready();
		const newer = open(name, { ladder });
		await newer.ready();
		const write = old.write(['maps'], async (rows) => rows.put('maps', map));
		await expect(write).rejects.toMatchObject({ kind: 'newer' });
		expect(old.status.current).toMatchObject({ kind: 'read-only', reason: 'newer-records' });
	});
});
