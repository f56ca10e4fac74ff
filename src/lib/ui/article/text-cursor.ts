/**
 * Choosing words by keyboard: from sentence to sentence or clause to clause, and each end of the choice by words or clauses. Pure;
 * offsets are UTF-16.
 */
import { segment } from '#anchoring/sentences.ts';
import type { Span } from '#anchoring/span.ts';

export type CursorMove =
	| 'next-sentence'
	| 'previous-sentence'
	| 'next-clause'
	| 'previous-clause'
	| 'end-forward'
	| 'end-back'
	| 'start-back'
	| 'start-forward'
	| 'end-clause-forward'
	| 'end-clause-back';

/** What separates clauses within a sentence. */
const BREAK = /[,;:]+["”’)\]]*\s+|\s+[–—-]+\s+|[–—]/gu;

export class TextCursor {
	readonly #text: string;
	readonly #sentences: readonly Span[];
	readonly #clauses: readonly Span[];
	readonly #words: readonly Span[];

	constructor(text: string, language: string) {
		this.#text = text;
		this.#sentences = segment(text, language).sentences;
		this.#clauses = this.#sentences.flatMap((sentence) => clausesOf(text, sentence));
		this.#words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
	}

	/** The span after the move; the same span where there is nowhere to go. Without a span, moving by sentences begins at `from`. */
	moved(span: Span | null, move: CursorMove, from = 0): Span | null {
		if (move === 'next-sentence')
			return this.#sentences.find(({ start, end }) => (span ? start > span.start : end > from)) ?? span;
		if (move === 'previous-sentence')
			return this.#sentences.findLast(({ start }) => start < (span?.start ?? from)) ?? span;
		if (move === 'next-clause') {
			const first = this.#clauses.find((clause) => span?.start === clause.start && clause.end < span.end);
			return first ?? this.#clauses.find(({ start, end }) => (span ? start > span.start : end > from)) ?? span;
		}
		if (move === 'previous-clause') return this.#clauses.findLast(({ start }) => start < (span?.start ?? from)) ?? span;
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

function clausesOf(text: string, { start, end }: Span): Span[] {
	const breaks = [...text.slice(start, end).matchAll(BREAK)];
	const starts = [start, ...breaks.map((found) => start + found.index + found[0].length)];
	const ends = [...breaks.map((found) => start + found.index), end];
	return starts.flatMap((from, at) => {
		const to = ends[at] ?? end;
		return from < to ? [{ start: from, end: to }] : [];
	});
}

/**
 * What an arrow key means in a text: sentence by sentence, with Ctrl clause by clause; with Shift the end of the choice moves by words, or
 * with Ctrl by clauses, and with Alt its start. Null: the keys mean nothing here.
 */
export function moveOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyStruck): CursorMove | null {
	if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
	const isForward = key === 'ArrowRight';
	const isByClause = ctrlKey || metaKey;
	if (altKey && (isByClause || !shiftKey)) return null;
	if (altKey) return isForward ? 'start-forward' : 'start-back';
	if (isByClause && shiftKey) return isForward ? 'end-clause-forward' : 'end-clause-back';
	if (isByClause) return isForward ? 'next-clause' : 'previous-clause';
	if (shiftKey) return isForward ? 'end-forward' : 'end-back';
	return isForward ? 'next-sentence' : 'previous-sentence';
}

type KeyStruck = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Words of the text as the wording of a statement: on one line, with a capital, without the sign that ends a clause. */
export function asWording(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	const bare = line.replace(/[,;:–—-]+$/u, '').trim() || line;
	return bare.slice(0, 1).toUpperCase() + bare.slice(1);
}
