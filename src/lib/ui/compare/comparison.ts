/**
 * What is known across the articles shown: who says the same, who is opposed, and in which words. One read-only view of the
 * records for all the comparison's screens; what an engine proposes stands beside what people recorded, never in its place.
 */
import { ArgumentGraph, compareIds } from '#argument/argument-graph.ts';
import type { ArticleId, RecordId, StatementId } from '#argument/ids.ts';
import { allOf, get, type Records, type RecordTypes } from '#argument/records.ts';
import type { Alignment, Crux, FactClash, Position, Question, SharedEvidence } from '#argument/records/across.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import { sigla } from '#argument/sigla.ts';
import { textsOf } from '#argument/texts.ts';
import { showText, type ShownPassage, type ShownText } from '../article/shown-text.ts';
import { isRejected, pairKey } from './judgments.ts';
import { NOTHING_PROPOSED, type Finding, type Proposals } from './proposals.ts';

/** A relation of one statement to another, seen from the first. */
export interface Tie {
	readonly alignment: Alignment;
	readonly other: StatementId;
}

/** From this likelihood on, a suggestion counts as a shared claim, marked as such. */
const LIKELY = 0.5;

export class Comparison {
	readonly records: Records;
	/** The articles shown, in the order of the columns. */
	readonly articleIds: readonly ArticleId[];
	readonly graphs: ReadonlyMap<ArticleId, ArgumentGraph>;
	/** Between statements of the articles shown; what a reader turned down is not among them. */
	readonly alignments: readonly Alignment[];
	/** What the engine proposes beside what is recorded. */
	readonly proposals: Proposals;
	readonly #sigla: ReadonlyMap<StatementId, string>;
	readonly #ties: ReadonlyMap<StatementId, readonly Tie[]>;
	readonly #pairs: ReadonlyMap<string, Alignment>;
	readonly #groups: ReadonlyMap<StatementId, readonly StatementId[]>;
	readonly #seeming: readonly (readonly StatementId[])[];
	readonly #texts = new Map<ArticleId, ShownText | null>();

	constructor(records: Records, articleIds: readonly ArticleId[], proposals: Proposals = NOTHING_PROPOSED) {
		this.records = records;
		this.proposals = proposals;
		this.articleIds = articleIds.filter((id) => records.has(id));
		this.graphs = new Map(this.articleIds.map((id) => [id, new ArgumentGraph(records, id)]));
		const named = [...this.graphs.values()].map((graph) => sigla(graph));
		this.#sigla = new Map(named.flatMap((one) => [...one]));
		const recorded = allOf(records, 'alignment');
		const known = new Set(recorded.map(pairKey));
		this.alignments = [...recorded, ...proposals.alignments.filter((one) => !known.has(pairKey(one)))].filter(
			(one) => !isRejected(one) && one.statementIds.every((id) => this.statement(id) !== null)
		);
		this.#pairs = new Map(this.alignments.map((one) => [pairKey(one), one]));
		this.#ties = tiesOf(this.alignments);
		this.#groups = groupsOf(this.alignments, (a, b) => this.compare(a, b));
		this.#seeming = this.#seemingGroups();
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

	/** Groups of statements that seem to say the same: joined by likely suggestions, at most one of an author, likeliest first. */
	suggestedClaims(): readonly (readonly StatementId[])[] {
		return this.#seeming;
	}

	/** Everything confirmed to say the same as it, and what only seems to. */
	seemsSameAs(id: StatementId): readonly StatementId[] {
		return this.#seeming.find((group) => group.includes(id)) ?? this.sameAs(id);
	}

	/** Recorded ones first, then proposed ones; what was turned down is in neither. */
	get questions(): Question[] {
		const asked = new Set(this.positions.map((one) => one.questionId));
		return this.#withProposed('question', this.proposals.questions).filter((one) => asked.has(one.id));
	}

	get positions(): Position[] {
		return this.#withProposed('position', this.proposals.positions).filter((one) =>
			this.articleIds.includes(one.articleId)
		);
	}

	get cruxes(): Crux[] {
		return this.#withProposed('crux', this.proposals.cruxes).filter((one) => this.#articlesOf(one.statementIds) > 1);
	}

	get sharedEvidence(): SharedEvidence[] {
		return this.#withProposed('shared-evidence', this.proposals.sharedEvidence).filter(
			(one) => this.#articlesOf(one.statementIds) > 1
		);
	}

	get clashes(): FactClash[] {
		return this.#withProposed('fact-clash', this.proposals.factClashes).filter(
			(one) => this.within(one.statementIds).length > 1
		);
	}

	/** True for what nobody has confirmed. */
	isSuggested(id: RecordId): boolean {
		return this.proposals.scores.has(id) && !this.records.has(id);
	}

	/** How likely a proposal is; null for what is recorded. */
	scoreOf(id: RecordId): number | null {
		return this.isSuggested(id) ? (this.proposals.scores.get(id) ?? null) : null;
	}

	/** A crux, question, shared evidence or clash by its id, recorded or proposed. */
	finding(id: RecordId): Finding | null {
		const all: readonly Finding[] = [...this.questions, ...this.cruxes, ...this.sharedEvidence, ...this.clashes];
		return all.find((one) => one.id === id) ?? null;
	}

	#seemingGroups(): StatementId[][] {
		const groups: StatementId[][] = [];
		const groupOf = (id: StatementId) => groups.find((group) => group.includes(id)) ?? [...this.sameAs(id)];
		const likely = this.alignments
			.filter((one) => one.relation === 'same' && one.status === 'suggested' && (one.score ?? 1) >= LIKELY)
			.sort((a, b) => (b.score ?? 1) - (a.score ?? 1));
		for (const { statementIds } of likely) {
			const [one, other] = statementIds.map(groupOf) as [StatementId[], StatementId[]];
			if (one === other || one.some((id) => other.includes(id))) continue;
			const joined = [...one, ...other].sort((a, b) => this.compare(a, b));
			if (this.#articlesOf(joined) < joined.length) continue;
			for (const old of [one, other]) if (groups.includes(old)) groups.splice(groups.indexOf(old), 1);
			groups.push(joined);
		}
		return groups;
	}

	#withProposed<T extends 'question' | 'position' | 'crux' | 'shared-evidence' | 'fact-clash'>(
		type: T,
		proposed: readonly RecordTypes[T][]
	): RecordTypes[T][] {
		const recorded = allOf(this.records, type).filter((one) => !('rejected' in one && one.rejected));
		return [...recorded, ...proposed.filter((one) => !this.records.has(one.id))];
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
