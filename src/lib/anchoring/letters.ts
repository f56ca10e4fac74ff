/**
 * The normal form in which words are compared and hashed: NFKC, lower case, letters and digits only (with the marks that
 * belong to a letter), footnote markers left out. Re-wrapping, hyphenation at line ends, the shape of quotation marks
 * and footnote numbers make no difference to it. Every kept character knows its offset in the text.
 */
import { footnoteMarkers } from './footnote-markers.ts';
import { firstAtLeast, type Span } from './span.ts';

export interface Letters {
	readonly source: string;
	/** The normal form. Its lengths and indexes are UTF-16 code units, like those of the source. */
	readonly text: string;
	/** For each code unit of the normal form, where the character it comes from starts in the source. */
	readonly offsets: Uint32Array;
	/** Indexes into the normal form at which a word of the source starts, ascending. */
	readonly wordStarts: Uint32Array;
}

/** A stretch of the normal form: indexes of its code units, `to` exclusive. */
export interface LetterRange {
	readonly from: number;
	readonly to: number;
}

const KEPT = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
/**
 * In code units. No script needs 30 marks on a letter (the Stream-Safe Text Format of Unicode's Annex 15); without a bound a
 * file of marks alone would be one character, and normalising it would take for ever.
 */
const LONGEST_CHARACTER = 64;
/** Soft hyphens, joiners and direction marks stand inside words without ending them. */
const INVISIBLE = /\p{Cf}/u;

/** The normal form with its map. Linear in the length of the text. */
export function lettersOf(source: string): Letters {
	const markers = footnoteMarkers(source);
	const offsets = new Growing(source.length);
	const wordStarts = new Growing(source.length >> 2);
	const normalized = new Map<string, string>();
	const pieces: string[] = [];
	let insideWord = false;
	let nextMarker = 0;
	let offset = 0;
	while (offset < source.length) {
		const marker = markers[nextMarker];
		if (marker && offset >= marker.start) {
			offset = marker.end;
			nextMarker++;
			insideWord = false;
			continue;
		}
		const end = characterEnd(source, offset);
		const character = source.slice(offset, end);
		let kept = normalized.get(character);
		if (kept === undefined) {
			kept = normalForm(character);
			// Runs of combining marks are unbounded; single characters are few.
			if (character.length <= 2) normalized.set(character, kept);
		}
		if (kept) {
			if (!insideWord) wordStarts.push(offsets.length);
			insideWord = true;
			pieces.push(kept);
			for (let unit = 0; unit < kept.length; unit++) offsets.push(offset);
		} else if (!INVISIBLE.test(character)) insideWord = false;
		offset = end;
	}
	return { source, text: pieces.join(''), offsets: offsets.values(), wordStarts: wordStarts.values() };
}

/** The letters whose characters start inside the span. */
export function rangeOf(letters: Letters, span: Span): LetterRange {
	return { from: firstAtLeast(letters.offsets, span.start), to: firstAtLeast(letters.offsets, span.end) };
}

/** The span of the source from the first letter of the range to the last. The range must not be empty. */
export function spanOf(letters: Letters, { from, to }: LetterRange): Span {
	const last = letters.offsets[to - 1] ?? 0;
	return { start: letters.offsets[from] ?? 0, end: characterEnd(letters.source, last) };
}

/** How many words the range touches. */
export function wordCount(letters: Letters, { from, to }: LetterRange): number {
	if (from >= to) return 0;
	const first = firstAtLeast(letters.wordStarts, from);
	const starts = firstAtLeast(letters.wordStarts, to) - first;
	return letters.wordStarts[first] === from ? starts : starts + 1;
}

/**
 * Where the character at the offset ends: its code point with the combining marks that follow. A character is normalised
 * as a whole, so that composed and decomposed spellings of a letter come out alike.
 */
function characterEnd(source: string, offset: number): number {
	let end = offset + (isHighSurrogate(source, offset) ? 2 : 1);
	const most = Math.min(source.length, offset + LONGEST_CHARACTER);
	while (end < most) {
		const code = source.charCodeAt(end);
		if (code < 0x300) break;
		const point = String.fromCodePoint(source.codePointAt(end) ?? code);
		if (!MARK.test(point) && !isHangulContinuation(code)) break;
		end += point.length;
	}
	return end;
}

/** Vowels and final consonants of decomposed Hangul, which compose with the consonant before them. */
function isHangulContinuation(code: number): boolean {
	return (code >= 0x1160 && code <= 0x11ff) || (code >= 0xd7b0 && code <= 0xd7fb);
}

function isHighSurrogate(source: string, offset: number): boolean {
	return (source.codePointAt(offset) ?? 0) > 0xffff;
}

function normalForm(character: string): string {
	let kept = '';
	for (const point of character.normalize('NFKC').toLowerCase().normalize('NFKC')) {
		// A final sigma is the same letter as any other: capitals do not tell them apart.
		if (KEPT.test(point)) kept += point === 'ς' ? 'σ' : point;
		else if (kept && MARK.test(point)) kept += point;
	}
	return kept;
}

/** Numbers in a typed array that doubles when full: a text of megabytes must not become a list of boxed values. */
class Growing {
	#values: Uint32Array;
	length = 0;
	constructor(expected: number) {
		this.#values = new Uint32Array(Math.max(16, expected));
	}
	push(value: number) {
		if (this.length === this.#values.length) {
			const larger = new Uint32Array(this.length * 2);
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[this.length++] = value;
	}
	values(): Uint32Array {
		return this.#values.slice(0, this.length);
	}
}
