/**
 * Carries spans and passages from one version of a text to the next, by mapping positions through the edit: as in
 * ProseMirror and CodeMirror, a position says which side it sticks to, and a span whose words are gone is gone.
 */
import type { TextId } from '#argument/ids.ts';
import type { QuotePassage } from '#argument/records/passage.ts';
import { describe } from './describe.ts';
import { trimmed, type Span } from './span.ts';
import { keptStretches, type Kept } from './text-diff.ts';

/**
 * The share of a span's letters that must have survived. Below it the words are others: two unrelated sentences share
 * scattered letters, and a passage must not slide onto words that only stand in its place.
 */
const LEAST_KEPT = 0.5;

export interface Remapping {
	readonly before: string;
	readonly after: string;
	readonly kept: readonly Kept[];
}

export interface RemappedSpan extends Span {
	/** True where the span's text is the same to the character. */
	readonly same: boolean;
}

/** Works out the edit once; pass the result for each span. */
export function remapping(before: string, after: string): Remapping {
	return { before, after, kept: keptStretches(before, after) };
}

/**
 * A position in the new text. Where text was inserted or replaced right at it, `assoc` decides: 1 sticks to what follows
 * the position, -1 to what comes before it.
 */
export function remapPosition({ kept, after }: Remapping, position: number, assoc: 1 | -1): number {
	if (assoc > 0) {
		const next = kept[firstEndingAfter(kept, position)];
		return next ? next.to + Math.max(0, position - next.from) : after.length;
	}
	const index = firstEndingAfter(kept, position - 1);
	const piece = kept[index];
	if (piece && piece.from < position) return piece.to + (position - piece.from);
	const last = kept[index - 1];
	return last ? last.to + last.length : 0;
}

/** The span in the new text, or null where its words were deleted or replaced by others. */
export function remapSpan(map: Remapping, span: Span): RemappedSpan | null {
	const { before, after } = map;
	const moved = { start: mapStart(map, span.start), end: mapEnd(map, span.end) };
	if (moved.start >= moved.end) return null;
	const old = before.slice(span.start, span.end);
	if (after.slice(moved.start, moved.end) === old) return { ...moved, same: true };
	if (keptLetters(map, span) < visible(old) * LEAST_KEPT) return null;
	const inside = trimmed(after, wholeCharacters(after, moved));
	return inside && { ...inside, same: false };
}

/** Sticks to the span's own words; words put in the place of its first ones belong to it. */
function mapStart(map: Remapping, start: number): number {
	const index = firstEndingAfter(map.kept, start);
	const previous = map.kept[index - 1];
	const replaced = (map.kept[index]?.from ?? map.before.length) > start && endOf(previous) === start;
	return replaced ? (previous?.to ?? 0) + (previous?.length ?? 0) : remapPosition(map, start, 1);
}

function mapEnd(map: Remapping, end: number): number {
	const index = firstEndingAfter(map.kept, end - 1);
	const piece = map.kept[index];
	const replaced = (piece?.from ?? map.before.length) === end;
	return replaced ? (piece?.to ?? map.after.length) : remapPosition(map, end, -1);
}

function endOf(piece: Kept | undefined): number {
	return piece ? piece.from + piece.length : 0;
}

/** The span without a surrogate pair cut in two at its ends. */
function wholeCharacters(text: string, { start, end }: Span): Span {
	const cuts = (at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;
	return { start: cuts(start) ? start - 1 : start, end: cuts(end) ? end + 1 : end };
}

/** The passage described anew in the new text, or null where its words are gone. */
export function remapPassage(map: Remapping, passage: QuotePassage, textId: TextId): QuotePassage | null {
	const span = remapSpan(map, passage);
	if (!span) return null;
	const { hashes } = passage;
	return { ...describe(map.after, span, textId), ...(hashes ? { hashes } : {}) };
}

/** Index of the first stretch that ends after the old position. */
function firstEndingAfter(kept: readonly Kept[], position: number): number {
	let low = 0;
	let high = kept.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const piece = kept[middle];
		if (piece && piece.from + piece.length <= position) low = middle + 1;
		else high = middle;
	}
	return low;
}

function keptLetters({ before, kept }: Remapping, { start, end }: Span): number {
	let count = 0;
	for (let index = firstEndingAfter(kept, start); index < kept.length; index++) {
		const piece = kept[index];
		if (!piece || piece.from >= end) break;
		count += visible(before.slice(Math.max(start, piece.from), Math.min(end, piece.from + piece.length)));
	}
	return count;
}

/** Characters that are not white space. */
function visible(text: string): number {
	return text.replace(/\s+/g, '').length;
}
