/** Forgets which suggestions were rejected: an engine may make them again. */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { ArticleId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface ForgetRejected {
	readonly articleId: ArticleId;
}

export const forgetRejected: Edit<ForgetRejected> = (records, { articleId }) => {
	const article = get(records, articleId);
	if (!article) return refuse('not-found', { id: articleId });
	const draft = new Draft(records);
	draft.put(withField(article, 'rejected', null));
	return draft.finish();
};
