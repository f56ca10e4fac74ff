/**
 * What of a text is drawn as one. A paragraph is; but one that is longer than prose ever is comes in parts, since a browser lays out a
 * single one of megabytes for seconds, and of a long text some paragraphs together make a sheet, which is laid out when it comes near.
 */
import { paragraphsOf } from '#anchoring/margin-paragraphs.ts';

export interface TextPart {
	/** Of its paragraph, from 1. */
	readonly number: number;
	readonly start: number;
	readonly end: number;
	/** As in `MarginParagraph`. */
	readonly flows: boolean;
	/** Its paragraph begins with this part; it ends with it. */
	readonly opens: boolean;
	readonly closes: boolean;
}

/** Parts that follow each other, by their places in the list of parts. */
export interface Sheet {
	readonly start: number;
	readonly end: number;
	readonly from: number;
	readonly to: number;
}

/** Letters of the longest paragraph that is drawn in one. */
const LONGEST = 20_000;
/** Letters of a part at most. */
const PART = 4_000;
/** A text with more parts, or with more letters, is long. */
const MANY_PARTS = 400;
const MANY_LETTERS = 200_000;
/** A sheet is full with so many letters (about two screens), or so many parts. */
const SHEET_LETTERS = 6_000;
const SHEET_PARTS = 60;

const SENTENCE_END = /[.?!…]["”’)\]]*\s+(?=\S)/g;
/** What belongs to the letter before it. */
const BELONGS = /\p{M}|\u200d|\ufe0f|[\udc00-\udfff]/u;

/** The paragraphs of a text, those beyond all length in parts: nothing of a paragraph is left out between them. */
export function partsOf(text: string): TextPart[] {
	return paragraphsOf(text).flatMap(({ start, end, flows }, index) => {
		const edges = end - start > LONGEST ? edgesWithin(text, start, end) : [start, end];
		return edges.slice(0, -1).map((from, at) => ({
			number: index + 1,
			start: from,
			end: edges[at + 1] ?? end,
			flows,
			opens: at === 0,
			closes: at === edges.length - 2
		}));
	});
}

function edgesWithin(text: string, start: number, end: number): number[] {
	const edges = [start];
	for (let from = start; end - from > PART; edges.push(from)) from += breakIn(text.slice(from, from + PART));
	return [...edges, end];
}

/** Where to part a stretch of words: after its last sentence, else its last word, else between two letters. */
function breakIn(words: string): number {
	const least = words.length / 2;
	const sentence = [...words.matchAll(SENTENCE_END)].at(-1);
	const afterSentence = sentence ? sentence.index + sentence[0].length : 0;
	if (afterSentence > least) return afterSentence;
	const afterWord = words.length - (/\S*$/.exec(words.slice(least))?.[0].length ?? 0);
	if (afterWord > least) return afterWord;
	let at = words.length - 1;
	while (at > least && BELONGS.test(words.charAt(at))) at -= 1;
	return at;
}

export function isLongText(text: string, parts: readonly TextPart[]): boolean {
	return parts.length > MANY_PARTS || text.length > MANY_LETTERS;
}

export function sheetsOf(parts: readonly TextPart[]): Sheet[] {
	const sheets: Sheet[] = [];
	let from = 0;
	parts.forEach((part, at) => {
		const start = parts[from]?.start ?? part.start;
		const next = parts[at + 1];
		const isFull = part.end - start >= SHEET_LETTERS || at + 1 - from >= SHEET_PARTS;
		if (next && !isFull) return;
		sheets.push({ start, end: part.end, from, to: at + 1 });
		from = at + 1;
	});
	return sheets;
}

/** The sheet an offset stands in, or after: its place in the list. */
export function sheetAt(sheets: readonly Sheet[], offset: number): number {
	let [low, high] = [0, Math.max(0, sheets.length - 1)];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sheets[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
