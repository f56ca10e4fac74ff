/** Adds an article with its authors and, where it is at hand, its text: how what a reader brings becomes part of the library. */
import { authorsNamed } from '../byline.ts';
import { Draft, type Command } from '../command.ts';
import { withoutFields } from '../fields.ts';
import { allOf, get } from '../records.ts';
import type { Article } from '../records/article.ts';
import type { ArticleText } from '../records/text.ts';
import { refuse } from '../refusal.ts';

export interface AddArticle {
	readonly title: string;
	/** True where the text has no title of its own and this one was supplied. */
	readonly titleSupplied?: boolean;
	/** Names, in the order of the byline. One that is an author's here already means that author. */
	readonly authors?: readonly string[];
	readonly publication?: string;
	/** ISO date, as exact as it is known. */
	readonly publishedOn?: string;
	readonly url?: string;
	readonly language?: string;
	/** The author's own words; its id follows from them (anchoring/text-id.ts). An article may come without them. */
	readonly text?: Omit<ArticleText, 'articleId' | 'kind'>;
}

export const addArticle: Command<AddArticle> = (records, args, ids) => {
	const title = args.title.trim();
	if (title === '') return refuse('empty-title');
	const { text } = args;
	const present = text ? get(records, text.id) : null;
	if (text && present && present.text !== text.text) return refuse('different-text', { id: text.id });
	const draft = new Draft(records);
	const id = draft.freshId('article', ids);
	const authorIds = authorsNamed(draft, allOf(records, 'author'), args.authors ?? [], ids);
	const article: Article = {
		id,
		title,
		...(args.titleSupplied === true && { titleSupplied: true }),
		authorIds,
		...filled({ publication: args.publication, publishedOn: args.publishedOn, url: args.url, language: args.language }),
		...(text && { textId: text.id, textKind: 'original' })
	};
	draft.put(article);
	// A text that is here already belongs to another article too: to neither alone then.
	if (present) draft.put(withoutFields(present, 'articleId'));
	else if (text) draft.put({ ...text, articleId: id, kind: 'original' });
	return draft.finish();
};

/** The facts that are given; blanks are none. */
function filled<F extends Readonly<Record<string, string | undefined>>>(facts: F): { [K in keyof F]?: string } {
	const given = Object.entries(facts).map(([name, value]) => [name, value?.trim() ?? ''] as const);
	return Object.fromEntries(given.filter(([, value]) => value !== '')) as { [K in keyof F]?: string };
}
