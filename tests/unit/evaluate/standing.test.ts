import { describe, expect, it } from 'vitest';
import type { Judged, Verdict } from '#evaluate/assessment.ts';
import { evaluate, type EvaluateOptions } from '#evaluate/standing.ts';
import type { Records } from '#argument/records.ts';
import { baseScores, reified, strengthOf, verdicts, words } from '../../support/evaluation.ts';
import { graph, inferenceId, statementId } from '../../support/graph-notation.ts';

const standing = (records: Records, options: EvaluateOptions = {}) => evaluate(reified(records), options);

describe('a map with one premise to a step', () => {
	const mix = graph`s1 -> t; s2 -> t; x1 -/> t; u -/> x1`;
	const scores = { t: 0.6, s1: 0.8, s2: 0.4, x1: 0.9, u: 0.7 };

	it.each([
		['dfquad', 0.844, 0.27],
		['qe', 0.704837, 0.604027],
		['euler', 0.651355, 0.868687]
	] as const)('has by %s the strengths of the plain framework', (semantics, t, x1) => {
		const evaluation = evaluate(reified(mix, { baseScores: baseScores(scores) }), { semantics });
		expect(strengthOf(evaluation, 't')).toBeCloseTo(t, 6);
		expect(strengthOf(evaluation, 'x1')).toBeCloseTo(x1, 6);
	});

	it('has in a circle the strengths of the plain framework', () => {
		const stock = graph`Buy -/> Sell; Sell -/> Buy; s2 -/> s1; s3 -/> s2; s4 -/> s3; s5 -/> s1
			s1 -> Sell; s2 -> Buy; s4 -> s2; s5 -> Buy`;
		const base = baseScores({ s1: 0.8, s2: 0.7, s3: 0.3, s4: 0.9, s5: 0.9 });
		const evaluation = evaluate(reified(stock, { baseScores: base }));
		expect(strengthOf(evaluation, 'Buy')).toBeCloseTo(0.821646, 6);
		expect(strengthOf(evaluation, 'Sell')).toBeCloseTo(0.36217, 6);
	});
});

describe('linked premises and undercuts', () => {
	it('linked premises bring what the weakest of them brings', () => {
		const evaluation = evaluate(reified(graph`p1 p2 -> c`, { baseScores: baseScores({ p1: 0.9, p2: 0.3 }) }));
		const alone = evaluate(reified(graph`p2 -> c`, { baseScores: baseScores({ p2: 0.3 }) }));
		expect(strengthOf(evaluation, 'c')).toBeCloseTo(strengthOf(alone, 'c'), 12);
	});

	it.each(['qe', 'dfquad', 'euler'] as const)(
		'an undercut weakens by %s the conclusion and not the premise',
		(semantics) => {
			const plain = standing(graph`p -> c`, { semantics });
			const undercut = standing(graph`p -> c; x -/> (p -> c)`, { semantics });
			expect(strengthOf(undercut, 'p')).toBe(strengthOf(plain, 'p'));
			expect(strengthOf(undercut, 'c')).toBeLessThan(strengthOf(plain, 'c') - 0.005);
			expect(words(undercut, 'c p')).toEqual(['weakened', 'stands']);
		}
	);
});

describe('standing in words', () => {
	it('stands where nothing speaks against it', () => {
		expect(words(standing(graph`e -> p; p q -> c!`), 'c p q e')).toEqual(['stands', 'stands', 'stands', 'stands']);
	});

	it('is weakened where an objection stands against it that its reasons outweigh', () => {
		expect(words(standing(graph`p -> c!; q -> c; x -/> c`), 'c x')).toEqual(['weakened', 'stands']);
	});

	it('falls where the objections outweigh the reasons', () => {
		expect(words(standing(graph`p -> c!; x -/> c; y -/> c`), 'c')).toEqual(['falls']);
	});

	it('is weakened where something speaks against one of its reasons', () => {
		expect(words(standing(graph`p -> c!; x -/> p`), 'c p')).toEqual(['weakened', 'weakened']);
	});

	it('of a bare assertion is weakened by a doubtful objection and falls to one that is granted', () => {
		const records = graph`x -/> p`;
		expect(words(standing(records), 'p')).toEqual(['weakened']);
		expect(words(standing(records, { assessment: verdicts({ accept: 'x' }) }), 'p')).toEqual(['falls']);
	});

	it('of two that attack each other is the same for both', () => {
		expect(words(standing(graph`a -/> b; b -/> a`), 'a b')).toEqual(['weakened', 'weakened']);
	});

	it('is null for a statement that does not count', () => {
		const evaluation = standing(graph`c!; p? -> c`);
		expect(evaluation.standingOf(statementId('p'))).toBeNull();
		expect(evaluation.strengthOf(statementId('p'))).toBeNull();
		expect(evaluation.standingOf(statementId('c'))).toMatchObject({ word: 'stands', strength: 0.5, label: 'in' });
	});

	it('is undecided, without a number, where the circle does not settle', () => {
		const groups = ['a', 'b', 'c', 'd', 'e'];
		const each = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
		const line = groups.flatMap((from, at) =>
			each.flatMap((i) => each.map((j) => `${from}${i} -/> ${groups[(at + 1) % groups.length]}${j}`))
		);
		const scores = Object.fromEntries(
			groups.flatMap((name, at) => each.map((i) => [`${name}${i}`, at === 0 ? 0.6 : 0.9]))
		);
		const records = graph`${line.join('; ')}; a1 -> z; apart`;
		const evaluation = evaluate(reified(records, { baseScores: baseScores(scores) }), { work: 200_000 });
		expect(words(evaluation, 'a1 z apart')).toEqual(['undecided', 'undecided', 'stands']);
		expect(evaluation.standingOf(statementId('z'))?.strength).toBeNull();
		expect(evaluation.unsettled()).toHaveLength(61);
	});
});

describe("a reader's verdicts", () => {
	const records = graph`e1 -> p1; p1 -> c!; p2 -> c; e2 -> x; x -/> c`;

	it('rejecting the only reason of the only reason makes the conclusion fall', () => {
		const evaluation = standing(graph`e -> p; p q -> c!; c -> d`, { assessment: verdicts({ reject: 'e' }) });
		expect(words(evaluation, 'e p q c d')).toEqual(['falls', 'falls', 'stands', 'falls', 'falls']);
	});

	it('rejecting one of two reasons weakens the conclusion', () => {
		const evaluation = standing(graph`p1 -> c!; p2 -> c`, { assessment: verdicts({ reject: 'p1' }) });
		expect(words(evaluation, 'p1 c')).toEqual(['falls', 'weakened']);
	});

	it('rejecting what an objection rests on takes the objection away', () => {
		expect(words(standing(records), 'c x')).toEqual(['weakened', 'stands']);
		expect(words(standing(records, { assessment: verdicts({ reject: 'e2' }) }), 'c x')).toEqual(['stands', 'falls']);
	});

	it('accepting a statement keeps it whatever its reasons', () => {
		const assessment = verdicts({ reject: 'e1', accept: 'p1' });
		expect(words(standing(records, { assessment }), 'e1 p1')).toEqual(['falls', 'stands']);
		expect(strengthOf(standing(records, { assessment }), 'p1')).toBe(1);
	});

	it('rejecting makes fall whatever it was worth, and what went with it too', () => {
		const records = graph`p; q; e -> d; a -> b; b -> a; a -> d`;
		const maps = reified(records, { baseScores: baseScores({ p: 0, q: 0, d: 0 }) });
		const evaluation = evaluate(maps, { assessment: verdicts({ reject: 'p e' }) });
		expect(words(evaluation, 'p q d')).toEqual(['falls', 'stands', 'falls']);
	});

	it('doubting a statement weakens it and what rests on it, and makes neither fall', () => {
		const evaluation = standing(graph`p -> c!`, { assessment: verdicts({ doubt: 'p' }) });
		expect(words(evaluation, 'p c')).toEqual(['weakened', 'weakened']);
		expect(strengthOf(evaluation, 'p')).toBe(0.25);
	});

	it('can be passed on a step: its premises stand, its conclusion loses that reason', () => {
		const assessment = new Map<Judged, Verdict>([[inferenceId('p -> c'), 'reject']]);
		expect(words(standing(graph`p -> c!`, { assessment }), 'p c')).toEqual(['stands', 'falls']);
	});

	it('an accepted step is not harmed by its undercuts', () => {
		const assessment = new Map<Judged, Verdict>([[inferenceId('p -> c'), 'accept']]);
		const map = graph`p -> c!; x -/> (p -> c)`;
		expect(words(standing(map), 'c')).toEqual(['weakened']);
		expect(words(standing(map, { assessment }), 'c')).toEqual(['stands']);
		expect(words(standing(map, { assessment, semantics: 'grounded' }), 'c')).toEqual(['stands']);
	});

	it('on ids the maps do not hold change nothing', () => {
		const assessment = verdicts({ reject: 'elsewhere' });
		expect(standing(records, { assessment }).standings).toEqual(standing(records).standings);
	});

	it('a circle of support that nothing carries is not taken for something the reader rejected', () => {
		const circle = graph`a -> b; b -> a; p -> c`;
		const evaluation = standing(circle, { assessment: verdicts({ reject: 'p' }) });
		expect(words(evaluation, 'a b')).toEqual(words(standing(circle), 'a b'));
	});

	it('a circle of support falls when what carried it from outside is rejected', () => {
		const evaluation = standing(graph`a -> b; b -> a; e -> a`, { assessment: verdicts({ reject: 'e' }) });
		expect(words(evaluation, 'a b')).toEqual(['falls', 'falls']);
	});
});

describe('grounded labels of a map', () => {
	const label = (records: Records, names: string, options: EvaluateOptions = {}) =>
		names.split(' ').map((name) => standing(records, options).standingOf(statementId(name))?.label);

	it('a reason is out with any of its premises, a conclusion with the last of its reasons', () => {
		expect(label(graph`x -/> p1; p1 p2 -> c`, 'x p1 p2 c')).toEqual(['in', 'out', 'in', 'out']);
		expect(label(graph`x -/> p1; p1 p2 -> c; p3 -> c`, 'c')).toEqual(['in']);
	});

	it('a reason is out where an undercut is in, and not where the undercut is itself defeated', () => {
		expect(label(graph`p -> c; x -/> (p -> c)`, 'c')).toEqual(['out']);
		expect(label(graph`p -> c; x -/> (p -> c); y -/> x`, 'c x')).toEqual(['in', 'out']);
	});

	it('what is attacked and attacks back is undecided, with what rests on it', () => {
		expect(label(graph`a -/> b; b -/> a; a -> c; d`, 'a b c d')).toEqual(['undecided', 'undecided', 'undecided', 'in']);
	});

	it('a circle of support carries nothing by itself', () => {
		expect(label(graph`a -> b; b -> a`, 'a b')).toEqual(['undecided', 'undecided']);
	});

	it('a rejected statement is out, an accepted one in, a doubted one at most undecided', () => {
		const records = graph`p -> c; x -/> q`;
		expect(label(records, 'p c', { assessment: verdicts({ reject: 'p' }) })).toEqual(['out', 'out']);
		expect(label(records, 'q', { assessment: verdicts({ accept: 'q' }) })).toEqual(['in']);
		expect(label(records, 'p c', { assessment: verdicts({ doubt: 'p' }) })).toEqual(['undecided', 'undecided']);
	});

	it('are the words under the grounded semantics, without numbers', () => {
		const evaluation = standing(graph`x -/> p; a -/> b; b -/> a`, { semantics: 'grounded' });
		expect(words(evaluation, 'x p a')).toEqual(['stands', 'falls', 'undecided']);
		expect(evaluation.standingOf(statementId('x'))?.strength).toBeNull();
		expect(evaluation.unsettled()).toEqual([]);
	});
});
