/** A question → a brief of its own, kept in the library. Loads what gathers the cards with the first one. */
import type { ArticleId, QuestionId } from '#argument/ids.ts';
import { get } from '#argument/records.ts';
import type { App } from '#ui/app.svelte.ts';
import { resolve } from '$app/paths';

/** The address of the new brief; null where the question is not in the library. */
export async function makeBrief(
	app: App,
	questionId: QuestionId,
	articleIds: readonly ArticleId[]
): Promise<string | null> {
	const [{ collectBrief }, { motionOf }] = await Promise.all([import('#brief/collect.ts'), import('#brief/motion.ts')]);
	const { library } = app;
	const records = await library.loadAcross(articleIds);
	const question = get(records, questionId);
	if (!question) return null;
	const key = library.ids.next();
	const brief = collectBrief(records, motionOf(records, question), articleIds, library.ids);
	await library.values.put('briefs', key, brief, articleIds);
	return resolve('/brief/[id]', { id: key });
}
