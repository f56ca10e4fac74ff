/** Adds a statement that is tied to another at once: a further reason, an objection, an answer; in one step that can be undone. */
import type { Command } from '../command.ts';
import { isIdOf, type StatementId } from '../ids.ts';
import { inTurn } from '../in-turn.ts';
import { addStatement, type AddStatement } from './add-statement.ts';
import { tieStatement, type Tie } from './tie-statement.ts';

export interface AddTiedStatement {
	readonly statement: AddStatement;
	/** None: the statement stands alone. */
	readonly tie: Tie | null;
}

export const addTiedStatement: Command<AddTiedStatement> = (records, { statement, tie }, ids) =>
	inTurn(
		records,
		(before) => addStatement(before, statement, ids),
		(present, { added }) => {
			const statementId = added.map(({ id }) => id).find((id): id is StatementId => isIdOf('statement', id));
			if (!tie || statementId === undefined) return { added: [], updated: [], removed: [] };
			return tieStatement(present, { statementId, tie }, ids);
		}
	);
