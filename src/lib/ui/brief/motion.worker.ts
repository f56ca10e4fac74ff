/** Finds what speaks for and against a motion apart from the page: each article is compared with it. */
import type { ArticleId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { motionFromWords, type Motion } from '#brief/motion.ts';

export interface Task {
	readonly records: readonly ArgumentRecord[];
	readonly title: string;
	readonly articleIds: readonly ArticleId[];
}

globalThis.addEventListener('message', ({ data: { records, title, articleIds } }: MessageEvent<Task>) => {
	const motion: Motion = motionFromWords(recordsOf(records), title, articleIds);
	globalThis.postMessage(motion);
});
