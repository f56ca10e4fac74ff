/** Who said it, where and when? What a card says of its source, and what of that is missing. */
import { paragraphAt } from '#anchoring/margin-paragraphs.ts';
import type { Span } from '#anchoring/span.ts';
import { get, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ReadText } from './source.ts';

export const CITE_PARTS = ['author', 'publication', 'date', 'link'] as const;

export type CitePart = (typeof CITE_PARTS)[number];

export interface Cite {
	readonly authors: readonly { readonly name: string; readonly role: string | null }[];
	readonly title: string;
	/** The title is an editor's: set in square brackets. */
	readonly titleSupplied: boolean;
	readonly publication: string | null;
	/** ISO date, as exact as it is known. */
	readonly publishedOn: string | null;
	/** How an undated text is dated. */
	readonly dateNote: string | null;
	readonly url: string | null;
	/** Of the text, from 1, ascending. */
	readonly paragraphs: readonly number[];
	/** The author only reports this view. */
	readonly isReported: boolean;
	readonly missing: readonly CitePart[];
}

/** `at`: the text the words stand in and where; null where they are not at hand. */
export function citeOf(
	records: Records,
	article: Article,
	statement: Statement,
	at: { readonly text: ReadText; readonly spans: readonly Span[] } | null
): Cite {
	const authors = article.authorIds.flatMap((authorId) => {
		const author = get(records, authorId);
		return author && author.name.trim() !== '' ? [{ name: author.name, role: author.role ?? null }] : [];
	});
	const numbers = (at?.spans ?? []).flatMap(({ start }) => paragraphAt(at?.text.paragraphs ?? [], start) ?? []);
	const there: Record<CitePart, boolean> = {
		author: authors.length > 0,
		publication: (article.publication ?? '') !== '',
		date: article.publishedOn !== undefined,
		link: (article.url ?? '') !== ''
	};
	return {
		authors,
		title: article.title,
		titleSupplied: article.titleSupplied === true,
		publication: article.publication || null,
		publishedOn: article.publishedOn ?? null,
		dateNote: article.dateNote ?? null,
		url: article.url || null,
		paragraphs: [...new Set(numbers)].sort((a, b) => a - b),
		isReported: statement.voice === 'reported',
		missing: CITE_PARTS.filter((part) => !there[part])
	};
}

/** A link that may be followed from a document: the web's, nothing else. */
export function safeLink(url: string | null): string | null {
	return url !== null && /^https?:\/\/[^\s"<>]+$/i.test(url) ? url : null;
}
