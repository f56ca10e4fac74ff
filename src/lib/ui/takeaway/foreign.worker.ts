/** Reads another tool's file apart from the page: a long one takes seconds. */
import type { Records } from '#argument/records.ts';
import type { Problem } from '#argument/problems.ts';
import { FORMATS } from '#interchange/formats.ts';
import { randomIds } from '#store/random-ids.ts';

export interface ForeignTask {
	/** Of the format. */
	readonly key: string;
	readonly name: string;
	readonly text: string;
	/** The text of the second file, for a format that is two. */
	readonly beside?: string;
}

export type ForeignNews =
	{ readonly records: Records; readonly problems: readonly Problem[] } | { readonly failed: string };

globalThis.addEventListener('message', ({ data }: MessageEvent<ForeignTask>) => {
	const tell = (news: ForeignNews) => globalThis.postMessage(news);
	run(data).then(tell, (fault: unknown) => tell({ failed: String(fault) }));
});

async function run({ key, name, text, beside }: ForeignTask): Promise<ForeignNews> {
	const reader = await FORMATS.find((one) => one.key === key)?.reader?.();
	if (!reader) return { failed: `there is no reader of ${key}` };
	return reader(text, randomIds(), { name, ...(beside !== undefined && { beside }) });
}
