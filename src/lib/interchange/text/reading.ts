/**
 * What comes of reading an article's file, whatever its form: its running text, what it says about itself, and what was left
 * out; or one reason why there is nothing to read. Codes with values: the words for them are in the message catalogue.
 */

/** The forms an article comes in, as its bytes tell. */
export type TextForm = 'plain' | 'markdown' | 'page' | 'word' | 'pdf';

/** What a source says, or seems to say, about itself: guesses, offered for correction. */
export interface TextFacts {
	readonly title?: string;
	/** The name as the source gives it; several are parted by ", " or " and ". */
	readonly author?: string;
	readonly publication?: string;
	/** ISO date, as exact as it is known: `2018`, `2018-10` or `2018-10-11`. */
	readonly publishedOn?: string;
	readonly url?: string;
	/** BCP 47 tag, where the source names its language. */
	readonly language?: string;
}

/** What was left out or mended on the way, and how often. */
export interface ReadingNote {
	readonly what:
		| 'running-heads'
		| 'page-numbers'
		| 'footnotes'
		| 'footnote-numbers'
		| 'hyphens'
		| 'columns'
		| 'captions'
		| 'boxes'
		| 'pages-without-text'
		| 'other-parts'
		| 'whole-page'
		| 'deleted-words'
		| 'replaced-characters';
	readonly count: number;
}

export interface TextReading {
	readonly kind: 'text';
	readonly form: TextForm;
	/** Passages will point into exactly this. */
	readonly text: string;
	readonly facts: TextFacts;
	/** As the WHATWG standard names it; null where the form has none (Word, PDF). */
	readonly encoding: string | null;
	/** True where nothing in the file says so and another encoding could be meant. */
	readonly encodingGuessed: boolean;
	readonly notes: readonly ReadingNote[];
}

export const UNREADABLE = [
	'empty',
	'too-large',
	'no-words',
	'not-text',
	'picture',
	'archive',
	'old-word',
	'other-office',
	'rich-text',
	'sheet',
	'locked',
	'damaged',
	'scanned',
	'scrambled'
] as const;
export type UnreadableReason = (typeof UNREADABLE)[number];

export interface Unreadable {
	readonly kind: 'unreadable';
	readonly reason: UnreadableReason;
	/** What a message may name: the limit that is passed, the form that is damaged. */
	readonly form?: TextForm;
}

export type TextOrNot = TextReading | Unreadable;

export interface TextInput {
	/** The file's name as the user gave it; empty for what was pasted. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The encoding a reader chose instead of the one that was detected. */
	readonly encoding?: string;
	/** Called now and then with the share that is done, 0 to 1. */
	readonly onProgress?: (done: number) => void;
}

/** Bytes that are read at most, and characters a text may have. */
export const MAX_BYTES = 20 * 1024 * 1024;
export const MAX_CHARACTERS = 20_000_000;

export function unreadable(reason: UnreadableReason, form?: TextForm): Unreadable {
	return { kind: 'unreadable', reason, ...(form && { form }) };
}

/** Counts that are not zero, as notes. */
export function notesOf(counts: Partial<Record<ReadingNote['what'], number>>): ReadingNote[] {
	return Object.entries(counts).flatMap(([what, count]) =>
		count > 0 ? [{ what: what as ReadingNote['what'], count }] : []
	);
}
