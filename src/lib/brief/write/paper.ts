/** What a written brief says beside the cards: given by the caller, in the reader's language; and each card's cite as a line. */
import { safeLink, type Cite } from '../cite.ts';
import type { Card, CardKind } from '../card.ts';
import type { SectionKind } from '../sheet.ts';

export interface PaperWords {
	readonly language: string;
	readonly sections: Readonly<Record<SectionKind, string>>;
	/** Said of a card whose words are not the author's to the letter; null for verbatim ones. */
	readonly marks: Readonly<Record<Exclude<CardKind, 'verbatim'>, string>>;
	readonly reported: string;
	/** The heading of a block of answers. */
	readonly answersTo: (claim: string) => string;
	/** The date, however exactly it is known; null where it is not. */
	readonly date: (iso: string | null) => string;
	readonly paragraphs: (numbers: readonly number[]) => string;
	/** Stands where words are left out. */
	readonly omission: string;
	readonly time: (words: number, seconds: number) => string;
}

export interface CiteLine {
	/** Who and when: what is said aloud. */
	readonly short: string;
	/** The rest: office, title, publication, place. */
	readonly rest: readonly string[];
	readonly link: string | null;
	/** What the reader must know of the words: a retelling, a view only reported. */
	readonly marks: readonly string[];
}

export function citeLine(card: Card, words: PaperWords): CiteLine {
	const marks = card.kind === 'verbatim' ? [] : [words.marks[card.kind]];
	if (!card.cite) return { short: '', rest: [], link: null, marks };
	const { cite } = card;
	return {
		short: [authorsOf(cite), words.date(cite.publishedOn)].filter((one) => one !== '').join(', '),
		rest: [
			...cite.authors.flatMap(({ role }) => role ?? []),
			titleIn(cite),
			cite.publication ?? '',
			cite.paragraphs.length > 0 ? words.paragraphs(cite.paragraphs) : ''
		].filter((one) => one !== ''),
		link: safeLink(cite.url),
		marks: cite.isReported ? [...marks, words.reported] : marks
	};
}

function authorsOf({ authors }: Cite): string {
	return authors.map(({ name }) => name).join(', ');
}

/** A title in quotation marks; one that an editor supplied in square brackets. */
function titleIn({ title, titleSupplied }: Cite): string {
	if (title === '') return '';
	return titleSupplied ? `[${title.replace(/^\[|\]$/g, '')}]` : `“${title}”`;
}

/** One line: what a heading or a tag can be. */
export function lineOf(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
