/** Makes a collection: a set of articles on one subject. */
import { Draft, type Command } from '../command.ts';
import type { ArticleId } from '../ids.ts';
import { refuse } from '../refusal.ts';

export interface AddCollection {
	readonly title: string;
	readonly articleIds?: readonly ArticleId[];
}

export const addCollection: Command<AddCollection> = (records, args, ids) => {
	const title = args.title.trim();
	if (title === '') return refuse('empty-collection');
	const draft = new Draft(records);
	const articleIds = [...new Set(args.articleIds)];
	draft.put({ id: draft.freshId('collection', ids), title, articleIds });
	return draft.finish();
};
