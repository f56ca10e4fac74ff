/** A motion in the reader's own words → a brief: what speaks for and against it is looked for apart from the page. */
import type { ArticleId } from '#argument/ids.ts';
import type { Motion } from '#brief/motion.ts';
import type { App } from '#ui/app.svelte.ts';
import { keptBrief } from './make-brief.ts';
import type { Task } from './motion.worker.ts';

export interface MadeBrief {
	readonly href: string;
	/** Statements that were found for the motion or against it. */
	readonly found: number;
	/** True where an engine chose them by their words; false where the motion is a question with positions of its own. */
	readonly isProposed: boolean;
}

/** Rejects with the signal's reason where it is stopped, and where the browser gives no worker. */
export async function makeBriefOfWords(
	app: App,
	title: string,
	articleIds: readonly ArticleId[],
	signal: AbortSignal
): Promise<MadeBrief> {
	const { motionOf, questionNamed } = await import('#brief/motion.ts');
	const records = await app.library.loadAcross(articleIds);
	signal.throwIfAborted();
	const question = questionNamed(records, title);
	const motion = question
		? motionOf(records, question)
		: await foundApart({ records: [...records.values()], title, articleIds }, signal);
	signal.throwIfAborted();
	const found = motion.for.length + motion.against.length + motion.either.length;
	return { href: await keptBrief(app, records, motion, articleIds), found, isProposed: motion.isProposed };
}

function foundApart(task: Task, signal: AbortSignal): Promise<Motion> {
	const worker = new Worker(new URL('./motion.worker.ts', import.meta.url), { type: 'module' });
	const found = new Promise<Motion>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error));
		worker.addEventListener('message', ({ data }: MessageEvent<Motion>) => resolve(data));
		worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker did not start')));
		worker.postMessage(task);
	});
	return found.finally(() => worker.terminate());
}
