import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY } from '#argument/diff.ts';
import { idOf } from '#argument/ids.ts';
import { allOf, get } from '#argument/records.ts';
import { Library } from '#store/library.ts';
import { Live, LiveQuery } from '#store/live-query.svelte.ts';
import { Observed } from '#store/observed.ts';
import type { Workspace } from '#store/workspace.ts';
import { statementId } from '../../support/graph-notation.ts';
import { LEE, smallLibrary } from '../../support/store-fixtures.ts';

const opened: Library[] = [];

async function aWorkspace(): Promise<Workspace> {
	const library = new Library({ name: `live-query-test-${Date.now()}-${opened.length}` });
	opened.push(library);
	await library.importRecords(smallLibrary(), { origin: 'corpus' });
	const workspace = await library.openWorkspace(LEE);
	if (!workspace) throw new Error('not here');
	return workspace;
}

function note(workspace: Workspace, id: `${'statement' | 'inference'}:${string}`, words: string): void {
	const from = get(workspace.records, id);
	if (!from) throw new Error(`no ${id}`);
	workspace.do('Note', { ...EMPTY, updated: [[from, { ...from, note: words }]] });
}

afterEach(async () => {
	for (const library of opened.splice(0)) await library.close();
});

describe('a live query', () => {
	it('runs again when a record it reads has changed, and only then', async () => {
		const workspace = await aWorkspace();
		let runs = 0;
		const noted = new LiveQuery(workspace, ['statement'], (records) => {
			runs += 1;
			return allOf(records, 'statement').filter((statement) => statement.note).length;
		});
		const seen: number[] = [];
		const end = $effect.root(() => {
			$effect(() => {
				seen.push(noted.current);
				seen.push(noted.current);
			});
		});
		flushSync();
		expect([seen, runs]).toEqual([[0, 0], 1]);
		note(workspace, idOf('inference', 'e1-p1'), 'not a statement');
		flushSync();
		expect(runs).toBe(1);
		note(workspace, statementId('c'), 'a statement');
		flushSync();
		expect([seen, runs]).toEqual([[0, 0, 1, 1], 2]);
		end();
	});

	it('is right when it is read after nobody has read it for a while', async () => {
		const workspace = await aWorkspace();
		const wording = new LiveQuery(workspace, ['statement'], (records) => get(records, statementId('c'))?.note ?? '');
		const end = $effect.root(() => {
			$effect(() => void wording.current);
		});
		flushSync();
		end();
		note(workspace, statementId('c'), 'meanwhile');
		expect(wording.current).toBe('meanwhile');
		workspace.undo();
		expect(wording.current).toBe('');
	});
});

describe('a live value', () => {
	it('follows an observable while it is read, and lets go of it afterwards', async () => {
		const observed = new Observed('opening');
		let listeners = 0;
		const counted = {
			get current() {
				return observed.current;
			},
			listen(hear: (value: string) => void) {
				listeners += 1;
				const end = observed.listen(hear);
				return () => {
					listeners -= 1;
					end();
				};
			}
		};
		const live = new Live(counted);
		const seen: string[] = [];
		const end = $effect.root(() => {
			$effect(() => void seen.push(live.current));
		});
		flushSync();
		observed.set('open');
		flushSync();
		expect(seen).toEqual(['opening', 'open']);
		expect(listeners).toBe(1);
		end();
		await Promise.resolve();
		await Promise.resolve();
		expect(listeners).toBe(0);
		observed.set('closed');
		expect(live.current).toBe('closed');
	});
});
