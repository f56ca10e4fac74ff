/**
 * Span → selectors: the quote with its surroundings and position (TextQuoteSelector and TextPositionSelector of the W3C
 * Web Annotation data model), and the hashes by which the same words are found without being kept. The way back is
 * anchor.ts and hash-selector.ts.
 */
import type { TextId } from '#argument/ids.ts';
import type { HashSelector, QuotePassage } from '#argument/records/passage.ts';
import { hashOf } from './hash.ts';
import { rangeOf, wordCount, type LetterRange, type Letters } from './letters.ts';
import { firstAtLeast, type Span } from './span.ts';
import type { TextIndex } from './text-index.ts';

/** UTF-16 code units of prefix and suffix: five or six words, enough to tell repeated sentences apart (as in Hypothesis). */
export const CONTEXT = 32;
/** Letters hashed at each end of a passage and on either side of it: about three words. */
export const EDGE_LETTERS = 16;

/** The quote passage of a span. The span lies inside the text and is not empty. */
export function describe(text: string, { start, end }: Span, textId?: TextId): QuotePassage {
	if (!(start >= 0 && start < end && end <= text.length)) {
		throw new RangeError(`no passage from ${start} to ${end} in a text of ${text.length} characters`);
	}
	return {
		...(textId ? { textId } : {}),
		start,
		end,
		exact: text.slice(start, end),
		prefix: text.slice(wholeCharacterAt(text, Math.max(0, start - CONTEXT), 1), start),
		suffix: text.slice(end, wholeCharacterAt(text, Math.min(text.length, end + CONTEXT), -1))
	};
}

/** The hash selector of a span; null where it holds no letter or digit. */
export function describeByHash(index: TextIndex, span: Span): HashSelector | null {
	const { letters } = index;
	const range = rangeOf(letters, span);
	if (range.from >= range.to) return null;
	const words = letters.text.slice(range.from, range.to);
	const selector = {
		words: wordCount(letters, range),
		letters: words.length,
		first: hashOf(words.slice(0, EDGE_LETTERS), 8),
		last: hashOf(words.slice(-EDGE_LETTERS), 8),
		whole: hashOf(words, 16),
		before: hashBefore(letters, range),
		after: hashAfter(letters, range)
	};
	const places = repeatsOf(letters, range);
	return places.length > 1
		? { ...selector, repeat: { nth: places.indexOf(range.from) + 1, of: places.length } }
		: selector;
}

/** Hash of the letters before a range; empty at the start of the text. */
export function hashBefore(letters: Letters, { from }: LetterRange): string {
	return from === 0 ? '' : hashOf(letters.text.slice(Math.max(0, from - EDGE_LETTERS), from), 8);
}

/** Hash of the letters after a range; empty at the end of the text. */
export function hashAfter(letters: Letters, { to }: LetterRange): string {
	return to === letters.text.length ? '' : hashOf(letters.text.slice(to, to + EDGE_LETTERS), 8);
}

/** True where a word of the source starts at this letter. */
export function startsWord({ wordStarts }: Letters, from: number): boolean {
	return wordStarts[firstAtLeast(wordStarts, from)] === from;
}

/** Where the same letters start, this place included: at words only if this one starts at a word. */
function repeatsOf(letters: Letters, { from, to }: LetterRange): number[] {
	const places = occurrencesOf(letters.text, letters.text.slice(from, to));
	return startsWord(letters, from) ? places.filter((place) => startsWord(letters, place)) : places;
}

/** Every offset at which the words stand in the text, overlapping ones too. */
export function occurrencesOf(text: string, words: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
	return places;
}

/** The offset, or the one beside it where the offset would cut a surrogate pair in two. */
function wholeCharacterAt(text: string, offset: number, step: 1 | -1): number {
	const cuts = (text.codePointAt(offset - 1) ?? 0) > 0xffff;
	return cuts ? offset + step : offset;
}
