/** The critical questions to put to an article's steps: those of the schemes that the steps name. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { schemeOf } from '#evaluate/schemes.ts';
import type { Task } from '#practice/setting/task.ts';

/** Questions to more steps are a drill. */
const MOST_STEPS = 2;

export function questionsOf(records: Records, articleId: ArticleId): NonNullable<Task['questions']> {
	return new ArgumentGraph(records, articleId).inferences
		.filter(({ scheme }) => schemeOf(scheme) !== null)
		.slice(0, MOST_STEPS)
		.flatMap(({ id, scheme }) =>
			(schemeOf(scheme)?.questions ?? []).map(({ asks }) => ({ stepId: id, question: asks }))
		);
}
