/**
 * How wide is a piece of text in Inter, and where does it break into lines? Measured from a table (text-width/inter.ts), without
 * a canvas, so that a box has the same size in the browser, in a worker and on the command line.
 */
import { INTER } from './text-width/inter.ts';

/** The weights a map uses. The italic is taken to be as wide as the regular. */
export type TextWeight = 400 | 600;

/** Widths in thousandths of the font size, for characters that the table lacks. */
const WIDE = 1000;
const OTHER = 620;
const COMBINING = 0;

const TABLES: Record<TextWeight, ReadonlyMap<number, number>> = { 400: tableOf('regular'), 600: tableOf('semibold') };
const IDEOGRAPHIC =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Scripts that do not put spaces between words: only there is a word segmenter needed. */
const WITHOUT_SPACES =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A piece that may be followed by a line break: up to and with a hyphen, dash or slash between letters. */
const PIECES = /[^\s\-\u2010\u2012-\u2014/]*(?:[-\u2010\u2012-\u2014/]+|$)/gu;

/** Width in px of one line of text set at `size` px. Kerning is left out: a line is at most one in a hundred narrower than said. */
export function textWidth(text: string, size: number, weight: TextWeight = 400): number {
	const table = TABLES[weight];
	let thousandths = 0;
	for (const character of text) thousandths += table.get(character.codePointAt(0) ?? 0) ?? widthOutside(character);
	return (thousandths * size) / 1000;
}

/** A text cut where lines may break, each piece measured once: for texts that are broken at several widths. */
export interface Words {
	readonly pieces: readonly { readonly piece: string; readonly spaced: boolean; readonly width: number }[];
	readonly space: number;
	readonly size: number;
	readonly weight: TextWeight;
}

export function measureWords(text: string, size: number, weight: TextWeight = 400): Words {
	const pieces = Array.from(piecesOf(text), (one) => ({ ...one, width: textWidth(one.piece, size, weight) }));
	return { pieces, space: textWidth(' ', size, weight), size, weight };
}

/**
 * The text in lines no wider than `width` px, each as full as it can be. Breaks at spaces, after hyphens, dashes and slashes, and between
 * words where the script puts no spaces; a word wider than a line is broken between characters. White space is squeezed.
 */
export function breakWords({ pieces, space, size, weight }: Words, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let reached = 0;
	for (const { piece, spaced, width: own } of pieces) {
		const before = spaced && line !== '' ? space : 0;
		if (reached + before + own <= width) {
			line += before > 0 ? ` ${piece}` : piece;
			reached += before + own;
			continue;
		}
		if (line !== '') lines.push(line);
		const parts = own <= width ? [piece] : breakWord(piece, width, size, weight);
		lines.push(...parts.slice(0, -1));
		line = parts.at(-1) ?? '';
		reached = own <= width ? own : textWidth(line, size, weight);
	}
	if (line !== '') lines.push(line);
	return lines;
}

/** The same for a text that is broken once. */
export function breakLines(text: string, width: number, size: number, weight: TextWeight = 400): string[] {
	return breakWords(measureWords(text, size, weight), width);
}

/** At most `limit` lines: what does not fit is cut, and the cut is marked with "…". */
export function clampLines(
	lines: readonly string[],
	limit: number,
	width: number,
	size: number,
	weight: TextWeight = 400
): { lines: string[]; cut: boolean } {
	if (lines.length <= limit) return { lines: [...lines], cut: false };
	const kept = lines.slice(0, limit);
	let last = kept.pop() ?? '';
	while (last !== '' && textWidth(`${last}…`, size, weight) > width)
		last = graphemes(last).slice(0, -1).join('').trimEnd();
	return { lines: [...kept, `${last}…`], cut: true };
}

interface Piece {
	readonly piece: string;
	/** True where a space stood before it. */
	readonly spaced: boolean;
}

function* piecesOf(text: string): Generator<Piece> {
	for (const word of text.split(/\s+/u)) {
		let spaced = true;
		for (const piece of WITHOUT_SPACES.test(word) ? segments(word) : (word.match(PIECES) ?? [])) {
			if (piece === '') continue;
			yield { piece, spaced };
			spaced = false;
		}
	}
}

/** Words of a script without spaces; punctuation stays with the word before it. */
function segments(word: string): string[] {
	const found: string[] = [];
	for (const { segment, isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(word)) {
		if (isWordLike || found.length === 0) found.push(segment);
		else found.push((found.pop() ?? '') + segment);
	}
	return found;
}

function breakWord(word: string, width: number, size: number, weight: TextWeight): string[] {
	const parts: string[] = [];
	let part = '';
	for (const grapheme of graphemes(word)) {
		if (part !== '' && textWidth(part + grapheme, size, weight) > width) {
			parts.push(part);
			part = '';
		}
		part += grapheme;
	}
	return part === '' ? parts : [...parts, part];
}

function graphemes(text: string): string[] {
	return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

function widthOutside(character: string): number {
	if (MARK.test(character)) return COMBINING;
	return IDEOGRAPHIC.test(character) || /\p{Extended_Pictographic}/u.test(character) ? WIDE : OTHER;
}

function tableOf(weight: 'regular' | 'semibold'): ReadonlyMap<number, number> {
	const table = new Map<number, number>();
	for (const block of INTER) block[weight].forEach((width, index) => table.set(block.first + index, width));
	return table;
}
