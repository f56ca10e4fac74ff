/**
 * What stands on a card? The passage's words in their paragraph, or, where that is long, in their sentences and those beside them.
 * Every word is the text's, in its order; white space alone is evened out, and wherever words are left out, that is visible.
 */
import { trimmed, type Span } from '#anchoring/span.ts';
import type { ReadText } from './source.ts';

/** `read`: the anchored words, which are read aloud. */
export type BodyPiece =
	| { readonly kind: 'context' | 'read'; readonly text: string }
	| { readonly kind: 'omission' }
	| { readonly kind: 'paragraph' };

/** A paragraph up to this length (UTF-16 code units, some 150 words) stands on the card whole. */
const WHOLE_PARAGRAPH = 900;

export function bodyOf(text: ReadText, passages: readonly Span[]): BodyPiece[] {
	const words = text.record.text;
	const read = passages.flatMap((one) => trimmed(words, one) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
	const windows = joined(
		words,
		read.map((span) => around(text, span))
	);
	const pieces: BodyPiece[] = [];
	let before: Span | null = null;
	for (const window of windows) {
		const inside = paragraphsIn(text, window);
		const [first] = inside;
		if (!first) continue;
		if (before) {
			const isSameParagraph = text.paragraphs.some(
				({ start, end }) => start < (before?.end ?? 0) && end > window.start
			);
			const between = isBlank(words, before.end, window.start);
			if (!isSameParagraph) pieces.push({ kind: 'paragraph' });
			if (!between && skips(text, before, window)) pieces.push({ kind: 'omission' }, { kind: 'paragraph' });
		}
		inside.forEach((paragraph, at) => {
			if (at > 0) pieces.push({ kind: 'paragraph' });
			const part = { start: Math.max(paragraph.start, window.start), end: Math.min(paragraph.end, window.end) };
			if (!isBlank(words, paragraph.start, part.start)) pieces.push({ kind: 'omission' });
			pieces.push(...cut(words, part, read, text.segmentation.furniture));
			if (!isBlank(words, part.end, paragraph.end)) pieces.push({ kind: 'omission' });
		});
		before = window;
	}
	return tidied(pieces);
}

/** Words that are not at hand in their text: as they were quoted, with what stood between them left out. */
export function quotedBody(quoted: readonly string[]): BodyPiece[] {
	return quoted.flatMap((words, at): BodyPiece[] => [
		...(at > 0 ? [{ kind: 'omission' as const }] : []),
		{ kind: 'read', text: words.replace(/\s+/g, ' ') }
	]);
}

/** The words of a body that are read aloud, in order. */
export function readAloud(body: readonly BodyPiece[]): string {
	return body.map((piece) => (piece.kind === 'read' ? piece.text : ' ')).join('');
}

/** The passage with its context: one window of the text. */
function around({ paragraphs, segmentation, record }: ReadText, { start, end }: Span): Span {
	const own = paragraphs.filter((one) => one.start < end && one.end > start);
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return { start, end };
	const whole = trimmed(record.text, { start: Math.min(first.start, start), end: Math.max(last.end, end) });
	if (whole && whole.end - whole.start <= WHOLE_PARAGRAPH) return whole;
	const { sentences } = segmentation;
	const from = sentences.findIndex((one) => one.end > start);
	const to = sentences.findLastIndex((one) => one.start < end);
	if (from < 0 || to < from) return { start, end };
	const isNear = (at: number) => sentences[at]?.paragraph === sentences[at < from ? from : to]?.paragraph;
	const opening = sentences[isNear(from - 1) ? from - 1 : from];
	const closing = sentences[isNear(to + 1) ? to + 1 : to];
	return { start: Math.min(start, opening?.start ?? start), end: Math.max(end, closing?.end ?? end) };
}

/** Windows in order; those that touch are one. */
function joined(words: string, windows: readonly Span[]): Span[] {
	const all: { start: number; end: number }[] = [];
	for (const { start, end } of [...windows].sort((a, b) => a.start - b.start)) {
		const last = all.at(-1);
		if (last && isBlank(words, last.end, start)) last.end = Math.max(last.end, end);
		else all.push({ start, end });
	}
	return all;
}

function paragraphsIn(text: ReadText, window: Span): readonly Span[] {
	const inside = text.paragraphs.filter((one) => one.start < window.end && one.end > window.start);
	return inside.length > 0 ? inside : [window];
}

/** True where a whole paragraph lies between two windows. */
function skips({ paragraphs, record }: ReadText, before: Span, after: Span): boolean {
	return paragraphs.some(
		({ start, end }) => start >= before.end && end <= after.start && !isBlank(record.text, start, end)
	);
}

/** A stretch of one paragraph, parted into what is read and what is not; furniture of the page is left out, visibly. */
function cut(words: string, { start, end }: Span, read: readonly Span[], furniture: readonly Span[]): BodyPiece[] {
	const touching = (spans: readonly Span[]) => spans.filter((one) => one.start < end && one.end > start);
	const [own, out] = [touching(read), touching(furniture)];
	const edges = [start, end, ...[...own, ...out].flatMap((one) => [one.start, one.end])]
		.filter((edge) => edge >= start && edge <= end)
		.sort((a, b) => a - b);
	return edges.slice(1).flatMap((to, at): BodyPiece[] => {
		const from = edges[at] ?? to;
		if (from === to) return [];
		const covers = (one: Span) => one.start <= from && one.end >= to;
		if (out.some(covers)) return [{ kind: 'omission' }];
		return [{ kind: own.some(covers) ? 'read' : 'context', text: words.slice(from, to) }];
	});
}

/** Neighbors of one kind are one piece; white space is single, and none at the edges of a paragraph. */
function tidied(pieces: readonly BodyPiece[]): BodyPiece[] {
	const tidy: BodyPiece[] = [];
	for (const piece of pieces) {
		const last = tidy.at(-1);
		if ('text' in piece && last && 'text' in last && last.kind === piece.kind)
			tidy[tidy.length - 1] = { ...piece, text: last.text + piece.text };
		else if (!('text' in piece) && last?.kind === piece.kind) continue;
		else tidy.push(piece);
	}
	return tidy.flatMap((piece, at): BodyPiece[] => {
		if (!('text' in piece)) return [piece];
		const isEdge = (one: BodyPiece | undefined) => one === undefined || one.kind === 'paragraph';
		let text = piece.text.replace(/\s+/g, ' ');
		if (isEdge(tidy[at - 1])) text = text.trimStart();
		if (isEdge(tidy[at + 1])) text = text.trimEnd();
		return text === '' ? [] : [{ ...piece, text }];
	});
}

function isBlank(words: string, from: number, to: number): boolean {
	return from >= to || words.slice(from, to).trim() === '';
}
