/** A question → a brief, kept in the library. Loads what gathers the cards with the first one. */
import type { ArticleId, QuestionId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import type { Motion } from '#brief/motion.ts';
import type { App } from '#ui/app.svelte.ts';
import { resolve } from '$app/paths';

/** The address of the new brief; null where the question is not in the library. */
export async function makeBrief(
	app: App,
	questionId: QuestionId,
	articleIds: readonly ArticleId[]
): Promise<string | null> {
	const { motionOf } = await import('#brief/motion.ts');
	const records = await app.library.loadAcross(articleIds);
	const question = get(records, questionId);
	return question ? keptBrief(app, records, motionOf(records, question), articleIds) : null;
}

/** Gathers the cards of a motion, keeps them, and gives the address of the brief. */
export async function keptBrief(
	app: App,
	records: Records,
	motion: Motion,
	articleIds: readonly ArticleId[]
): Promise<string> {
	const { collectBrief } = await import('#brief/collect.ts');
	const { library } = app;
	const key = library.ids.next();
	await library.values.put('briefs', key, collectBrief(records, motion, articleIds, library.ids), articleIds);
	return resolve('/brief/[id]', { id: key });
}
