/** Text → words and marks with their offsets. The unit in which all other questions about a clause are asked. */
import type { Span } from '#anchoring/span.ts';

export interface Word extends Span {
	/** Lower case, with straight apostrophes; a mark is itself. */
	readonly text: string;
	readonly kind: 'word' | 'number' | 'mark';
	readonly isCapital: boolean;
}

/** Abbreviations with inner stops, words with inner apostrophes and hyphens, numbers with inner stops, then any other sign. */
const PIECE =
	/\p{L}(?:\.\p{L})+(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\d+(?:[.,:]\d+)*|[^\s\p{L}\p{N}]/gu;

/** The words between two offsets, in order. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
	const words: Word[] = [];
	const piece = text.slice(start, end);
	let quoted = false;
	for (const match of piece.matchAll(PIECE)) {
		let raw = match[0];
		if (raw === "'" || raw === '‘' || raw === '’') {
			const mark = quotationMark(piece, match.index, quoted);
			if (mark !== null) quoted = mark === '“';
			raw = mark ?? raw;
		}
		const code = raw.charCodeAt(0);
		const from = start + match.index;
		const isNumber = code >= 48 && code <= 57;
		const isMark = !isNumber && code < 128 ? !isAsciiLetter(code) : !isNumber && !LETTER.test(raw);
		const lower = isNumber || isMark ? raw : raw.toLowerCase().replaceAll('’', "'");
		const isCapital = !isNumber && !isMark && raw.charAt(0) !== lower.charAt(0);
		words.push({
			text: lower,
			start: from,
			end: from + match[0].length,
			kind: isNumber ? 'number' : isMark ? 'mark' : 'word',
			isCapital
		});
	}
	return words;
}

/** What is left out before these: `'90s`, `'tis`, `rock 'n' roll`. */
const SHORTENED = /^(?:\d\ds?\b|tis\b|twas\b|til\b|em\b|n\b|cause\b)/i;

/** A single mark read as one that quotes: `'Resilience'` as `“Resilience”`; null for an apostrophe. */
function quotationMark(piece: string, at: number, quoted: boolean): '“' | '”' | null {
	const before = piece.charAt(at - 1);
	const isOutside = before === '' || /[\s([—–-]/.test(before);
	const after = piece.slice(at + 1, at + 8);
	if (isOutside && /^[\p{L}\p{N}]/u.test(after)) return SHORTENED.test(after) ? null : '“';
	if (isOutside || !quoted) return null;
	// Inside a quotation `the workers' rights` goes on with a word; the end of a quotation seldom does without a stop.
	return /s$/i.test(before) && /^ \p{Ll}/u.test(after) && /['’]/.test(piece.slice(at + 1)) ? null : '”';
}

const LETTER = /^\p{L}/u;

function isAsciiLetter(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
