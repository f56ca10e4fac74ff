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

export class TextCursor {
	readonly #text: string;
	readonly #sentences: readonly Span[];
	/** Without the words that only join them to what stands before. */
	readonly #clauses: readonly Span[];
	/** The first sentence of each. */
	readonly #paragraphs: readonly Span[];
	readonly #words: readonly Span[];

	constructor(text: string, language: string) {
		this.#text = text;
		this.#sentences = segment(text, language).sentences;
		this.#clauses = this.#sentences.flatMap((sentence) => clausesOf(text, sentence, language));
		this.#paragraphs = paragraphsOf(text).flatMap(
			(paragraph) => this.#sentences.find(({ start }) => start >= paragraph.start && start < paragraph.end) ?? []
		);
		this.#words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
	}

	/** The span after the move; the same span where there is nowhere to go. Without a span, moving by sentences begins at `from`. */
	moved(span: Span | null, move: CursorMove, from = 0): Span | null {
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

	/**
	 * The span with each end moved outward to the end of its word, so that no word is cut in two. The sign that ends a sentence comes
	 * along; one that ends a clause, where it was left out, stays out.
	 */
	wholeWords({ start, end }: Span): Span {
		const first = this.#words.find((word) => word.end > start);
		const last = this.#words.findLast((word) => word.start < end);
		const after = last ? this.#text.slice(end, last.end) : '';
		return {
			start: Math.min(start, first?.start ?? start),
			end: /^[,;:–—-]+$/u.test(after) ? end : Math.max(end, last?.end ?? end)
		};
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
