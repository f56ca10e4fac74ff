/** What can be left out of a map to be found again: what the author leaves unsaid, objections and answers that nothing else hangs on. */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { Statement } from '#argument/records/statement.ts';

/** In the order of the text. */
export function canBeLeftOut(graph: ArgumentGraph): Statement[] {
	const isLoneAttacker = ({ id }: Statement) =>
		graph.attacksBy(id).length > 0 && graph.sourcesOf(id).length === 0 && graph.inferencesFrom(id).length === 0;
	return graph.statements.filter((statement) => statement.implicit || isLoneAttacker(statement));
}
