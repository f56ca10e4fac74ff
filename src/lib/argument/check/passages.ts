/** Does every passage quote the words that stand in its text? (AR14, AR15, AR21) A text that is not here cannot be asked. */
import { problem, type Problem } from '../problems.ts';
import { allOf, get, type Records } from '../records.ts';
import { isQuotePassage, type QuotePassage } from '../records/passage.ts';
import type { Statement } from '../records/statement.ts';
import type { ArticleText } from '../records/text.ts';

/** How much of a quotation a message shows. */
const SHOWN = 60;

export function checkPassages(records: Records, known: Records): Problem[] {
	return allOf(records, 'statement').flatMap((statement) =>
		statement.passages.flatMap((passage, index) =>
			isQuotePassage(passage) ? checkPassage(statement, passage, `${statement.id} passages[${index}]`, known) : []
		)
	);
}

/** What keeps a passage from being the words of its text (AR14): null where it is, or where there is no text to ask. */
export function mismatchOf(passage: QuotePassage, text: string | null): { expected: string; found: string } | null {
	const { start, end, exact } = passage;
	const found = text?.slice(start, end);
	if (found === undefined ? exact.length === end - start : found === exact && end - start === exact.length) return null;
	return { expected: shorten(exact), found: found === undefined ? `${end - start} characters` : shorten(found) };
}

/** The text a passage points into, where it is known. */
export function textOf(statement: Statement, passage: QuotePassage, known: Records): ArticleText | null {
	const textId = passage.textId ?? get(known, statement.articleId)?.textId;
	return textId === undefined ? null : get(known, textId);
}

function checkPassage(statement: Statement, passage: QuotePassage, where: string, known: Records): Problem[] {
	const text = textOf(statement, passage, known);
	const problems: Problem[] = [];
	if (text?.articleId !== undefined && text.articleId !== statement.articleId)
		problems.push(problem('AR21', where, { text: text.id, article: text.articleId }));
	const mismatch = mismatchOf(passage, text?.text ?? null);
	if (mismatch) return [...problems, problem('AR14', where, mismatch)];
	if (text) problems.push(...checkSides(passage, text.text, where));
	return problems;
}

function checkSides({ start, end, prefix, suffix }: QuotePassage, text: string, where: string): Problem[] {
	const before = text.slice(Math.max(0, start - prefix.length), start);
	const after = text.slice(end, end + suffix.length);
	return [
		...(before === prefix ? [] : [problem('AR15', where, { side: 'prefix' })]),
		...(after === suffix ? [] : [problem('AR15', where, { side: 'suffix' })])
	];
}

function shorten(text: string): string {
	return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
