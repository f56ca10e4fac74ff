import { expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { reachOf } from '#compare/dependence.ts';
import { graph, statementId } from '../../support/graph-notation.ts';

it('a main conclusion’s weight is shared out among what bears on it, and premises taken together carry all of their reason', () => {
	const reach = reachOf(new ArgumentGraph(graph`c!; p1 p2 -> c; p3 -> c; e1 -> p3; x -/> c; lone`, 'article:a'));
	const of = (name: string) => {
		const { share, steps } = reach.get(statementId(name)) ?? { share: null, steps: null };
		return [share === null ? null : Number(share.toFixed(2)), steps];
	};
	expect(of('c')).toEqual([1, 0]);
	expect(['p1', 'p2', 'p3', 'x'].map(of)).toEqual(Array(4).fill([0.33, 1]));
	expect(of('e1')).toEqual([0.33, 2]);
	expect(of('lone')).toEqual([null, null]);
});

it('a circle of reasons ends', () => {
	const reach = reachOf(new ArgumentGraph(graph`c!; p1 -> c; c -> p1`, 'article:a'));
	expect([...reach.keys()].sort()).toEqual([statementId('c'), statementId('p1')]);
});

it('what undercuts a step, or serves in two reasons, takes its part of each', () => {
	const reach = reachOf(new ArgumentGraph(graph`c!; p q -> c; p r -> c; u -/> (p q -> c); e -> u`, 'article:a'));
	const share = (name: string) => Number((reach.get(statementId(name))?.share ?? 0).toFixed(3));
	expect(['p', 'q', 'r', 'u', 'e'].map(share)).toEqual([0.667, 0.333, 0.333, 0.333, 0.333]);
});
