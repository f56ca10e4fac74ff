/** Puts a statement's box where a person wants it, or gives it back to the layout. */
import { Draft, type Command } from '../command.ts';
import type { StatementId } from '../ids.ts';
import { allOf, get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface PlaceStatement {
	readonly statementId: StatementId;
	/** Centre of the box in map units; null lets the layout decide again. */
	readonly at: { readonly x: number; readonly y: number } | null;
}

export const placeStatement: Command<PlaceStatement> = (records, { statementId, at }, ids) => {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	const placed = allOf(records, 'placement').find((one) => one.statementId === statementId);
	const draft = new Draft(records);
	if (at) {
		const id = placed?.id ?? draft.freshId('placement', ids);
		// JSON knows no minus zero: + 0 makes it zero, so that a saved map is the map.
		draft.put({ ...placed, id, articleId: statement.articleId, statementId, x: at.x + 0, y: at.y + 0 });
	} else if (placed) draft.remove(placed.id);
	return draft.finish();
};
