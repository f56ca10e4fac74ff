/**
 * Text → paragraphs and sentences, as spans of the text as it is. The runtime's `Intl.Segmenter` cuts; the merge layer
 * (sentence-ends.ts) undoes its false cuts and adds the ones it misses; furniture of the page (page-layout.ts) is left
 * out, so that a sentence that goes on after a footnote block or a running head is one sentence.
 */
import { footnoteMarkers } from './footnote-markers.ts';
import { pageLayout, type Furniture, type Paragraph } from './page-layout.ts';
import { beforeOpening, isCareless, missedEnds, runsOn } from './sentence-ends.ts';
import { trimmed, type Span } from './span.ts';

export interface Sentence extends Span {
	/** Index into `paragraphs`. */
	readonly paragraph: number;
	readonly kind: Paragraph['kind'];
	readonly quoted: boolean;
	/** The sentence without the furniture in its middle: one span as a rule, more where a page ends inside it. */
	readonly parts: readonly Span[];
}

export interface Segmentation {
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
	readonly furniture: readonly Furniture[];
}

/** Characters of a paragraph given to the segmenter at a time; up to as many times more where no sentence surely ends. */
const STRETCH = 2_000;
const LONGEST_STRETCH = 4 * STRETCH;

/** Cuts a text. `language` is its BCP 47 tag. Linear in the length of the text. */
export function segment(text: string, language = 'en'): Segmentation {
	const careless = isCareless(text);
	const { paragraphs, furniture } = pageLayout(text, careless);
	const readable = withoutFurniture(text, furniture);
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const sentences: Sentence[] = [];
	let nextPiece = 0;
	paragraphs.forEach(({ start, end, kind, quoted }, paragraph) => {
		const words = readable.slice(start, end);
		const spans = kind === 'heading' ? [{ start: 0, end: words.length }] : sentencesIn(words, segmenter, careless);
		for (const span of spans) {
			const whole = trimmed(readable, { start: start + span.start, end: start + span.end });
			if (!whole) continue;
			while ((furniture[nextPiece]?.end ?? Infinity) <= whole.start) nextPiece++;
			sentences.push({ ...whole, paragraph, kind, quoted, parts: partsOf(readable, whole, furniture, nextPiece) });
		}
	});
	return { paragraphs, sentences, furniture };
}

/** A sentence's words on one line: without furniture, footnote numbers and line breaks. */
export function readableSentence(text: string, { parts }: Sentence): string {
	return parts
		.map((part) => withoutFurniture(text.slice(part.start, part.end).replace(/(\p{L}-) *[\r\n]\s*/gu, '$1'), []))
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * A copy of the same length, so that offsets stay: blanks for furniture, for footnote numbers and for line breaks, which
 * the segmenter would take for the end of a sentence.
 */
function withoutFurniture(text: string, furniture: readonly Furniture[]): string {
	const pieces: string[] = [];
	const blanked = [...furniture, ...footnoteMarkers(text)].sort((a, b) => a.start - b.start);
	let offset = 0;
	for (const { start, end } of blanked) {
		if (end <= offset) continue;
		const from = Math.max(start, offset);
		pieces.push(text.slice(offset, from), ' '.repeat(end - from));
		offset = end;
	}
	pieces.push(text.slice(offset));
	return pieces.join('').replace(/[\r\n\f\v\u0085\u2028\u2029\t]/g, ' ');
}

/** The segmenter's time grows with the square of what it is given: a long paragraph is cut in stretches first. */
function sentencesIn(words: string, segmenter: Intl.Segmenter, careless: boolean): Span[] {
	if (words.length <= STRETCH) return sentenceSpans(words, segmenter, careless);
	const spans: Span[] = [];
	for (let from = 0; from < words.length;) {
		const to = from + stretchAt(words, from);
		for (const { start, end } of sentenceSpans(words.slice(from, to), segmenter, careless)) {
			spans.push({ start: from + start, end: from + end });
		}
		from = to;
	}
	return spans;
}

/** Length of the stretch from this offset: to where a sentence ends beyond doubt, or to a space where none does. */
function stretchAt(words: string, from: number): number {
	if (words.length - from <= STRETCH) return words.length - from;
	const near = words.slice(from, from + LONGEST_STRETCH);
	const sure = /\p{Ll}{7}[.!?] +(?=\p{Lu})/gu;
	sure.lastIndex = STRETCH / 2;
	const end = sure.exec(near);
	if (end) return end.index + end[0].length;
	const space = near.lastIndexOf(' ') + 1;
	if (space > 0) return space;
	const high = near.charCodeAt(near.length - 1);
	return high >= 0xd800 && high < 0xdc00 ? near.length - 1 : near.length;
}

function sentenceSpans(words: string, segmenter: Intl.Segmenter, careless: boolean): Span[] {
	const spans: { start: number; end: number }[] = [];
	for (const { segment: piece, index } of segmenter.segment(words)) {
		const open = spans.at(-1);
		const end = index + piece.length;
		if (open && runsOn(words, open.start, index, careless)) open.end = end;
		else if (open) {
			open.end = beforeOpening(words, open.start, index);
			spans.push({ start: open.end, end });
		} else spans.push({ start: index, end });
	}
	return spans.flatMap((span) => cutAt(span, missedEnds(words, span, careless)));
}

function cutAt(span: Span, ends: readonly number[]): Span[] {
	const cuts = [span.start, ...ends, span.end];
	return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? span.start, end }));
}

/** The sentence around the furniture inside it. Footnote numbers do not part it. */
function partsOf(readable: string, whole: Span, furniture: readonly Furniture[], from: number): Span[] {
	const parts: Span[] = [];
	let start = whole.start;
	const add = (end: number) => {
		const part = trimmed(readable, { start, end });
		if (part) parts.push(part);
	};
	for (let index = from; index < furniture.length; index++) {
		const piece = furniture[index];
		if (!piece || piece.start >= whole.end) break;
		if (piece.kind === 'footnote-number') continue;
		add(piece.start);
		start = piece.end;
	}
	add(whole.end);
	return parts;
}
