/**
 * Attaches a map that travelled without its text to the article's own text: resolves the hash selectors of its
 * statements and says what became of each. Pure: the command that changes the records (argument/commands) takes the text
 * record and the passages from here; what is not certain is reported and left to a person.
 */
import type { ArticleId, StatementId, TextId } from '#argument/ids.ts';
import { sameRecord } from '#argument/diff.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isQuotePassage, type HashSelector, type QuotePassage } from '#argument/records/passage.ts';
import type { ArticleText } from '#argument/records/text.ts';
import type { Statement } from '#argument/records/statement.ts';
import { anchor } from './anchor.ts';
import type { AnchorState } from './anchor-state.ts';
import { describe } from './describe.ts';
import { anchorHash } from './hash-selector.ts';
import { sameSpan, type Span } from './span.ts';
import { textIdOf } from './text-id.ts';
import { TextIndex } from './text-index.ts';

export interface AttachedPassages {
	readonly statementId: StatementId;
	/**
	 * Passages into the opened text, in the order of the selectors: only those found `exact` or `moved`. Each keeps the
	 * hashes it was found by, so that the map can leave without the text again.
	 */
	readonly passages: readonly QuotePassage[];
}

/** What became of one selector. */
export interface AttachedSelector {
	readonly statementId: StatementId;
	/** Hashes of the words; or a quote of them, where the map quotes another version of the article's own text. */
	readonly selector: HashSelector | QuotePassage;
	readonly state: AnchorState;
	/** Where it is or, for `changed`, would be; null where it is lost. */
	readonly passage: QuotePassage | null;
	/** Other places it could be. */
	readonly candidates: readonly Span[];
}

export type AttachReport = Readonly<Record<AnchorState, readonly AttachedSelector[]>>;

export interface Attachment {
	readonly text: ArticleText;
	/** One entry for each statement that has a passage in the text. */
	readonly passages: readonly AttachedPassages[];
	readonly report: AttachReport;
}

/** Resolves the selectors of an article's statements in a text taken to be its original. */
export function attachOriginal(records: Records, articleId: ArticleId, text: string, source?: string): Attachment {
	const index = new TextIndex(text);
	const id = textIdOf(text);
	const article = get(records, articleId);
	const report: Record<AnchorState, AttachedSelector[]> = { exact: [], moved: [], changed: [], lost: [] };
	const passages: AttachedPassages[] = [];
	for (const statement of allOf(records, 'statement')) {
		if (statement.articleId !== articleId) continue;
		const found: QuotePassage[] = [];
		for (const selector of [...hashSelectorsOf(statement), ...quotesToFollow(statement, article, id)]) {
			const result = attachSelector(index, id, statement.id, selector);
			report[result.state].push(result);
			if (result.passage && result.state !== 'changed') found.push(result.passage);
		}
		if (found.length > 0) passages.push({ statementId: statement.id, passages: joined(found) });
	}
	return {
		text: { id, articleId, kind: 'original', text, ...(source === undefined ? {} : { source }) },
		passages,
		report
	};
}

/** All hash selectors of a statement, in the order of its passages, each once. */
export function hashSelectorsOf(statement: Statement): readonly HashSelector[] {
	const all = statement.passages.flatMap((passage) => passage.hashes ?? []);
	return all.filter((hash, at) => all.findIndex((other) => sameRecord(other, hash)) === at);
}

/** Passages that quote another version of the article's own text and have no hashes: a retelling's words lead nowhere. */
function quotesToFollow(statement: Statement, article: Article | null, textId: TextId): readonly QuotePassage[] {
	if (article?.textKind === 'retelling') return [];
	return statement.passages
		.filter(isQuotePassage)
		.filter((passage) => !passage.hashes?.length && (passage.textId ?? article?.textId) !== textId);
}

function attachSelector(
	index: TextIndex,
	textId: TextId,
	statementId: StatementId,
	selector: HashSelector | QuotePassage
): AttachedSelector {
	const isHash = 'whole' in selector;
	const place = isHash ? anchorHash(index, selector) : anchor(index, selector);
	const hashes = isHash ? { hashes: [selector] } : {};
	const passage = place.state === 'lost' ? null : { ...describe(index.text, place, textId), ...hashes };
	return { statementId, selector, state: place.state, passage, candidates: place.candidates };
}

/** Passages of the same words as one, with the hashes of all. */
function joined(passages: readonly QuotePassage[]): QuotePassage[] {
	const result: QuotePassage[] = [];
	for (const passage of passages) {
		const at = result.findIndex((one) => sameSpan(one, passage));
		const same = result[at];
		if (!same) result.push(passage);
		else if (passage.hashes) result[at] = { ...same, hashes: [...(same.hashes ?? []), ...passage.hashes] };
	}
	return result;
}
