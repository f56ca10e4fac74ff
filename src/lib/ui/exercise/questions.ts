/** Which critical questions does an exercise in judging put, and to which steps? Those of schemes that are named, else general ones. */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import { schemeOf } from '#evaluate/schemes.ts';
import type { Task } from '#practice/setting/task.ts';

export type Questions = NonNullable<Task['questions']>;

/** Questions to more steps are a drill. */
const MOST_STEPS = 2;

export function criticalQuestions(graph: ArgumentGraph, general: readonly string[]): Questions {
	const main = graph.mainConclusion();
	const toMain = main ? graph.inferencesTo(main.id) : [];
	const named = graph.inferences.filter(({ scheme }) => schemeOf(scheme) !== null);
	const steps = named.length > 0 ? named : toMain.length > 0 ? toMain : graph.inferences;
	return steps.slice(0, MOST_STEPS).flatMap((step) => {
		const asks = schemeOf(step.scheme)?.questions.map((one) => one.asks) ?? general;
		return asks.map((question) => ({ stepId: step.id, question }));
	});
}
