/** Puts a statement before or after another, in map, outline and sigla; or gives it back to the order of the text. */
import { ArgumentGraph } from '../argument-graph.ts';
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { StatementId } from '../ids.ts';
import { ofOneArticle } from '../linking.ts';
import { orderAfter, orderBefore, pin } from '../order.ts';
import { get } from '../records.ts';
import { isRefusal, refuse } from '../refusal.ts';

export interface OrderStatement {
	readonly statementId: StatementId;
	/** Null: where its words stand. */
	readonly to: { readonly before: StatementId } | { readonly after: StatementId } | null;
}

export const orderStatement: Edit<OrderStatement> = (records, { statementId, to }) => {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	const draft = new Draft(records);
	if (!to) draft.put(withField(statement, 'order', null));
	else {
		const other = 'before' in to ? to.before : to.after;
		const ends = ofOneArticle(records, [statementId, other]);
		if (isRefusal(ends)) return ends;
		if (other === statementId) return draft.finish();
		const others = new Map(records);
		others.delete(statementId);
		const graph = new ArgumentGraph(others, statement.articleId);
		const order = 'before' in to ? orderBefore(graph, other) : orderAfter(graph, [other]);
		pin(draft, graph);
		draft.put({ ...statement, order });
	}
	return draft.finish();
};
