/**
 * Which articles stand side by side, and what has to be known about them first? Sides are kept in the order of their ids, not
 * as they were named, so that nothing further down depends on who was named first.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { isIdOf, type ArticleId, type AuthorId, type RecordId } from '#argument/ids.ts';
import { get, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ComparisonNote } from '../comparison.ts';
import { languageOf } from '../text/language.ts';

export interface Side {
	readonly article: Article;
	readonly graph: ArgumentGraph;
	/** In the order of the text. */
	readonly statements: readonly Statement[];
	/** Primary language tag: `en`; `und` where it is none that is known. */
	readonly language: string;
}

export interface Sides {
	/** By id. */
	readonly sides: readonly Side[];
	/** As they were named, each once, unknown ones left out. */
	readonly articleIds: readonly ArticleId[];
	readonly notes: readonly ComparisonNote[];
}

export function readSides(records: Records, articleIds: readonly ArticleId[]): Sides {
	const named = [...new Set(articleIds)];
	const known = named.filter((id) => get(records, id) !== null);
	const own = partsOf(records, known);
	const sides = [...known].sort().flatMap((id): Side[] => {
		const article = get(records, id);
		if (!article) return [];
		const graph = new ArgumentGraph(own.get(id) ?? records, id);
		return [{ article, graph, statements: graph.statements, language: languageOf(article, graph.statements) }];
	});
	const twice = named.filter((id) => articleIds.indexOf(id) !== articleIds.lastIndexOf(id));
	const unknown = named.filter((id) => !known.includes(id));
	const notes: ComparisonNote[] = [];
	const note = (code: ComparisonNote['code'], ids: readonly ArticleId[]) => {
		if (ids.length > 0) notes.push({ code, articleIds: ids });
	};
	note('unknown-article', unknown);
	note('named-twice', twice);
	const idsOf = (list: readonly Side[]) => list.map((side) => side.article.id);
	note('empty-article', idsOf(sides.filter((side) => side.statements.length === 0)));
	const filled = sides.filter((side) => side.statements.length > 0);
	note(
		'draft-only',
		idsOf(filled.filter((side) => side.statements.every((statement) => statement.status === 'suggested')))
	);
	if (filled.length < 2) notes.push({ code: 'nothing-to-compare', articleIds: known });
	note('different-languages', filled.length > 2 || filled.every(isOfMost(filled)) ? [] : idsOf(filled));
	if (filled.length > 2) note('other-language', idsOf(filled.filter((side) => !isOfMost(filled)(side))));
	for (const [a, b] of pairsOf(filled)) {
		if (isSameText(a, b)) note('same-text', [a.article.id, b.article.id]);
		else if (sharesAuthor(a.article.authorIds, b.article.authorIds)) note('same-author', [a.article.id, b.article.id]);
	}
	note('words-only', idsOf(filled.filter((side) => side.language !== 'en')));
	return { sides, articleIds: known, notes };
}

/** Whether a side is in the language that most of them are in; of two as common, the one that is first in the alphabet. */
function isOfMost(sides: readonly Side[]): (side: Side) => boolean {
	const countOf = (language: string) => sides.filter((side) => side.language === language).length;
	const [most] = sides
		.map((side) => side.language)
		.sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : a > b ? 1 : 0));
	return (side) => side.language === most;
}

/** The records of each article alone: a graph looks at all the records it is given. */
function partsOf(records: Records, ids: readonly ArticleId[]): Map<ArticleId, Map<RecordId, ArgumentRecord>> {
	const parts = new Map(ids.map((id) => [id, new Map<RecordId, ArgumentRecord>()]));
	for (const [id, record] of records) {
		const articleId = isIdOf('article', id) ? id : 'articleId' in record ? record.articleId : undefined;
		if (articleId) parts.get(articleId)?.set(id, record);
	}
	return parts;
}

export function isComparable(a: Side, b: Side): boolean {
	return a.language === b.language;
}

export function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
	return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
}

/** From this share of identical wordings on, two articles count as the same text. */
const SAME_WORDINGS = 0.8;

export function isSameText(a: Side, b: Side): boolean {
	if (a.article.textId !== undefined && a.article.textId === b.article.textId) return true;
	const [first, second] = [fingerprintOf(a.article), fingerprintOf(b.article)];
	if (first !== null && first === second) return true;
	const wordings = new Set(b.statements.map((statement) => statement.wording));
	const shared = a.statements.filter((statement) => wordings.has(statement.wording)).length;
	return shared >= SAME_WORDINGS * Math.max(a.statements.length, b.statements.length);
}

function fingerprintOf({ fingerprint }: Article): string | null {
	return fingerprint && fingerprint.sentences.length > 0 ? fingerprint.sentences.join(' ') : null;
}

function sharesAuthor(a: readonly AuthorId[], b: readonly AuthorId[]): boolean {
	return a.some((id) => b.includes(id));
}
