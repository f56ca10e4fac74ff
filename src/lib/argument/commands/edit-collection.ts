/** Renames or describes a collection, or says which articles are in it, and in which order. */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { ArticleId, CollectionId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface EditCollection {
	readonly collectionId: CollectionId;
	readonly title?: string;
	/** Empty takes it away. */
	readonly description?: string;
	/** All of them, in order. */
	readonly articleIds?: readonly ArticleId[];
}

export const editCollection: Edit<EditCollection> = (records, { collectionId, title, description, articleIds }) => {
	const collection = get(records, collectionId);
	if (!collection) return refuse('not-found', { id: collectionId });
	if (title?.trim() === '') return refuse('empty-collection');
	const named = title === undefined ? collection : { ...collection, title: title.trim() };
	const described =
		description === undefined ? named : withField(named, 'description', description.trim() === '' ? null : description);
	const draft = new Draft(records);
	draft.put(articleIds === undefined ? described : { ...described, articleIds: [...new Set(articleIds)] });
	return draft.finish();
};
