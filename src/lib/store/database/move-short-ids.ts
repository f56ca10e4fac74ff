/**
 * To database version 4: short ids get a store of their own, so that what comes in is checked against them without reading what else
 * is known of every article; and the search index begins anew, with the lines of each article. The old shape is described here and nowhere
 * else.
 */
import type { RecordRow, ShortIdsRow } from './stores.ts';
import { shortIdsOf } from '../rows/short-ids.ts';

/** A row of `particulars` as version 3 kept it. */
interface OldParticularsRow {
	readonly key: string;
	readonly shortIds?: unknown;
}

/** Within the transaction that changes the version: all ids are moved, or the old version stays. Before version 3 those of maps stood elsewhere. */
export function moveShortIds(transaction: IDBTransaction, from: number): void {
	const shortIds = transaction.objectStore('shortIds');
	const keep = (key: string, ids: string) => {
		if (ids !== '') shortIds.put({ key, ids } satisfies ShortIdsRow);
	};
	if (from === 3) {
		walk(transaction.objectStore('particulars'), (cursor) => {
			const { shortIds: ids, ...row } = cursor.value as OldParticularsRow;
			keep(`maps/${row.key}`, typeof ids === 'string' ? ids : '');
			cursor.update(row);
		});
	}
	for (const store of ['alignments', 'collections'] as const) {
		walk(transaction.objectStore(store), (cursor) => {
			const { key, content } = cursor.value as RecordRow;
			keep(`${store}/${key}`, shortIdsOf(idsIn(content)));
		});
	}
	transaction.objectStore('search').clear();
}

function walk(store: IDBObjectStore, visit: (cursor: IDBCursorWithValue) => void): void {
	const request = store.openCursor();
	request.onsuccess = () => {
		const cursor = request.result;
		if (!cursor) return;
		visit(cursor);
		cursor.continue();
	};
}

/** Of whatever stands there: rows come from a disk. */
function idsIn(content: unknown): string[] {
	const lists = Object.values(typeof content === 'object' && content !== null ? content : {});
	return lists.flat().flatMap((value: unknown) => {
		const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
		return typeof id === 'string' && id.includes(':') ? [id] : [];
	});
}
