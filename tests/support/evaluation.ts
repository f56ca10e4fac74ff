/** Short ways to evaluate a map written in the graph notation, for tests. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Assessment, Judged, Verdict } from '#evaluate/assessment.ts';
import { reify, type Reified, type ReifyOptions } from '#evaluate/reify.ts';
import type { Evaluation } from '#evaluate/standing.ts';
import { statementId } from './graph-notation.ts';

/** All articles of these records as one network. */
export function reified(records: Records, options: ReifyOptions = {}): Reified {
	const articles = allOf(records, 'article').map((article): ArticleId => article.id);
	return reify(
		articles.map((id) => new ArgumentGraph(records, id)),
		options
	);
}

/** `verdicts({ reject: 'p1 p2', accept: 'x' })` */
export function verdicts(named: Partial<Record<Verdict, string>>): Assessment {
	const entries = Object.entries(named) as [Verdict, string][];
	return new Map(
		entries.flatMap(([verdict, names]) =>
			names.split(' ').map((name): [Judged, Verdict] => [statementId(name), verdict])
		)
	);
}

export function baseScores(scores: Readonly<Record<string, number>>): ReadonlyMap<Judged, number> {
	return new Map(Object.entries(scores).map(([name, score]): [Judged, number] => [statementId(name), score]));
}

/** The words of the named statements: `words(evaluation, 'c p1')` gives `['stands', 'falls']`. */
export function words(evaluation: Evaluation, names: string): (string | undefined)[] {
	return names.split(' ').map((name) => evaluation.standingOf(statementId(name))?.word);
}

export function strengthOf(evaluation: Evaluation, name: string): number {
	return evaluation.strengthOf(statementId(name)) ?? NaN;
}
