import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import { explain } from '#evaluate/explain.ts';
import { evaluate, type EvaluateOptions } from '#evaluate/standing.ts';
import { baseScores, reified, verdicts } from '../../support/evaluation.ts';
import { graph, inferenceId, statementId } from '../../support/graph-notation.ts';

function why(records: Records, name: string, options: EvaluateOptions = {}, scores: Record<string, number> = {}) {
	const explanation = explain(
		evaluate(reified(records, { baseScores: baseScores(scores) }), options),
		statementId(name)
	);
	if (!explanation) throw new Error(`${name} does not count`);
	return explanation;
}

describe('why a statement stands as it does', () => {
	it('names each reason with what it brings and its share in the move, the largest first', () => {
		const scores = { c: 0.6, s1: 0.8, s2: 0.4, x: 0.604027 };
		const { reasons, standing, base, contributions } = why(graph`s2 -> c; s1 -> c; x -/> c`, 'c', {}, scores);
		expect(reasons.map((reason) => reason.from)).toEqual(
			[['s1'], ['x'], ['s2']].map((names) => names.map(statementId))
		);
		expect(reasons.map((reason) => Math.sign(reason.contribution ?? 0))).toEqual([1, -1, 1]);
		expect(contributions).toBe('shapley');
		const sum = reasons.reduce((all, reason) => all + (reason.contribution ?? NaN), 0);
		expect(base + sum).toBeCloseTo(standing.strength ?? NaN, 9);
	});

	it('names the weakest of linked premises and what undercuts the step', () => {
		const records = graph`p1 p2 -> c; x -/> (p1 p2 -> c)`;
		const [reason] = why(records, 'c', {}, { p1: 0.4, x: 0.3 }).reasons;
		expect(reason).toMatchObject({ kind: 'support', id: inferenceId('p1 p2 -> c'), weakest: statementId('p1') });
		expect(reason?.undercutBy).toEqual([{ id: 'attack:x-p1.p2-c', attackerId: statementId('x'), strength: 0.3 }]);
	});

	it('names no weakest premise where all are alike', () => {
		expect(why(graph`p1 p2 -> c`, 'c').reasons[0]?.weakest).toBeNull();
	});

	it.each([
		['nothing speaks against it', graph`p -> c`, {}, ['unopposed']],
		['it is attacked', graph`p -> c; q -> c; x -/> c`, {}, ['attacked']],
		['its reason is weaker', graph`p -> c; x -/> p`, {}, ['reasons-weaker']],
		['both', graph`p -> c; q -> c; x -/> c; y -/> p`, {}, ['attacked', 'reasons-weaker']],
		['it is outweighed', graph`p -> c; x -/> c; y -/> c`, {}, ['outweighed']],
		['the reader accepts it', graph`x -/> c`, { accept: 'c' }, ['accepted']],
		['the reader rejects it', graph`p -> c`, { reject: 'c' }, ['rejected']],
		['the reader doubts it', graph`p -> c`, { doubt: 'c' }, ['doubted']],
		['its last reason was rejected', graph`e -> p; p -> c`, { reject: 'e' }, ['reasons-gone']]
	] as const)('gives as cause that %s', (_, records, named, causes) => {
		expect(why(records, 'c', { assessment: verdicts(named) }).causes).toEqual(causes);
	});

	it('names no reasons that bring nothing where there are none, or where one of them does bring something', () => {
		const granted = { assessment: verdicts({ accept: 'x' }) };
		expect(why(graph`x -/> c`, 'c', granted).causes).toEqual(['outweighed']);
		const rejected = { assessment: verdicts({ reject: 'p', accept: 'x y' }) };
		const { standing, causes } = why(graph`p -> c; q -> c; x -/> c; y -/> c`, 'c', rejected);
		expect(standing.word).toBe('falls');
		expect(causes).not.toContain('reasons-bring-nothing');
		expect(causes).toContain('outweighed');
	});

	it('takes weaker reasons for no cause where the statement is as strong as ever', () => {
		expect(why(graph`p -> c; x -/> p`, 'c', {}, { c: 1 }).causes).toEqual(['unopposed']);
	});

	it('says where a circle is not decided', () => {
		expect(why(graph`a -/> b; b -/> a; a -> c`, 'c', { semantics: 'grounded' }).causes).toEqual(['unsettled']);
	});

	it('says that the reasons bring nothing where a granted undercut leaves nothing of the step', () => {
		const assessment = verdicts({ accept: 'x' });
		const explanation = why(graph`p -> c; x -/> (p -> c)`, 'c', { semantics: 'dfquad', assessment });
		expect(explanation.standing.word).toBe('falls');
		expect(explanation.causes).toEqual(['reasons-bring-nothing', 'reasons-weaker']);
	});

	it('goes by labels where there are no numbers', () => {
		const explanation = why(graph`p -> c; x -/> c`, 'c', { semantics: 'grounded' });
		expect(explanation.causes).toEqual(['outweighed']);
		expect(explanation.reasons.map((reason) => [reason.label, reason.contribution])).toEqual([
			['in', null],
			['in', null]
		]);
	});

	it('takes for many reasons what each changes alone', () => {
		const many = Array.from({ length: 13 }, (_, at) => `p${at} -> c`).join('; ');
		const explanation = why(graph`${many}`, 'c');
		expect(explanation.contributions).toBe('removal');
		expect(explanation.reasons.every((reason) => (reason.contribution ?? 0) > 0)).toBe(true);
	});

	it('is null for a statement that does not count', () => {
		expect(explain(evaluate(reified(graph`c; p?`)), statementId('p'))).toBeNull();
	});
});
