/** Has an argument drafted in a worker, so that the page stays usable. Stopping ends the worker at once. */
import type { Decomposition, DecomposeInput, Progress } from '#decompose/decomposition.ts';
import type { DraftingNews } from './drafting.worker.ts';

export interface DraftApart {
	readonly signal: AbortSignal;
	readonly onProgress?: (progress: Progress) => void;
	/** Hears of the small picture of a first draft, before the draft itself is given. */
	readonly onThumbnail?: (thumbnail: string) => void;
}

/** Resolves to `cancelled` where it is stopped; rejects where the engine itself fails or cannot be loaded. */
export function draftApart(
	input: DecomposeInput,
	{ signal, onProgress, onThumbnail }: DraftApart
): Promise<Decomposition> {
	if (signal.aborted) return Promise.resolve({ kind: 'cancelled' });
	const worker = new Worker(new URL('./drafting.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Decomposition>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<DraftingNews>) => {
			if ('progress' in data) onProgress?.(data.progress);
			else {
				if (data.thumbnail !== null) onThumbnail?.(data.thumbnail);
				resolve(data.drafted);
			}
		};
		worker.onerror = (event) => reject(new Error(event.message || 'the engine could not be loaded'));
		signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }), { once: true });
		worker.postMessage(input);
	}).finally(() => worker.terminate());
}
