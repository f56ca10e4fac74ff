/** Runs in a page: taking articles in beside row-per-statement writing with idb; searching beside minisearch and a scan. */
import { openDB, deleteDB } from 'idb';
import MiniSearch from 'minisearch';
import type { RecordId } from '#argument/ids.ts';
import { allOf, type ArgumentRecord } from '#argument/records.ts';
import { IndexedVault } from '#store/database/indexed.ts';
import { DATABASE_VERSION } from '#store/database/stores.ts';
import { openLibrary } from '#store/library.ts';
import { randomIds } from '#store/random-ids.ts';
import { searchLibrary } from '#store/search/search-library.ts';
import { SearchIndex } from '#store/search/search-index.ts';
import { madeUpLibrary } from '../library/made-up.ts';

type Batch = Map<RecordId, ArgumentRecord>;

const QUIET = { blocked() {}, closing() {}, lost() {}, reopened() {}, unreadable() {} };

const batches = new Map<string, Batch[]>();

function made(articles: number, seed: number): Batch[] {
	const key = `${articles} ${seed}`;
	const known = batches.get(key) ?? [...madeUpLibrary(articles, seed, 250)];
	batches.set(key, known);
	return known;
}

/** Milliseconds for so many articles, in the app's way or with a row for every record. */
export async function takeIn(kind: 'library' | 'rows', articles: number): Promise<number> {
	const all = made(articles, 3);
	const name = `bench-${kind}`;
	await deleteDB(name);
	if (kind === 'library') {
		const library = openLibrary({ name, wire: null });
		await library.ready();
		const from = performance.now();
		for (const batch of all) await library.importRecords(batch, { origin: 'file' });
		const ms = performance.now() - from;
		await library.close();
		return ms;
	}
	const database = await openDB(name, 1, {
		upgrade(db) {
			const store = db.createObjectStore('records', { keyPath: 'id' });
			store.createIndex('articleId', 'articleId');
		}
	});
	const from = performance.now();
	for (const batch of all) {
		const transaction = database.transaction('records', 'readwrite', { durability: 'relaxed' });
		for (const record of batch.values()) void transaction.store.put(record);
		await transaction.done;
	}
	const ms = performance.now() - from;
	database.close();
	return ms;
}

const QUERIES = [
	'tax',
	'glacier fuel',
	'the tax of',
	'pol',
	'f',
	'import fuel inc',
	'school water wage',
	'environ',
	'popular garden',
	'river bridge ban',
	'vaccine',
	'the',
	'marhol',
	'percent 2003',
	'2003',
	'zzz',
	'tenant rent',
	'strict border rule',
	's',
	'no'
];

interface Searching {
	readonly statements: number;
	readonly building: { readonly index: number; readonly minisearch: number };
	/** Milliseconds of each search, by kind. */
	readonly times: Readonly<Record<'index' | 'minisearch' | 'scan', number[]>>;
}

/** Each question put to each kind in turn, so many rounds. */
export async function searching(articles: number, rounds: number): Promise<Searching> {
	const name = 'bench-search';
	await deleteDB(name);
	const library = openLibrary({ name, wire: null });
	const mini = new MiniSearch({ fields: ['text'], idField: 'id' });
	let [statements, miniTime] = [0, 0];
	for (const batch of made(articles, 5)) {
		await library.importRecords(batch, { origin: 'file' });
		const documents = [
			...allOf(batch, 'article').map(({ id, title }) => ({ id, text: title })),
			...allOf(batch, 'statement').map(({ id, wording }) => ({ id, text: wording })),
			...allOf(batch, 'text').map(({ id, text }) => ({ id, text }))
		];
		statements += allOf(batch, 'statement').length;
		const from = performance.now();
		mini.addAll(documents);
		miniTime += performance.now() - from;
	}
	await library.close();
	const vault = await IndexedVault.open(name, DATABASE_VERSION, QUIET);
	const index = new SearchIndex(vault, randomIds());
	const from = performance.now();
	await index.catchUp();
	const building = { index: performance.now() - from, minisearch: miniTime };
	const times: Searching['times'] = { index: [], minisearch: [], scan: [] };
	await index.search('warm', { limit: 60 });
	for (let round = 0; round < rounds; round += 1) {
		for (const query of QUERIES) {
			times.index.push(await timed(() => index.search(query, { limit: 60 })));
			times.minisearch.push(
				await timed(() => Promise.resolve(mini.search(query, { combineWith: 'AND', prefix: true }).slice(0, 60)))
			);
		}
	}
	for (const query of QUERIES.slice(0, 6)) {
		times.scan.push(await timed(() => searchLibrary(vault, query, { limit: 60 })));
	}
	vault.close();
	return { statements, building, times };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const from = performance.now();
	await work();
	return performance.now() - from;
}

Object.assign(globalThis, { bench: { takeIn, searching } });
