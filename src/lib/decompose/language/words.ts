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
	/\p{L}(?:\.\p{L})+(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\d+(?:[.,:]\d+)*|[^\s\p{L}\p{N}]/uy;

/** Signs of a word that are the same wherever it stands. */
type Form = Pick<Word, 'text' | 'kind' | 'isCapital'>;

const forms = new Map<string, Form>();
const MEMORY = 50_000;

/** A text uses few words often: each is looked at once, and its letters are held once. */
function formOf(raw: string): Form {
	const known = forms.get(raw);
	if (known) return known;
	const isNumber = /^[0-9]/.test(raw);
	const isMark = !isNumber && !/^\p{L}/u.test(raw);
	const lower = isNumber || isMark ? raw : raw.toLowerCase().replaceAll('’', "'");
	const form: Form = {
		text: lower,
		kind: isNumber ? 'number' : isMark ? 'mark' : 'word',
		isCapital: !isNumber && !isMark && raw.charAt(0) !== lower.charAt(0)
	};
	if (forms.size >= MEMORY) forms.clear();
	forms.set(raw, form);
	return form;
}

/** The words between two offsets, in order. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
	const words: Word[] = [];
	const piece = text.slice(start, end);
	let quoted = false;
	for (let at = 0; at < piece.length;) {
		const to = plainEnd(piece, at) || otherEnd(piece, at);
		if (to === 0) {
			at++;
			continue;
		}
		let raw = piece.slice(at, to);
		if (raw === "'" || raw === '‘' || raw === '’') {
			const mark = quotationMark(piece, at, quoted);
			if (mark !== null) quoted = mark === '“';
			raw = mark ?? raw;
		}
		const { text: said, kind, isCapital } = formOf(raw);
		words.push({ text: said, start: start + at, end: start + to, kind, isCapital });
		at = to;
	}
	return words;
}

/** Where a word of plain letters ends that a blank or a plain mark follows: most words, and no pattern is needed; 0 for others. */
function plainEnd(piece: string, at: number): number {
	let to = at;
	while (isPlainLetter(piece.charCodeAt(to))) to++;
	if (to === at) return 0;
	const next = piece.charCodeAt(to);
	// A blank, a comma, the end; a stop only after more than one letter, since `U.S.` is one word.
	const ends = Number.isNaN(next) || next === 32 || next === 44 || next === 10 || (next === 46 && to - at > 1);
	return ends ? to : 0;
}

/** Where the word, number or mark that stands here ends; 0 for a blank. */
function otherEnd(piece: string, at: number): number {
	if (piece.charCodeAt(at) === 32) return 0;
	PIECE.lastIndex = at;
	return PIECE.test(piece) ? PIECE.lastIndex : 0;
}

function isPlainLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
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
