/**
 * Choosing words by keyboard: from sentence to sentence, and each end of the choice by words. Pure; offsets are UTF-16.
 */
import { segment } from '#anchoring/sentences.ts';
import type { Span } from '#anchoring/span.ts';

export type CursorMove =
	'next-sentence' | 'previous-sentence' | 'end-forward' | 'end-back' | 'start-back' | 'start-forward';

export class TextCursor {
	readonly #sentences: readonly Span[];
	readonly #words: readonly Span[];

	constructor(text: string, language: string) {
		this.#sentences = segment(text, language).sentences;
		this.#words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
	}

	/** The span after the move; the same span where there is nowhere to go. Without a span, moving by sentences begins at `from`. */
	moved(span: Span | null, move: CursorMove, from = 0): Span | null {
		if (move === 'next-sentence')
			return this.#sentences.find(({ start, end }) => (span ? start > span.start : end > from)) ?? span;
		if (move === 'previous-sentence')
			return this.#sentences.findLast(({ start }) => start < (span?.start ?? from)) ?? span;
		if (!span) return null;
		const { start, end } = span;
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

	/** The span with each end moved outward to the end of its word, so that no word is cut in two. */
	wholeWords({ start, end }: Span): Span {
		const first = this.#words.find((word) => word.end > start);
		const last = this.#words.findLast((word) => word.start < end);
		return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
	}
}

/** Words of the text as the wording of a statement: on one line, with a capital, without the sign that ends a clause. */
export function asWording(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	const bare = line.replace(/[,;:–—-]+$/u, '').trim() || line;
	return bare.slice(0, 1).toUpperCase() + bare.slice(1);
}
