/**
 * Which ids are taken? The app's own ids are long and left to chance, so nobody else has them; files made by hand or by other
 * programs count (`statement:s1`), and two of them may count alike. Only short ids are looked at, so the answer costs nothing
 * where all ids are the app's own.
 */
import { newId, typeOf, type IdSource, type RecordId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { visitAll, type Reading } from '../database/vault.ts';
import type { Home } from '../rows/home.ts';
import { unpack } from '../rows/pack.ts';
import { isShort, shortIdsIn } from '../rows/summary.ts';

/** Short ids in the library, and the row each is in. */
export type TakenIds = Map<RecordId, Home>;

const PAGE = 500;

export async function takenIds(rows: Reading): Promise<TakenIds> {
	const taken: TakenIds = new Map();
	await visitAll(rows, 'articles', PAGE, (row) => {
		for (const id of shortIdsIn(row)) taken.set(id, `maps/${row.key}`);
	});
	for (const store of ['alignments', 'collections'] as const) {
		await visitAll(rows, store, PAGE, (row) => {
			const home: Home = `${store}/${row.key}`;
			for (const id of unpack(home, row).records.keys()) if (isShort(id)) taken.set(id, home);
		});
	}
	return taken;
}

export function hasShortIds(records: Records): boolean {
	for (const id of records.keys()) if (isShort(id)) return true;
	return false;
}

/** New names for records whose id another row has. Articles, texts, authors and collections are not among them: they may meet. */
export function clashing(homes: ReadonlyMap<RecordId, Home>, taken: TakenIds, ids: IdSource): Map<RecordId, RecordId> {
	const names = new Map<RecordId, RecordId>();
	for (const [id, home] of homes) {
		const other = taken.get(id);
		const type = typeOf(id);
		if (other && other !== home && !MEETING.includes(type)) names.set(id, newId(type, ids));
	}
	return names;
}

const MEETING: readonly string[] = ['article', 'text', 'author', 'collection'];

/** Authors of one id and another name, and texts of one id and other words, are not the same. */
export async function clashingTextsAndAuthors(
	rows: Reading,
	records: Records,
	ids: IdSource
): Promise<Map<RecordId, RecordId>> {
	const names = new Map<RecordId, RecordId>();
	const [authors, texts] = [allOf(records, 'author'), allOf(records, 'text')];
	const [authorRows, textRows] = await Promise.all([
		Promise.all(authors.map((author) => rows.get('authors', author.id))),
		Promise.all(texts.map((text) => rows.get('texts', text.id)))
	]);
	for (const [index, author] of authors.entries()) {
		const row = authorRows[index];
		const here = row && allOf(unpack(`authors/${author.id}`, row).records, 'author')[0];
		if (here && here.name !== author.name) names.set(author.id, newId('author', ids));
	}
	for (const [index, text] of texts.entries()) {
		const row = textRows[index];
		const here = row && allOf(unpack(`texts/${text.id}`, row).records, 'text')[0];
		if (here && here.text !== text.text) names.set(text.id, newId('text', ids));
	}
	return names;
}
