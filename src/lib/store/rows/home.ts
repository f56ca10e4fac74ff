/**
 * Home: which row a record is kept in. Most records say so themselves (a statement names its article); a relation between
 * articles is kept by the pair of articles, and what hangs on a question by the question's collection.
 */
import {
	typeOf,
	type ArticleId,
	type CollectionId,
	type QuestionId,
	type RecordId,
	type StatementId
} from '#argument/ids.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import type { Question } from '#argument/records/across.ts';
import type { Collection } from '#argument/records/collection.ts';
import { UNFILED, type RecordStore } from '../database/stores.ts';

/** The store and the row's key: `maps/article:lee-2024`. */
export type Home = `${RecordStore}/${string}`;

/** What has to be known to find the home of a record that does not name it. */
export interface Whereabouts {
	/** Null for a statement that is not known. */
	articleOf(id: StatementId): ArticleId | null;
	question(id: QuestionId): Question | null;
	/** The row in which the record was found, where it was not made just now. */
	foundIn(id: RecordId): Home | undefined;
	collections(): Iterable<Collection>;
}

export function storeOf(home: Home): RecordStore {
	return home.slice(0, home.indexOf('/')) as RecordStore;
}

export function keyOf(home: Home): string {
	return home.slice(home.indexOf('/') + 1);
}

export function mapHome(articleId: ArticleId): Home {
	return `maps/${articleId}`;
}

/** The key of the alignments between two articles; the same for (a, b) and (b, a). */
export function pairKey(a: ArticleId, b: ArticleId): string {
	return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** Null for a relation between statements that are not known here, so that nobody can say of which articles it is. */
export function homeOf(record: ArgumentRecord, known: Whereabouts): Home | null {
	const type = typeOf(record.id);
	switch (type) {
		case 'article':
			return `maps/${record.id}`;
		case 'text':
			return `texts/${record.id}`;
		case 'author':
			return `authors/${record.id}`;
		case 'collection':
			return `collections/${record.id}`;
		case 'statement':
		case 'inference':
		case 'attack':
		case 'placement':
			return 'articleId' in record && record.articleId ? `maps/${record.articleId}` : null;
		case 'alignment':
			return known.foundIn(record.id) ?? homeOfAlignment(record, known);
		case 'question':
			if ('collectionId' in record && record.collectionId) return `collections/${record.collectionId}`;
			return known.foundIn(record.id) ?? `collections/${UNFILED}`;
		case 'position': {
			const question = 'questionId' in record && record.questionId ? known.question(record.questionId) : null;
			return (question && homeOf(question, known)) ?? known.foundIn(record.id) ?? `collections/${UNFILED}`;
		}
		case 'crux':
		case 'shared-evidence':
		case 'fact-clash':
			return known.foundIn(record.id) ?? `collections/${collectionOf(record, known) ?? UNFILED}`;
	}
}

/** The articles that the statements named in a record belong to; null where one of them is not known. */
function articlesNamed(record: ArgumentRecord, known: Whereabouts): ArticleId[] | null {
	if (!('statementIds' in record)) return [];
	const articles = record.statementIds.map((id) => known.articleOf(id));
	return articles.includes(null) ? null : [...new Set(articles as ArticleId[])];
}

function homeOfAlignment(record: ArgumentRecord, known: Whereabouts): Home | null {
	const articles = articlesNamed(record, known);
	const [a, b = a] = articles ?? [];
	return a && b ? `alignments/${pairKey(a, b)}` : null;
}

/** The first collection that holds all articles concerned. */
function collectionOf(record: ArgumentRecord, known: Whereabouts): CollectionId | null {
	const articles = articlesNamed(record, known);
	if (!articles) return null;
	for (const collection of known.collections()) {
		if (articles.every((id) => collection.articleIds.includes(id))) return collection.id;
	}
	return null;
}
