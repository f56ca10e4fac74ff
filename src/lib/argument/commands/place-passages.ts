/**
 * Gives passages their places in a text of the article, or takes them away: what a correction left behind, put right. An earlier version
 * of the text that no passage points into any more goes with that.
 */
import { Draft, type Edit } from '../command.ts';
import { apply, compose } from '../diff.ts';
import { withField } from '../fields.ts';
import type { ArticleId, StatementId, TextId } from '../ids.ts';
import { allOf, get, type Records } from '../records.ts';
import { isQuotePassage, type Passage, type QuotePassage } from '../records/passage.ts';
import type { Statement } from '../records/statement.ts';
import type { ArticleText } from '../records/text.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { textsOf, textsPointedInto } from '../texts.ts';
import { obstacleToPassage } from './add-passage.ts';

/** A passage of a statement, by its place, and where it goes; null takes it away. */
export interface PlacedPassage {
	readonly statementId: StatementId;
	readonly index: number;
	readonly passage: QuotePassage | null;
}

export interface PlacePassages {
	readonly articleId: ArticleId;
	readonly passages: readonly PlacedPassage[];
}

export const placePassages: Edit<PlacePassages> = (records, { articleId, passages }) => {
	if (!get(records, articleId)) return refuse('not-found', { id: articleId });
	const draft = new Draft(records);
	for (const statementId of new Set(passages.map((one) => one.statementId))) {
		const statement = get(records, statementId);
		if (!statement) return refuse('not-found', { id: statementId });
		if (statement.articleId !== articleId)
			return refuse('other-article', { id: statementId, article: statement.articleId });
		const after = withPlaced(
			records,
			statement,
			passages.filter((one) => one.statementId === statementId)
		);
		if (isRefusal(after)) return after;
		draft.put({ ...statement, passages: after });
	}
	const placed = draft.finish();
	if (isRefusal(placed)) return placed;
	const tidied = withoutUnused(apply(records, placed), articleId);
	return isRefusal(tidied) ? tidied : compose(placed, tidied);
};

function withPlaced(
	records: Records,
	statement: Statement,
	placed: readonly PlacedPassage[]
): readonly Passage[] | Refusal {
	const after: Passage[] = [];
	for (const [index, before] of statement.passages.entries()) {
		const change = placed.find((one) => one.index === index);
		const passage = change ? change.passage : before;
		if (passage === null) continue;
		const obstacle = change ? obstacleToPassage(records, statement, passage) : null;
		if (obstacle) return obstacle;
		const isThere = after.some(
			(one) =>
				isQuotePassage(one) &&
				isQuotePassage(passage) &&
				one.start === passage.start &&
				one.end === passage.end &&
				one.textId === passage.textId
		);
		if (!isThere) after.push(passage);
	}
	return after;
}

/** Earlier versions go when no passage points into them any more; what corrected them corrects what they corrected. */
function withoutUnused(records: Records, articleId: ArticleId) {
	const draft = new Draft(records);
	const used = textsPointedInto(records, articleId);
	const current = get(records, articleId)?.textId;
	const texts = textsOf(records, articleId);
	const isFree = (text: ArticleText) =>
		text.id !== current &&
		!used.has(text.id) &&
		!allOf(records, 'article').some((article) => article.textId === text.id) &&
		texts.some((one) => one.corrects === text.id);
	const free = new Map(texts.filter(isFree).map((text) => [text.id, text.corrects]));
	const kept = (id: TextId | undefined, seen = new Set<TextId>()): TextId | undefined => {
		if (id === undefined || !free.has(id) || seen.has(id)) return id !== undefined && free.has(id) ? undefined : id;
		return kept(free.get(id), seen.add(id));
	};
	for (const text of texts) {
		if (free.has(text.id)) draft.remove(text.id);
		else if (text.corrects !== undefined && free.has(text.corrects)) {
			const next = kept(text.corrects);
			draft.put(withField(text, 'corrects', next === undefined || next === text.id ? null : next));
		}
	}
	return draft.finish();
}
