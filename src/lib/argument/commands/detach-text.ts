/**
 * Takes a version of its text away from an article. Passages into it keep their hashes, by which the words are found again
 * when the text is opened anew; passages without hashes go. Another text of the article is shown in its place.
 */
import { Draft, type Edit } from '../command.ts';
import { compareIds } from '../argument-graph.ts';
import { apply, compose } from '../diff.ts';
import type { TextId } from '../ids.ts';
import { allOf, get } from '../records.ts';
import { isRefusal, refuse } from '../refusal.ts';

export interface DetachText {
	readonly textId: TextId;
}

export const detachText: Edit<DetachText> = (records, { textId }) => {
	if (!get(records, textId)) return refuse('not-found', { id: textId });
	const removal = new Draft(records);
	removal.remove(textId);
	const detached = removal.finish();
	if (isRefusal(detached)) return detached;
	const left = apply(records, detached);
	const draft = new Draft(left);
	for (const article of allOf(records, 'article')) {
		if (article.textId !== textId) continue;
		const others = allOf(left, 'text').filter((text) => text.articleId === article.id);
		const next = others.sort((a, b) => compareIds(a.id, b.id))[0];
		if (next)
			draft.change(article.id, (one) => ({ ...one, textId: next.id, ...(next.kind && { textKind: next.kind }) }));
	}
	const shown = draft.finish();
	return isRefusal(shown) ? shown : compose(detached, shown);
};
