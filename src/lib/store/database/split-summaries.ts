/**
 * From database version 1 or 2: what is large in an article's summary goes into a row of its own, so that the library list reads
 * little, and its short ids into another. The old shape is described here and nowhere else.
 */

/** A row of `articles` as versions 1 and 2 kept it. */
interface OldSummaryRow {
	readonly key: string;
	readonly shortIds?: string;
	readonly summary: { readonly fingerprint?: string; readonly thumbnail?: string | null } & Record<string, unknown>;
}

/** Within the transaction that changes the version: all rows are split, or the old version stays. */
export function splitSummaries(transaction: IDBTransaction): void {
	const particulars = transaction.objectStore('particulars');
	const noted = transaction.objectStore('shortIds');
	const walk = transaction.objectStore('articles').openCursor();
	walk.onsuccess = () => {
		const cursor = walk.result;
		if (!cursor) return;
		const { shortIds = '', summary, ...row } = cursor.value as OldSummaryRow;
		const { fingerprint = '', thumbnail = null, ...lean } = summary;
		particulars.put({ key: row.key, fingerprint, thumbnail });
		if (shortIds !== '') noted.put({ key: `maps/${row.key}`, ids: shortIds });
		cursor.update({ ...row, summary: lean });
		cursor.continue();
	};
}
