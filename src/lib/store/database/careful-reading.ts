/**
 * Reads rows so that one that is damaged takes nothing along. A value the browser cannot read any more counts as absent and is
 * told; one that has lost its shape gets the fields its readers rely on, and what stood in their place is kept beside it.
 */
import { slugOf, type ArticleId } from '#argument/ids.ts';
import { ADDED_AT, RECORD_STORES, type ArticleSummary, type StoreName, type Stores } from './stores.ts';
import type { Reading } from './vault.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Rows the browser cannot give any more: asking for one of them takes the whole transaction along, so none is asked for twice. */
export class LostRows {
	readonly #keys = new Map<StoreName, Set<string>>();
	readonly #told: (store: StoreName, key: string) => void;
	/** How many there have been. */
	count = 0;

	constructor(told: (store: StoreName, key: string) => void) {
		this.#told = told;
	}

	in(store: StoreName): ReadonlySet<string> {
		return this.#keys.get(store) ?? new Set();
	}

	add(store: StoreName, key: string): void {
		this.#keys.set(store, new Set([...this.in(store), key]));
		this.count += 1;
		this.#told(store, key);
	}

	/** It is written anew, or gone. */
	remove(store: StoreName, key: string): void {
		this.#keys.get(store)?.delete(key);
	}
}

/** The reading half of a transaction. What is found to be lost is put among the lost rows; the transaction may then fail at its end. */
export function carefulReading(transaction: IDBTransaction, lost: LostRows): Reading {
	const get = async <Name extends StoreName>(store: Name, key: string): Promise<Stores[Name] | undefined> => {
		if (lost.in(store).has(key)) return undefined;
		const found = await asked(transaction.objectStore(store).get(key));
		if ('fault' in found) lost.add(store, key);
		return 'fault' in found || found.value === undefined ? undefined : inShape(store, found.value);
	};
	/** All at once; where that fails, one by one without those that cannot be read. */
	const all = async <Name extends StoreName>(
		store: Name,
		source: IDBObjectStore | IDBIndex,
		range: IDBValidKey | IDBKeyRange | null,
		limit?: number
	): Promise<Stores[Name][]> => {
		if (lost.in(store).size === 0) {
			const found = await asked(source.getAll(range, limit) as IDBRequest<unknown[]>);
			if (!('fault' in found)) return found.value.map((row) => inShape(store, row));
		}
		const keys = await asked(source.getAllKeys(range, limit));
		if ('fault' in keys) throw keys.fault;
		const rows: Stores[Name][] = [];
		for (const key of keys.value) rows.push((await get(store, key as string)) ?? inShape(store, { key }));
		return rows;
	};
	return {
		get,
		having: (store, index, value) => all(store, transaction.objectStore(store).index(index), value),
		keysHaving: async (store, index, value) => {
			const found = await asked(transaction.objectStore(store).index(index).getAllKeys(value));
			if ('fault' in found) throw found.fault;
			return found.value as string[];
		},
		keys: async (store) => {
			const found = await asked(transaction.objectStore(store).getAllKeys());
			if ('fault' in found) throw found.fault;
			return found.value as string[];
		},
		page: (store, after, limit) =>
			all(store, transaction.objectStore(store), after === null ? null : IDBKeyRange.lowerBound(after, true), limit),
		latest: async (limit) => {
			const keys = await latestKeys(transaction.objectStore('articles').index(ADDED_AT), limit);
			const rows = await Promise.all(keys.map((key) => get('articles', key)));
			return rows.filter((row) => row !== undefined);
		}
	};
}

/** Keys only: the browser walks an index backwards one row at a time, and a key is little. */
function latestKeys(index: IDBIndex, limit: number): Promise<string[]> {
	return new Promise((resolve, reject) => {
		const keys: string[] = [];
		const walk = index.openKeyCursor(null, 'prev');
		walk.onerror = () => reject(walk.error ?? new Error('no articles'));
		walk.onsuccess = () => {
			const cursor = walk.result;
			if (cursor) keys.push(cursor.primaryKey as string);
			if (cursor && keys.length < limit) cursor.continue();
			else resolve(keys);
		};
	});
}

type Answer<T> = { readonly value: T } | { readonly fault: DOMException };

/** What browsers call a value whose file is gone or makes no sense. */
const LOST: readonly string[] = ['NotReadableError', 'DataError', 'UnknownError'];

/** A request that fails would abort the whole transaction. One that fails for another reason than a lost value rejects, and does. */
function asked<T>(request: IDBRequest<T>): Promise<Answer<T>> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve({ value: request.result });
		request.onerror = (event) => {
			const fault = request.error;
			if (!fault || !LOST.includes(fault.name)) return reject(fault);
			event.preventDefault();
			event.stopPropagation();
			resolve({ fault });
		};
	});
}

/** The row itself where it has its shape. */
export function inShape<Name extends StoreName>(store: Name, row: unknown): Stores[Name] {
	return shaped(store, row as Fields) as unknown as Stores[Name];
}

function shaped(store: StoreName, row: Fields): Fields {
	if ((RECORD_STORES as readonly StoreName[]).includes(store)) return recordRow(store, row);
	if (store !== 'articles') return filled(row, EXPECTED[store] ?? {});
	const { key, summary } = row;
	const lost = lostSummary(key as ArticleId, summary);
	return filled(isSummary(summary, lost) ? row : { ...row, summary: lost }, { authorIds: [] });
}

/** What stands in the place of a damaged row's stamp: the row has not been written since. */
const DAMAGED = 'damaged';

function recordRow(store: StoreName, row: Fields): Fields {
	const { key, content, setAside } = row;
	const lost = isPlain(content) || content === undefined || content === null ? [] : [content];
	const kept = lost.length > 0 ? { ...row, setAside: [...(Array.isArray(setAside) ? setAside : []), ...lost] } : row;
	const articleIds = store === 'maps' ? [key] : [];
	return filled(kept, { stamp: DAMAGED, articleIds, content: {}, ...(store === 'collections' && { questionIds: [] }) });
}

const SHELF = { articleIds: [], updatedAt: 0 };

/** What stands in the place of a field that is not of the kind its readers expect. A list is of strings, null is a string or null. */
const EXPECTED: Partial<Record<StoreName, Fields>> = {
	particulars: { fingerprint: '', thumbnail: null },
	shortIds: { ids: '' },
	assessments: SHELF,
	exercises: SHELF,
	submissions: SHELF,
	briefs: SHELF,
	snapshots: { articleId: '', name: '', why: 'named', takenAt: 0, schemaVersion: 0, content: {} }
};

/** The row itself where all fields are of their kind. */
function filled(row: Fields, expected: Fields): Fields {
	const lost = Object.entries(expected).filter(([field, like]) => !isLike(row[field], like));
	return lost.length === 0 ? row : { ...row, ...Object.fromEntries(lost) };
}

function isLike(value: unknown, like: unknown): boolean {
	if (Array.isArray(like)) return Array.isArray(value) && value.every((one) => typeof one === 'string');
	if (like === null) return value === null || typeof value === 'string';
	return isPlain(like) ? isPlain(value) : typeof value === typeof like;
}

/** When an article was added whose summary is lost: it is made again from the map, where that can be read. */
const NOT_KNOWN = -1;

export function isLost({ addedAt }: ArticleSummary): boolean {
	return addedAt === NOT_KNOWN;
}

function lostSummary(id: ArticleId, left: unknown): ArticleSummary {
	const title = isPlain(left) ? left['title'] : undefined;
	return {
		id,
		title: typeof title === 'string' ? title : slugOf(id),
		titleSupplied: true,
		authors: [],
		publication: null,
		publishedOn: null,
		url: null,
		language: null,
		textKind: null,
		statementCount: 0,
		roleCounts: { conclusion: 0, premise: 0, evidence: 0 },
		inferenceCount: 0,
		attackCount: 0,
		suggestedCount: 0,
		mainConclusion: null,
		collectionIds: [],
		origin: 'file',
		addedAt: NOT_KNOWN,
		updatedAt: NOT_KNOWN
	};
}

/** Fields whose kind is not told by an example. */
const OTHERWISE: readonly string[] = ['authors', 'mainConclusion'];

/** As the list needs it. */
function isSummary(value: unknown, like: ArticleSummary): boolean {
	if (!isPlain(value)) return false;
	const { authors, mainConclusion: main } = value;
	return (
		Object.entries(like).every(([field, one]) => OTHERWISE.includes(field) || isLike(value[field], one)) &&
		Array.isArray(authors) &&
		authors.every((one) => isPlain(one) && typeof one['name'] === 'string') &&
		(main === null || (isPlain(main) && typeof main['wording'] === 'string'))
	);
}

function isPlain(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
