/** Which articles of a large library does a list offer for some words? The first few whose title or author holds them all. */
import type { ArticleSummary } from '#store/database/stores.ts';

type Listed = Pick<ArticleSummary, 'id' | 'title' | 'authors'>;

/** At most so many, in their order; the chosen one is always among them. */
export function listedFirst<One extends Listed>(
	articles: readonly One[],
	words: string,
	most: number,
	chosen = ''
): readonly One[] {
	const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
	if (sought.length === 0 && articles.length <= most) return articles;
	const listed: One[] = [];
	for (const one of articles) {
		if (one.id === chosen || (listed.length < most && holds(one, sought))) listed.push(one);
	}
	return listed;
}

export function holds({ title, authors }: Listed, sought: readonly string[]): boolean {
	if (sought.length === 0) return true;
	const told = `${title} ${authors.map(({ name }) => name).join(' ')}`.toLowerCase();
	return sought.every((word) => told.includes(word));
}
