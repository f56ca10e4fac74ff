/** Which suggestions a person rejected, as the article remembers them, so that no engine makes them again. */
import type { Draft } from './command.ts';
import { sameRecord } from './diff.ts';
import { withField } from './fields.ts';
import type { ArticleId } from './ids.ts';
import { get, type ArgumentRecord, type Records } from './records.ts';
import type { Rejection } from './records/article.ts';
import { isQuotePassage } from './records/passage.ts';

/** What the article has to remember of a rejected statement, inference or attack. Empty for what leaves no trace in a text. */
export function rejectionsOf(records: Records, record: ArgumentRecord): Rejection[] {
	if ('premiseIds' in record) return record.premiseIds.map((fromId) => ({ fromId, toId: record.conclusionId }));
	if ('attackerId' in record) return [{ fromId: record.attackerId, toId: record.targetId }];
	if (!('passages' in record)) return [];
	const ownText = get(records, record.articleId)?.textId;
	return record.passages.filter(isQuotePassage).flatMap(({ textId = ownText, start, end }) => {
		return textId === undefined ? [] : [{ textId, start, end }];
	});
}

/** Adds to what the article remembers; what it remembers already is not added again. */
export function remember(draft: Draft, articleId: ArticleId, rejections: readonly Rejection[]): void {
	draft.change(articleId, (article) => {
		const before = article.rejected ?? [];
		const fresh = rejections.filter((one) => !before.some((other) => sameRecord(one, other)));
		return fresh.length === 0 ? article : withField(article, 'rejected', [...before, ...fresh]);
	});
}
