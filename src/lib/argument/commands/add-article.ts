/** Adds an article with its text and its authors: how a text that a reader brings becomes part of the library. */
import { Draft, type Command } from '../command.ts';
import { withoutFields } from '../fields.ts';
import type { AuthorId } from '../ids.ts';
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
	/** The author's own words; its id follows from them (anchoring/text-id.ts). */
	readonly text: Omit<ArticleText, 'articleId' | 'kind'>;
}

export const addArticle: Command<AddArticle> = (records, args, ids) => {
	const title = args.title.trim();
	if (title === '') return refuse('empty-title');
	const present = get(records, args.text.id);
	if (present && present.text !== args.text.text) return refuse('different-text', { id: args.text.id });
	const draft = new Draft(records);
	const id = draft.freshId('article', ids);
	const known = new Map(allOf(records, 'author').map((author) => [nameKey(author.name), author.id]));
	const authorIds: AuthorId[] = [];
	for (const given of args.authors ?? []) {
		const name = given.trim().replace(/\s+/g, ' ');
		if (name === '') continue;
		const authorId = known.get(nameKey(name)) ?? draft.freshId('author', ids);
		if (!known.has(nameKey(name))) draft.put({ id: authorId, name });
		known.set(nameKey(name), authorId);
		if (!authorIds.includes(authorId)) authorIds.push(authorId);
	}
	const article: Article = {
		id,
		title,
		...(args.titleSupplied === true && { titleSupplied: true }),
		authorIds,
		...filled({ publication: args.publication, publishedOn: args.publishedOn, url: args.url, language: args.language }),
		textId: args.text.id,
		textKind: 'original'
	};
	draft.put(article);
	// A text that is here already belongs to another article too: to neither alone then.
	if (present) draft.put(withoutFields(present, 'articleId'));
	else draft.put({ ...args.text, articleId: id, kind: 'original' });
	return draft.finish();
};

function nameKey(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}

/** The facts that are given; blanks are none. */
function filled<F extends Readonly<Record<string, string | undefined>>>(facts: F): { [K in keyof F]?: string } {
	const given = Object.entries(facts).map(([name, value]) => [name, value?.trim() ?? ''] as const);
	return Object.fromEntries(given.filter(([, value]) => value !== '')) as { [K in keyof F]?: string };
}
