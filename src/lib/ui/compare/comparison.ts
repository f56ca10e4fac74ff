/**
 * What is known across the articles shown: who says the same, who is opposed, and in which words. One read-only view of the
 * records for all the comparison's screens; what an engine proposes stands beside what people recorded, never in its place.
 */
import { ArgumentGraph, compareIds } from '#argument/argument-graph.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Alignment, Crux, FactClash, Position, Question, SharedEvidence } from '#argument/records/across.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import { sigla } from '#argument/sigla.ts';
import { showText, textsOf, type ShownPassage, type ShownText } from '../article/shown-text.ts';
import { isRejected, pairKey } from './judgments.ts';

/** A relation of one statement to another, seen from the first. */
export interface Tie {
	readonly alignment: Alignment;
	readonly other: StatementId;
}

export class Comparison {
	readonly records: Records;
	/** The articles shown, in the order of the columns. */
	readonly articleIds: readonly ArticleId[];
	readonly graphs: ReadonlyMap<ArticleId, ArgumentGraph>;
	/** Between statements of the articles shown; what a reader turned down is not among them. */
	readonly alignments: readonly Alignment[];
	readonly #sigla: ReadonlyMap<StatementId, string>;
	readonly #ties: ReadonlyMap<StatementId, readonly Tie[]>;
	readonly #pairs: ReadonlyMap<string, Alignment>;
	readonly #groups: ReadonlyMap<StatementId, readonly StatementId[]>;
	readonly #texts = new Map<ArticleId, ShownText | null>();

	constructor(records: Records, articleIds: readonly ArticleId[], proposals: readonly Alignment[] = []) {
		this.records = records;
		this.articleIds = articleIds.filter((id) => records.has(id));
		this.graphs = new Map(this.articleIds.map((id) => [id, new ArgumentGraph(records, id)]));
		const named = [...this.graphs.values()].map((graph) => sigla(graph));
		this.#sigla = new Map(named.flatMap((one) => [...one]));
		const recorded = allOf(records, 'alignment');
		const known = new Set(recorded.map(pairKey));
		this.alignments = [...recorded, ...proposals.filter((one) => !known.has(pairKey(one)))].filter(
			(one) => !isRejected(one) && one.statementIds.every((id) => this.statement(id) !== null)
		);
		this.#pairs = new Map(this.alignments.map((one) => [pairKey(one), one]));
		this.#ties = tiesOf(this.alignments);
		this.#groups = groupsOf(this.alignments, (a, b) => this.compare(a, b));
	}

	article(id: ArticleId): Article | null {
		return get(this.records, id);
	}

	/** Null where the statement is not of an article shown. */
	statement(id: StatementId): Statement | null {
		const statement = get(this.records, id);
		return statement && this.graphs.has(statement.articleId) ? statement : null;
	}

	graphOf(id: StatementId): ArgumentGraph | null {
		return this.graphs.get(get(this.records, id)?.articleId ?? ('article:' as ArticleId)) ?? null;
	}

	siglum(id: StatementId): string {
		return this.#sigla.get(id) ?? '';
	}

	main(articleId: ArticleId): Statement | null {
		return this.graphs.get(articleId)?.mainConclusion() ?? null;
	}

	/** By the order of the articles, then of the text. */
	compare(a: StatementId, b: StatementId): number {
		const place = (id: StatementId) => this.articleIds.indexOf(get(this.records, id)?.articleId ?? ('' as ArticleId));
		const rank = (id: StatementId) => this.graphOf(id)?.rankOf(id) ?? -1;
		return place(a) - place(b) || rank(a) - rank(b) || compareIds(a, b);
	}

	/** Those of the statements that are of an article shown. */
	within(ids: readonly StatementId[]): StatementId[] {
		return ids.filter((id) => this.statement(id) !== null);
	}

	/** The alignments that touch a statement. */
	ties(id: StatementId): readonly Tie[] {
		return this.#ties.get(id) ?? [];
	}

	pair(a: StatementId, b: StatementId): Alignment | null {
		return this.#pairs.get(pairKey({ statementIds: [a, b] })) ?? null;
	}

	/** Everything confirmed to say the same, itself included, in the order of the articles. */
	sameAs(id: StatementId): readonly StatementId[] {
		return this.#groups.get(id) ?? [id];
	}

	/** Each group of statements confirmed to say the same, of two or more. */
	sharedClaims(): (readonly StatementId[])[] {
		return [...new Set(this.#groups.values())];
	}

	/** The passages a statement rests on, as they stand in the article's text (the author's own where it is here). */
	words(id: StatementId): readonly ShownPassage[] {
		const statement = this.statement(id);
		if (!statement) return [];
		return this.shownText(statement.articleId)?.passages.get(id) ?? [];
	}

	/** The text shown of an article, with where its statements stand in it; null where no text of it is here. */
	shownText(articleId: ArticleId): ShownText | null {
		const known = this.#texts.get(articleId);
		if (known !== undefined) return known;
		const text = this.#textOf(articleId);
		const statements = this.graphs.get(articleId)?.statements ?? [];
		const shown = text ? showText(text, statements, this.article(articleId)?.textId) : null;
		this.#texts.set(articleId, shown);
		return shown;
	}

	/** True where the words shown are a retelling and not the author's. */
	isRetold(articleId: ArticleId): boolean {
		const text = this.#textOf(articleId);
		return (text?.kind ?? this.article(articleId)?.textKind) === 'retelling';
	}

	get questions(): Question[] {
		const asked = new Set(this.positions.map((one) => one.questionId));
		return allOf(this.records, 'question').filter((one) => asked.has(one.id));
	}

	get positions(): Position[] {
		return allOf(this.records, 'position').filter((one) => this.articleIds.includes(one.articleId));
	}

	get cruxes(): Crux[] {
		return allOf(this.records, 'crux').filter((one) => this.#articlesOf(one.statementIds) > 1);
	}

	get sharedEvidence(): SharedEvidence[] {
		return allOf(this.records, 'shared-evidence').filter((one) => this.#articlesOf(one.statementIds) > 1);
	}

	get clashes(): FactClash[] {
		return allOf(this.records, 'fact-clash').filter((one) => this.within(one.statementIds).length > 1);
	}

	#articlesOf(ids: readonly StatementId[]): number {
		return new Set(ids.flatMap((id) => this.statement(id)?.articleId ?? [])).size;
	}

	#textOf(articleId: ArticleId) {
		const texts = textsOf(this.records, articleId);
		return texts.find((one) => one.kind === 'original') ?? texts[0] ?? null;
	}
}

function tiesOf(alignments: readonly Alignment[]): Map<StatementId, Tie[]> {
	const ties = new Map<StatementId, Tie[]>();
	for (const alignment of alignments) {
		const [one, other] = alignment.statementIds;
		ties.set(one, [...(ties.get(one) ?? []), { alignment, other }]);
		ties.set(other, [...(ties.get(other) ?? []), { alignment, other: one }]);
	}
	return ties;
}

/** Statements joined by confirmed `same` alignments, directly or by way of others. */
function groupsOf(
	alignments: readonly Alignment[],
	compare: (a: StatementId, b: StatementId) => number
): Map<StatementId, readonly StatementId[]> {
	const groups = new Map<StatementId, StatementId[]>();
	for (const { relation, status, statementIds } of alignments) {
		if (relation !== 'same' || status !== 'accepted') continue;
		const [one, other] = statementIds;
		const joined = [...new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])])].sort(compare);
		for (const id of joined) groups.set(id, joined);
	}
	return groups;
}
