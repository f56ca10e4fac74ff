/** One row of the database is damaged, each in turn and in several ways: the other articles are as they were, and nothing is lost. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rewordStatement } from '#argument/commands/reword-statement.ts';
import type { ArticleId, RecordId } from '#argument/ids.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import { RECORD_STORES, STORE_NAMES, type StoreName } from '#store/database/stores.ts';
import { Library } from '#store/library.ts';
import { SHELVES } from '#store/library/kept-values.ts';
import { graphIn, withText } from '../../support/graph-notation.ts';
import { KIM, LEE, smallLibrary } from '../../support/store-fixtures.ts';

const NOBODY: ArticleId = 'article:nobody';
const SOUND: ArticleId = 'article:sound';
const soundOne = () => withText(graphIn('sound')`s!; s1 -> s`, SOUND);
const newOne = () => withText(graphIn('new')`n!; n1 -> n`, 'article:new');

let count = 0;
const opened: Library[] = [];

async function open(name: string): Promise<Library> {
	const library = new Library({ name });
	opened.push(library);
	await library.ready();
	return library;
}

async function filled(): Promise<string> {
	const name = `damaged-rows-${Date.now()}-${(count += 1)}`;
	const library = await open(name);
	await library.importRecords(new Map([...smallLibrary(), ...soundOne()]), { origin: 'file' });
	for (const shelf of SHELVES) await library.values.put(shelf, 'one', { some: 'value' }, [LEE]);
	await library.values.remember('corpus', { version: 'x' });
	await library.snapshots.take(LEE, 'as it was', (await library.loadArticle(LEE)) ?? new Map());
	await library.close();
	return name;
}

type Row = { key: string } & Record<string, unknown>;

/** Changes rows behind the app's back, and gives them as they then are. */
function rowsIn(name: string, store: StoreName, change: (row: Row) => Row = (row) => row): Promise<Row[]> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const transaction = opening.result.transaction(store, 'readwrite');
			const reading = transaction.objectStore(store).getAll();
			let rows: Row[] = [];
			reading.onsuccess = () => {
				rows = (reading.result as Row[]).map(change);
				for (const row of rows) transaction.objectStore(store).put(row);
			};
			transaction.oncomplete = () => {
				opening.result.close();
				resolve(rows);
			};
		};
	});
}

const DAMAGES: readonly (readonly [string, (row: Row) => Row])[] = [
	['holds nothing but its key', ({ key }) => ({ key })],
	['holds other things', (row) => ({ ...mapped(row, () => 7), key: row.key })],
	['holds nothings', (row) => ({ ...mapped(row, () => null), key: row.key })],
	['holds lists of nonsense', (row) => ({ ...mapped(row, () => [null, 7, 'x', { id: 'y' }]), key: row.key })],
	['has records without fields', (row) => ({ ...row, content: deep(row['content']) })]
];

function mapped(row: Row, to: (value: unknown) => unknown): Row {
	return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, to(value)])) as Row;
}

function deep(content: unknown): unknown {
	const arrays = Object.entries((content ?? {}) as Record<string, { id?: unknown }[]>);
	return Object.fromEntries(arrays.map(([name, list]) => [name, list.map(({ id }) => ({ id, odd: true }))]));
}

/** Those that concern the sound article stay as they are. */
const isSound = ({ key, articleIds }: Row) =>
	key.includes('sound') || (Array.isArray(articleIds) && articleIds.includes(SOUND)) || key === 'schema-version';

const sorted = (records: Records | null) => [...(records?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Does with a library what the screens do. */
async function used(library: Library): Promise<Map<RecordId, ArgumentRecord>> {
	const listed = await library.summaries();
	expect(listed.map(({ id }) => id)).toContain(SOUND);
	for (const one of listed) expect(one).toMatchObject({ id: expect.any(String), title: expect.any(String) });
	await library.summariesOf([LEE, KIM, SOUND, NOBODY]);
	await library.thumbnails([LEE, KIM, SOUND]);
	await library.fingerprints();
	await library.collections();
	await library.authors();
	await library.wouldGoWith(SOUND);
	expect((await library.loadAcross([LEE, SOUND])).has(SOUND)).toBe(true);
	for (const id of [LEE, KIM]) {
		await library.loadArticle(id);
		const workspace = await library.openWorkspace(id);
		const [statement] = workspace ? allOf(workspace.records, 'statement') : [];
		if (workspace && statement) {
			const wording = 'Worded anew.';
			workspace.do('Reword', rewordStatement(workspace.records, { statementId: statement.id, wording }));
			expect(await workspace.flush()).toBe(true);
		}
		await workspace?.close();
	}
	for (const shelf of SHELVES) {
		await library.values.all(shelf);
		for await (const page of library.values.pages(shelf)) expect(page.length).toBeGreaterThan(0);
	}
	for await (const page of library.snapshots.pages()) expect(page.length).toBeGreaterThan(0);
	await library.snapshots.of(LEE);
	for await (const aside of library.allSetAside()) expect(aside.values.length).toBeGreaterThan(0);
	await library.importRecords(newOne(), { origin: 'file' });
	expect(await library.deleteArticle('article:new')).not.toBeNull();
	const all = new Map<RecordId, ArgumentRecord>();
	for await (const some of library.exportAll()) for (const [id, record] of some) all.set(id, record);
	return all;
}

afterEach(async () => {
	vi.restoreAllMocks();
	for (const library of opened.splice(0)) await library.close();
});

describe.each(STORE_NAMES.filter((store) => store !== 'search'))('a damaged row of %s', (store) => {
	const isOfRecords = (RECORD_STORES as readonly string[]).includes(store);
	it.each(isOfRecords ? DAMAGES : DAMAGES.slice(0, 2))('that %s takes no other article along', async (_, damage) => {
		const name = await filled();
		const before = await rowsIn(name, store, (row) => (isSound(row) ? row : damage(row)));
		const library = await open(name);
		const all = await used(library);
		expect(sorted(await library.loadArticle(SOUND))).toEqual(sorted(soundOne()));
		for (const [id, record] of soundOne()) expect(all.get(id)).toEqual(record);
		await library.close();
		if (!isOfRecords) return;
		// What could not be read is still there, beside what could.
		const after = JSON.stringify(await rowsIn(name, store));
		for (const row of before.filter((one) => !isSound(one))) {
			expect(after).toContain(JSON.stringify(row.key));
			for (const value of Object.values((row['content'] ?? {}) as object).flat()) {
				if (value && typeof value === 'object' && 'odd' in value) expect(after).toContain(JSON.stringify(value));
			}
		}
	});
});

it('a search index that is damaged is made again', async () => {
	const name = await filled();
	const whole = await open(name);
	await whole.prepareSearch();
	await whole.close();
	await rowsIn(name, 'search', ({ key }) => ({ key, value: { segment: 7, segments: 'x' } }));
	const library = await open(name);
	expect((await library.search('Sentence')).map(({ articleId }) => articleId)).toContain(SOUND);
});

it('is the same library afterwards where nothing was damaged', async () => {
	const library = await open(await filled());
	const all = await used(library);
	expect(get(all, SOUND)?.title).toBe(get(soundOne(), SOUND)?.title);
});
