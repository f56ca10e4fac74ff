import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ExerciseKind } from '#practice/files/exercise.ts';
import { progressOf } from '#practice/progress.ts';
import { analysis } from '../../support/analyses.ts';

function progress(kind: ExerciseKind, notation: string, given: readonly string[] = []) {
	return progressOf({
		kind,
		graph: new ArgumentGraph(analysis('a', notation).records, 'article:a'),
		given: new Set(given.map((id) => `statement:${id}` as const)),
		pairs: [],
		items: [],
		answers: []
	});
}

describe('the progress of a piece of work', () => {
	it('counts what is marked and says that no main conclusion is chosen', () => {
		expect(progress('parts', 's1; s2')).toMatchObject({ statements: 2, hasMain: false, share: null });
		expect(progress('parts', 's1; s2').open).toEqual([{ what: 'main-missing' }]);
		expect(progress('parts', 's1!; s2').open).toEqual([]);
	});

	it('counts a given statement of a map to be built once it hangs on something', () => {
		const given = ['s1', 's2', 's3', 's4'];
		expect(progress('map', 's1; s2; s3; s4', given).open).toEqual([{ what: 'nothing' }]);
		const half = progress('map', 's1!; s2 -> s1; s3; s4', given);
		expect(half).toMatchObject({ tied: 2, share: 3 / 5, open: [{ what: 'loose', count: 2 }] });
	});

	it('counts only what was put in where pieces are missing', () => {
		expect(progress('missing', 's1!; s2 -> s1', ['s1', 's2']).open).toEqual([{ what: 'nothing' }]);
		expect(progress('missing', 's1!; s2 -> s1; s6 -/> s1', ['s1', 's2'])).toMatchObject({ added: 1, open: [] });
	});

	it('takes a reason in words alone for an answer, and blanks for none', () => {
		const items = ['q1', 'q2', 'q3'].map(
			(id) => ({ id, ask: 'question', stepId: 'inference:s', question: 'Is it?' }) as const
		);
		const answers = [
			{ itemId: 'q1', words: 'It is not.' },
			{ itemId: 'q2', words: '  ' }
		];
		const graph = new ArgumentGraph(new Map(), 'article:a');
		const made = progressOf({ kind: 'judge', graph, given: new Set(), pairs: [], items, answers });
		expect(made).toMatchObject({ answered: 1, items: 3, share: 1 / 3, open: [{ what: 'unanswered', count: 2 }] });
	});
});
