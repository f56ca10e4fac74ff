/** Has another tool's file read: a long one in a worker, told of once it takes a while, and given up where the reader says so. */
import type { Format } from '#interchange/formats.ts';
import type { Problem } from '#argument/problems.ts';
import type { Records } from '#argument/records.ts';
import { randomIds } from '#store/random-ids.ts';
import type { Notices } from '#ui/notices.svelte.ts';
import { m } from '#ui/language.svelte.ts';
import type { ForeignNews, ForeignTask } from './foreign.worker.ts';
import { takeawayWords } from './words.ts';

/** Characters that every reader takes in before anybody notices. */
const SHORT = 50_000;
/** Milliseconds after which it is said what is going on. */
const PATIENCE = 500;

export interface ForeignFile {
	readonly name: string;
	readonly text: string;
	/** The text of the second file, for a format that is two. */
	readonly beside?: string | undefined;
}

export interface TakenIn {
	readonly records: Records;
	readonly problems: readonly Problem[];
}

/** Null where the reader of the page has given up waiting, or where reading failed, which is said. */
export async function readForeign(
	format: Format,
	{ name, text, beside }: ForeignFile,
	notices: Notices
): Promise<TakenIn | null> {
	const options = { name, ...(beside !== undefined && { beside }) };
	try {
		if (text.length + (beside?.length ?? 0) > SHORT)
			return await apart({ key: format.key, text, ...options }, format, notices);
		return (await (await format.reader?.())?.(text, randomIds(), options)) ?? null;
	} catch (fault) {
		console.warn(fault);
		notices.problem(takeawayWords().foreign.failed(name));
		return null;
	}
}

async function apart(task: ForeignTask, format: Format, notices: Notices): Promise<TakenIn | null> {
	const words = takeawayWords().foreign;
	const worker = new Worker(new URL('./foreign.worker.ts', import.meta.url), { type: 'module' });
	let tellLater: ReturnType<typeof setTimeout> | undefined;
	try {
		const news = await new Promise<ForeignNews | null>((resolve, reject) => {
			const actions = [{ label: m().app.cancel, run: () => resolve(null) }];
			tellLater = setTimeout(() => notices.news(words.reading(task.name, format.label), { actions }), PATIENCE);
			worker.addEventListener('message', ({ data }: MessageEvent<ForeignNews>) => resolve(data));
			worker.addEventListener('error', (event) => reject(new Error(event.message || 'the reader could not be loaded')));
			worker.postMessage(task);
		});
		if (news === null) notices.news(words.givenUp(task.name));
		else if ('failed' in news) throw new Error(news.failed);
		return news;
	} finally {
		clearTimeout(tellLater);
		worker.terminate();
	}
}
