/**
 * Choosing words by keyboard: from sentence to sentence, clause to clause or paragraph to paragraph, and each end of the choice by words
 * or clauses. Pure; offsets are UTF-16.
 */
import { paragraphsOf } from '#anchoring/margin-paragraphs.ts';
import { segment } from '#anchoring/sentences.ts';
import type { Span } from '#anchoring/span.ts';
import { leadOf } from './clause-leads.ts';
import type { CursorMove } from './text-keys.ts';

/** What separates clauses within a sentence. */
const BREAK = /[,;:]+["”’)\]]*\s+|\s+[–—-]+\s+|[–—]/gu;

/** A longer text is cut into sentences only around what is chosen: letters. */
const LONG = 200_000;
/** Letters on either side of what is chosen that are looked at first, and at most. */
const AROUND = 20_000;
const WIDEST = 320_000;
/** What stands nearer to the edge of what was looked at may go on beyond it. */
const EDGE = 2_000;
/** Letters: what goes on without a space for longer is no word. */
const LONGEST_WORD = 200;
const FORWARD: ReadonlySet<CursorMove> = new Set([
	'next-sentence',
	'next-clause',
	'next-paragraph',
	'end-clause-forward',
	'end-forward'
]);

export class TextCursor {
	readonly #text: string;
	readonly #language: string;
	#seen: { readonly start: number; readonly end: number; readonly cut: CutText } | null = null;

	constructor(text: string, language: string) {
		this.#text = text;
		this.#language = language;
	}

	/** The span after the move; the same span where there is nowhere to go. Without a span, moving by sentences begins at `from`. */
	moved(span: Span | null, move: CursorMove, from = 0): Span | null {
		for (let reach = AROUND; ; reach *= 4) {
			const { start, end, cut } = this.#around(span ?? { start: from, end: from }, reach);
			const found = cut.moved(span && shifted(span, -start), move, from - start);
			const moved = found && shifted(found, start);
			const isFirst = start === 0;
			const isLast = end === this.#text.length;
			if ((isFirst && isLast) || reach >= WIDEST) return moved;
			const isSame = moved?.start === span?.start && moved?.end === span?.end;
			const isClear = moved && (isFirst || moved.start >= start + EDGE) && (isLast || moved.end <= end - EDGE);
			if (isSame ? (FORWARD.has(move) ? isLast : isFirst) : isClear) return moved;
		}
	}

	/** The text around a span, cut; what was cut last is kept. */
	#around(span: Span, reach: number): { readonly start: number; readonly end: number; readonly cut: CutText } {
		const { length } = this.#text;
		const isShort = length <= LONG;
		const start = isShort ? 0 : Math.max(0, Math.floor((span.start - reach) / AROUND) * AROUND);
		const end = isShort ? length : Math.min(length, Math.ceil((span.end + reach) / AROUND) * AROUND);
		if (this.#seen?.start !== start || this.#seen.end !== end)
			this.#seen = { start, end, cut: new CutText(this.#text.slice(start, end), this.#language) };
		return this.#seen;
	}

	/**
	 * The span with each end moved outward to the end of its word, so that no word is cut in two. The sign that ends a sentence comes
	 * along; one that ends a clause, where it was left out, stays out.
	 */
	wholeWords({ start, end }: Span): Span {
		const isWord = (at: number) => /\S/.test(this.#text.charAt(at));
		let [first, last] = [start, end];
		const least = Math.max(0, start - LONGEST_WORD);
		const most = Math.min(this.#text.length, end + LONGEST_WORD);
		if (isWord(first)) while (first > least && isWord(first - 1)) first -= 1;
		if (isWord(last - 1)) while (last < most && isWord(last)) last += 1;
		return { start: first, end: /^[,;:–—-]+$/u.test(this.#text.slice(end, last)) ? end : last };
	}
}

function shifted({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}

/** A stretch of text with the places of its sentences, clauses, paragraphs and words. */
class CutText {
	readonly #sentences: readonly Span[];
	/** Without the words that only join them to what stands before. */
	readonly #clauses: readonly Span[];
	/** The first sentence of each. */
	readonly #paragraphs: readonly Span[];
	readonly #words: readonly Span[];

	constructor(text: string, language: string) {
		this.#sentences = segment(text, language).sentences;
		this.#clauses = this.#sentences.flatMap((sentence) => clausesOf(text, sentence, language));
		this.#paragraphs = paragraphsOf(text).flatMap(
			(paragraph) => this.#sentences.find(({ start }) => start >= paragraph.start && start < paragraph.end) ?? []
		);
		this.#words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
	}

	/** As `TextCursor.moved`. */
	moved(span: Span | null, move: CursorMove, from: number): Span | null {
		if (move === 'next-sentence')
			return this.#sentences.find(({ start, end }) => (span ? start > span.start : end > from)) ?? span;
		if (move === 'previous-sentence')
			return this.#sentences.findLast(({ start }) => start < (span?.start ?? from)) ?? span;
		if (move === 'next-paragraph')
			return this.#paragraphs.find(({ start, end }) => (span ? start > span.start : end > from)) ?? span;
		if (move === 'previous-paragraph')
			return this.#paragraphs.findLast(({ start }) => start < (span?.start ?? from)) ?? span;
		// From a whole sentence a clause of it is chosen: forward its first, back its last.
		const inside = this.#clausesWithin(span);
		if (move === 'next-clause')
			return inside[0] ?? this.#clauses.find(({ start, end }) => (span ? start > span.start : end > from)) ?? span;
		if (move === 'previous-clause')
			return inside.at(-1) ?? this.#clauses.findLast(({ start }) => start < (span?.start ?? from)) ?? span;
		if (!span) return null;
		const { start, end } = span;
		if (move === 'end-clause-forward')
			return { start, end: this.#clauses.find((clause) => clause.end > end)?.end ?? end };
		if (move === 'end-clause-back')
			return { start, end: this.#clauses.findLast((clause) => clause.end < end && clause.end > start)?.end ?? end };
		if (move === 'end-forward') return { start, end: this.#words.find((word) => word.end > end)?.end ?? end };
		if (move === 'start-back')
			return { start: this.#words.findLast((word) => word.start < start)?.start ?? start, end };
		if (move === 'end-back') {
			const shorter = this.#words.findLast((word) => word.end < end)?.end ?? start;
			return shorter > start ? { start, end: shorter } : span;
		}
		const shorter = this.#words.find((word) => word.start > start)?.start ?? end;
		return shorter < end ? { start: shorter, end } : span;
	}

	/** Where a whole sentence is chosen, the clauses that are less than all of it. */
	#clausesWithin(span: Span | null): readonly Span[] {
		if (!span || !this.#sentences.some(({ start, end }) => start === span.start && end === span.end)) return [];
		const isPart = ({ start, end }: Span) =>
			start >= span.start && end <= span.end && end - start < span.end - span.start;
		return this.#clauses.filter(isPart);
	}
}

function clausesOf(text: string, { start, end }: Span, language: string): Span[] {
	const breaks = [...text.slice(start, end).matchAll(BREAK)];
	const starts = [start, ...breaks.map((found) => start + found.index + found[0].length)];
	const ends = [...breaks.map((found) => start + found.index), end];
	return starts.flatMap((from, at) => {
		const to = ends[at] ?? end;
		const begins = from + leadOf(text.slice(from, to), language);
		return begins < to ? [{ start: begins, end: to }] : [];
	});
}

/** Words of the text as the wording of a statement: on one line, with a capital, without the sign that ends a clause. */
export function asWording(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	const bare = line.replace(/[,;:–—-]+$/u, '').trim() || line;
	return bare.slice(0, 1).toUpperCase() + bare.slice(1);
}
