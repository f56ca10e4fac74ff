/** Drafts an article's argument apart from the page: says how far it is, then gives what it found. */
import type { Decomposition, DecomposeInput, Progress } from '#decompose/decomposition.ts';
import { decompose } from '#decompose/pipeline.ts';
import { recordsOf } from '#argument/records.ts';
import { randomIds } from '#store/random-ids.ts';

export type DraftingNews =
	| { readonly progress: Progress }
	/** `thumbnail`: of a long draft of an article that has no map yet. */
	| { readonly drafted: Decomposition; readonly thumbnail: string | null };

/** The small picture of a draft of so many records is made here, so that it does not hold up the page. */
const LONG = 1_000;

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
	if (drafted.kind !== 'draft' || data.existing !== undefined || drafted.diff.added.length <= LONG)
		return tell({ drafted, thumbnail: null });
	import('#ui/library/thumbnails.ts').then(
		({ thumbnailOf }) => tell({ drafted, thumbnail: thumbnailOf(recordsOf(drafted.diff.added), data.articleId) }),
		// Whoever asked then makes the small picture itself: it only takes longer.
		() => tell({ drafted, thumbnail: null })
	);
});
