import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import { explain } from '#evaluate/explain.ts';
import { GRADUAL } from '#evaluate/semantics/by-key.ts';
import {
	directContributions,
	directRemovals,
	gradientContribution,
	removalContribution,
	shapleyContributions
} from '#evaluate/semantics/contributions.ts';
import { evaluate, type EvaluateOptions } from '#evaluate/standing.ts';
import { whatMoves } from '#evaluate/what-if.ts';
import { baseScores, reified, verdicts } from '../../../support/evaluation.ts';
import { graph, inferenceId, statementId } from '../../../support/graph-notation.ts';
import { weighted } from '../../../support/weighted-notation.ts';

type Scores = Readonly<Record<string, number>>;
const evaluated = (records: Records, scores: Scores = {}, options: EvaluateOptions = {}) =>
	evaluate(reified(records, { baseScores: baseScores(scores) }), { semantics: 'dfquad', ...options });
const word = (records: Records, scores: Scores, name = 'c', options: EvaluateOptions = {}) =>
	evaluated(records, scores, options).standingOf(statementId(name))?.word;

function why(records: Records, scores: Scores = {}, options: EvaluateOptions = {}) {
	const explanation = explain(evaluated(records, scores, options), statementId('c'));
	if (!explanation) throw new Error('c does not count');
	return explanation;
}

describe('a standing that is a close call', () => {
	it('does not fall where the objections outweigh the reasons by less than a number shows', () => {
		const records = graph`p -> c; x -/> c`;
		expect(word(records, { p: 0.5, x: 0.51 })).toBe('weakened');
		expect(word(records, { p: 0.5, x: 0.55 })).toBe('falls');
		expect(word(records, { p: 0.5, x: 0.4 })).toBe('weakened');
	});

	it('stands where what speaks against it weakens it by less than a number shows', () => {
		expect(word(graph`x -/> c`, { x: 0.01 })).toBe('stands');
		expect(word(graph`x -/> c`, { x: 0.04 })).toBe('weakened');
		expect(word(graph`p -> c; x -/> c`, { p: 0.9, x: 0.01 })).toBe('stands');
	});

	it('of a bare assertion falls only to as much as one objection that is fully granted', () => {
		expect(word(graph`x -/> c`, { x: 0.99 })).toBe('weakened');
		expect(word(graph`x -/> c`, { x: 1 })).toBe('falls');
		expect(word(graph`x -/> c; y -/> c`, { x: 0.9, y: 0.9 })).toBe('weakened');
		expect(word(graph`x -/> c`, { c: 0, x: 1 })).toBe('stands');
	});

	it('falls where no reason brings anything, though nothing else speaks against it', () => {
		expect(word(graph`p -> c`, { p: 0 })).toBe('falls');
		expect(word(graph`p -> c; q -> c`, { p: 0, q: 0.2 })).toBe('stands');
	});
});

describe('what a reason brings', () => {
	it('is said beside what it would bring if nothing spoke against it', () => {
		const [reason] = why(graph`p -> c; x -/> p`, { p: 0.8, x: 0.5 }).reasons;
		expect(reason).toMatchObject({ kind: 'support', strength: 0.4, undisputed: 0.8, label: 'out' });
	});

	it('is undercut by what attacks its own step, not by what attacks another', () => {
		const { reasons } = why(graph`p -> c; q -> c; x -/> (q -> c); y -/> p`, { p: 0.9, q: 0.1 });
		expect(reasons.map(({ id, undercutBy }) => [id, undercutBy.map((one) => one.attackerId)])).toEqual([
			[inferenceId('p -> c'), []],
			[inferenceId('q -> c'), [statementId('x')]]
		]);
	});

	it('is set by its weakest premise, whichever stands first', () => {
		const weakest = (scores: Scores) => why(graph`p q r -> c`, scores).reasons[0]?.weakest;
		expect(weakest({ p: 0.9, q: 0.2, r: 0.5 })).toBe(statementId('q'));
		expect(weakest({ p: 0.9, q: 0.9, r: 0.5 })).toBe(statementId('r'));
		expect(weakest({ p: 0.5, q: 0.5, r: 0.5 })).toBeNull();
	});

	it('has no share where the reader settled the statement, or nothing bears on it', () => {
		expect(why(graph`c`)).toMatchObject({ contributions: 'none', reasons: [], base: 0.5 });
		const accepted = why(graph`p -> c`, {}, { assessment: verdicts({ accept: 'c' }) });
		expect(accepted.contributions).toBe('none');
		expect(accepted.reasons[0]?.contribution).toBeNull();
		expect(why(graph`p -> c`, {}, { assessment: verdicts({ doubt: 'c' }) }).base).toBe(0.25);
	});

	it('of more than a dozen is told by what each changes alone, the largest first', () => {
		const many = Array.from({ length: 12 }, (_, at) => `p${at} -> c`).join('; ');
		const { contributions, reasons } = why(graph`${many}; x -/> c`, { x: 0.9, p3: 0.7 });
		expect(contributions).toBe('removal');
		expect(reasons[0]?.from).toEqual([statementId('x')]);
		expect(reasons[1]?.from).toEqual([statementId('p3')]);
		const dozen = Array.from({ length: 12 }, (_, at) => `p${at} -> c`).join('; ');
		expect(why(graph`${dozen}`).contributions).toBe('shapley');
	});

	it('is a cause only where it makes a difference', () => {
		expect(why(graph`p -> c; x -/> c`, { x: 0 }).causes).toEqual(['unopposed']);
		expect(why(graph`p -> c; q -> c; x -/> p`, { x: 0.4 }).causes).toEqual(['reasons-weaker']);
		expect(why(graph`p -> c`, { p: 0 }).causes).toEqual(['reasons-bring-nothing']);
	});
});

describe('shares of a move', () => {
	const { dfquad, qe } = GRADUAL;

	it('are by DF-QuAD what can be worked out by hand', () => {
		const rounded = (list: readonly number[] | null) => list?.map((one) => Number(one.toFixed(9)));
		expect(rounded(directContributions(dfquad, 0.5, [0.4], [0.6]))).toEqual([0.2, -0.3]);
		expect(rounded(directContributions(dfquad, 0.5, [0.5, 0.5], [0.5]))).toEqual([0.1875, 0.1875, -0.25]);
		expect(rounded(directRemovals(dfquad, 0.5, [0.5, 0.5], [1]))).toEqual([0.125, 0.125, -0.5]);
		expect(directContributions(dfquad, 0.5, [], [])).toEqual([]);
	});

	it('can be had of a dozen, and not of more', () => {
		const list = (count: number) => Array.from({ length: count }, () => 0.3);
		expect(directContributions(qe, 0.5, list(11), list(1))).toHaveLength(12);
		expect(directContributions(qe, 0.5, list(12), list(1))).toBeNull();
		const notation = `t .5; ${list(13)
			.map((_, at) => `s${at} .3 + t`)
			.join('; ')}`;
		const { network, at } = weighted(notation);
		expect(
			shapleyContributions(
				network,
				qe,
				at('t'),
				list(13).map((_, one) => at(`s${one}`))
			)
		).toBeNull();
	});

	it('are slopes also at the ends of the scale, and none of what does not bear on it', () => {
		for (const base of [0, 0.5, 1]) {
			const { network, at } = weighted(`a ${base} + b; b .5; d .5`);
			expect(gradientContribution(network, dfquad, at('b'), at('a'))).toBeCloseTo(0.5, 9);
			expect(gradientContribution(network, dfquad, at('b'), at('d'))).toBe(0);
			expect(removalContribution(network, dfquad, at('b'), at('a'))).toBeCloseTo(base / 2, 12);
			expect(network.base[at('a')]).toBe(base);
		}
	});
});

describe('what moves with a verdict', () => {
	const records = graph`e -> p; p -> m!; p -> a; b -> a; p -> d; f -> d; g -> d; h -/> d; x -/> e; k`;
	const maps = reified(records);
	const moved = (to: Parameters<typeof verdicts>[0], from: Parameters<typeof verdicts>[0] = {}) =>
		whatMoves(evaluate(maps, { assessment: verdicts(from) }), evaluate(maps, { assessment: verdicts(to) }));

	it('is told main conclusions first, then changed words, then the largest change', () => {
		const { moves } = moved({ reject: 'e' });
		const size = (at: number) => Math.abs((moves[at]?.to.strength ?? 0) - (moves[at]?.from.strength ?? 0));
		expect(moves.length).toBeGreaterThan(3);
		expect(moves.some((move) => move.isVisible) && moves.some((move) => !move.isVisible)).toBe(true);
		const rank = moves.map((move) => (move.isMain ? 0 : move.isVisible ? 1 : 2));
		expect(rank).toEqual([...rank].sort());
		for (let at = 1; at < moves.length; at += 1)
			if (rank[at] === rank[at - 1]) expect(size(at)).toBeLessThanOrEqual(size(at - 1));
		expect(moves.map((move) => move.statementId)).not.toContain(statementId('k'));
	});

	it('says of a reason that it is new, stronger, weaker or gone', () => {
		const through = (to: Parameters<typeof verdicts>[0], from: Parameters<typeof verdicts>[0] = {}) => {
			const main = moved(to, from).moves.find((move) => move.isMain);
			return main?.through.map(({ change, because }) => [change, because.map((id) => id.slice(10)).join(' ')]);
		};
		expect(through({ reject: 'e' })).toEqual([['gone', 'e']]);
		expect(through({}, { reject: 'e' })).toEqual([['new', 'e']]);
		expect(through({ accept: 'e' })).toEqual([['stronger', 'e']]);
		expect(through({ doubt: 'p' })).toEqual([['weaker', 'p']]);
		// A verdict on the way is the origin; what lies behind it is not asked.
		expect(through({ reject: 'x', doubt: 'e' })?.[0]?.[1]).toBe('e');
	});

	it('is only what a verdict changes: the same verdict twice moves nothing', () => {
		expect(moved({ doubt: 'e' }, { doubt: 'e' }).moves).toEqual([]);
		expect(moved({ reject: 'elsewhere' })).toEqual({ moves: [], steady: [statementId('m')] });
	});
});
