/** A map for others, without the texts that this reader opened beside the one it was made on: those were never part of it. */
import { detachText } from '#argument/commands/detach-text.ts';
import { apply } from '#argument/diff.ts';
import type { ArticleId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';

export function withoutOpened(records: Records, articleId: ArticleId): Records {
	const own = get(records, articleId)?.textId;
	return allOf(records, 'text')
		.filter((text) => text.articleId === articleId && own !== undefined && text.id !== own)
		.reduce<Records>((left, { id }) => {
			const diff = detachText(left, { textId: id });
			return isRefusal(diff) ? left : apply(left, diff);
		}, records);
}
