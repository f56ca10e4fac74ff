/** Drafts an article's argument apart from the page: says how far it is, then gives what it found. */
import type { Decomposition, DecomposeInput, Progress } from '#decompose/decomposition.ts';
import { decompose } from '#decompose/pipeline.ts';
import { recordsOf } from '#argument/records.ts';
import { randomIds } from '#store/random-ids.ts';
import { thumbnailOf } from '#ui/library/thumbnails.ts';

export type DraftingNews =
	| { readonly progress: Progress }
	/** `thumbnail`: of a draft of an article that has no map yet. */
	| { readonly drafted: Decomposition; readonly thumbnail: string | null };

globalThis.addEventListener('message', ({ data }: MessageEvent<DecomposeInput>) => {
	const tell = (news: DraftingNews) => globalThis.postMessage(news);
	let last = 0;
	const onProgress = (progress: Progress) => {
		// A hundred messages say as much as ten thousand.
		if (progress.done - last < 0.01) return;
		last = progress.done;
		tell({ progress });
	};
	const drafted = decompose(data, randomIds(), { onProgress });
	const isFirst = drafted.kind === 'draft' && data.existing === undefined;
	tell({ drafted, thumbnail: isFirst ? thumbnailOf(recordsOf(drafted.diff.added), data.articleId) : null });
});
