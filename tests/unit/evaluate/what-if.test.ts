import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import type { Alignment } from '#argument/records/across.ts';
import { NO_VERDICTS, type Assessment } from '#evaluate/assessment.ts';
import { evaluate } from '#evaluate/standing.ts';
import { whatMoves } from '#evaluate/what-if.ts';
import { reified, verdicts } from '../../support/evaluation.ts';
import { graph, graphIn, inferenceId, statementId, together } from '../../support/graph-notation.ts';

function change(records: Records, to: Assessment, from: Assessment = NO_VERDICTS, alignments: Alignment[] = []) {
	const maps = reified(records, { alignments });
	return whatMoves(evaluate(maps, { assessment: from }), evaluate(maps, { assessment: to }));
}
const told = (moves: ReturnType<typeof change>['moves']) =>
	moves.map(({ statementId: id, from, to }) => `${id.replace('statement:', '')} ${from.word} ${to.word}`);

describe('what moves with a verdict', () => {
	it('is told from what to what, main conclusions first', () => {
		const { moves, steady } = change(graph`e -> p1; p1 p2 -> c!`, verdicts({ reject: 'e' }));
		expect(told(moves)).toEqual(['c stands falls', 'p1 stands falls', 'e stands falls']);
		expect(moves.map((move) => [move.isMain, move.isJudged])).toEqual([
			[true, false],
			[false, false],
			[false, true]
		]);
		expect(steady).toEqual([]);
	});

	it('is told through which reason, back to the verdict it comes from', () => {
		const { moves } = change(graph`e -> p1; p1 p2 -> c!; q -> c`, verdicts({ reject: 'e', doubt: 'q' }));
		const through = moves[0]?.through.map(({ id, change: how, because }) => [id, how, because]);
		expect(through).toEqual([
			[inferenceId('p1 p2 -> c'), 'gone', [statementId('e')]],
			[inferenceId('q -> c'), 'weaker', [statementId('q')]]
		]);
	});

	it('is a conclusion that stands again where what attacked it is rejected', () => {
		const { moves } = change(graph`p -> c!; q -> c; x -/> c`, verdicts({ reject: 'x' }));
		expect(told(moves)[0]).toBe('c weakened stands');
		expect(moves[0]?.through).toMatchObject([{ kind: 'attack', change: 'gone', because: [statementId('x')] }]);
	});

	it('is told in every map at once, and main conclusions that do not move are named too', () => {
		const records = together(graphIn('a')`p1 -> c1!`, graphIn('b')`p2 -> c2!; p4 -> c2`, graphIn('c')`p3 -> c3!`);
		const opposed: Alignment = {
			id: 'alignment:x',
			statementIds: [statementId('p1'), statementId('p2')],
			relation: 'opposed',
			status: 'accepted'
		};
		const { moves, steady } = change(records, verdicts({ reject: 'p1' }), NO_VERDICTS, [opposed]);
		expect(told(moves)).toEqual(['c1 weakened falls', 'c2 weakened stands', 'p1 weakened falls', 'p2 weakened stands']);
		expect(steady).toEqual([statementId('c3')]);
	});

	it('between two readers is where they differ, and nothing where they agree', () => {
		const records = graph`p -> c!; q -> c`;
		const one = verdicts({ reject: 'p', doubt: 'q' });
		expect(change(records, one, one)).toEqual({ moves: [], steady: [statementId('c')] });
		expect(told(change(records, verdicts({ doubt: 'q' }), one).moves)).toContain('p falls stands');
	});

	it('is told apart: where the word changes, where only the number does, and where a reader has judged', () => {
		const { moves } = change(graph`p -> c!; q -> c; r -> c; x -/> q`, verdicts({ doubt: 'p', reject: 'x' }));
		const told = moves.map(({ statementId: id, isVisible, isJudged }) => [id, isVisible, isJudged]);
		expect(told).toContainEqual([statementId('p'), true, true]);
		expect(told).toContainEqual([statementId('q'), true, false]);
		const small = change(graph`p -> c!; x -/> p; y -/> x`, verdicts({ doubt: 'y' })).moves;
		expect(small.find((move) => move.statementId === statementId('c'))).toMatchObject({
			from: { word: 'weakened' },
			to: { word: 'weakened' },
			isVisible: false
		});
	});

	it('does not come from a statement on which both readers agree, though it moves', () => {
		const both = verdicts({ doubt: 'p', accept: 'x' });
		const { moves } = change(graph`p -> c!; x -/> p`, both, verdicts({ doubt: 'p' }));
		expect(moves.find((move) => move.statementId === statementId('p'))?.isJudged).toBe(false);
		expect(moves[0]?.through.map(({ change: how, because }) => [how, because])).toEqual([
			['weaker', [statementId('x')]]
		]);
	});

	it('names all the verdicts it comes from, in the order of the map', () => {
		const { moves } = change(graph`p -> c!; a -/> (p -> c)`, verdicts({ doubt: 'p', reject: 'a' }));
		expect(moves[0]?.through.map((one) => one.because)).toEqual([['a', 'p'].map(statementId)]);
	});

	it('names a new reason, and a stronger one', () => {
		const rejected = verdicts({ reject: 'p', doubt: 'q' });
		const { moves } = change(graph`p -> c!; q -> c`, NO_VERDICTS, rejected);
		expect(moves[0]?.through.map((one) => one.change)).toEqual(['new', 'stronger']);
	});

	it('is ordered: the main conclusion, then what changes its word, then the larger change', () => {
		const { moves } = change(graph`p -> c!; q -> d; r s -> d; c -> d`, verdicts({ reject: 'p', doubt: 'q' }));
		const rank = moves.map(({ isMain, isVisible, from, to }) => [
			Number(isMain),
			Number(isVisible),
			Math.abs((to.strength ?? 0) - (from.strength ?? 0))
		]);
		expect(rank).toEqual(
			[...rank].sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0))
		);
		expect(moves.map((move) => move.statementId.replace('statement:', ''))).toEqual(['c', 'p', 'q', 'd']);
	});

	it('names a step as the origin where the verdict is on the step', () => {
		const step = inferenceId('p -> c');
		const { moves } = change(graph`p -> c!; q -> c`, new Map([[step, 'reject']]));
		expect(moves[0]?.through.map(({ change: how, because }) => [how, because])).toEqual([['gone', [step]]]);
	});

	it('goes by labels under the grounded semantics', () => {
		const maps = reified(graph`p -> c!; q -/> d`);
		const grounded = (assessment: Assessment) => evaluate(maps, { semantics: 'grounded', assessment });
		const { moves } = whatMoves(grounded(NO_VERDICTS), grounded(verdicts({ reject: 'p' })));
		expect(told(moves)).toEqual(['c stands falls', 'p stands falls']);
		expect(moves[0]?.through).toMatchObject([{ change: 'gone', because: [statementId('p')] }]);
	});

	it('is refused for evaluations of different maps, and under different semantics', () => {
		const one = reified(graph`c`);
		expect(() => whatMoves(evaluate(one), evaluate(one, { semantics: 'dfquad' }))).toThrow('the same semantics');
		expect(() => whatMoves(evaluate(reified(graph`c`)), evaluate(reified(graph`c`)))).toThrow('the same maps');
	});
});
