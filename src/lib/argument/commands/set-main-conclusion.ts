/** Marks the one conclusion the whole article serves; it becomes a conclusion if it was none. The former one stays a conclusion. */
import { Draft, type Edit } from '../command.ts';
import type { ArticleId, StatementId } from '../ids.ts';
import { accept, becomeConclusion } from '../linking.ts';
import { allOf, get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface SetMainConclusion {
	readonly articleId: ArticleId;
	/** Null: the article has no main conclusion yet. */
	readonly statementId: StatementId | null;
}

export const setMainConclusion: Edit<SetMainConclusion> = (records, { articleId, statementId }) => {
	const chosen = statementId === null ? null : get(records, statementId);
	if (statementId !== null && !chosen) return refuse('not-found', { id: statementId });
	if (chosen && chosen.articleId !== articleId)
		return refuse('other-article', { id: chosen.id, article: chosen.articleId });
	const draft = new Draft(records);
	for (const one of allOf(records, 'statement'))
		if (one.articleId === articleId && one.isMain) draft.put({ ...one, isMain: false });
	if (chosen) {
		becomeConclusion(draft, chosen.id);
		accept(draft, chosen.id);
		draft.change(chosen.id, (statement) => ({ ...statement, isMain: true }));
	}
	return draft.finish();
};
