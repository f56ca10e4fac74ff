/** A question, or a motion in the reader's words → a brief, kept in the library. Loads what gathers the cards with the first one. */
import type { ArticleId, QuestionId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import type { Motion } from '#brief/motion.ts';
import type { App } from '#ui/app.svelte.ts';
import { resolve } from '$app/paths';
import type { Task } from './motion.worker.ts';

/** The address of the new brief; null where the question is not in the library. */
export async function makeBrief(
	app: App,
	questionId: QuestionId,
	articleIds: readonly ArticleId[]
): Promise<string | null> {
	const { motionOf } = await import('#brief/motion.ts');
	const records = await app.library.loadAcross(articleIds);
	const question = get(records, questionId);
	return question ? kept(app, records, motionOf(records, question), articleIds) : null;
}

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
	return { href: await kept(app, records, motion, articleIds), found, isProposed: motion.isProposed };
}

async function kept(app: App, records: Records, motion: Motion, articleIds: readonly ArticleId[]): Promise<string> {
	const { collectBrief } = await import('#brief/collect.ts');
	const { library } = app;
	const key = library.ids.next();
	await library.values.put('briefs', key, collectBrief(records, motion, articleIds, library.ids), articleIds);
	return resolve('/brief/[id]', { id: key });
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
