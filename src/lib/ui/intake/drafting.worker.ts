/** Drafts an article's argument apart from the page: says how far it is, then gives what it found. */
import type { Decomposition, DecomposeInput, Progress } from '#decompose/decomposition.ts';
import { decompose } from '#decompose/pipeline.ts';
import { randomIds } from '#store/random-ids.ts';

export type DraftingNews = { readonly progress: Progress } | { readonly drafted: Decomposition };

globalThis.addEventListener('message', ({ data }: MessageEvent<DecomposeInput>) => {
	const tell = (news: DraftingNews) => globalThis.postMessage(news);
	let last = 0;
	const onProgress = (progress: Progress) => {
		// A hundred messages say as much as ten thousand.
		if (progress.done - last < 0.01) return;
		last = progress.done;
		tell({ progress });
	};
	tell({ drafted: decompose(data, randomIds(), { onProgress }) });
});
