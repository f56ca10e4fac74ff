import { afterEach, describe, expect, it, vi } from 'vitest';
import { idOf, type RecordId } from '#argument/ids.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import { Library, type LibraryOptions } from '#store/library.ts';
import type { SnapshotRow } from '#store/database/stores.ts';
import { asSnapshotRow } from '#store/library/snapshots.ts';
import { graphIn, notationOf, statementId, together, withText } from '../../support/graph-notation.ts';
import { across, KIM, kim, LEE, lee, smallLibrary } from '../../support/store-fixtures.ts';

let count = 0;
const opened: Library[] = [];
const freshName = () => `library-test-${Date.now()}-${(count += 1)}`;

async function open(name = freshName(), options: LibraryOptions = {}): Promise<Library> {
	const library = new Library({ name, ...options });
	opened.push(library);
	await library.ready();
	return library;
}

async function filled(records: Records = smallLibrary()): Promise<Library> {
	const library = await open();
	await library.importRecords(records, { origin: 'corpus' });
	return library;
}

function sorted(records: Records | null | undefined): ArgumentRecord[] {
	return [...(records?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function everything(library: Library): Promise<Map<RecordId, ArgumentRecord>> {
	const all = new Map<RecordId, ArgumentRecord>();
	for await (const part of library.exportAll()) for (const [id, record] of part) all.set(id, record);
	return all;
}

afterEach(async () => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	for (const library of opened.splice(0)) await library.close();
});

describe('the list of articles', () => {
	it('says what a library list needs', async () => {
		const library = await filled();
		const [kimSummary, leeSummary] = await library.summaries();
		expect(leeSummary).toMatchObject({
			id: LEE,
			title: 'Phones in schools',
			authors: [{ id: 'author:ada', name: 'Ada Lee', badge: 'AL' }],
			publishedOn: '2024-03-01',
			statementCount: 5,
			roleCounts: { conclusion: 2, premise: 2, evidence: 1 },
			inferenceCount: 2,
			attackCount: 1,
			suggestedCount: 0,
			mainConclusion: { id: statementId('c'), wording: 'Sentence c.' },
			collectionIds: ['collection:phones'],
			origin: 'corpus'
		});
		expect(kimSummary).toMatchObject({ id: KIM, suggestedCount: 1 });
	});

	it('is read without opening a map or a text', async () => {
		const library = await filled();
		const read = new Set<string>();
		const objectStore = IDBTransaction.prototype.objectStore;
		vi.spyOn(IDBTransaction.prototype, 'objectStore').mockImplementation(function (this: IDBTransaction, name) {
			read.add(name);
			return objectStore.call(this, name);
		});
		expect(await library.summaries()).toHaveLength(2);
		expect([...read]).toEqual(['articles']);
	});

	it('follows an author who gets another name, in all articles', async () => {
		const library = await filled();
		const workspace = await library.openWorkspace(LEE);
		const author = get(workspace?.records ?? new Map(), idOf('author', 'ada'));
		if (!workspace || !author) throw new Error('no author');
		workspace.do('Rename', { added: [], updated: [[author, { ...author, name: 'Ada B. Lee' }]], removed: [] });
		await workspace.flush();
		expect((await library.summary(LEE))?.authors[0]?.name).toBe('Ada B. Lee');
	});

	it('shows the drawing somebody made of a map, and keeps its layout', async () => {
		const library = await filled();
		const heard: unknown[] = [];
		library.listen((change) => heard.push(change.articleIds));
		await library.keepDrawing(LEE, { layout: { x: [1, 2] }, thumbnail: 'M0 0' });
		expect(await library.thumbnails([LEE, KIM])).toEqual(['M0 0', null]);
		expect(heard).toEqual([[LEE]]);
		const workspace = await library.openWorkspace(LEE);
		expect(workspace?.layoutOf(LEE)).toEqual({ x: [1, 2] });
		workspace?.do('Note', changed(workspace.records, statementId('c'), { note: 'mine' }));
		await workspace?.close();
		expect((await library.openWorkspace(LEE))?.layoutOf(LEE)).toEqual({ x: [1, 2] });
		expect(await library.thumbnails([LEE, KIM])).toEqual(['M0 0', null]);
	});
});

function changed(records: Records, id: RecordId, fields: object) {
	const from = records.get(id);
	if (!from) throw new Error(`no ${id}`);
	return { added: [], updated: [[from, { ...from, ...fields } as ArgumentRecord] as const], removed: [] };
}

describe('loading', () => {
	it('gives an article with its authors, map and texts, and nothing of others', async () => {
		const library = await filled();
		expect(sorted(await library.loadArticle(LEE))).toEqual(sorted(lee()));
		expect(await library.loadArticle(idOf('article', 'nobody'))).toBeNull();
	});

	it('gives several articles with what spans them', async () => {
		const library = await filled();
		expect(sorted(await library.loadAcross([LEE, KIM]))).toEqual(sorted(smallLibrary()));
		const one = await library.loadAcross([LEE]);
		expect(allOf(one, 'alignment')).toEqual([]);
		expect(allOf(one, 'position').map(({ id }) => id)).toEqual(['position:lee']);
	});

	it('finds a collection, and a question with what stands beside it', async () => {
		const library = await filled();
		const beside = ['collection:phones', 'crux:p1k1', 'position:kim', 'position:lee', 'question:ban'];
		expect(sorted(await library.loadCollection('collection:phones')).map(({ id }) => id)).toEqual(beside);
		expect(sorted(await library.loadQuestion('question:ban')).map(({ id }) => id)).toEqual(beside);
		expect(sorted(await library.collections()).map(({ id }) => id)).toEqual(beside);
		expect(await library.loadQuestion('question:none')).toBeNull();
	});

	it('reads as many rows for one article whether the library is small or large', async () => {
		const library = await filled();
		const rowsRead = async () => {
			const get = vi.spyOn(IDBObjectStore.prototype, 'get');
			const getAll = vi.spyOn(IDBIndex.prototype, 'getAll');
			await library.loadArticle(LEE);
			const calls = get.mock.calls.length + getAll.mock.calls.length;
			vi.restoreAllMocks();
			return calls;
		};
		const before = await rowsRead();
		await library.importRecords(manyArticles(60), { origin: 'file' });
		expect(await rowsRead()).toBe(before);
	});
});

function manyArticles(howMany: number): Map<RecordId, ArgumentRecord> {
	return together(...Array.from({ length: howMany }, (_, index) => oneOfMany(index)));
}

function oneOfMany(index: number): Map<RecordId, ArgumentRecord> {
	const names = [`m${index}c`, `m${index}p`] as const;
	return graphIn(`many-${index}`)`${names[0]}!; ${names[1]} -> ${names[0]}`;
}

describe('importing', () => {
	it('leaves an article that is here already as it is', async () => {
		const library = await filled();
		const other = new Map(lee()).set(statementId('c'), { ...get(lee(), statementId('c')), wording: 'Other.' } as never);
		const report = await library.importRecords(other, { origin: 'file' });
		expect(report).toMatchObject({ imported: [], kept: [LEE], replaced: [], leftOut: [] });
		expect(sorted(await library.loadArticle(LEE))).toEqual(sorted(lee()));
	});

	it('puts an article in the place of the one that is here, which becomes a snapshot', async () => {
		const library = await filled();
		const other = new Map(lee()).set(statementId('c'), { ...get(lee(), statementId('c')), wording: 'Other.' } as never);
		const report = await library.importRecords(other, { origin: 'file', onExisting: 'replace' });
		expect(report).toMatchObject({ imported: [], replaced: [LEE] });
		expect((await library.summary(LEE))?.mainConclusion?.wording).toBe('Other.');
		const [before] = await library.snapshots.of(LEE);
		expect(before).toMatchObject({ why: 'before-import' });
		const records = await library.snapshots.records(before?.key ?? '');
		expect(get(records ?? new Map(), statementId('c'))?.wording).toBe('Sentence c.');
	});

	it('keeps both where that is asked for, each with ids of its own', async () => {
		const library = await filled();
		const report = await library.importRecords(lee(), { origin: 'file', onExisting: 'both' });
		const [id] = report.imported;
		expect(report.imported).toHaveLength(1);
		expect(id).not.toBe(LEE);
		const [first, second] = [await library.loadArticle(LEE), await library.loadArticle(id ?? LEE)];
		expect(sorted(first)).toEqual(sorted(lee()));
		expect(allOf(second ?? new Map(), 'statement')).toHaveLength(5);
		expect(allOf(second ?? new Map(), 'text')).toEqual(allOf(lee(), 'text'));
		const shared = [...(second?.keys() ?? [])].filter((one) => first?.has(one));
		expect(shared.sort()).toEqual(['author:ada', 'text:lee']);
	});

	it('gives new ids to records of a file that counts as another file did', async () => {
		const library = await open();
		await library.importRecords(graphIn('one')`s1!; s2 -> s1`, { origin: 'file' });
		const report = await library.importRecords(graphIn('two')`s1!; s2 s3 -> s1`, { origin: 'file' });
		expect([...report.renamed.keys()].sort()).toEqual(['statement:s1', 'statement:s2']);
		const both = await library.loadAcross([idOf('article', 'one'), idOf('article', 'two')]);
		expect(allOf(both, 'statement')).toHaveLength(5);
		expect(notationOf(both, idOf('article', 'one'))).toBe('s1!; s2 -> s1');
		const [step] = allOf(both, 'inference').filter(({ articleId }) => articleId === 'article:two');
		expect(step?.conclusionId).toBe(report.renamed.get(statementId('s1')));
		expect(step?.premiseIds).toEqual([report.renamed.get(statementId('s2')), 'statement:s3']);
	});

	it('takes two authors of one id and two names for two authors', async () => {
		const library = await filled();
		const other = together(graphIn('other')`o1!`, new Map([['author:ada', { id: 'author:ada', name: 'Ada Other' }]]));
		const article = get(other, idOf('article', 'other'));
		other.set('article:other', { ...article, authorIds: ['author:ada'] } as ArgumentRecord);
		await library.importRecords(other, { origin: 'file' });
		expect((await library.summary(idOf('article', 'other')))?.authors[0]?.name).toBe('Ada Other');
		expect((await library.summary(LEE))?.authors[0]?.name).toBe('Ada Lee');
	});

	it('takes two texts of one id and other words for two texts', async () => {
		const library = await filled();
		const other = together(withText(graphIn('other')`o1!`, idOf('article', 'other')));
		const article = get(other, idOf('article', 'other'));
		const text = get(other, idOf('text', 'other'));
		other.delete('text:other');
		other.set('text:lee', { ...text, id: 'text:lee' } as ArgumentRecord);
		other.set('article:other', { ...article, textId: 'text:lee' } as ArgumentRecord);
		const report = await library.importRecords(other, { origin: 'file' });
		expect([...report.renamed.keys()]).toEqual(['text:lee']);
		const [kept] = allOf((await library.loadArticle(idOf('article', 'other'))) ?? new Map(), 'text');
		expect(kept).toEqual({ ...text, id: report.renamed.get('text:lee') });
		expect(sorted(await library.loadArticle(LEE))).toEqual(sorted(lee()));
	});

	it('asks once for an author of many articles, and keeps what is known of them', async () => {
		const library = await filled();
		async function* batches() {
			for (let index = 0; index < 3; index += 1) {
				const records = oneOfMany(index);
				const id = idOf('article', `many-${index}`);
				records.set(id, { ...get(records, id), authorIds: ['author:ada'] } as ArgumentRecord);
				records.set('author:ada', { id: 'author:ada', name: 'Ada Lee', badge: 'X' });
				yield records;
			}
		}
		await library.importRecords(batches(), { origin: 'file' });
		const authors = (await library.summaries()).flatMap((summary) => summary.authors);
		expect(authors.filter(({ id }) => id === 'author:ada').map(({ badge }) => badge)).toEqual(['AL', 'AL', 'AL', 'AL']);
	});

	it('places what spans articles by articles that came earlier', async () => {
		const library = await open();
		await library.importRecords(lee(), { origin: 'file' });
		await library.importRecords(kim(), { origin: 'file' });
		const report = await library.importRecords(across(), { origin: 'file' });
		expect(report.leftOut).toEqual([]);
		expect(sorted(await library.loadAcross([LEE, KIM]))).toEqual(sorted(smallLibrary()));
		expect((await library.summary(KIM))?.collectionIds).toEqual(['collection:phones']);
	});

	it('says which relations lead to statements that are nowhere', async () => {
		const library = await open();
		const report = await library.importRecords(across(), { origin: 'file' });
		expect(report.leftOut).toEqual(['alignment:ck']);
	});

	it('adds articles to a collection that is here without losing those in it', async () => {
		const library = await filled();
		const more = together(graphIn('more')`o1!`, across());
		more.set('collection:phones', { id: 'collection:phones', title: 'Again', articleIds: [idOf('article', 'more')] });
		await library.importRecords(more, { origin: 'file' });
		const collection = get((await library.loadCollection('collection:phones')) ?? new Map(), 'collection:phones');
		expect(collection).toMatchObject({ title: 'Phones', articleIds: [LEE, KIM, 'article:more'] });
		expect((await library.summary(idOf('article', 'more')))?.collectionIds).toEqual(['collection:phones']);
	});

	it('streams batches, says how far it is, and stops between two', async () => {
		const library = await open();
		const progress: number[] = [];
		const stop = new AbortController();
		async function* batches() {
			for (let index = 0; index < 5; index += 1) yield oneOfMany(index);
		}
		const onProgress = (done: number) => {
			progress.push(done);
			if (done === 3) stop.abort();
		};
		const importing = library.importRecords(batches(), { origin: 'file', onProgress, signal: stop.signal });
		await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
		expect(progress).toEqual([1, 2, 3]);
		expect(await library.summaries()).toHaveLength(3);
	});

	it('writes nothing of a batch that fails', async () => {
		const library = await open();
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
			if (this.name === 'collections') throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, args);
		});
		const importing = library.importRecords(smallLibrary(), { origin: 'corpus' });
		await expect(importing).rejects.toMatchObject({ kind: 'quota' });
		vi.restoreAllMocks();
		expect(await library.summaries()).toEqual([]);
		expect(sorted(await everything(library))).toEqual([]);
	});
});

describe('deleting an article', () => {
	it('takes along what refers to it, leaves the rest, and can be taken back', async () => {
		const library = await filled();
		const deleted = await library.deleteArticle(LEE);
		expect(await library.loadArticle(LEE)).toBeNull();
		expect((await library.summaries()).map(({ id }) => id)).toEqual([KIM]);
		const left = await everything(library);
		expect(JSON.stringify([...left.values()])).not.toMatch(/article:lee|author:ada|"statement:(c|p1)"/);
		expect(get(left, 'collection:phones')?.articleIds).toEqual([KIM]);
		if (!deleted) throw new Error('nothing was deleted');
		await library.restoreArticle(deleted);
		const back = await everything(library);
		expect(new Set(back.keys())).toEqual(new Set(smallLibrary().keys()));
		expect(sorted(await library.loadArticle(LEE))).toEqual(sorted(lee()));
		expect(await library.summary(LEE)).toMatchObject({ origin: 'corpus', collectionIds: ['collection:phones'] });
	});

	it('leaves an author and a text that another article has too', async () => {
		const library = await filled();
		const { imported } = await library.importRecords(lee(), { origin: 'file', onExisting: 'both' });
		await library.deleteArticle(LEE);
		const [id = LEE] = imported;
		const twin = await library.loadArticle(id);
		expect(allOf(twin ?? new Map(), 'author')).toHaveLength(1);
		expect(allOf(twin ?? new Map(), 'text')).toHaveLength(1);
	});

	it('is nothing where there is no such article', async () => {
		const library = await filled();
		expect(await library.deleteArticle(idOf('article', 'nobody'))).toBeNull();
		expect(await library.summaries()).toHaveLength(2);
	});
});

describe('searching', () => {
	it('finds titles, authors, statements and places in texts, the best first', async () => {
		const library = await filled();
		const hits = await library.search('phones');
		expect(hits).toMatchObject([
			{ articleId: LEE, where: 'title', excerpt: 'Phones in schools — Ada Lee', matches: [[0, 6]] }
		]);
		const sentences = await library.search('sentence p1');
		expect(sentences.map(({ where }) => where)).toEqual(['statement', 'text']);
		expect(sentences[0]).toMatchObject({ statementId: statementId('p1'), role: 'conclusion' });
		const [, place] = sentences;
		const text = get(lee(), place?.textId ?? 'text:none')?.text ?? '';
		expect(text.slice(place?.offset, (place?.offset ?? 0) + (place?.excerpt.length ?? 0))).toBe(place?.excerpt);
	});

	it('finds through the index what was there before it, what was changed since, and nothing that is gone', async () => {
		const library = await filled();
		await library.importRecords(manyArticles(40), { origin: 'file' });
		await library.prepareSearch();
		expect(await library.search('phones')).toHaveLength(1);
		const workspace = await library.openWorkspace(LEE);
		workspace?.do('Word', changed(workspace.records, statementId('c'), { wording: 'Zebras cross.' }));
		await workspace?.flush();
		expect(await library.search('zebr')).toMatchObject([
			{ articleId: LEE, where: 'statement', statementId: statementId('c') }
		]);
		await library.prepareSearch();
		expect(await library.search('zebras')).toHaveLength(1);
		await workspace?.close();
		await library.deleteArticle(LEE);
		expect(await library.search('zebras')).toEqual([]);
	});

	it('keeps to some articles, and to as many hits as asked for', async () => {
		const library = await filled();
		expect((await library.search('sentence', { articleIds: [KIM] })).every(({ articleId }) => articleId === KIM)).toBe(
			true
		);
		expect(await library.search('sentence', { limit: 2 })).toHaveLength(2);
		expect(await library.search('   ')).toEqual([]);
	});

	it('gives the page its turn, and stops when it is told to', async () => {
		const library = await open();
		await library.importRecords(manyArticles(200), { origin: 'file' });
		let turns = 0;
		const ticking = setInterval(() => (turns += 1));
		await library.search('sentence', { limit: 10 });
		clearInterval(ticking);
		expect(turns).toBeGreaterThan(2);
		const stop = new AbortController();
		const searching = library.search('sentence', { signal: stop.signal });
		stop.abort();
		await expect(searching).rejects.toMatchObject({ name: 'AbortError' });
	});
});

describe('what is kept beside records', () => {
	it('finds what stands on a shelf under one beginning, however much it is, and nothing beside it', async () => {
		const library = await open(freshName());
		const keys = Array.from({ length: 130 }, (_, at) => `town/${String(at).padStart(3, '0')}`);
		for (const key of [...keys, 'tow', 'town', 'towns/1', 'zoo/1']) await library.values.put('submissions', key, key);
		expect((await library.values.under('submissions', 'town/')).map(({ key }) => key)).toEqual(keys);
		expect(await library.values.under('submissions', 'none/')).toEqual([]);
	});

	it('keeps values of other layers and notes of the app', async () => {
		const name = freshName();
		const library = await open(name);
		await library.values.put('assessments', 'mine', { doubted: ['statement:c'] }, [LEE]);
		await library.values.remember('backup', 5);
		await library.close();
		const again = await open(name);
		expect(await again.values.get('assessments', 'mine')).toMatchObject({ value: { doubted: ['statement:c'] } });
		expect(await again.values.recall('backup')).toBe(5);
		await again.values.remove('assessments', 'mine');
		expect(await again.values.all('assessments')).toEqual([]);
	});

	it('gives all snapshots out as they are kept, and puts each back once', async () => {
		const library = await filled();
		const records = (await library.loadArticle(LEE)) ?? new Map();
		for (let n = 0; n < 12; n += 1) await library.snapshots.take(LEE, `version ${n}`, records);
		const rows: SnapshotRow[] = [];
		for await (const page of library.snapshots.pages()) rows.push(...page);
		expect(new Set(rows.map(({ name }) => name)).size).toBe(12);
		const other = await filled();
		const [one] = rows;
		if (!one) throw new Error('no snapshot');
		const travelled = asSnapshotRow(JSON.parse(JSON.stringify(one)));
		if (!travelled) throw new Error('not read');
		expect(await other.snapshots.putBack(travelled)).toBe(true);
		expect(await other.snapshots.putBack(travelled)).toBe(false);
		expect(sorted(await other.snapshots.records(one.key))).toEqual(sorted(lee()));
		expect(asSnapshotRow({ ...one, schemaVersion: 1_000 })).toBeNull();
		expect(asSnapshotRow({ ...one, content: null })).toBeNull();
	});

	it('gives out what could not be read as a record, and puts it back where its row is', async () => {
		const library = await filled();
		expect(await library.putSetAside({ home: `maps/${LEE}`, values: [{ id: 'statement:odd' }] })).toBe(true);
		expect(await library.putSetAside({ home: `maps/${LEE}`, values: [{ id: 'statement:odd' }] })).toBe(true);
		expect(await library.putSetAside({ home: 'maps/article:none', values: [1] })).toBe(false);
		expect(await library.putSetAside({ home: 'nowhere', values: [1] })).toBe(false);
		const found: unknown[] = [];
		for await (const row of library.allSetAside()) found.push(row);
		expect(found).toEqual([{ home: `maps/${LEE}`, values: [{ id: 'statement:odd' }] }]);
		expect(sorted(await library.loadArticle(LEE))).toEqual(sorted(lee()));
	});

	it('keeps snapshots under their names', async () => {
		const library = await filled();
		const records = await library.loadArticle(LEE);
		const snapshot = await library.snapshots.take(LEE, 'before the review', records ?? new Map());
		expect(await library.snapshots.of(LEE)).toMatchObject([{ name: 'before the review', why: 'named' }]);
		expect(sorted(await library.snapshots.records(snapshot.key))).toEqual(sorted(lee()));
		await library.snapshots.remove(snapshot.key);
		expect(await library.snapshots.of(LEE)).toEqual([]);
	});
});

describe('a browser that keeps nothing', () => {
	it('has a working library in memory that can be exported', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const library = await filled();
		expect(library.status.current).toMatchObject({ kind: 'memory', reason: 'missing' });
		const workspace = await library.openWorkspace(LEE);
		workspace?.do('Note', changed(workspace.records, statementId('c'), { note: 'mine' }));
		expect(await workspace?.flush()).toBe(true);
		await library.deleteArticle(KIM);
		expect(await library.search('phones')).toHaveLength(1);
		expect(get(await everything(library), statementId('c'))?.note).toBe('mine');
		expect([...(await everything(library)).keys()]).not.toContain(KIM);
	});

	it('keeps each tab to itself', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const name = freshName();
		const [one, other] = [await open(name), await open(name)];
		await one.importRecords(lee(), { origin: 'file' });
		await new Promise((go) => setTimeout(go, 50));
		expect(await other.summaries()).toEqual([]);
	});
});

describe('asking the browser to keep the library', () => {
	it('happens once, after the first own work', async () => {
		const persist = vi.spyOn(StorageManager.prototype, 'persist').mockResolvedValue(false);
		vi.spyOn(StorageManager.prototype, 'persisted').mockResolvedValue(false);
		const library = await filled();
		const workspace = await library.openWorkspace(LEE);
		expect(persist).not.toHaveBeenCalled();
		for (const note of ['one', 'two']) {
			workspace?.do('Note', changed(workspace.records, statementId('c'), { note }));
			await workspace?.flush();
		}
		await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
	});

	it('says how much room there is', async () => {
		const library = await filled();
		const estimate = await library.storage();
		expect(estimate?.quota).toBeGreaterThan(0);
	});
});

it('a text that is wholly of another article’s words keeps its own article', async () => {
	const library = await open();
	const [one, two] = [withText(graphIn('one')`a1!`, idOf('article', 'one')), graphIn('two')`b1!`];
	const text = get(one, idOf('text', 'one'));
	const article = get(two, idOf('article', 'two'));
	two.set('article:two', { ...article, textId: 'text:one' } as ArgumentRecord);
	if (text) two.set(text.id, text);
	await library.importRecords(one, { origin: 'file' });
	await library.importRecords(two, { origin: 'file' });
	await library.deleteArticle(idOf('article', 'one'));
	expect(allOf((await library.loadArticle(idOf('article', 'two'))) ?? new Map(), 'text')).toHaveLength(1);
});
