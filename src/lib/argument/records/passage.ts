/**
 * Passage: a contiguous span of one article's text, held by several selectors for the same place, after the
 * W3C Web Annotation data model (TextQuoteSelector, TextPositionSelector). A map that travels without its text
 * holds hash selectors instead (anchoring/hash-selector.ts).
 */
import * as v from 'valibot';
import { id, line, offset, type RecordOf } from './schema.ts';

const hex = (digits: number) =>
	v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`), `${digits} hexadecimal digits`));

/**
 * Finds words without containing them. All hashes are of letters and digits only, lower-cased, so that re-wrapping,
 * hyphenation and the shape of quotation marks make no difference.
 */
export const hashSelectorSchema = v.looseObject({
	/** Words in the passage. */
	words: v.pipe(offset, v.minValue(1)),
	/** Letters and digits in the passage, after normalisation. */
	letters: v.pipe(offset, v.minValue(1)),
	/** Hash of the first letters (at most 16), the last letters (at most 16), and all of them. */
	first: hex(8),
	last: hex(8),
	whole: hex(16),
	/** Hashes of the 16 letters before and after, to tell a repeated sentence apart. Empty at the text's ends. */
	before: v.union([hex(8), v.literal('')]),
	after: v.union([hex(8), v.literal('')]),
	/**
	 * Where the same letters stand several times: which of them it is, counted from 1, and how many there are. Whole
	 * paragraphs get printed twice, and then the letters around the passage are the same as well.
	 */
	repeat: v.exactOptional(v.looseObject({ nth: v.pipe(offset, v.minValue(1)), of: v.pipe(offset, v.minValue(2)) }))
});

/** Offsets are UTF-16 code units into the text, end exclusive. */
export const quotePassageSchema = v.looseObject({
	/** The text it points into; the article's own `textId` where absent. */
	textId: v.exactOptional(id('text')),
	start: offset,
	end: offset,
	exact: v.pipe(v.string(), v.minLength(1, 'at least one character'), v.maxLength(200_000)),
	prefix: line,
	suffix: line,
	/** The same words in a text that does not travel along: the original behind a retelling. */
	hashes: v.exactOptional(v.array(hashSelectorSchema))
});

export const hashPassageSchema = v.looseObject({
	hashes: v.pipe(v.array(hashSelectorSchema), v.minLength(1, 'at least one hash selector')),
	/** A passage that quotes is a quote passage, with all its fields. */
	exact: v.exactOptional(v.never())
});

export const passageSchema = v.union(
	[quotePassageSchema, hashPassageSchema],
	'start, end, exact, prefix and suffix, or hashes'
);

export type HashSelector = RecordOf<typeof hashSelectorSchema>;
export type QuotePassage = RecordOf<typeof quotePassageSchema>;
export type HashPassage = RecordOf<typeof hashPassageSchema>;
export type Passage = QuotePassage | HashPassage;

export function isQuotePassage(passage: Passage): passage is QuotePassage {
	return passage.exact !== undefined;
}
