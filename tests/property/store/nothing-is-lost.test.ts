/**
 * Several tabs edit one article, with undo and redo, messages that come late or never, tabs that are closed, killed and opened again.
 * Whatever the order: in the end all tabs and the disk hold the same, no rule is broken, and nobody's work has disappeared.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { check } from '#argument/check.ts';
import type { RecordDiff } from '#argument/diff.ts';
import { countingIds, type RecordId, type StatementId } from '#argument/ids.ts';
import { explain, isError } from '#argument/problems.ts';
import { get, type Records } from '#argument/records.ts';
import type { Clock } from '#store/clock.ts';
import { Library } from '#store/library.ts';
import type { Workspace } from '#store/workspace.ts';
import { graphIn } from '../../support/graph-notation.ts';
import { TestClock, TestPage, TestPost } from '../../support/store-doubles.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { ARTICLE, CHANGES, commandOf } from './random-changes.ts';

interface Tab {
	library: Library;
	workspace: Workspace;
	page: TestPage;
	clock: MortalClock;
}

/** The clock of one tab: when the tab is killed, nothing it was waiting for happens any more. */
class MortalClock implements Clock {
	isDead = false;
	readonly #clock: Clock;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	now(): number {
		return this.#clock.now();
	}

	after(milliseconds: number, run: () => void): () => void {
		return this.#clock.after(milliseconds, () => {
			if (!this.isDead) run();
		});
	}
}

type Action = readonly [kind: string, tab: number, a: number, b: number];

let count = 0;

/** One world: a database, its tabs, and a record of who did what. */
class World {
	readonly name = `world-${(count += 1)}`;
	readonly clock = new TestClock();
	readonly post = new TestPost();
	readonly tabs: Tab[] = [];
	/** Statements anybody has added, and statements anybody has removed, by command, undo or redo. */
	readonly added = new Set<StatementId>();
	readonly removed = new Set<RecordId>();
	/** For each statement, by whom and to what it was worded last. */
	readonly wordings = new Map<StatementId, { readonly tabs: Set<number>; last: string }>();
	/** Tags anybody has put on a statement, and tags anybody has taken off: `statement:p1 tag`. */
	readonly tagged = new Set<string>();
	readonly untagged = new Set<string>();
	#ids = 0;

	async start(records: Records, tabs: number): Promise<void> {
		const first = await this.openLibrary();
		await first.library.importRecords(records, { origin: 'hand' });
		await first.library.close();
		for (let index = 0; index < tabs; index += 1) this.tabs.push(await this.openTab(index));
	}

	async openLibrary(): Promise<Omit<Tab, 'workspace'>> {
		const page = new TestPage();
		const clock = new MortalClock(this.clock);
		const ids = countingIds(`t${(this.#ids += 1)}-with-a-long-id-`);
		const library = new Library({ name: this.name, clock, wire: this.post.make, pageLife: page, ids });
		await library.ready();
		return { library, page, clock };
	}

	async openTab(index: number): Promise<Tab> {
		const { library, page, clock } = await this.openLibrary();
		const workspace = await library.openWorkspace(ARTICLE);
		if (!workspace) throw new Error('the article is gone');
		workspace.listen(({ diff, source }) => {
			if (source !== 'other-tab') this.note(index, diff);
		});
		return { library, workspace, page, clock };
	}

	note(tab: number, diff: RecordDiff): void {
		for (const record of diff.added) if ('wording' in record) this.added.add(record.id);
		for (const record of diff.removed) this.removed.add(record.id);
		for (const [from, to] of diff.updated) {
			if (!('wording' in from && 'wording' in to)) continue;
			const [had = [], has = []] = [from.tags, to.tags];
			for (const tag of has) if (!had.includes(tag)) this.tagged.add(`${to.id} ${tag}`);
			for (const tag of had) if (!has.includes(tag)) this.untagged.add(`${to.id} ${tag}`);
			if (from.wording === to.wording) continue;
			const tabs = this.wordings.get(to.id)?.tabs ?? new Set();
			this.wordings.set(to.id, { tabs: tabs.add(tab), last: to.wording });
		}
	}

	async run([kind, at, a, b]: Action): Promise<void> {
		const index = at % this.tabs.length;
		const tab = this.tabs[index];
		if (!tab) return;
		const { workspace } = tab;
		switch (kind) {
			case 'undo':
				workspace.undo();
				break;
			case 'redo':
				workspace.redo();
				break;
			case 'wait':
				this.clock.advance(500);
				await breath();
				break;
			case 'flush':
				await workspace.flush();
				break;
			case 'deliver':
				this.post.deliver(1 + (a % 3));
				await breath();
				break;
			case 'lose':
				this.post.lose();
				break;
			case 'look':
				tab.page.comeBack();
				await breath();
				break;
			case 'reload':
				await tab.library.close();
				this.tabs[index] = await this.openTab(index);
				break;
			case 'kill':
				// The page goes with what it could still send off: no transaction that waits for an answer comes to its end.
				withoutAnswers(() => tab.page.leave());
				tab.clock.isDead = true;
				await breath();
				this.tabs[index] = await this.openTab(index);
				break;
			default:
				workspace.do(kind, commandOf(kind, workspace, a, b));
		}
	}

	/** Everything saved, everything delivered, everyone up to date. */
	async settle(): Promise<void> {
		for (let round = 0; round < 6; round += 1) {
			for (const { workspace } of this.tabs) expect(await workspace.flush()).toBe(true);
			this.post.deliver();
			await breath();
			for (const { workspace } of this.tabs) await workspace.refresh();
		}
	}

	async end(): Promise<void> {
		for (const { library } of this.tabs) await library.close();
		indexedDB.deleteDatabase(this.name);
	}
}

function withoutAnswers(work: () => void): void {
	const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
		this.transaction.abort();
		throw new DOMException('the page is gone', 'AbortError');
	});
	work();
	get.mockRestore();
}

/** Long enough for what has begun to come to its end. */
async function breath(): Promise<void> {
	for (let turn = 0; turn < 12; turn += 1) await new Promise((go) => setTimeout(go));
}

const KINDS = [...CHANGES, 'undo', 'undo', 'redo', 'wait', 'flush'];
const TABS = ['deliver', 'deliver', 'lose', 'look', 'reload', 'kill'];

const actions = fc.array(
	fc.tuple(fc.constantFrom(...KINDS, ...TABS), fc.nat({ max: 5 }), fc.nat({ max: 40 }), fc.nat({ max: 40 })),
	{ minLength: 5, maxLength: 60 }
);

const start = graphIn('a')`c!; p1 p2 -> c; e1 -> p1; x -/> c; y -/> (p1 p2 -> c)`;

function sorted(records: Records): unknown[] {
	return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

afterAll(() => {
	count = 0;
});

/** Cases that once failed. */
const REGRESSIONS: readonly [Action[]][] = [
	// Two main conclusions at a time, and other words in one of them.
	[
		[
			['main', 0, 31, 0],
			['main', 1, 8, 0],
			['add', 0, 0, 0],
			['reword', 0, 23, 0],
			['add', 0, 0, 0]
		]
	]
];

describe('several tabs on one article', () => {
	it.each([1, 2, 3])('%i of them lose nothing, keep the rules, and end with the same records', async (tabs) => {
		await fc.assert(
			fc.asyncProperty(actions, async (list) => {
				const world = new World();
				await world.start(start, tabs);
				for (const action of list) await world.run(action);
				await world.settle();
				const kept = await world.tabs[0]?.library.loadArticle(ARTICLE);
				expect(kept).not.toBeNull();
				for (const { workspace } of world.tabs) expect(sorted(workspace.records)).toEqual(sorted(kept ?? new Map()));
				const broken = check(kept ?? new Map()).filter(isError);
				expect(broken.map((problem) => explain(problem))).toEqual([]);
				for (const id of world.added) if (!world.removed.has(id)) expect(kept?.has(id), `${id} is lost`).toBe(true);
				for (const [id, { tabs: by, last }] of world.wordings) {
					const statement = get(kept ?? new Map(), id);
					if (by.size === 1 && statement && !world.removed.has(id)) expect(statement.wording).toBe(last);
				}
				for (const mark of world.tagged) {
					const [id = '', tag = ''] = mark.split(' ');
					if (world.untagged.has(mark) || world.removed.has(id as RecordId)) continue;
					expect(get(kept ?? new Map(), id as StatementId)?.tags).toContain(tag);
				}
				await world.end();
			}),
			{ ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 3), examples: [...REGRESSIONS] }
		);
	});
});
