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

/** What is known of a text that stays as it is, so that one change among thousands of statements costs no more than that change. */
interface Read {
	readonly paragraphs: ReturnType<typeof paragraphsOf>;
	readonly index: TextIndex;
	readonly mainTextId: TextId | undefined;
	readonly shown: WeakMap<Statement, readonly ShownPassage[]>;
}

const read = new WeakMap<ArticleText, Read>();

function readOnce(text: ArticleText, mainTextId: TextId | undefined): Read {
	const known = read.get(text);
	if (known && known.mainTextId === mainTextId) return known;
	const fresh: Read = {
		paragraphs: known?.paragraphs ?? paragraphsOf(text.text),
		index: known?.index ?? new TextIndex(text.text),
		mainTextId,
		shown: new WeakMap()
	};
	read.set(text, fresh);
	return fresh;
}

export function showText(
	text: ArticleText,
	statements: readonly Statement[],
	mainTextId: TextId | undefined
): ShownText {
	const known = readOnce(text, mainTextId);
	const spans: MarkedSpan[] = [];
	const passages = new Map<StatementId, readonly ShownPassage[]>();
	for (const statement of statements) {
		const shown = known.shown.get(statement) ?? passagesIn(text, statement, known);
		known.shown.set(statement, shown);
		for (const { span } of shown) if (span) spans.push({ statementId: statement.id, ...span });
		passages.set(statement.id, shown);
	}
	return { text, spans, passages };
}

function passagesIn(text: ArticleText, { id, passages }: Statement, { index, paragraphs, mainTextId }: Read) {
	const shown: ShownPassage[] = [];
	for (const [place, passage] of passages.entries()) {
		if (!isQuotePassage(passage)) continue;
		if ((passage.textId ?? mainTextId) !== text.id) continue;
		const found = anchor(index, passage);
		const certain = found.state === 'exact' || found.state === 'moved';
		shown.push({
			key: `${id}-${place}`,
			index: place,
			span: certain ? { start: found.start, end: found.end } : null,
			state: found.state,
			words: certain ? text.text.slice(found.start, found.end).replaceAll(/\s+/g, ' ') : passage.exact,
			paragraph: found.start === null ? null : paragraphAt(paragraphs, found.start)
		});
	}
	return shown;
}
