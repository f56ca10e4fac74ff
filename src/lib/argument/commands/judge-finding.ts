/**
 * Says of something that was found inside one article that it is so, or that it is not; or takes back what was said. The article
 * remembers it, and forgets what was said of statements that are gone.
 */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { ArticleId, StatementId } from '../ids.ts';
import { get } from '../records.ts';
import type { WithinCode } from '../records/article.ts';
import { refuse } from '../refusal.ts';

export interface JudgeFinding {
	readonly articleId: ArticleId;
	readonly code: WithinCode;
	readonly statementIds: readonly StatementId[];
	/** Null takes back what was said. */
	readonly isSo: boolean | null;
}

export const judgeFinding: Edit<JudgeFinding> = (records, { articleId, code, statementIds, isSo }) => {
	const article = get(records, articleId);
	if (!article) return refuse('not-found', { id: articleId });
	for (const id of statementIds) if (get(records, id)?.articleId !== articleId) return refuse('not-found', { id });
	const kept = (article.judgedFindings ?? []).filter(
		(one) => one.statementIds.every((id) => records.has(id)) && !isAbout(one, { code, statementIds })
	);
	const judged = isSo === null ? kept : [...kept, { code, statementIds: [...statementIds], isSo }];
	const draft = new Draft(records);
	draft.put(withField(article, 'judgedFindings', judged.length > 0 ? judged : null));
	return draft.finish();
};

export interface WithinArticle {
	readonly code: WithinCode;
	readonly statementIds: readonly StatementId[];
}

/** The same code, and the same statements in whatever order. */
export function isAbout(one: WithinArticle, other: WithinArticle): boolean {
	return (
		one.code === other.code &&
		one.statementIds.length === other.statementIds.length &&
		one.statementIds.every((id) => other.statementIds.includes(id))
	);
}
