/**
 * Who asserts what? Questions and the claims several authors share or dispute, with each author's way of treating them. A claim
 * stands under the question it bears on most closely.
 */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import type { Position, Question, Stance } from '#argument/records/across.ts';
import type { Comparison } from './comparison.ts';

/** In the order in which a column is sorted: what an author makes most of comes first. */
export const CELL_STATES = ['concludes', 'premise', 'asserts', 'reports', 'mixed', 'denies', 'silent'] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface Cell {
	readonly articleId: ArticleId;
	readonly state: CellState;
	/** The author's own statements on the claim. */
	readonly statementIds: readonly StatementId[];
	/** What they deny, where they deny it. */
	readonly against: readonly StatementId[];
	/** True where it rests on suggestions alone: that the author denies the claim, or that the author's statement says the same. */
	readonly isSuggested: boolean;
}

export interface ClaimRow {
	readonly key: string;
	readonly wording: string;
	readonly statementIds: readonly StatementId[];
	readonly cells: readonly Cell[];
	/** True where that they say the same is only suggested. */
	readonly isSuggested: boolean;
	/** How many authors are not silent, and how many deny. */
	readonly reach: number;
	readonly denials: number;
}

export interface StanceCell {
	readonly articleId: ArticleId;
	readonly stance: Stance;
	readonly position: Position | null;
	/** True where nobody has confirmed it. */
	readonly isSuggested: boolean;
}

export interface MatrixGroup {
	readonly question: Question | null;
	readonly stances: readonly StanceCell[];
	readonly rows: readonly ClaimRow[];
}

export function matrixOf(comparison: Comparison): MatrixGroup[] {
	const rows = claimsOf(comparison).map((ids) => rowOf(comparison, ids));
	const bearing = new Bearing(comparison);
	const byQuestion = new Map<string, ClaimRow[]>();
	for (const row of rows) {
		const key = bearing.questionOf(row)?.id ?? '';
		byQuestion.set(key, [...(byQuestion.get(key) ?? []), row]);
	}
	const groups = comparison.questions.map((question): MatrixGroup => {
		const stances = comparison.articleIds.map((articleId): StanceCell => {
			const position =
				comparison.positions.find((one) => one.questionId === question.id && one.articleId === articleId) ?? null;
			return {
				articleId,
				stance: position?.stance ?? 'silent',
				position,
				isSuggested: position?.status === 'suggested' && position.stance !== 'silent'
			};
		});
		return { question, stances, rows: byQuestion.get(question.id) ?? [] };
	});
	const others = byQuestion.get('') ?? [];
	return others.length > 0 ? [...groups, { question: null, stances: [], rows: others }] : groups;
}

/** What at least two authors say, or seem to say, then what one says and another denies. */
function claimsOf(comparison: Comparison): (readonly StatementId[])[] {
	const articlesOf = (ids: readonly StatementId[]) => new Set(ids.map((id) => comparison.statement(id)?.articleId));
	const seeming = comparison.suggestedClaims();
	const joined = new Set(seeming.flat());
	const claims: (readonly StatementId[])[] = [
		...comparison.sharedClaims().filter((ids) => articlesOf(ids).size > 1 && !ids.some((id) => joined.has(id))),
		...seeming
	];
	const covered = new Set(claims.flat());
	const disputed = comparison.alignments.filter((one) => one.relation === 'opposed');
	const disputes = (id: StatementId) =>
		comparison.ties(id).filter((tie) => tie.alignment.relation === 'opposed').length;
	for (const { statementIds } of disputed) {
		if (statementIds.some((id) => covered.has(id))) continue;
		const [one, other] = statementIds;
		const claim = disputes(other) > disputes(one) ? other : one;
		covered.add(claim);
		claims.push([claim]);
	}
	return claims;
}

function rowOf(comparison: Comparison, statementIds: readonly StatementId[]): ClaimRow {
	const lengthOf = (id: StatementId) => comparison.statement(id)?.wording.length ?? 0;
	// The claim in its shortest wording; who says it in these words, or says what is confirmed to be the same, surely says it.
	const [claim = statementIds[0] ?? 'statement:'] = [...statementIds].sort((a, b) => lengthOf(a) - lengthOf(b));
	const sure = new Set(comparison.sameAs(claim));
	const cells = comparison.articleIds.map((articleId) => cellOf(comparison, statementIds, articleId, sure));
	return {
		key: statementIds[0] ?? '',
		wording: comparison.statement(claim)?.wording ?? '',
		statementIds,
		cells,
		isSuggested: statementIds.length > comparison.sameAs(statementIds[0] ?? 'statement:').length,
		reach: cells.filter((cell) => cell.state !== 'silent').length,
		denials: cells.filter((cell) => cell.state === 'denies' || cell.state === 'mixed').length
	};
}

function cellOf(
	comparison: Comparison,
	claim: readonly StatementId[],
	articleId: ArticleId,
	sure: ReadonlySet<StatementId>
): Cell {
	const isOwn = (id: StatementId) => comparison.statement(id)?.articleId === articleId;
	const own = claim.filter(isOwn);
	const against = claim.flatMap((id) =>
		comparison.ties(id).filter((tie) => tie.alignment.relation === 'opposed' && isOwn(tie.other))
	);
	const denying = [...new Set(against.map((tie) => tie.other))];
	const state = own.length === 0 ? (denying.length > 0 ? 'denies' : 'silent') : denying.length > 0 ? 'mixed' : null;
	const denied = claim.filter((id) => comparison.ties(id).some((tie) => denying.includes(tie.other)));
	return {
		articleId,
		state: state ?? treatmentOf(comparison, own),
		statementIds: [...own, ...denying],
		against: denied,
		isSuggested:
			against.length > 0
				? against.every((tie) => tie.alignment.status === 'suggested')
				: own.length > 0 && !own.some((id) => sure.has(id))
	};
}

function treatmentOf(comparison: Comparison, own: readonly StatementId[]): CellState {
	const statements = own.flatMap((id) => comparison.statement(id) ?? []).filter((one) => one.voice === 'own');
	if (statements.length === 0) return 'reports';
	if (statements.some((one) => one.role === 'conclusion')) return 'concludes';
	const isUsed = statements.some((one) => (comparison.graphOf(one.id)?.inferencesFrom(one.id).length ?? 0) > 0);
	return isUsed ? 'premise' : 'asserts';
}

/** Which question a claim bears on: the one whose positions rest on it, else the one whose positions' reasons hold it. */
class Bearing {
	readonly #questions: readonly Question[];
	readonly #direct: ReadonlyMap<string, ReadonlySet<StatementId>>;
	readonly #behind: ReadonlyMap<string, ReadonlySet<StatementId>>;

	constructor(comparison: Comparison) {
		this.#questions = comparison.questions;
		const direct = new Map<string, Set<StatementId>>();
		const behind = new Map<string, Set<StatementId>>();
		for (const { questionId, statementIds } of comparison.positions) {
			const ids = comparison.within(statementIds);
			direct.set(questionId, new Set([...(direct.get(questionId) ?? []), ...ids]));
			const reasons = ids.flatMap((id) => comparison.graphOf(id)?.sourcesOf(id) ?? []);
			behind.set(questionId, new Set([...(behind.get(questionId) ?? []), ...reasons]));
		}
		this.#direct = direct;
		this.#behind = behind;
	}

	questionOf(row: ClaimRow): Question | null {
		const touched = [...row.statementIds, ...row.cells.flatMap((cell) => cell.statementIds)];
		return this.#best(this.#direct, touched) ?? this.#best(this.#behind, touched);
	}

	#best(held: ReadonlyMap<string, ReadonlySet<StatementId>>, touched: readonly StatementId[]): Question | null {
		let best: Question | null = null;
		let most = 0;
		for (const question of this.#questions) {
			const found = new Set(touched.filter((id) => held.get(question.id)?.has(id))).size;
			if (found > most) [best, most] = [question, found];
		}
		return best;
	}
}
