/**
 * Attaches a map that travelled without its text to the article's own text: resolves the hash selectors of its
 * statements and says what became of each. Pure: the command that changes the records (argument/commands) takes the text
 * record and the passages from here; what is not certain is reported and left to a person.
 */
import type { ArticleId, StatementId, TextId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { HashSelector, QuotePassage } from '#argument/records/passage.ts';
import type { ArticleText } from '#argument/records/text.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { AnchorState } from './anchor-state.ts';
import { describe } from './describe.ts';
import { anchorHash } from './hash-selector.ts';
import { sameSpan, type Span } from './span.ts';
import { textIdOf } from './text-id.ts';
import { TextIndex } from './text-index.ts';

export interface AttachedPassages {
	readonly statementId: StatementId;
	/** Passages into the opened text, in the order of the selectors: only those found `exact` or `moved`. */
	readonly passages: readonly QuotePassage[];
}

/** What became of one selector. */
export interface AttachedSelector {
	readonly statementId: StatementId;
	readonly selector: HashSelector;
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
	const report: Record<AnchorState, AttachedSelector[]> = { exact: [], moved: [], changed: [], lost: [] };
	const passages: AttachedPassages[] = [];
	for (const statement of allOf(records, 'statement')) {
		if (statement.articleId !== articleId) continue;
		const own: QuotePassage[] = [];
		for (const selector of hashSelectorsOf(statement)) {
			const result = attachSelector(index, id, statement.id, selector);
			report[result.state].push(result);
			const { passage, state } = result;
			if (!passage || state === 'changed' || own.some((one) => sameSpan(one, passage))) continue;
			own.push(passage);
		}
		if (own.length > 0) passages.push({ statementId: statement.id, passages: own });
	}
	return {
		text: { id, articleId, kind: 'original', text, ...(source === undefined ? {} : { source }) },
		passages,
		report
	};
}

/** All hash selectors of a statement, in the order of its passages. */
export function hashSelectorsOf(statement: Statement): readonly HashSelector[] {
	return statement.passages.flatMap((passage) => passage.hashes ?? []);
}

function attachSelector(
	index: TextIndex,
	textId: TextId,
	statementId: StatementId,
	selector: HashSelector
): AttachedSelector {
	const anchor = anchorHash(index, selector);
	const passage = anchor.state === 'lost' ? null : describe(index.text, anchor, textId);
	return { statementId, selector, state: anchor.state, passage, candidates: anchor.candidates };
}
