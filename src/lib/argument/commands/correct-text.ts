/**
 * Puts a corrected version in the place of an article's text. Passages that were carried along point into it; the others keep
 * pointing into the version they were made on, which stays as long as one of them does. Where a passage goes is worked out by
 * anchoring/correction.ts: nothing is guessed here.
 */
import { Draft, type Edit } from '../command.ts';
import { apply, compose } from '../diff.ts';
import { withField, withoutFields } from '../fields.ts';
import type { ArticleId, StatementId, TextId } from '../ids.ts';
import { allOf, get } from '../records.ts';
import type { Rejection } from '../records/article.ts';
import { isQuotePassage, type Passage } from '../records/passage.ts';
import type { ArticleText } from '../records/text.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { textsOf } from '../texts.ts';
import { placePassages, type PlacedPassage } from './place-passages.ts';

export interface CorrectText {
	readonly articleId: ArticleId;
	readonly fromId: TextId;
	/** The new words; the id follows from them (anchoring/text-id.ts). */
	readonly text: Pick<ArticleText, 'id' | 'text' | 'source'>;
	/** Passages into the new text. One that is not named stays where it was. */
	readonly passages: readonly PlacedPassage[];
	/** Where statements stand among the others, as places of the new text. */
	readonly orders?: readonly { readonly statementId: StatementId; readonly order: number }[];
	/** What no engine is to suggest again, in the new text. */
	readonly rejected?: readonly Rejection[];
}

export const correctText: Edit<CorrectText> = (records, args) => {
	const { articleId, fromId, text } = args;
	const [article, from] = [get(records, articleId), get(records, fromId)];
	if (!article) return refuse('not-found', { id: articleId });
	if (!from || !textsOf(records, articleId).includes(from)) return refuse('not-found', { id: fromId });
	if (text.id === fromId) return refuse('same-text');
	const present = get(records, text.id);
	if (present && present.text !== text.text) return refuse('different-text', { id: text.id });
	const draft = new Draft(records);
	const isShared = present?.articleId !== undefined && present.articleId !== articleId;
	const kind = from.kind ?? (article.textId === fromId ? article.textKind : undefined);
	const next: ArticleText = { ...text, ...present, articleId, ...(kind && { kind }), corrects: fromId };
	draft.put(isShared ? withoutFields(next, 'articleId') : next);
	// A version that was corrected once and is put back corrects what came after it.
	for (const one of allOf(records, 'text'))
		if (one.corrects === text.id) draft.change(one.id, (other) => withoutFields(other, 'corrects'));
	const isOwn = article.textId === fromId;
	draft.change(articleId, (one) => ({
		...(args.rejected ? withField(one, 'rejected', args.rejected.length > 0 ? [...args.rejected] : null) : one),
		...(isOwn && { textId: text.id })
	}));
	for (const { statementId, order } of args.orders ?? [])
		draft.change(statementId, (statement) => ({ ...statement, order }));
	for (const statement of isOwn ? allOf(records, 'statement') : []) {
		if (statement.articleId !== articleId) continue;
		const passages = statement.passages.map((passage) => named(passage, fromId));
		draft.change(statement.id, (one) => ({ ...one, passages }));
	}
	const unbound = draft.finish();
	if (isRefusal(unbound)) return unbound;
	const placed = placePassages(apply(records, unbound), { articleId, passages: args.passages });
	return isRefusal(placed) ? placed : compose(unbound, placed);
};

/** The passage with its text's name: it will not be the article's own any more. */
function named(passage: Passage, textId: TextId): Passage {
	return isQuotePassage(passage) && passage.textId === undefined ? { ...passage, textId } : passage;
}
