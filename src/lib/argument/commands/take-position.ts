/** Records where an article stands on a question, with the statements that show it: one position for each article and question. */
import { Draft, type Command } from '../command.ts';
import { withField } from '../fields.ts';
import type { ArticleId, QuestionId, StatementId } from '../ids.ts';
import { allOf, get } from '../records.ts';
import type { Position, Stance } from '../records/across.ts';
import { refuse } from '../refusal.ts';

export interface TakePosition {
	readonly questionId: QuestionId;
	readonly articleId: ArticleId;
	readonly stance: Stance;
	/** What the answer is, in a sentence; empty takes the sentence away, undefined leaves it. */
	readonly note?: string;
	/** Statements of the article; undefined leaves those that are there. */
	readonly statementIds?: readonly StatementId[];
}

export const takePosition: Command<TakePosition> = (records, args, ids) => {
	const { questionId, articleId, stance, note } = args;
	if (!get(records, questionId)) return refuse('not-found', { id: questionId });
	if (!get(records, articleId)) return refuse('not-found', { id: articleId });
	const draft = new Draft(records);
	const before = allOf(records, 'position').find((one) => one.questionId === questionId && one.articleId === articleId);
	const statementIds = [...new Set(args.statementIds ?? before?.statementIds ?? [])];
	for (const id of statementIds) {
		const statement = get(records, id);
		if (!statement) return refuse('not-found', { id });
		if (statement.articleId !== articleId) return refuse('other-article', { id, article: statement.articleId });
	}
	const taken: Position = {
		...before,
		id: before?.id ?? draft.freshId('position', ids),
		questionId,
		articleId,
		stance,
		statementIds,
		status: 'accepted'
	};
	draft.put(note === undefined ? taken : withField(taken, 'note', note.trim() === '' ? null : note.trim()));
	return draft.finish();
};
