/** Changes an article's bibliographic facts. Its text and its map are changed by commands of their own. */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { ArticleId } from '../ids.ts';
import { get } from '../records.ts';
import type { Article } from '../records/article.ts';
import { refuse } from '../refusal.ts';

type Fact =
	'title' | 'titleSupplied' | 'authorIds' | 'publication' | 'publishedOn' | 'dateNote' | 'url' | 'language' | 'notes';

export interface EditArticle {
	readonly articleId: ArticleId;
	/** Null takes a fact away; a fact that is not named stays. */
	readonly facts: { readonly [F in Fact]?: Exclude<Article[F], undefined> | null };
}

export const editArticle: Edit<EditArticle> = (records, { articleId, facts }) => {
	const article = get(records, articleId);
	if (!article) return refuse('not-found', { id: articleId });
	const stranger = facts.authorIds?.find((id) => !records.has(id));
	if (stranger !== undefined) return refuse('not-found', { id: stranger });
	let edited = article;
	for (const [fact, value] of Object.entries(facts)) edited = withField(edited, fact as Fact, value);
	const draft = new Draft(records);
	draft.put(edited);
	return draft.finish();
};
