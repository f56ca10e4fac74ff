/** What the browser holds of the library, row by row, read and changed behind the app's back. */
import type { Page } from '@playwright/test';
import { check } from '#argument/check.ts';
import { isError } from '#argument/problems.ts';
import { RECORD_STORES, type RecordRow } from '#store/database/stores.ts';
import { union, unpack } from '#store/rows/pack.ts';
import { expect } from './visit.ts';

export type KeptRow = { readonly key: string } & Readonly<Record<string, unknown>>;

/** All rows by store. The page may be on any address of the app. */
export function keptRows(page: Page): Promise<Record<string, KeptRow[]>> {
	return page.evaluate(
		() =>
			new Promise<Record<string, KeptRow[]>>((resolve, reject) => {
				const opening = indexedDB.open('counterpoint');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const rows: Record<string, KeptRow[]> = {};
					const transaction = database.transaction([...database.objectStoreNames]);
					for (const store of database.objectStoreNames) {
						const reading = transaction.objectStore(store).getAll();
						// The index is of typed arrays, and derived.
						reading.onsuccess = () => (rows[store] = store === 'search' ? [] : (reading.result as KeptRow[]));
					}
					transaction.oncomplete = () => {
						database.close();
						resolve(rows);
					};
				};
			})
	);
}

/** Puts other fields into a row, or makes one of them. */
export function spoilRow(page: Page, store: string, key: string, fields: Record<string, unknown>): Promise<void> {
	return page.evaluate(
		([store, key, fields]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('counterpoint');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const transaction = database.transaction(store, 'readwrite');
					const rows = transaction.objectStore(store);
					const reading = rows.get(key);
					reading.onsuccess = () => rows.put({ key, ...(reading.result as object), ...fields });
					transaction.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			}),
		[store, key, fields] as const
	);
}

/** Every record has its shape, all of them together keep the rules, and the list names exactly the articles that are there. */
export function expectIntegrity(rows: Record<string, readonly KeptRow[]>): void {
	const unpacked = RECORD_STORES.flatMap((store) =>
		(rows[store] ?? []).map((row) => unpack(`${store}/${row.key}`, row as unknown as RecordRow))
	);
	expect(unpacked.flatMap(({ damage, setAside }) => [...damage, ...setAside])).toEqual([]);
	expect(check(union(unpacked)).filter(isError)).toEqual([]);
	const keysOf = (store: string) => (rows[store] ?? []).map(({ key }) => key).sort();
	expect(keysOf('articles')).toEqual(keysOf('maps'));
}
