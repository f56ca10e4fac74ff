/**
 * Which of an article's texts is shown, and where its statements' passages stand in it. Passages that do not anchor
 * are told apart by state and never marked as if they did.
 */
import type { AnchorState } from '#anchoring/anchor-state.ts';
import type { Span } from '#anchoring/span.ts';
import { anchor } from '#anchoring/anchor.ts';
import { paragraphAt, paragraphsOf } from '#anchoring/margin-paragraphs.ts';
import { TextIndex } from '#anchoring/text-index.ts';
import type { StatementId, TextId } from '#argument/ids.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ArticleText } from '#argument/records/text.ts';
import type { MarkedSpan } from './marks.ts';

export interface ShownPassage {
	readonly key: string;
	/** Place in the statement's passages, from 0. */
	readonly index: number;
	/** Where the words stand in the text shown; null where that is not certain. */
	readonly span: Span | null;
	readonly state: AnchorState;
	/** The words as they stand in the text shown; what was quoted, where they are changed or lost. */
	readonly words: string;
	/** From 1; null where the words are lost. */
	readonly paragraph: number | null;
}

export interface ShownText {
	readonly text: ArticleText;
	readonly spans: readonly MarkedSpan[];
	readonly passages: ReadonlyMap<StatementId, readonly ShownPassage[]>;
}

export function showText(
	text: ArticleText,
	statements: readonly Statement[],
	mainTextId: TextId | undefined
): ShownText {
	const paragraphs = paragraphsOf(text.text);
	const index = new TextIndex(text.text);
	const spans: MarkedSpan[] = [];
	const passages = new Map<StatementId, ShownPassage[]>();
	for (const statement of statements) {
		const shown: ShownPassage[] = [];
		for (const [place, passage] of statement.passages.entries()) {
			if (!isQuotePassage(passage)) continue;
			if ((passage.textId ?? mainTextId) !== text.id) continue;
			const found = anchor(index, passage);
			const certain = found.state === 'exact' || found.state === 'moved';
			if (certain) spans.push({ statementId: statement.id, start: found.start, end: found.end });
			shown.push({
				key: `${statement.id}-${place}`,
				index: place,
				span: certain ? { start: found.start, end: found.end } : null,
				state: found.state,
				words: certain ? text.text.slice(found.start, found.end).replaceAll(/\s+/g, ' ') : passage.exact,
				paragraph: found.start === null ? null : paragraphAt(paragraphs, found.start)
			});
		}
		passages.set(statement.id, shown);
	}
	return { text, spans, passages };
}
