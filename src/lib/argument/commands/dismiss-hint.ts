/**
 * Puts a hint away for good, or brings back those that were put away. The article remembers it by the hint's key, which holds
 * until the wordings it speaks of change (evaluate/hints.ts).
 */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { ArticleId, RecordId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface DismissHint {
	readonly articleId: ArticleId;
	readonly key: string;
	/** What the hint is about. */
	readonly about: RecordId;
}

export const dismissHint: Edit<DismissHint> = (records, { articleId, key, about }) => {
	const article = get(records, articleId);
	if (!article) return refuse('not-found', { id: articleId });
	if (!records.has(about)) return refuse('not-found', { id: about });
	const before = article.dismissedHints ?? [];
	if (before.includes(key)) return { added: [], updated: [], removed: [] };
	// Keys name what they are about: what speaks of records that are gone is forgotten on the way.
	const kept = before.filter((one) =>
		one.split(' ').every((part) => !part.includes(':') || records.has(part as RecordId))
	);
	const draft = new Draft(records);
	draft.put({ ...article, dismissedHints: [...kept, key] });
	return draft.finish();
};

export interface BringBackHints {
	readonly articleId: ArticleId;
}

export const bringBackHints: Edit<BringBackHints> = (records, { articleId }) => {
	const article = get(records, articleId);
	if (!article) return refuse('not-found', { id: articleId });
	const draft = new Draft(records);
	draft.put(withField(article, 'dismissedHints', null));
	return draft.finish();
};
