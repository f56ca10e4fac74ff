/** Searches apart from the page, over a connection of its own: one search at a time, the last one asked for. */
import { IndexedVault } from '../database/indexed.ts';
import { StoreFailure } from '../database/vault.ts';
import { randomIds } from '../random-ids.ts';
import type { SearchAnswer, SearchRequest } from './index-worker.ts';
import { SearchIndex } from './search-index.ts';

let index: Promise<SearchIndex> | null = null;
let stop = new AbortController();

const tell = (answer: SearchAnswer) => globalThis.postMessage(answer);

async function opened(name: string, version: number): Promise<SearchIndex> {
	const events = {
		blocked: () => undefined,
		closing: () => undefined,
		// The page decides whether there is a library to search; it starts another worker when it asks again.
		lost: () => {
			vault.close();
			tell({ lost: true });
		},
		reopened: () => undefined,
		// The page reads the same rows, and tells the user.
		unreadable: () => undefined
	};
	const vault = await IndexedVault.open(name, version, events);
	return new SearchIndex(vault, randomIds());
}

type Asked = Extract<SearchRequest, { id: number }>;

/** `isSecond`: the index was damaged and has been thrown away. */
async function answer(request: Asked, stopper: AbortController, isSecond = false): Promise<void> {
	const { id } = request;
	const { signal } = stopper;
	try {
		index ??= opened(request.name, request.version);
		const ready = await index;
		if (request.query === null) {
			await ready.prepare(signal);
			return tell({ id, hits: [], isLast: true });
		}
		const hits = await ready.search(request.query, {
			limit: request.limit,
			...(request.articleIds && { articleIds: request.articleIds }),
			signal,
			onHits: (soFar) => tell({ id, hits: soFar, isLast: false }),
			onIndexing: (indexing) => tell({ id, indexing })
		});
		tell({ id, hits, isLast: true });
	} catch (error) {
		if (signal.aborted) return;
		if (!isSecond && !(error instanceof StoreFailure) && (await discarded())) return answer(request, stopper, true);
		tell({ id, failed: String(error) });
	}
}

/** What makes no sense is thrown away: the index is derived from the articles. */
async function discarded(): Promise<boolean> {
	try {
		await (await index)?.discard();
		return index !== null;
	} catch {
		// Then the first failure is what is told.
		return false;
	}
}

globalThis.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
	if ('stop' in data) return stop.abort();
	// Indexing goes on while searches come and go; a search gives way to the next.
	if (data.query === null) return void answer(data, new AbortController());
	stop.abort();
	stop = new AbortController();
	void answer(data, stop);
});
