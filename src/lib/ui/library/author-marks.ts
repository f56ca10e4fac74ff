/** The badge by which an article's author is known: letters, name, and a hue that follows the order of the collection. */
import type { ArticleId } from '#argument/ids.ts';
import type { Author } from '#argument/records/author.ts';

export interface AuthorMark {
	readonly badge: string;
	readonly name: string;
	/** 1 to 5; 0 where the hues have run out or the article is in no collection. */
	readonly hue: number;
}

export function markOf(authors: readonly Pick<Author, 'name' | 'badge'>[], hue: number): AuthorMark {
	const name = authors.map((author) => author.name).join(', ');
	const badge = authors[0]?.badge ?? initials(authors[0]?.name ?? '?');
	return { badge, name, hue };
}

/** Hues by the place of an article in its collection. */
export function huesOf(order: readonly ArticleId[]): ReadonlyMap<ArticleId, number> {
	return new Map(order.map((id, index) => [id, index < 5 ? index + 1 : 0]));
}

function initials(name: string): string {
	const words = name.split(/\s+/).filter(Boolean);
	const letters = words.length > 1 ? `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}` : name.slice(0, 2);
	return letters || '?';
}
