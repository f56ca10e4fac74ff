/**
 * Choosing words by keyboard: from sentence to sentence, and each end of the choice by words. Pure; offsets are UTF-16.
 */
import { segment } from '#anchoring/sentences.ts';
import type { Span } from '#anchoring/span.ts';

export type CursorMove =
	'next-sentence' | 'previous-sentence' | 'end-forward' | 'end-back' | 'start-back' | 'start-forward';

export class TextCursor {
	readonly #text: string;
	readonly #sentences: readonly Span[];
	readonly #words: readonly Span[];

	constructor(text: string, language: string) {
		this.#text = text;
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

/** With Shift held, arrows move the end of the choice; with Alt as well, its start. Null: the keys mean nothing here. */
export function wordMoveOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyStruck): CursorMove | null {
	if (!shiftKey || ctrlKey || metaKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
	const isBack = key === 'ArrowLeft';
	if (altKey) return isBack ? 'start-back' : 'start-forward';
	return isBack ? 'end-back' : 'end-forward';
}

type KeyStruck = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Words of the text as the wording of a statement: on one line, with a capital, without the sign that ends a clause. */
export function asWording(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	const bare = line.replace(/[,;:–—-]+$/u, '').trim() || line;
	return bare.slice(0, 1).toUpperCase() + bare.slice(1);
}
