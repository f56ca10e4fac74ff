/**
 * Which numbers in a text are footnote markers and no part of the sentence: `… its defence.1 Later …`, a number on a
 * line of its own after a full stop, `…”12`, `[3]`, superscripts. Decided by the neighbouring characters alone and the
 * same for every way of wrapping the lines, so that a text with and without its footnote numbers reads alike.
 */
import { isSpace, type Span } from './span.ts';

const SENTENCE_END = /[.!?…۔؟।॥。！？]/;
const QUOTE = /["“”„‟'‘’‚‛«»‹›]/;
const CLOSING_BRACKET = /[)\]]/;
const LETTER = /[\p{L}\p{M}]/u;
const LOWER_CASE = /\p{Ll}/u;

/** Abbreviations before a number that belongs to the sentence: `no. 5`, `p. 12`, `Oct. 7`. */
const BEFORE_A_NUMBER = new Set(
	(
		'no nos nr p pp vol vols art arts fig figs sec secs ch chap pt para paras cl ca approx bn mn ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec'
	).split(' ')
);

/** The spans of all markers, in order, brackets included. Linear in the length of the text. */
export function footnoteMarkers(text: string): Span[] {
	const markers: Span[] = [];
	for (const match of text.matchAll(/[0-9]+|[⁰¹²³⁴-⁹]+/g)) {
		const start = match.index;
		const end = start + match[0].length;
		if (end - start > 3) continue;
		if (isBracketed(text, start, end)) markers.push({ start: start - 1, end: end + 1 });
		else if (match[0].charCodeAt(0) > 0x39 && isRaised(text, start)) markers.push({ start, end });
		else if (isBare(text, start, end)) markers.push({ start, end });
	}
	return markers;
}

/** `words[12]`: the bracket leans on the word before it. */
function isBracketed(text: string, start: number, end: number): boolean {
	return text[start - 1] === '[' && text[end] === ']' && start >= 2 && !isSpace(text, start - 2);
}

/** A superscript after a word or its punctuation; after a digit or a unit (`10⁶`, `km²`) it is an exponent. */
function isRaised(text: string, start: number): boolean {
	const before = text.charAt(start - 1);
	if (LETTER.test(before)) return LETTER.test(text.charAt(start - 2)) && LETTER.test(text.charAt(start - 3));
	return SENTENCE_END.test(before) || QUOTE.test(before) || CLOSING_BRACKET.test(before) || /[,;:]/.test(before);
}

function isBare(text: string, start: number, end: number): boolean {
	if (end < text.length && !isSpace(text, end)) return false;
	let last = start - 1;
	while (last >= 0 && isSpace(text, last)) last--;
	if (last < 0) return false;
	let stop = last;
	while (stop >= 0 && (QUOTE.test(text.charAt(stop)) || CLOSING_BRACKET.test(text.charAt(stop)))) stop--;
	// A quotation mark with white space before it opens a quotation, whatever its shape.
	if (stop < 0 || isSpace(text, stop)) return false;
	const closes = stop < last;
	const mark = text.charAt(stop);
	if (last === start - 1) {
		return closes || ((SENTENCE_END.test(mark) || /[,;:]/.test(mark)) && followsAWord(text, stop));
	}
	if (LOWER_CASE.test(nextVisible(text, end))) return false;
	if (SENTENCE_END.test(mark)) return closes || !isAbbreviated(text, stop);
	return closes;
}

/** True where a word of two letters or more, that takes no number, ends right before the offset. */
function followsAWord(text: string, offset: number): boolean {
	return wordBefore(text, offset).length >= 2 && !isAbbreviated(text, offset);
}

/** True after an initial, after `U.S`, and after a word that takes a number. */
function isAbbreviated(text: string, offset: number): boolean {
	const word = wordBefore(text, offset);
	return word.length === 1 || BEFORE_A_NUMBER.has(word.toLowerCase());
}

/** The letters that end right before the offset: eight at most, which is more than any abbreviation here. */
function wordBefore(text: string, offset: number): string {
	let start = offset;
	while (start > 0 && offset - start < 8 && LETTER.test(text.charAt(start - 1))) start--;
	return text.slice(start, offset);
}

function nextVisible(text: string, offset: number): string {
	while (offset < text.length && isSpace(text, offset)) offset++;
	const code = text.codePointAt(offset);
	return code === undefined ? '' : String.fromCodePoint(code);
}
