import { describe, expect, it } from 'vitest';
import { countingIds, idOf } from '#argument/ids.ts';
import { recordsOf } from '#argument/records.ts';
import { MemoryVault } from '#store/database/memory.ts';
import type { StoreName } from '#store/database/stores.ts';
import type { Reading, Vault } from '#store/database/vault.ts';
import { mapHome } from '#store/rows/home.ts';
import { unseenRow } from '#store/rows/pack.ts';
import { CHANGED_STORES, writeRows } from '#store/rows/write.ts';
import { SearchIndex } from '#store/search/search-index.ts';
import { searchLibrary } from '#store/search/search-library.ts';

const ids = countingIds('i');

/** Counts the rows that are read of each store. */
function counted(vault: MemoryVault): { vault: Vault; read: Map<StoreName, number> } {
	const read = new Map<StoreName, number>();
	const counting = (rows: Reading): Reading => ({
		...rows,
		get: (store, key) => (read.set(store, (read.get(store) ?? 0) + 1), rows.get(store, key))
	});
	return {
		read,
		vault: {
			read: (stores, work) => vault.read(stores, (rows) => work(counting(rows))),
			write: (stores, work) => vault.write(stores, work),
			putAtOnce: (store, row) => vault.putAtOnce(store, row),
			close: () => vault.close()
		}
	};
}

async function put(vault: Vault, name: string, title: string, ...wordings: string[]): Promise<void> {
	const id = idOf('article', name);
	const statements = wordings.map((wording, at) => ({
		id: idOf('statement', `${name}-${at}`),
		articleId: id,
		role: 'premise' as const,
		isMain: false,
		wording,
		voice: 'own' as const,
		implicit: false,
		status: 'accepted' as const,
		passages: []
	}));
	const added = [...recordsOf([{ id, title, authorIds: [] }, ...statements]).values()];
	await vault.write(CHANGED_STORES, (rows) =>
		writeRows(rows, [{ held: unseenRow(mapHome(id)), diff: { added, updated: [], removed: [] }, articleIds: [] }], {
			ids,
			now: 1,
			origin: 'file'
		})
	);
}

async function shelf() {
	const { vault, read } = counted(new MemoryVault());
	await put(vault, 'a', 'Phones in schools', 'Phones distract', 'Nobody listens');
	await put(vault, 'b', 'Trams', 'Trams ring like phones');
	await put(vault, 'c', 'Bells', 'Bells ring');
	return { vault, read };
}

describe('the search index', () => {
	it('answers with titles at once while it is made, and says how far it is', async () => {
		const { vault } = await shelf();
		const index = new SearchIndex(vault, ids, 0);
		const heard: string[] = [];
		const found = await index.search('phones', {
			onHits: (hits) => heard.push(hits.map(({ excerpt }) => excerpt).join(', ')),
			onIndexing: ({ done, all }) => heard.push(`${done} of ${all}`)
		});
		expect(heard).toEqual([
			'0 of 1',
			'Phones in schools',
			'Phones in schools',
			'0 of 3',
			'3 of 3',
			'Phones in schools, Phones distract, Trams ring like phones'
		]);
		expect(found).toEqual(await searchLibrary(vault, 'phones'));
	});

	it('shows titles and statements without reading a map', async () => {
		const { vault, read } = await shelf();
		const index = new SearchIndex(vault, ids, 0);
		await index.catchUp();
		read.clear();
		const found = await index.search('ring');
		expect(found.map(({ excerpt, role }) => [excerpt, role])).toEqual([
			['Bells ring', 'premise'],
			['Trams ring like phones', 'premise']
		]);
		expect((await index.search('bells')).map(({ where }) => where)).toEqual(['title', 'statement']);
		expect(read.get('maps') ?? 0).toBe(0);
		expect(read.get('articles') ?? 0).toBe(0);
	});

	it('reads the map where the lines of an article are not kept', async () => {
		const { vault } = await shelf();
		const index = new SearchIndex(vault, ids, 0);
		await index.catchUp();
		await vault.write(['search'], async (rows) => rows.delete('search', 'lines/article:b'));
		expect(await index.search('ring')).toEqual(await searchLibrary(vault, 'ring'));
	});

	it('looks at what was changed since as it is now', async () => {
		const { vault } = await shelf();
		const index = new SearchIndex(vault, ids, 5);
		await index.catchUp();
		await put(vault, 'd', 'More bells', 'Church bells ring');
		const found = await index.search('ring');
		expect(found.map(({ excerpt }) => excerpt)).toEqual(['Bells ring', 'Church bells ring', 'Trams ring like phones']);
	});

	it('reads the lines of an article once until it is indexed anew, and then shows them as they are', async () => {
		const { vault, read } = await shelf();
		const index = new SearchIndex(vault, ids, 0);
		await index.prepare();
		const found = await index.search('ring');
		read.clear();
		expect(await index.search('ring')).toEqual(found);
		// The generation of the index, and no lines.
		expect(read.get('search')).toBe(1);
		await put(vault, 'b', 'Trams', 'Trams ring no more');
		await index.prepare();
		expect((await index.search('ring')).map(({ excerpt }) => excerpt)).toEqual(['Bells ring', 'Trams ring no more']);
	});
});
