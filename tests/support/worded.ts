/** A map in the graph notation with wordings, passages and texts of one's own, for tests that go by words. */
import type { StatementId, TextId } from '#argument/ids.ts';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { statementId } from './graph-notation.ts';

/** The same records with these wordings, by the statements' names. */
export function worded(records: Records, wordings: Readonly<Record<string, string>>): Map<StatementId, ArgumentRecord> {
	const worded = allOf(records, 'statement').map((one): Statement => {
		const wording = wordings[one.id.replace('statement:', '')];
		return wording === undefined ? one : { ...one, wording };
	});
	return new Map([...records, ...recordsOf(worded)]) as Map<StatementId, ArgumentRecord>;
}

/** One article, one statement `s` of the author's own, resting on the part of the text between `[` and `]`. */
export function resting(
	marked: string,
	fields: Partial<Statement> = {},
	withTheText = true
): Map<StatementId, ArgumentRecord> {
	const start = marked.indexOf('[');
	const text = marked.replace(/[[\]]/g, '');
	const end = marked.indexOf(']') - 1;
	const textId: TextId = 'text:t';
	const passage = {
		start,
		end,
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - 32), start),
		suffix: text.slice(end, end + 32)
	};
	const statement: Statement = {
		id: statementId('s'),
		articleId: 'article:a',
		role: 'premise',
		isMain: false,
		wording: 'Phones distract pupils.',
		voice: 'own',
		implicit: false,
		status: 'accepted',
		passages: [passage],
		...fields
	};
	const article: ArgumentRecord = { id: 'article:a', title: 'Article a', authorIds: [], textId };
	const texts: ArgumentRecord[] = withTheText ? [{ id: textId, articleId: 'article:a', text }] : [];
	return recordsOf([article, statement, ...texts]) as Map<StatementId, ArgumentRecord>;
}

/** The article's language, for tests of what goes by English words. */
export function inLanguage(records: Records, language: string): Map<StatementId, ArgumentRecord> {
	const article = get(records, 'article:a');
	if (!article) throw new Error('there is no article:a');
	return new Map([...records, [article.id, { ...article, language }]]) as Map<StatementId, ArgumentRecord>;
}
