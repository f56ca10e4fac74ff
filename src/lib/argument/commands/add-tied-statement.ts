/** Adds a statement that is tied to another at once: a further reason, an objection, an answer; in one step that can be undone. */
import { ArgumentGraph } from '../argument-graph.ts';
import { Draft, type Command } from '../command.ts';
import { isIdOf, type InferenceId, type StatementId } from '../ids.ts';
import { inTurn } from '../in-turn.ts';
import { orderAfter, pin } from '../order.ts';
import { addStatement, type AddStatement } from './add-statement.ts';
import { tieStatement, type Tie } from './tie-statement.ts';

export interface AddTiedStatement {
	readonly statement: AddStatement;
	/** None: the statement stands alone. */
	readonly tie: Tie | null;
}

export const addTiedStatement: Command<AddTiedStatement> = (records, { statement, tie }, ids) => {
	// What has no words in the text stands after what is there already, in the order in which it was written.
	const graph = new ArgumentGraph(records, statement.articleId);
	const hasPlace = (statement.passages ?? []).length > 0 || statement.implicit === true;
	const order = hasPlace ? null : orderAfter(graph, tie ? besides(graph, tie) : []);
	return inTurn(
		records,
		(before) => addStatement(before, { ...statement, ...(order !== null && { order }) }, ids),
		(present) => {
			const draft = new Draft(present);
			if (order !== null) pin(draft, graph);
			return draft.finish();
		},
		(present, { added }) => {
			const statementId = added.map(({ id }) => id).find((id): id is StatementId => isIdOf('statement', id));
			if (!tie || statementId === undefined) return { added: [], updated: [], removed: [] };
			return tieStatement(present, { statementId, tie }, ids);
		}
	);
};

/** What the statement will stand beside, and what it bears on. */
function besides(graph: ArgumentGraph, tie: Tie): StatementId[] {
	if (tie.how === 'supports') return [tie.conclusionId, ...graph.sourcesOf(tie.conclusionId)];
	const step = graph.inference((tie.how === 'joins' ? tie.inferenceId : tie.targetId) as InferenceId);
	if (step) return [...step.premiseIds];
	const target = tie.how === 'attacks' ? (tie.targetId as StatementId) : null;
	return target ? [target, ...graph.sourcesOf(target)] : [];
}
