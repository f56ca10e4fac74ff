/**
 * What of a text's lines is running text and what is furniture of the page: running heads, page numbers, footnote numbers
 * on lines of their own, blocks of footnotes. And where paragraphs end, which in a text taken from a page is not where
 * lines end. Works on lines alone; sentences.ts goes on from here.
 */
import { blocksOfFootnotes } from './footnote-blocks.ts';
import { FINISHED, NUMBER_LINE, STARTS_LOWER, STARTS_UPPER, UNFINISHED, linesOf, type Line } from './line.ts';
import type { Span } from './span.ts';

export type FurnitureKind = 'page-head' | 'footnote-number' | 'footnotes' | 'quote-marks';

export interface Furniture extends Span {
	readonly kind: FurnitureKind;
}

export interface Paragraph extends Span {
	/** A heading is a paragraph of its own. */
	readonly kind: 'prose' | 'heading';
	/** Others’ words, marked line by line as in an answer to an e-mail. */
	readonly quoted: boolean;
}

export interface PageLayout {
	readonly paragraphs: readonly Paragraph[];
	readonly furniture: readonly Furniture[];
}

type LineKind = 'prose' | 'heading' | FurnitureKind;

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?(?:\s*[-–—])?$/i;

/** A heading marked as in Markdown, or rated with stars. */
const MARKED_UP = /^(?:#{1,6}\s+\S|(\*\*|__)[^*_]+\1$|[★☆⭐]{2,})/u;
/** Longest line that can be a heading or a running head. */
const HEAD_LENGTH = 90;
/** Share of line ends in mid-sentence from which the lines count as wrapped by hand. */
const WRAPPED_SHARE = 0.25;
/** A last line of a paragraph is shorter than this share of a full line. */
const SHORT_LINE = 0.75;

/** `careless`: paragraphs may begin with small letters. */
export function pageLayout(text: string, careless = false): PageLayout {
	const lines = linesOf(text);
	const kinds = kindsOf(lines);
	const prose = lines.filter((_, index) => kinds[index] === 'prose');
	const wrap = wrappingOf(prose, careless);
	markHeadings(lines, kinds, wrap);
	return {
		paragraphs: paragraphsOf(lines, kinds, wrap, careless),
		furniture: withQuoteMarks(text, lines, furnitureOf(lines, kinds))
	};
}

/** Furniture first: what is left is prose. */
function kindsOf(lines: readonly Line[]): LineKind[] {
	const kinds: LineKind[] = lines.map(() => 'prose');
	const repeats = new Map<string, number>();
	const pattern = (line: Line) => line.words.replace(/\d+/g, '#').toLowerCase();
	for (const line of lines) {
		if (line.words.length <= HEAD_LENGTH) repeats.set(pattern(line), (repeats.get(pattern(line)) ?? 0) + 1);
	}
	for (const block of blocksOfFootnotes(lines)) kinds.fill('footnotes', block.from, block.to);
	lines.forEach((line, index) => {
		if (kinds[index] !== 'prose' || !PAGE_NUMBER.test(line.words)) return;
		kinds[index] =
			NUMBER_LINE.test(line.words) && followsASentence(lines, kinds, index) ? 'footnote-number' : 'page-head';
	});
	lines.forEach((line, index) => {
		if (kinds[index] !== 'prose' || !isHeadLike(line)) return;
		const beside = kinds[index - 1] === 'page-head' || kinds[index + 1] === 'page-head';
		const often = (repeats.get(pattern(line)) ?? 0) >= (beside ? 2 : 3);
		if (often || (beside && interrupts(lines, kinds, index))) kinds[index] = 'page-head';
	});
	return kinds;
}

/** A footnote number stands right under its line, or after a sentence; a page number stands apart. */
function followsASentence(lines: readonly Line[], kinds: readonly LineKind[], index: number): boolean {
	const before = lines[index - 1];
	const line = lines[index];
	const after = lines[index + 1];
	if (!before || !line || kinds[index - 1] !== 'prose') return false;
	return line.gap === 1 || FINISHED.test(before.words) || (after?.gap ?? 0) === 1;
}

/** A short line in title case, or all in capitals, that ends no sentence. */
function isHeadLike({ words }: Line): boolean {
	if (words.length > HEAD_LENGTH || !STARTS_UPPER.test(words) || /[.,;:!?-]$/.test(words)) return false;
	const long = words.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
	return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length;
}

/** True where running text breaks off before this line and goes on in lower case after it and its page number. */
function interrupts(lines: readonly Line[], kinds: readonly LineKind[], index: number): boolean {
	const isProse = (at: number) => kinds[at] === 'prose' && at !== index;
	let before = index - 1;
	while (before >= 0 && !isProse(before)) before--;
	let after = index + 1;
	while (after < lines.length && !isProse(after)) after++;
	const [left, right] = [lines[before], lines[after]];
	if (!left || !right) return true;
	return UNFINISHED.test(left.words) || STARTS_LOWER.test(right.words);
}

/** How a text's lines are wrapped; `width` is 0 where each line is a paragraph. */
interface Wrapping {
	readonly width: number;
	/** Line breaks between two lines of one paragraph. */
	readonly gap: number;
}

function wrappingOf(prose: readonly Line[], careless: boolean): Wrapping {
	const gaps = new Map<number, number>();
	let broken = 0;
	for (let index = 1; index < prose.length; index++) {
		const [line, next] = [prose[index - 1], prose[index]];
		if (!line || !next || FINISHED.test(line.words) || !STARTS_LOWER.test(next.words)) continue;
		if (careless && next.gap > 1) continue;
		broken++;
		gaps.set(next.gap, (gaps.get(next.gap) ?? 0) + 1);
	}
	if (prose.length < 2 || broken / (prose.length - 1) < WRAPPED_SHARE) return { width: 0, gap: 0 };
	const lengths = prose.map((line) => line.words.length).sort((a, b) => a - b);
	const gap = [...gaps].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 1;
	return { width: lengths[Math.floor(lengths.length * 0.8)] ?? 0, gap };
}

function markHeadings(lines: readonly Line[], kinds: LineKind[], wrap: Wrapping) {
	lines.forEach((line, index) => {
		if (kinds[index] !== 'prose' || line.words.length > HEAD_LENGTH || /[.,;:!…-]["”’']?$/.test(line.words)) return;
		if (MARKED_UP.test(line.words)) {
			kinds[index] = 'heading';
			return;
		}
		if (!STARTS_UPPER.test(line.words)) return;
		const before = lines[index - 1];
		const after = lines[index + 1];
		const fresh = !before || kinds[index - 1] !== 'prose' || FINISHED.test(before.words) || line.gap > wrap.gap + 1;
		// A line that goes on in lower case right below is running text.
		const goesOn = after?.gap === 1 && STARTS_LOWER.test(after.words);
		const apart = !goesOn && after !== undefined && kinds[index + 1] === 'prose' && after.gap > wrap.gap;
		if (fresh && apart && (wrap.width === 0 || line.words.length < wrap.width)) kinds[index] = 'heading';
	});
}

function paragraphsOf(
	lines: readonly Line[],
	kinds: readonly LineKind[],
	wrap: Wrapping,
	careless: boolean
): Paragraph[] {
	const paragraphs: { start: number; end: number; kind: 'prose' | 'heading'; quoted: boolean }[] = [];
	let last: Line | null = null;
	let widest = 0;
	let interrupted = false;
	let numbered = false;
	lines.forEach((line, index) => {
		const kind = kinds[index] ?? 'prose';
		widest = Math.max(widest, line.gap);
		if (kind !== 'prose' && kind !== 'heading') {
			if (kind === 'footnote-number') numbered = true;
			else interrupted = true;
			return;
		}
		const open = paragraphs.at(-1);
		const between = { gap: widest, interrupted, numbered, careless };
		const isOneHand = line.quoted === last?.quoted;
		if (open && last && isOneHand && kind === 'prose' && open.kind === 'prose' && !breaks(last, line, between, wrap)) {
			open.end = line.end;
		} else paragraphs.push({ start: line.start, end: line.end, kind, quoted: line.quoted > 0 });
		last = line;
		widest = 0;
		interrupted = false;
		numbered = false;
	});
	return paragraphs;
}

/** What lies between two lines of prose. */
interface Between {
	/** The most line breaks in a row. */
	readonly gap: number;
	/** A page ends there. */
	readonly interrupted: boolean;
	/** A footnote number stands there, on a line that was cut for it: its length says nothing. */
	readonly numbered: boolean;
	/** The author does without capitals. */
	readonly careless: boolean;
}

/** Whether a paragraph ends between two lines of prose. */
function breaks(line: Line, next: Line, between: Between, { width, gap: usual }: Wrapping): boolean {
	const isParted = between.careless && between.gap > 1 && !between.interrupted;
	if (!isParted && UNFINISHED.test(line.words) && STARTS_LOWER.test(next.words)) return false;
	if (width === 0) return true;
	const ends = FINISHED.test(line.words) && line.words.length < width * SHORT_LINE && !between.numbered;
	if (between.interrupted) return ends;
	return between.gap > usual || (ends && STARTS_UPPER.test(next.words));
}

/** The marks before quoted lines, where a paragraph goes on over them. */
function withQuoteMarks(text: string, lines: readonly Line[], pieces: Furniture[]): Furniture[] {
	const marks = lines.flatMap(({ start, quoted }, at): Furniture[] => {
		const before = lines[at - 1];
		if (quoted === 0 || before?.quoted !== quoted) return [];
		const from = text.indexOf('>', before.end);
		return from < 0 || from >= start ? [] : [{ start: from, end: start, kind: 'quote-marks' }];
	});
	return marks.length === 0 ? pieces : [...pieces, ...marks].sort((a, b) => a.start - b.start);
}

/** Neighbouring lines of one kind are one piece. */
function furnitureOf(lines: readonly Line[], kinds: readonly LineKind[]): Furniture[] {
	const pieces: Furniture[] = [];
	lines.forEach(({ start, end }, index) => {
		const kind = kinds[index] ?? 'prose';
		if (kind === 'prose' || kind === 'heading') return;
		const open = pieces.at(-1);
		if (open && kinds[index - 1] === kind) pieces[pieces.length - 1] = { ...open, end };
		else pieces.push({ start, end, kind });
	});
	return pieces;
}
