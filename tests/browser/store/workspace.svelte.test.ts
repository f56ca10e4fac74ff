import { DATABASE_VERSION } from '#store/database/stores.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addInference } from '#argument/commands/add-inference.ts';
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { rewordStatement } from '#argument/commands/reword-statement.ts';
import type { RecordDiff } from '#argument/diff.ts';
import { idOf, type RecordId } from '#argument/ids.ts';
import { get, type ArgumentRecord, type Records } from '#argument/records.ts';
import { Library, type LibraryOptions } from '#store/library.ts';
import { SAVE_DELAY } from '#store/saver.ts';
import type { Change, Workspace } from '#store/workspace.ts';
import { statementId } from '../../support/graph-notation.ts';
import { TestPage } from '../../support/store-doubles.ts';
import { KIM, LEE, smallLibrary } from '../../support/store-fixtures.ts';

let count = 0;
const opened: Library[] = [];
const freshName = () => `workspace-test-${Date.now()}-${(count += 1)}`;
const C = statementId('c');
const P1 = statementId('p1');

async function open(name: string, options: LibraryOptions = {}): Promise<Library> {
	const library = new Library({ name, ...options });
	opened.push(library);
	await library.ready();
	return library;
}

async function filled(name = freshName(), options: LibraryOptions = {}): Promise<Library> {
	const library = await open(name, options);
	await library.importRecords(smallLibrary(), { origin: 'corpus' });
	return library;
}

async function workspaceIn(library: Library, articleId = LEE): Promise<Workspace> {
	const workspace = await library.openWorkspace(articleId);
	if (!workspace) throw new Error('the article is not here');
	return workspace;
}

/** Two tabs on one article: two connections and the browser's own BroadcastChannel. */
async function twoTabs(options: LibraryOptions = {}): Promise<[Workspace, Workspace, Library, Library]> {
	const name = freshName();
	const [one, other] = [await filled(name, options), await open(name, options)];
	return [await workspaceIn(one), await workspaceIn(other), one, other];
}

function put(records: Records, id: RecordId, fields: object): RecordDiff {
	const from = records.get(id);
	if (!from) throw new Error(`no ${id}`);
	return { added: [], updated: [[from, { ...from, ...fields } as ArgumentRecord]], removed: [] };
}

function reword(workspace: Workspace, wording: string, id = C) {
	return workspace.do('Reword', rewordStatement(workspace.records, { statementId: id, wording }), {
		typedIn: `${id} wording`
	});
}

const wordingIn = (records: Records | null, id = C) => get(records ?? new Map(), id)?.wording;

function failWrites(name: string): () => void {
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
		this.transaction.abort();
		throw new DOMException('full', name);
	});
	return () => spy.mockRestore();
}

afterEach(async () => {
	vi.restoreAllMocks();
	for (const library of opened.splice(0)) await library.close();
});

describe('saving', () => {
	it('puts a change on the disk by itself after a moment, and says when it is there', async () => {
		const name = freshName();
		const workspace = await workspaceIn(await filled(name));
		const states: string[] = [];
		workspace.saving.listen(({ kind }) => states.push(kind));
		const began = performance.now();
		reword(workspace, 'Schools should ban phones.');
		await vi.waitFor(() => expect(states).toEqual(['saving', 'saved']), { timeout: 2_000, interval: 5 });
		expect(performance.now() - began).toBeGreaterThan(SAVE_DELAY - 20);
		const other = await open(name);
		expect(wordingIn(await other.loadArticle(LEE))).toBe('Schools should ban phones.');
		expect((await other.summary(LEE))?.mainConclusion?.wording).toBe('Schools should ban phones.');
	});

	it('writes what came in a short while in one transaction', async () => {
		const workspace = await workspaceIn(await filled());
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		for (const wording of ['a', 'ab', 'abc']) reword(workspace, wording);
		await workspace.flush();
		expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
	});

	it('keeps what cannot be written, says so, offers it for export, and tries again', async () => {
		const library = await filled();
		const workspace = await workspaceIn(library);
		const mend = failWrites('QuotaExceededError');
		reword(workspace, 'Unsaved.');
		expect(await workspace.flush()).toBe(false);
		expect(workspace.saving.current).toMatchObject({ kind: 'not-saved', failure: 'quota' });
		expect(library.saving.current.kind).toBe('not-saved');
		expect(library.unsavedWorkspaces).toEqual([workspace]);
		expect(workspace.unsaved.updated.map(([, to]) => to.id)).toEqual([C]);
		expect(wordingIn(workspace.records)).toBe('Unsaved.');
		expect(wordingIn(await library.loadArticle(LEE))).toBe('Sentence c.');
		mend();
		await vi.waitFor(() => expect(library.saving.current.kind).toBe('saved'), { timeout: 3_000 });
		expect(wordingIn(await library.loadArticle(LEE))).toBe('Unsaved.');
	});

	it('goes on trying after its screen has closed, and the screen finds its work when it opens again', async () => {
		const library = await filled();
		const workspace = await workspaceIn(library);
		const mend = failWrites('UnknownError');
		reword(workspace, 'Unsaved.');
		expect(await workspace.close()).toBe(false);
		const again = await workspaceIn(library);
		expect(wordingIn(again.records)).toBe('Unsaved.');
		mend();
		expect(await again.close()).toBe(true);
		expect(again.isClosed).toBe(true);
		expect(wordingIn(await library.loadArticle(LEE))).toBe('Unsaved.');
	});

	it('loses nothing when the page is closed before the next write', async () => {
		const name = freshName();
		const page = new TestPage();
		const workspace = await workspaceIn(await filled(name, { pageLife: page }));
		reword(workspace, 'Last words.');
		// No transaction that has to read comes to its end any more; one that only writes does.
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
			this.transaction.abort();
			throw new DOMException('the page is gone', 'AbortError');
		});
		page.leave();
		await vi.waitFor(() => expect(workspace.saving.current.kind).toBe('not-saved'));
		vi.restoreAllMocks();
		const next = await open(name);
		expect(wordingIn(await next.loadArticle(LEE))).toBe('Last words.');
		await workspace.flush();
		expect(wordingIn(await next.loadArticle(LEE))).toBe('Last words.');
	});

	it('writes what is unsaved before a newer version of the app takes the database over', async () => {
		const name = freshName();
		const library = await filled(name);
		const workspace = await workspaceIn(library);
		reword(workspace, 'Before the new version.');
		const newer = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open(name, DATABASE_VERSION + 1);
			opening.onsuccess = () => resolve(opening.result);
		});
		const row = await new Promise<RawRow>((resolve) => {
			const reading = newer.transaction('maps').objectStore('maps').get(LEE);
			reading.onsuccess = () => resolve(reading.result as RawRow);
		});
		newer.close();
		expect(row.content.statements?.find(({ id }) => id === C)).toMatchObject({ wording: 'Before the new version.' });
		expect(library.status.current.kind).toBe('superseded');
		expect(reword(workspace, 'After it.')).toMatchObject({ ok: false, reason: 'read-only' });
	});

	it('does not carry out a note whose change was saved and changed again', async () => {
		const name = freshName();
		const page = new TestPage();
		const library = await filled(name, { pageLife: page });
		const workspace = await workspaceIn(library);
		reword(workspace, 'First.');
		page.leave();
		await workspace.flush();
		reword(workspace, 'Second.');
		await workspace.flush();
		const next = await open(name);
		expect(wordingIn(await next.loadArticle(LEE))).toBe('Second.');
	});

	it('brings the open article back when the database was deleted under it', async () => {
		const name = freshName();
		const library = await filled(name);
		const workspace = await workspaceIn(library);
		indexedDB.deleteDatabase(name);
		await vi.waitFor(() => expect(library.status.current.kind).toBe('deleted'));
		reword(workspace, 'Still here.');
		expect(await workspace.flush()).toBe(true);
		const records = await library.loadArticle(LEE);
		expect(new Set(records?.keys())).toEqual(
			new Set([...workspace.records.keys()].filter((id) => !/^(alignment|collection|crux|position|question):/.test(id)))
		);
		expect(wordingIn(records)).toBe('Still here.');
	});

	it('keeps the open article when another tab makes the deleted database anew, and brings it back', async () => {
		const name = freshName();
		const page = new TestPage();
		const library = await filled(name, { pageLife: page });
		const workspace = await workspaceIn(library);
		const wording = wordingIn(workspace.records);
		indexedDB.deleteDatabase(name);
		await vi.waitFor(() => expect(library.status.current.kind).toBe('deleted'));
		const other = await open(name);
		expect(await other.summaries()).toEqual([]);
		await workspace.refresh();
		expect(workspace.presence.current).toBe('here');
		expect(await workspace.flush()).toBe(true);
		expect(wordingIn(await other.loadArticle(LEE))).toBe(wording);
	});

	it('leaves a stored record that lost its shape where it is, and works with the others', async () => {
		const name = freshName();
		const library = await filled(name);
		await spoil(name, LEE, (content) => {
			for (const one of content.statements ?? []) if (one.id === 'statement:x') one.role = 'nonsense';
		});
		const workspace = await workspaceIn(library);
		expect(workspace.records.has(statementId('x'))).toBe(false);
		expect(workspace.damage).toMatchObject([{ home: `maps/${LEE}` }]);
		reword(workspace, 'Changed.');
		await workspace.close();
		let kept: unknown;
		await spoil(name, LEE, (_content, row) => (kept = row.setAside));
		expect(kept).toMatchObject([{ id: 'statement:x', role: 'nonsense' }]);
	});
});

type RawRow = { content: Record<string, { id: string; role?: string }[] | undefined>; setAside?: unknown };

/** Changes a row behind the app's back. */
function spoil(name: string, key: string, change: (content: RawRow['content'], row: RawRow) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const transaction = opening.result.transaction('maps', 'readwrite');
			const store = transaction.objectStore('maps');
			const reading = store.get(key);
			reading.onsuccess = () => {
				const row = reading.result as RawRow;
				change(row.content, row);
				store.put(row);
			};
			transaction.oncomplete = () => {
				opening.result.close();
				resolve();
			};
		};
	});
}

describe('changing', () => {
	it('refuses a change whole, and says why', async () => {
		const workspace = await workspaceIn(await filled());
		const before = workspace.records;
		const unsound = workspace.do('Break', put(before, C, { role: 'nonsense' }));
		expect(unsound).toMatchObject({ ok: false, reason: 'unsound', ids: [C], problems: [{ rule: 'AR1' }] });
		const dangling = put(before, idOf('inference', 'e1-p1'), { premiseIds: [statementId('nowhere')] });
		expect(workspace.do('Break', dangling)).toMatchObject({
			ok: false,
			reason: 'unsound',
			problems: [{ rule: 'AR3' }]
		});
		const circle = addInference(before, { premiseIds: [C], conclusionId: C }, workspace.ids);
		expect(workspace.do('Circle', circle)).toMatchObject({
			ok: false,
			reason: 'refused',
			refusal: { refused: 'own-premise' }
		});
		const stranger: ArgumentRecord = {
			id: 'alignment:new',
			statementIds: [C, statementId('unknown')],
			relation: 'same',
			status: 'accepted'
		};
		const homeless = workspace.do('Align', { added: [stranger], updated: [], removed: [] });
		expect(homeless).toMatchObject({ ok: false, reason: 'homeless', ids: ['alignment:new'] });
		expect(workspace.records).toBe(before);
		expect(workspace.history.done).toEqual([]);
	});

	it('takes along what follows from a deletion, in one step', async () => {
		const workspace = await workspaceIn(await filled());
		const before = workspace.records;
		workspace.do('Delete', deleteRecords(before, { recordIds: [P1] }));
		expect(get(workspace.records, idOf('inference', 'p1.p2-c'))?.premiseIds).toEqual([statementId('p2')]);
		expect(get(workspace.records, idOf('inference', 'e1-p1'))).toBeNull();
		expect(workspace.undo()).toEqual({ label: 'Delete', unapplied: [] });
		expect([...workspace.records.values()].sort(byId)).toEqual([...before.values()].sort(byId));
	});

	it('freezes what it holds, so that a change which is not a diff fails', async () => {
		const workspace = await workspaceIn(await filled());
		reword(workspace, 'Mine.');
		for (const record of workspace.records.values()) expect(Object.isFrozen(record)).toBe(true);
	});

	it('changes what spans articles from the articles it is about', async () => {
		const library = await filled();
		const workspace = await library.openWorkspace([LEE, KIM]);
		if (!workspace) throw new Error('not here');
		workspace.do('Relate', put(workspace.records, idOf('alignment', 'ck'), { relation: 'related' }));
		workspace.do('Judge', put(workspace.records, idOf('position', 'kim'), { stance: 'mixed' }));
		await workspace.flush();
		const records = await library.loadAcross([LEE, KIM]);
		expect(get(records, idOf('alignment', 'ck'))?.relation).toBe('related');
		expect(get(records, idOf('position', 'kim'))?.stance).toBe('mixed');
	});
});

function byId(a: ArgumentRecord, b: ArgumentRecord): number {
	return a.id < b.id ? -1 : 1;
}

describe('two tabs on one article', () => {
	it('see each other’s changes', async () => {
		const [one, other] = await twoTabs();
		const changes: Change[] = [];
		other.listen((change) => changes.push(change));
		reword(one, 'From the first.');
		await one.flush();
		await vi.waitFor(() => expect(wordingIn(other.records)).toBe('From the first.'));
		expect(changes).toMatchObject([{ source: 'other-tab', label: '', unapplied: [], replaced: [] }]);
		expect(other.history.done).toEqual([]);
		expect(other.saving.current.kind).toBe('saved');
	});

	it('keep both where they change different fields of one statement at a time', async () => {
		const [one, other, library] = await twoTabs();
		reword(one, 'Words of the first.');
		other.do('Note', put(other.records, C, { note: 'Note of the second.' }));
		await Promise.all([one.flush(), other.flush()]);
		const merged = { wording: 'Words of the first.', note: 'Note of the second.' };
		await vi.waitFor(() => expect(get(one.records, C)).toMatchObject(merged));
		await vi.waitFor(() => expect(get(other.records, C)).toMatchObject(merged));
		expect(get((await library.loadArticle(LEE)) ?? new Map(), C)).toMatchObject(merged);
	});

	it('agree on the last writer where they change one field at a time, and say so', async () => {
		const [one, other, library] = await twoTabs();
		const said: Change[] = [];
		other.listen((change) => said.push(change));
		reword(one, 'Of the first.');
		reword(other, 'Of the second.');
		await one.flush();
		await other.flush();
		await vi.waitFor(() => expect(wordingIn(one.records)).toBe('Of the second.'));
		expect(wordingIn(other.records)).toBe('Of the second.');
		expect(wordingIn(await library.loadArticle(LEE))).toBe('Of the second.');
		expect(said.flatMap(({ replaced }) => replaced)).toContain(C);
	});

	it('lose nothing when no message ever arrives', async () => {
		const [one, other, library] = await twoTabs({ wire: null });
		reword(one, 'Of the first.');
		await one.flush();
		other.do('Note', put(other.records, C, { note: 'Of the second.' }));
		await other.flush();
		expect(get(other.records, C)).toMatchObject({ wording: 'Of the first.', note: 'Of the second.' });
		expect(get((await library.loadArticle(LEE)) ?? new Map(), C)).toEqual(get(other.records, C));
		expect(get(one.records, C)?.note).toBeUndefined();
		await one.refresh();
		expect(get(one.records, C)).toEqual(get(other.records, C));
	});

	it('keep a statement that one deletes while the other builds on it', async () => {
		const [one, other, library] = await twoTabs({ wire: null });
		const x = statementId('x');
		one.do('Delete', deleteRecords(one.records, { recordIds: [x] }));
		await one.flush();
		other.do('Support', addInference(other.records, { premiseIds: [x], conclusionId: statementId('p2') }, other.ids));
		await other.flush();
		const records = (await library.loadArticle(LEE)) ?? new Map();
		expect(get(records, x)).not.toBeNull();
		expect([...records.values()].some((record) => 'premiseIds' in record && record.premiseIds.includes(x))).toBe(true);
	});

	it('undo what is their own and leave what the other has changed since', async () => {
		const [one, other] = await twoTabs();
		reword(one, 'Of the first.');
		one.do('Both', {
			...put(one.records, P1, { wording: 'First reason.' }),
			updated: [
				...put(one.records, P1, { wording: 'First reason.' }).updated,
				...put(one.records, statementId('p2'), { wording: 'Second reason.' }).updated
			]
		});
		await one.flush();
		await vi.waitFor(() => expect(wordingIn(other.records, P1)).toBe('First reason.'));
		reword(other, 'The other’s reason.', P1);
		await other.flush();
		await vi.waitFor(() => expect(wordingIn(one.records, P1)).toBe('The other’s reason.'));
		expect(one.undo()).toEqual({ label: 'Both', unapplied: [P1] });
		expect(wordingIn(one.records, P1)).toBe('The other’s reason.');
		expect(wordingIn(one.records, statementId('p2'))).toBe('Sentence p2.');
		expect(one.undo()).toEqual({ label: 'Reword', unapplied: [] });
		expect(wordingIn(one.records)).toBe('Sentence c.');
	});

	it('hear that their article was deleted', async () => {
		const [one, , , other] = await twoTabs();
		await other.deleteArticle(LEE);
		await vi.waitFor(() => expect(one.presence.current).toBe('gone'));
		expect(one.records.has(LEE)).toBe(false);
	});

	it('bring a deleted article back whole when they were changing it', async () => {
		const [one, , library, other] = await twoTabs();
		reword(one, 'Not gone.');
		const before = new Set(
			[...one.records.keys()].filter((id) => !/^(alignment|collection|crux|position|question):/.test(id))
		);
		await other.deleteArticle(LEE);
		await vi.waitFor(() => expect(one.saving.current.kind).toBe('saved'), { timeout: 3_000 });
		expect(one.presence.current).toBe('here');
		expect(new Set((await library.loadArticle(LEE))?.keys())).toEqual(before);
		expect((await other.summary(LEE))?.authors).toHaveLength(1);
	});

	it('of which one is of an older version: it stops writing and says so', async () => {
		const name = freshName();
		const old = await filled(name);
		const workspace = await workspaceIn(old);
		const ladder = {
			version: 2,
			migrations: [{ version: 2, name: 'nothing', up: (document: object) => ({ ...document }) }]
		};
		const newer = await open(name, { ladder });
		await vi.waitFor(() => expect(old.status.current).toMatchObject({ kind: 'read-only', reason: 'newer-records' }));
		expect(workspace.canChange).toBe(false);
		expect(reword(workspace, 'Too late.')).toMatchObject({ ok: false, reason: 'read-only' });
		expect(newer.status.current.kind).toBe('open');
	});

	it('of one page hear each other too', async () => {
		const library = await filled();
		const one = await workspaceIn(library);
		const both = await library.openWorkspace([LEE, KIM]);
		reword(one, 'Of the article.');
		await one.flush();
		await vi.waitFor(() => expect(wordingIn(both?.records ?? null)).toBe('Of the article.'));
	});
});

describe('the library list', () => {
	it('hears what was saved here and in another tab', async () => {
		const [one, , library, other] = await twoTabs();
		const heard: [string, string, readonly string[] | null][] = [];
		library.listen(({ from, articleIds }) => heard.push(['one', from, articleIds]));
		other.listen(({ from, articleIds }) => heard.push(['other', from, articleIds]));
		reword(one, 'Saved.');
		await one.flush();
		await vi.waitFor(() => expect(heard).toHaveLength(2));
		expect(heard.sort()).toEqual([
			['one', 'here', [LEE]],
			['other', 'other-tab', [LEE]]
		]);
	});
});
