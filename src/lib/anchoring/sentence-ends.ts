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
/** After these a single letter is no initial of a name: `plan B.` ends a sentence, `our correspondent J. Miller` goes on. */
const BEFORE_LETTERS = new Set(
	`plan vitamin option type class group team grade hepatitis part section appendix figure exhibit schedule annex table point
	level category model version series route line block tier case side note question answer letter minor major flat sharp is are was were a the`.split(
		/\s+/
	)
);
const LONGEST_WORD = 24;

/** True where the sentence that started at `start` goes on at `cut`; in `careless` writing sentences begin with small letters. */
export function runsOn(text: string, start: number, cut: number, careless = false): boolean {
	const stop = lastVisible(text, cut);
	if (stop < start) return true;
	const opener = text.slice(cut, cut + 3).replace(/^["“‘'([]+/, '');
	// After `?”` or `!` in mid-sentence the segmenter cuts whatever follows.
	if (LOWER.test(opener.charAt(0)) && !careless) return true;
	const next = text.slice(cut, cut + 2);
	if (CLOSING.test(next.charAt(0)) && !/["“‘']/.test(next.charAt(0))) return true;
	if (cut - start <= 8 && ENUMERATOR.test(text.slice(start, stop + 1).trim())) return true;
	if (text[stop] !== '.') return false;
	if (text.charAt(cut) === '§') return true;
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
	// Letters with stops between them that no list knows: `288 N.L. 55`, `the R.N.L.I. Council`.
	if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return follower !== '' && !starts;
	// An initial: `J. R. Miller`, `Ada M. Lee`. The word before it is a name or another initial.
	if (word.length === 1 && UPPER.test(word)) {
		const name = wordBefore(text, start, stop - 1 - spacesBefore(text, stop - 1));
		const named = !BEFORE_LETTERS.has(name.toLowerCase()) || isInitial(text, cut, follower);
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

/** A sentence that starts with a small letter, in writing that does without capitals. */
const SMALL_FIRST = /(?:[\p{Ll}\d]{2}|[)”"’%])[.!?]+["”’')]* +(?=["“‘(]?\p{Ll})/gu;
const PATTERNS = [GLUED, TRAILING_OFF, NUMBER_FIRST];
const CARELESS_PATTERNS = [...PATTERNS, SMALL_FIRST];

/** Sentences that begin with a small letter, and their share, from which on a text counts as careless. */
const FEWEST_SMALL = 3;
const SMALL_SHARE = 0.5;
const SAMPLE = 20_000;

/** Does its author do without capitals? Told from how its first sentences begin. */
export function isCareless(text: string): boolean {
	let small = 0;
	let all = 0;
	for (const [, first = ''] of text.slice(0, SAMPLE).matchAll(/(?:\p{L}{2}[.!?]+\s+|^)["“‘(]?(\p{L})/gu)) {
		all++;
		if (LOWER.test(first)) small++;
	}
	return small >= FEWEST_SMALL && small >= all * SMALL_SHARE;
}

/** What an end inside the span needs: a stop with something after it. */
const STOP_INSIDE = /[.!?…][^\S\r\n]*\S/u;

/** Where else sentences end inside the span, ascending. */
export function missedEnds(text: string, { start, end }: Span, careless = false): number[] {
	const ends = new Set<number>();
	// Only the span is searched, or each sentence would read on to the next match.
	const span = text.slice(start, end);
	if (!STOP_INSIDE.test(span)) return [];
	for (const pattern of careless ? CARELESS_PATTERNS : PATTERNS) {
		for (const match of span.matchAll(pattern)) {
			const from = start + match.index;
			const after = from + match[0].length;
			if (after >= end) break;
			if (pattern === GLUED && isAddress(text, from)) continue;
			if (
				(pattern === NUMBER_FIRST || pattern === SMALL_FIRST) &&
				takesANumber(text, start, from + match[0].search(/[.!?]/))
			)
				continue;
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
