/** The page's side of the searching worker: asks, hears, gives up; lets the worker go when nobody has searched for a while. */
import type { ArticleId } from '#argument/ids.ts';
import type { SearchHit } from './hits.ts';
import { DEFAULT_LIMIT, type Indexing, type SearchOptions } from './search-library.ts';

export type SearchRequest =
	| {
			readonly id: number;
			readonly name: string;
			readonly version: number;
			/** Null: index what is not indexed. */
			readonly query: string | null;
			readonly limit: number;
			readonly articleIds?: readonly ArticleId[];
	  }
	| { readonly stop: true };

export type SearchAnswer =
	| { readonly id: number; readonly hits: readonly SearchHit[]; readonly isLast: boolean }
	| { readonly id: number; readonly indexing: Indexing }
	| { readonly id: number; readonly failed: string }
	/** The database was closed by the browser, deleted, or taken over by a newer version. */
	| { readonly lost: true };

/** Milliseconds without a search after which the index leaves the memory. */
const IDLE = 120_000;

interface Waiting {
	readonly hear: (hits: readonly SearchHit[]) => void;
	readonly wait: (indexing: Indexing) => void;
	readonly give: (hits: SearchHit[]) => void;
	readonly fail: (error: unknown) => void;
}

export class IndexWorker {
	readonly #name: string;
	readonly #version: number;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | null = null;
	#next = 1;
	#leaving: ReturnType<typeof setTimeout> | undefined;

	/** Of the library's database. */
	constructor(name: string, version: number) {
		this.#name = name;
		this.#version = version;
	}

	/** Rejects with the signal's reason where it is aborted, and with an IndexFailure where the index cannot be used. */
	search(query: string, options: SearchOptions): Promise<SearchHit[]> {
		return this.#ask(query, options);
	}

	/** Indexes what is not indexed. */
	async prepare(): Promise<void> {
		await this.#ask(null, {});
	}

	close(): void {
		clearTimeout(this.#leaving);
		this.#worker?.terminate();
		this.#worker = null;
		const gone = new IndexFailure('the search was closed');
		for (const { fail } of this.#waiting.values()) fail(gone);
		this.#waiting.clear();
	}

	#ask(query: string | null, { limit = DEFAULT_LIMIT, articleIds, signal, onHits, onIndexing }: SearchOptions) {
		return new Promise<SearchHit[]>((give, fail) => {
			if (signal?.aborted) return fail(signal.reason);
			const id = this.#next++;
			const stop = () => {
				this.#waiting.delete(id);
				this.#worker?.postMessage({ stop: true } satisfies SearchRequest);
				fail(signal?.reason);
			};
			const end = () => signal?.removeEventListener('abort', stop);
			this.#waiting.set(id, {
				hear: (hits) => onHits?.(hits),
				wait: (indexing) => onIndexing?.(indexing),
				give: (hits) => (end(), give(hits)),
				fail: (error) => (end(), fail(error))
			});
			signal?.addEventListener('abort', stop);
			const request = { id, name: this.#name, version: this.#version, query, limit, ...(articleIds && { articleIds }) };
			this.#started().postMessage(request satisfies SearchRequest);
		});
	}

	#started(): Worker {
		clearTimeout(this.#leaving);
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./searching.worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => this.#hear(data));
		worker.addEventListener('error', ({ message }) => this.#failAll(message || 'the search could not be loaded'));
		this.#worker = worker;
		return worker;
	}

	#hear(answer: SearchAnswer): void {
		if ('lost' in answer) return this.#failAll('the database was closed');
		const waiting = this.#waiting.get(answer.id);
		if (!waiting) return;
		if ('indexing' in answer) return waiting.wait(answer.indexing);
		if ('hits' in answer && !answer.isLast) return waiting.hear(answer.hits);
		this.#waiting.delete(answer.id);
		if ('failed' in answer) waiting.fail(new IndexFailure(answer.failed));
		else waiting.give([...answer.hits]);
		if (this.#waiting.size === 0) this.#leaving = setTimeout(() => this.close(), IDLE);
	}

	#failAll(why: string): void {
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		this.close();
		for (const { fail } of waiting) fail(new IndexFailure(why));
	}
}

/** The index cannot be used: no worker, no room for it on the disk, no database. What is searched can still be looked at. */
export class IndexFailure extends Error {
	override readonly name = 'IndexFailure';
}
