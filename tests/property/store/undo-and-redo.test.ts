/** Whatever was done: all of it can be taken back, and all of that done again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingIds } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { Library } from '#store/library.ts';
import { graphIn } from '../../support/graph-notation.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { TestClock } from '../../support/store-doubles.ts';
import { ARTICLE, CHANGES, commandOf } from './random-changes.ts';

const start = graphIn('a')`c!; p1 p2 -> c; e1 -> p1; x -/> c; y -/> (p1 p2 -> c)`;

const changes = fc.array(
	fc.tuple(fc.constantFrom(...CHANGES), fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.boolean(), fc.nat({ max: 2_000 })),
	{ maxLength: 40 }
);

function sorted(records: Records): unknown[] {
	return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('one workspace', () => {
	it('is back at the start after all undos, and at the end after all redos', async () => {
		await fc.assert(
			fc.asyncProperty(changes, async (list) => {
				const clock = new TestClock();
				const library = new Library({ clock, wire: null, ids: countingIds('id-of-the-app-') });
				await library.importRecords(start, { origin: 'hand' });
				const workspace = await library.openWorkspace(ARTICLE);
				if (!workspace) throw new Error('the article is not here');
				const before = sorted(workspace.records);
				for (const [kind, a, b, isTyping, pause] of list) {
					clock.advance(pause);
					const options = isTyping ? { typedIn: `${a % 3}` } : {};
					workspace.do(kind, commandOf(kind, workspace, a, b), options);
				}
				const after = sorted(workspace.records);
				const steps = workspace.history.done.length;
				for (let step = 0; step < steps; step += 1) expect(workspace.undo()).toMatchObject({ unapplied: [] });
				expect(workspace.undo()).toBeNull();
				expect(sorted(workspace.records)).toEqual(before);
				expect(workspace.history.undone).toHaveLength(steps);
				for (let step = 0; step < steps; step += 1) expect(workspace.redo()).toMatchObject({ unapplied: [] });
				expect(workspace.redo()).toBeNull();
				expect(sorted(workspace.records)).toEqual(after);
				expect(await workspace.flush()).toBe(true);
				expect(sorted((await library.loadArticle(ARTICLE)) ?? new Map())).toEqual(after);
				await library.close();
			}),
			RUNS
		);
	});
});
