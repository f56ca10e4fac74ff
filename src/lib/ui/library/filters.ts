/** Which articles does the list show? By author, year and collection; what is no longer in the library filters nothing. Pure. */
import type { ArticleSummary } from '#store/database/stores.ts';

export interface Filters {
	/** Empty: whoever. */
	readonly author: string;
	/** Empty: whenever; as `yearOf` says it. */
	readonly year: string;
	/** Empty: in whichever collection, or none. */
	readonly collectionId: string;
}

/** What can be filtered by. */
export interface Choices {
	readonly authors: readonly string[];
	readonly years: readonly string[];
	readonly collectionIds: readonly string[];
}

/** `undated`: how a year that is not known is called. */
export const yearOf = ({ publishedOn }: ArticleSummary, undated: string): string => publishedOn?.slice(0, 4) ?? undated;

/** The filters that are still about something: an author or a collection may have been deleted, or have lost its last article. */
export function inForce({ author, year, collectionId }: Filters, choices: Choices): Filters {
	const kept = (value: string, among: readonly string[]) => (among.includes(value) ? value : '');
	return {
		author: kept(author, choices.authors),
		year: kept(year, choices.years),
		collectionId: kept(collectionId, choices.collectionIds)
	};
}

export function filtered(
	summaries: readonly ArticleSummary[],
	{ author, year, collectionId }: Filters,
	undated: string
): ArticleSummary[] {
	return summaries.filter(
		(one) =>
			(author === '' || one.authors.some((who) => who.name === author)) &&
			(collectionId === '' || one.collectionIds.some((id) => id === collectionId)) &&
			(year === '' || yearOf(one, undated) === year)
	);
}
