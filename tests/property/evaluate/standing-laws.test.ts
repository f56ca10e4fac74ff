import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';
import { allOf, recordsOf, type Records } from '#argument/records.ts';
import type { Judged, Verdict } from '#evaluate/assessment.ts';
import { explain } from '#evaluate/explain.ts';
import { reify } from '#evaluate/reify.ts';
import type { SemanticsKey } from '#evaluate/semantics/by-key.ts';
import { evaluate, type EvaluateOptions } from '#evaluate/standing.ts';
import { whatMoves } from '#evaluate/what-if.ts';
import { anArticle, RUNS } from '../../support/arbitraries.ts';

const gradual = fc.constantFrom<SemanticsKey>('qe', 'dfquad', 'euler');
const any = fc.constantFrom<SemanticsKey>('qe', 'dfquad', 'euler', 'grounded');

const standing = (records: Records, options: EvaluateOptions = {}) =>
	evaluate(reify([new ArgumentGraph(records, 'article:a')], { count: 'all' }), options);

function statementAt(records: Records, at: number): StatementId | null {
	const ids = allOf(records, 'statement').map((one) => one.id);
	return ids[at % Math.max(1, ids.length)] ?? null;
}

describe('laws of standing', () => {
	it('an added objection never strengthens the statement it attacks', () => {
		fc.assert(
			fc.property(anArticle(), gradual, fc.nat(), (records, semantics, at) => {
				const target = statementAt(records, at);
				fc.pre(target !== null);
				const statement = allOf(records, 'statement')[0];
				const added = recordsOf([
					...records.values(),
					{ ...statement, id: 'statement:added', isMain: false, passages: [] } as never,
					{
						id: 'attack:added',
						articleId: 'article:a',
						attackerId: 'statement:added',
						targetId: target as StatementId,
						status: 'accepted'
					}
				]);
				const before = standing(records, { semantics }).strengthOf(target as StatementId);
				const after = standing(added, { semantics }).strengthOf(target as StatementId);
				expect(after ?? 0).toBeLessThanOrEqual((before ?? 1) + 1e-7);
			}),
			RUNS
		);
	});

	it('the order of the records makes no difference', () => {
		fc.assert(
			fc.property(anArticle(), any, (records, semantics) => {
				const turned = recordsOf([...records.values()].reverse());
				const one = standing(records, { semantics }).standings;
				const other = standing(turned, { semantics }).standings;
				expect(other.map(({ statementId, word }) => [statementId, word])).toEqual(
					one.map(({ statementId, word }) => [statementId, word])
				);
			}),
			RUNS
		);
	});

	it('what the reader accepts stands and what the reader rejects falls, under every semantics', () => {
		const verdict = fc.constantFrom<Verdict>('accept', 'reject');
		fc.assert(
			fc.property(anArticle(), any, fc.array(fc.tuple(fc.nat(), verdict)), (records, semantics, passed) => {
				const assessment = new Map<Judged, Verdict>();
				for (const [at, one] of passed) {
					const id = statementAt(records, at);
					if (id) assessment.set(id, one);
				}
				const evaluation = standing(records, { semantics, assessment });
				for (const [id, one] of assessment)
					expect(evaluation.standingOf(id as StatementId)?.word).toBe(one === 'accept' ? 'stands' : 'falls');
			}),
			RUNS
		);
	});

	it('the contributions of the reasons add up to what moved the statement', () => {
		fc.assert(
			fc.property(anArticle(), gradual, fc.nat(), (records, semantics, at) => {
				const id = statementAt(records, at);
				fc.pre(id !== null);
				const explanation = explain(standing(records, { semantics }), id as StatementId);
				fc.pre(explanation?.contributions === 'shapley');
				const sum = explanation.reasons.reduce((all, { contribution }) => all + (contribution ?? NaN), 0);
				expect(explanation.base + sum).toBeCloseTo(explanation.standing.strength ?? NaN, 6);
			}),
			RUNS
		);
	});

	it('what moves from one assessment to another moves back the other way', () => {
		fc.assert(
			fc.property(anArticle(), any, fc.array(fc.nat(), { maxLength: 3 }), (records, semantics, rejected) => {
				const maps = reify([new ArgumentGraph(records, 'article:a')], { count: 'all' });
				const assessment = new Map(
					rejected.flatMap((at) => statementAt(records, at) ?? []).map((id) => [id, 'reject'])
				);
				const one = evaluate(maps, { semantics });
				const other = evaluate(maps, { semantics, assessment: assessment as Map<Judged, Verdict> });
				const there = whatMoves(one, other);
				const back = whatMoves(other, one);
				const told = (moves: typeof there.moves) => moves.map(({ statementId: id }) => id).sort();
				expect(told(back.moves)).toEqual(told(there.moves));
				expect(back.steady).toEqual(there.steady);
				for (const move of there.moves) {
					const returned = back.moves.find((other) => other.statementId === move.statementId);
					expect([returned?.from, returned?.to]).toEqual([move.to, move.from]);
				}
				expect(whatMoves(other, other).moves).toEqual([]);
			}),
			RUNS
		);
	});

	it('whatever moves but was not judged itself moves through a reason that goes back to a verdict', () => {
		fc.assert(
			fc.property(anArticle(), any, fc.nat(), (records, semantics, at) => {
				const id = statementAt(records, at);
				fc.pre(id !== null);
				const maps = reify([new ArgumentGraph(records, 'article:a')], { count: 'all' });
				const assessment = new Map<Judged, Verdict>([[id as Judged, 'reject']]);
				const { moves } = whatMoves(evaluate(maps, { semantics }), evaluate(maps, { semantics, assessment }));
				for (const move of moves.filter((one) => !one.isJudged)) {
					expect(move.through.length).toBeGreaterThan(0);
					expect(move.through.flatMap((one) => one.because)).toContain(id);
				}
			}),
			RUNS
		);
	});
});
