/**
 * What the engine found that nobody has recorded, as records that the views can show beside the recorded ones: each with how
 * likely it is and, in words, why. What people confirmed or turned down is not among it.
 */
import type { ArticleId, RecordId, StatementId } from '#argument/ids.ts';
import type { Alignment, Crux, FactClash, Position, Question, SharedEvidence } from '#argument/records/across.ts';
import type {
	AloneFinding,
	Comparison as Found,
	ComparisonNote,
	CruxFinding,
	SharedEvidenceFinding,
	WithinFinding
} from '#compare/comparison.ts';
import { whyAligned, whyCrux, whySides } from '#compare/why.ts';
import type { ProposalWords } from './proposal-words.ts';

export interface Proposals {
	readonly alignments: readonly Alignment[];
	readonly questions: readonly Question[];
	readonly positions: readonly Position[];
	readonly cruxes: readonly Crux[];
	readonly sharedEvidence: readonly SharedEvidence[];
	readonly factClashes: readonly FactClash[];
	/** How likely each of them is, 0 to 1: of a crux, that its statements are opposed; null for a question. */
	readonly scores: ReadonlyMap<RecordId, number | null>;
	readonly notes: readonly ComparisonNote[];
	readonly alone: readonly AloneFinding[];
	readonly within: readonly WithinFinding[];
}

/** What spans articles and can be confirmed or turned down as a whole. */
export type Finding = Question | Crux | SharedEvidence | FactClash;

export const NOTHING_PROPOSED: Proposals = {
	alignments: [],
	questions: [],
	positions: [],
	cruxes: [],
	sharedEvidence: [],
	factClashes: [],
	scores: new Map(),
	notes: [],
	alone: [],
	within: []
};

export interface Asked {
	readonly articleOf: (id: StatementId) => ArticleId | null;
	/** Whether a proposal that joins these articles is to be shown. */
	readonly isWanted: (articleIds: readonly ArticleId[]) => boolean;
	/** The name of an article's author. */
	readonly nameOf: (id: ArticleId) => string;
}

export function proposalsFrom(found: Found, words: ProposalWords, { articleOf, isWanted, nameOf }: Asked): Proposals {
	const joins = (statementIds: readonly StatementId[]) =>
		isWanted([...new Set(statementIds.flatMap((id) => articleOf(id) ?? []))]);
	const scores = new Map<RecordId, number | null>();
	const scored = <R extends { readonly id: RecordId }>(record: R, score: number | null): R => {
		scores.set(record.id, score);
		return record;
	};
	const opposition = ({ alignmentId }: CruxFinding) =>
		found.alignments.find((one) => one.id === alignmentId)?.score ?? null;
	const isNew = (one: { readonly isKept: boolean; readonly status: string }) =>
		!one.isKept && one.status === 'suggested';
	const alignments = found.alignments
		.filter((one) => isNew(one) && joins(one.statementIds))
		.map(({ id, statementIds: [a, b], relation, score, reasons }): Alignment => {
			const why = whyAligned(reasons, words);
			return scored({ id, statementIds: [a, b], relation, status: 'suggested', score, why }, score);
		});
	const speaking = (questionId: RecordId) =>
		found.positions
			.filter((one) => one.questionId === questionId && one.stance !== 'silent')
			.map((one) => one.articleId);
	const questions = found.questions
		.filter((one) => isNew(one) && isWanted(speaking(one.id)))
		.map(({ id, text }): Question => scored({ id, text, status: 'suggested', note: words.question.from }, null));
	const asked = new Set<RecordId>(questions.map((one) => one.id));
	return {
		alignments,
		questions,
		positions: found.positions
			.filter((one) => asked.has(one.questionId))
			.map((position): Position => {
				const { id, questionId, articleId, stance, statementIds } = position;
				const note = whySides(position, found, words, nameOf);
				const own = { id, questionId, articleId, stance, statementIds: [...statementIds] };
				return { ...own, status: 'suggested', ...(note && { note }) };
			}),
		cruxes: found.cruxes
			.filter((one) => !one.isKept && isWanted(one.articleIds))
			.map((crux): Crux =>
				scored(
					{
						id: crux.id,
						question: crux.question,
						statementIds: [...crux.statementIds],
						articleIds: [...crux.articleIds],
						why: whyCrux(crux, found, words, nameOf)
					},
					opposition(crux)
				)
			),
		sharedEvidence: found.sharedEvidence
			.filter((one) => isNew(one) && isWanted(one.articleIds))
			.map((one): SharedEvidence =>
				scored(
					{
						id: one.id,
						what: one.what,
						statementIds: [...one.statementIds],
						note: servesDifferently(one) ? words.evidence.differently : words.evidence.names
					},
					one.score
				)
			),
		factClashes: found.factClashes
			.filter((one) => isNew(one) && joins(one.statementIds))
			.map(({ id, what, statementIds, values, kind, score }): FactClash =>
				scored(
					{
						id,
						what,
						statementIds: [...statementIds],
						values: [...values],
						...(kind && { note: words.clash[kind] })
					},
					score
				)
			),
		scores,
		notes: found.notes,
		alone: found.alone,
		within: found.within
	};
}

/** True where the same fact speaks for different conclusions. */
function servesDifferently({ uses }: SharedEvidenceFinding): boolean {
	return uses.filter((use) => use.conclusionIds.length > 0).length > 1;
}
