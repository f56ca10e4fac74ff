/** Compares articles apart from the page: told which, it names each stage as it begins, then gives what it found. */
import type { ArticleId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { Comparison } from '#compare/comparison.ts';
import { compare } from '#compare/pipeline.ts';

export interface Task {
	readonly records: readonly ArgumentRecord[];
	readonly articleIds: readonly ArticleId[];
}

export type News = { readonly stage: number } | { readonly found: Comparison };

globalThis.addEventListener('message', ({ data: { records, articleIds } }: MessageEvent<Task>) => {
	const tell = (news: News) => globalThis.postMessage(news);
	tell({ found: compare(recordsOf(records), articleIds, (stage) => tell({ stage })) });
});
