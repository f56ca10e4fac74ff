import { describe, expect, it } from 'vitest';
import { EMPTY, type RecordDiff } from '#argument/diff.ts';
import type { Statement } from '#argument/records/statement.ts';
import { History, type Entry } from '#store/history.ts';
import { graph, statementId } from '../../support/graph-notation.ts';

const statement = graph`p1`.get(statementId('p1')) as Statement;

function worded(from: string, to: string): RecordDiff {
	return {
		...EMPTY,
		updated: [
			[
				{ ...statement, wording: from },
				{ ...statement, wording: to }
			]
		]
	};
}

function typing(from: string, to: string, at: number, typedIn = 'statement:p1 wording'): Entry {
	return { label: 'Reword', diff: worded(from, to), at, typedIn };
}

describe('history', () => {
	it('gives steps back in the order last done first', () => {
		const history = new History();
		history.add({ label: 'one', diff: worded('a', 'b'), at: 0, typedIn: null });
		history.add({ label: 'two', diff: worded('b', 'c'), at: 0, typedIn: null });
		expect([history.takeUndo()?.label, history.takeUndo()?.label, history.takeUndo()]).toEqual(['two', 'one', null]);
	});

	it('takes keys struck in one breath in one field for one step', () => {
		const history = new History();
		history.add(typing('', 'P', 0));
		history.add(typing('P', 'Ph', 900));
		history.add(typing('Ph', 'Pho', 1_800));
		expect(history.done).toHaveLength(1);
		expect(history.done[0]?.diff).toEqual(worded('', 'Pho'));
	});

	it.each([
		['after a pause', typing('P', 'Ph', 1_001)],
		['in another field', typing('P', 'Ph', 10, 'statement:p1 note')],
		['of another kind', { ...typing('P', 'Ph', 10), typedIn: null }]
	])('takes a change %s for a step of its own', (_when, next) => {
		const history = new History();
		history.add(typing('', 'P', 0));
		history.add(next);
		expect(history.done).toHaveLength(2);
	});

	it('has nothing to undo where what was typed was taken out again in the same breath', () => {
		const history = new History();
		history.add(typing('a', 'ab', 0));
		history.add(typing('ab', 'a', 100));
		expect(history.done).toEqual([]);
	});

	it('forgets what could be redone once something else is done', () => {
		const history = new History();
		history.add(typing('a', 'b', 0));
		const undone = history.takeUndo();
		if (undone) history.putUndone(undone);
		expect(history.undone).toHaveLength(1);
		history.add(typing('a', 'c', 10));
		expect(history.undone).toEqual([]);
		expect(history.done).toHaveLength(1);
	});

	it('goes by the distance of two moments, so that a clock set back begins a new step', () => {
		const history = new History();
		history.add(typing('a', 'b', 10_000));
		history.add(typing('b', 'c', 5_000));
		expect(history.done).toHaveLength(2);
	});

	it('keeps every step, however many there are', () => {
		const history = new History();
		for (let step = 0; step < 3_000; step += 1) {
			history.add({ label: `${step}`, diff: worded(`${step}`, `${step + 1}`), at: step, typedIn: null });
		}
		expect(history.done).toHaveLength(3_000);
	});
});
