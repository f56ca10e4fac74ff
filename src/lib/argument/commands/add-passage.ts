/**
 * Lets a statement rest on a further passage. An implicit statement for which the author's words are found is implicit no
 * more; a suggestion that is given a passage is accepted by that.
 */
import { mismatchOf, textOf } from '../check/passages.ts';
import { Draft, type Edit } from '../command.ts';
import { sameRecord } from '../diff.ts';
import type { StatementId } from '../ids.ts';
import { get, type Records } from '../records.ts';
import { isQuotePassage, type Passage } from '../records/passage.ts';
import type { Statement } from '../records/statement.ts';
import { refuse, type Refusal } from '../refusal.ts';

export interface AddPassage {
	readonly statementId: StatementId;
	readonly passage: Passage;
}

export const addPassage: Edit<AddPassage> = (records, { statementId, passage }) => {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	if (statement.passages.some((one) => samePlace(records, statement, one, passage)))
		return refuse('same-passage', { id: statementId });
	const obstacle = obstacleToPassage(records, statement, passage);
	if (obstacle) return obstacle;
	const draft = new Draft(records);
	draft.put({ ...statement, implicit: false, status: 'accepted', passages: [...statement.passages, passage] });
	return draft.finish();
};

/** Why a passage cannot belong to a statement: its words are not there, or its text belongs to another article. */
export function obstacleToPassage(records: Records, statement: Statement, passage: Passage): Refusal | null {
	if (!isQuotePassage(passage)) return null;
	const text = textOf(statement, passage, records);
	if (text?.articleId !== undefined && text.articleId !== statement.articleId)
		return refuse('other-article', { id: text.id, article: text.articleId });
	const mismatch = mismatchOf(passage, text?.text ?? null);
	return mismatch ? refuse('passage-mismatch', mismatch) : null;
}

function samePlace(records: Records, statement: Statement, a: Passage, b: Passage): boolean {
	if (!isQuotePassage(a) || !isQuotePassage(b)) return sameRecord(a, b);
	const own = get(records, statement.articleId)?.textId;
	return a.start === b.start && a.end === b.end && (a.textId ?? own) === (b.textId ?? own);
}
