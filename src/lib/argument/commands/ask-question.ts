/** Adds a question the articles speak to, or puts one in other words. What it asks has to leave room for "for" and "against". */
import { Draft, type Command, type Edit } from '../command.ts';
import type { ArticleId, CollectionId, QuestionId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface AskQuestion {
	readonly text: string;
	readonly collectionId?: CollectionId;
	/** Articles it is put to: silent on it until a position is recorded. */
	readonly articleIds?: readonly ArticleId[];
}

export const askQuestion: Command<AskQuestion> = (records, { text, collectionId, articleIds = [] }, ids) => {
	const asked = inOneLine(text);
	if (asked === '') return refuse('empty-question');
	const stranger = articleIds.find((one) => !get(records, one));
	if (stranger !== undefined) return refuse('not-found', { id: stranger });
	const draft = new Draft(records);
	const questionId = draft.freshId('question', ids);
	const home = collectionId === undefined ? {} : { collectionId };
	draft.put({ id: questionId, text: asked, status: 'accepted', ...home });
	for (const articleId of new Set(articleIds)) {
		const id = draft.freshId('position', ids);
		draft.put({ id, questionId, articleId, stance: 'silent', statementIds: [], status: 'accepted' });
	}
	return draft.finish();
};

export interface RewordQuestion {
	readonly questionId: QuestionId;
	readonly text: string;
}

export const rewordQuestion: Edit<RewordQuestion> = (records, { questionId, text }) => {
	const question = get(records, questionId);
	if (!question) return refuse('not-found', { id: questionId });
	const asked = inOneLine(text);
	if (asked === '') return refuse('empty-question');
	const draft = new Draft(records);
	// Whoever words a suggested question takes it over.
	draft.put({ ...question, text: asked, ...(question.status === 'suggested' && { status: 'accepted' as const }) });
	return draft.finish();
};

function inOneLine(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}
