/**
 * The merge layer over `Intl.Segmenter`: which of its cuts do not end a sentence (abbreviations, initials, numbers of
 * list items, speech that goes on) and which ends it misses (a full stop without a space after it, dots of omission).
 */
import { ALWAYS_FOLLOWED, MAY_END, SENTENCE_STARTERS } from './abbreviations.ts';
import { isSpace, type Span } from './span.ts';

const CLOSING = /["“”‘’')\]»]/;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
/** What counts the items of a list: `1.`, `(b)`, `iv.` */
const ENUMERATOR = /^[("“‘]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]$/;
/** After these a single letter begins a name: `built by J. Miller`; in `plan B.` it ends a sentence. */
const BEFORE_NAMES = new Set(['by', 'and', 'with', 'from', 'to', 'for', 'than', 'or']);
const LONGEST_WORD = 24;

/** True where the sentence that started at `start` goes on at `cut`. */
export function runsOn(text: string, start: number, cut: number): boolean {
	const stop = lastVisible(text, cut);
	if (stop < start) return true;
	const opener = text.slice(cut, cut + 3).replace(/^["“‘'([]+/, '');
	// After `?”` or `!` in mid-sentence the segmenter cuts whatever follows.
	if (LOWER.test(opener.charAt(0))) return true;
	const next = text.slice(cut, cut + 2);
	if (CLOSING.test(next.charAt(0)) && !/["“‘']/.test(next.charAt(0))) return true;
	if (cut - start <= 8 && ENUMERATOR.test(text.slice(start, stop + 1).trim())) return true;
	if (text[stop] !== '.') return false;
	return isAbbreviation(text, start, stop, cut);
}

/** The cut without an opening quotation mark or bracket, which the segmenter leaves with the sentence before it. */
export function beforeOpening(text: string, start: number, cut: number): number {
	while (cut > start + 1 && /[“‘«([]/.test(text.charAt(cut - 1))) cut--;
	return cut;
}

function isAbbreviation(text: string, start: number, stop: number, cut: number): boolean {
	const word = wordBefore(text, start, stop);
	const lower = word.toLowerCase();
	const follower = wordAt(text, cut);
	if (ALWAYS_FOLLOWED.has(lower)) return lower !== 'no' || /^\d/.test(follower);
	const starts = SENTENCE_STARTERS.has(follower.toLowerCase()) || /^["“‘'([]/.test(text.charAt(cut));
	if (MAY_END.has(lower)) return follower !== '' && !starts;
	// An initial: `J. R. Miller`, `Ada M. Lee`. The word before it is a name or another initial.
	if (word.length === 1 && UPPER.test(word)) {
		const name = wordBefore(text, start, stop - 1 - spacesBefore(text, stop - 1));
		const named =
			stop - 1 === start || UPPER.test(name.charAt(0)) || BEFORE_NAMES.has(name) || isInitial(text, cut, follower);
		return named && UPPER.test(follower.charAt(0)) && !starts && !(word === 'I' && name.length > 1);
	}
	return false;
}

/** `R.` in `by J. R. Miller`. */
function isInitial(text: string, offset: number, word: string): boolean {
	return word.length === 1 && UPPER.test(word) && word !== 'I' && text.charAt(offset + 1) === '.';
}

/** A full stop without a space after it: `policy.The next`. */
const GLUED = /(?:\p{Ll}{2}|[)”"’])[.!?](?=\p{Lu}\p{Ll}|[“‘]\p{Lu}|\p{Lu}\s\p{Ll})/gu;
/** Dots of omission right after a word, then a capital. With a space before them they stand for words left out. */
const TRAILING_OFF = /[^\s.…](?:…|\.{3}) +(?=["“‘]?\p{Lu})/gu;
/** A sentence that starts with a number, which the segmenter takes for a part of the one before. */
const NUMBER_FIRST = /(?:\p{Ll}{2}|\p{Lu}{2}|\d{4}|[)”"’])[.!?]["”’')]* +(?=[$€£]? ?\d[\d,.]*(?:\s|-)\S)/gu;

/** Where else sentences end inside the span, ascending. */
export function missedEnds(text: string, { start, end }: Span): number[] {
	const ends = new Set<number>();
	// Only the span is searched, or each sentence would read on to the next match.
	const span = text.slice(start, end);
	for (const pattern of [GLUED, TRAILING_OFF, NUMBER_FIRST]) {
		for (const match of span.matchAll(pattern)) {
			const from = start + match.index;
			const after = from + match[0].length;
			if (after >= end) break;
			if (pattern === GLUED && isAddress(text, from)) continue;
			if (pattern === NUMBER_FIRST && takesANumber(text, start, from + match[0].search(/[.!?]/))) continue;
			ends.add(after);
		}
	}
	return [...ends].sort((a, b) => a - b);
}

/** True where the word before the stop at this offset is an abbreviation: `Sept. 11`, `approx. 40`. */
function takesANumber(text: string, start: number, stop: number): boolean {
	const word = wordBefore(text, start, stop).toLowerCase();
	return ALWAYS_FOLLOWED.has(word) || MAY_END.has(word);
}

/** True inside a web address, a mail address or a file name, whose dots end nothing. */
function isAddress(text: string, offset: number): boolean {
	let from = offset;
	while (from > 0 && offset - from < 200 && !isSpace(text, from - 1)) from--;
	let to = offset;
	while (to < text.length && to - offset < 200 && !isSpace(text, to)) to++;
	return /[/@\\]|^www\./i.test(text.slice(from, to));
}

function lastVisible(text: string, before: number): number {
	let at = before - 1;
	while (at >= 0 && (isSpace(text, at) || CLOSING.test(text.charAt(at)))) at--;
	return at;
}

function spacesBefore(text: string, offset: number): number {
	let count = 0;
	while (offset - count > 0 && isSpace(text, offset - count - 1)) count++;
	return count;
}

/** The word that ends at the offset, inner full stops included: `U.S` before the last stop of `U.S.` */
function wordBefore(text: string, start: number, offset: number): string {
	let from = offset;
	while (from > start && offset - from < LONGEST_WORD && /[\p{L}\p{M}.]/u.test(text.charAt(from - 1))) from--;
	return text.slice(from, offset).replace(/^\.+/, '');
}

function wordAt(text: string, offset: number): string {
	return /^[\p{L}\p{M}\d]*/u.exec(text.slice(offset, offset + LONGEST_WORD).replace(/^["“‘'([]+/, ''))?.[0] ?? '';
}
