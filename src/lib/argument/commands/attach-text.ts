/**
 * Gives an article a further version of its text and statements their passages into it: what happens when a reader opens the
 * original of an article whose map travelled without it (anchoring/attach.ts finds the passages). The passages there were stay;
 * one that held only hashes is replaced where the new passages carry its hashes, so that detaching brings it back.
 */
import { Draft, type Edit } from '../command.ts';
import { isEmpty, sameRecord } from '../diff.ts';
import { withoutFields } from '../fields.ts';
import type { ArticleId, StatementId } from '../ids.ts';
import { allOf, get, type Records } from '../records.ts';
import type { Article } from '../records/article.ts';
import { isQuotePassage, type HashSelector, type Passage, type QuotePassage } from '../records/passage.ts';
import type { ArticleText } from '../records/text.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { obstacleToPassage } from './add-passage.ts';

export interface AttachText {
	readonly articleId: ArticleId;
	readonly text: ArticleText;
	/** Passages into that text; their `textId` is set here. */
	readonly passages: readonly { readonly statementId: StatementId; readonly passages: readonly QuotePassage[] }[];
}

export const attachText: Edit<AttachText> = (records, { articleId, text, passages }) => {
	const article = get(records, articleId);
	if (!article) return refuse('not-found', { id: articleId });
	const present = get(records, text.id);
	if (present && present.text !== text.text) return refuse('different-text', { id: text.id });
	const draft = new Draft(records);
	// A text that two articles turn out to share belongs to neither alone.
	const isShared = present !== null && present.articleId !== undefined && present.articleId !== articleId;
	const attached = isShared ? withoutFields(present, 'articleId') : { ...text, ...present, articleId };
	draft.put(attached);
	if (article.textId === undefined && !hasUnboundPassages(records, article))
		draft.put({ ...article, textId: text.id, ...(text.kind && { textKind: text.kind }) });
	const known = new Map(records).set(text.id, attached);
	for (const { statementId, passages: found } of passages) {
		const after = withPassages(
			known,
			article,
			statementId,
			found.map((passage) => ({ ...passage, textId: text.id }))
		);
		if (isRefusal(after)) return after;
		draft.change(statementId, (statement) => ({ ...statement, passages: after }));
	}
	const attachment = draft.finish();
	return !isRefusal(attachment) && isEmpty(attachment) ? refuse('already-attached', { id: text.id }) : attachment;
};

/** True where passages point into the article's text, which is not known: a text that comes now may be another. */
function hasUnboundPassages(records: Records, article: Article): boolean {
	return allOf(records, 'statement').some(
		(statement) =>
			statement.articleId === article.id &&
			statement.passages.some((passage) => isQuotePassage(passage) && passage.textId === undefined)
	);
}

function withPassages(
	records: Records,
	article: Article,
	statementId: StatementId,
	found: readonly QuotePassage[]
): readonly Passage[] | Refusal {
	const statement = get(records, statementId);
	if (!statement) return refuse('not-found', { id: statementId });
	if (statement.articleId !== article.id)
		return refuse('other-article', { id: statementId, article: statement.articleId });
	if (statement.implicit) return refuse('implicit-with-passage', { id: statementId });
	for (const passage of found) {
		const obstacle = obstacleToPassage(records, statement, passage);
		if (obstacle) return obstacle;
	}
	const carried = found.flatMap((passage) => passage.hashes ?? []);
	const isCarried = (hash: HashSelector) => carried.some((one) => sameRecord(one, hash));
	const kept = statement.passages.filter((passage) => isQuotePassage(passage) || !passage.hashes.every(isCarried));
	const fresh = found.filter((passage) => !kept.some((one) => sameRecord(one, passage)));
	return [...kept, ...fresh];
}
