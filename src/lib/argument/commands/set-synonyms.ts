/** Which words the reader holds to mean the same in an article: the term view and the hints take them for one. */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { ArticleId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface SetSynonyms {
	readonly articleId: ArticleId;
	/** Groups of at least two words; smaller ones are left out, and groups that share a word become one. */
	readonly synonyms: readonly (readonly string[])[];
}

export const setSynonyms: Edit<SetSynonyms> = (records, { articleId, synonyms }) => {
	const article = get(records, articleId);
	if (!article) return refuse('not-found', { id: articleId });
	let groups: string[][] = [];
	for (const group of synonyms) {
		const words = group.map((word) => word.trim()).filter((word) => word !== '');
		const touching = groups.filter((one) => one.some((word) => words.includes(word)));
		groups = [...groups.filter((one) => !touching.includes(one)), [...new Set([...touching.flat(), ...words])]];
	}
	groups = groups.filter((one) => one.length > 1);
	const draft = new Draft(records);
	draft.put(withField(article, 'synonyms', groups.length === 0 ? null : groups));
	return draft.finish();
};
