/**
 * Titles and statements of the articles that were found last: who types on finds many of them again, and reading an article's lines takes
 * longer than finding them. They are of one state of the index; with the next they are forgotten.
 */
import type { IndexedLines } from './index-rows.ts';

/** Articles: some two megabytes. */
const MOST = 300;

export class KeptLines {
	/** The one used last comes last. */
	readonly #kept = new Map<string, IndexedLines>();

	get(articleId: string): IndexedLines | undefined {
		const lines = this.#kept.get(articleId);
		if (lines) this.put(articleId, lines);
		return lines;
	}

	put(articleId: string, lines: IndexedLines): void {
		this.#kept.delete(articleId);
		this.#kept.set(articleId, lines);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
	}

	clear(): void {
		this.#kept.clear();
	}
}
