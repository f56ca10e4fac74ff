/** Says who wrote an article, by name: names that are known mean those authors, others become new ones. */
import { authorsNamed } from '../byline.ts';
import { Draft, type Command } from '../command.ts';
import type { ArticleId } from '../ids.ts';
import { allOf, get } from '../records.ts';
import type { Author } from '../records/author.ts';
import { refuse } from '../refusal.ts';

export interface NameAuthors {
	readonly articleId: ArticleId;
	/** In the order of the byline; blanks are none. */
	readonly names: readonly string[];
	/** Authors that are not among the records at hand: of the whole library. */
	readonly known?: readonly Author[];
}

export const nameAuthors: Command<NameAuthors> = (records, { articleId, names, known = [] }, ids) => {
	const article = get(records, articleId);
	if (!article) return refuse('not-found', { id: articleId });
	const draft = new Draft(records);
	const here = allOf(records, 'author');
	const others = known.filter((author) => !records.has(author.id));
	const authorIds = authorsNamed(draft, [...others, ...here], names, ids);
	draft.put({ ...article, authorIds });
	return draft.finish();
};
