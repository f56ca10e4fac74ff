/** A small library for tests of the store: two articles by two authors about one question, and what spans them. */
import { idOf, type ArticleId, type RecordId } from '#argument/ids.ts';
import { get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { graphIn, statementId, together, withText } from './graph-notation.ts';

export const LEE: ArticleId = idOf('article', 'lee');
export const KIM: ArticleId = idOf('article', 'kim');

export const AUTHORS = recordsOf([
	{ id: 'author:ada', name: 'Ada Lee', badge: 'AL' },
	{ id: 'author:bo', name: 'Bo Kim', badge: 'BK' }
]);

function by(records: Records, articleId: ArticleId, fields: Partial<Article>): Map<RecordId, ArgumentRecord> {
	const article = get(records, articleId);
	if (!article) throw new Error(`no ${articleId}`);
	return new Map([...records, [articleId, { ...article, ...fields }]]);
}

/** Lee's article with its text: two premises taken together for the main conclusion, evidence for one, an objection. */
export function lee(): Map<RecordId, ArgumentRecord> {
	const records = withText(graphIn('lee')`c!; p1 p2 -> c; e1 -> p1; x^ -/> c`, LEE);
	const facts = { title: 'Phones in schools', authorIds: ['author:ada' as const], publishedOn: '2024-03-01' };
	return together(by(records, LEE, facts), new Map([...AUTHORS].slice(0, 1)));
}

/** Kim's, who disagrees. */
export function kim(): Map<RecordId, ArgumentRecord> {
	const records = withText(graphIn('kim')`k!; k1 -> k; k2?`, KIM);
	return together(
		by(records, KIM, { title: 'Let them ring', authorIds: ['author:bo'] }),
		new Map([...AUTHORS].slice(1))
	);
}

/** What spans the two. */
export function across(): Map<RecordId, ArgumentRecord> {
	return recordsOf([
		{
			id: 'collection:phones',
			title: 'Phones',
			articleIds: [LEE, KIM],
			leadQuestionId: 'question:ban'
		},
		{ id: 'question:ban', text: 'Should schools ban phones?', collectionId: 'collection:phones' },
		{
			id: 'position:lee',
			questionId: 'question:ban',
			articleId: LEE,
			stance: 'for',
			statementIds: [statementId('c')]
		},
		{
			id: 'position:kim',
			questionId: 'question:ban',
			articleId: KIM,
			stance: 'against',
			statementIds: [statementId('k')]
		},
		{
			id: 'alignment:ck',
			statementIds: [statementId('c'), statementId('k')],
			relation: 'opposed',
			status: 'accepted'
		},
		{
			id: 'crux:p1k1',
			question: 'Do phones distract?',
			statementIds: [statementId('p1'), statementId('k1')],
			articleIds: [LEE, KIM],
			why: 'Both conclusions rest on it.'
		}
	]);
}

export function smallLibrary(): Map<RecordId, ArgumentRecord> {
	return together(lee(), kim(), across());
}
