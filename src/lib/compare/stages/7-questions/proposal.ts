/** What is a proposed question made of, and how much of what the authors conclude rests on its answers? */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import type { Stance } from '#argument/records/across.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { PositionBasis, PositionFinding, QuestionFinding } from '#compare/comparison.ts';
import type { Reach } from '#compare/dependence.ts';
import { findingId } from '#compare/finding-id.ts';
import { ask } from '#compare/text/ask.ts';
import type { Reading } from '../2-reading.ts';

export interface Proposal {
	readonly question: QuestionFinding;
	readonly positions: readonly PositionFinding[];
	/** It asks about a statement that denies something. */
	readonly isDenial: boolean;
	/** Main conclusions answer it: what the articles are written for comes before what they say by the way. */
	readonly isOfMains: boolean;
	/** It is asked before others of its kind: on the condition that most of the main conclusions make. */
	readonly comesFirst: boolean;
}

/** How one article answers, and how surely, 0 to 1. The statements that show it best come first. */
export interface Answering {
	readonly articleId: ArticleId;
	readonly stance: Stance;
	readonly statementIds: readonly StatementId[];
	readonly likelihood: number;
	readonly basis?: PositionBasis;
}

/** What divides the authors is asked before what all answer alike. */
const DISPUTED = 1.3;
/** How much it counts that an author speaks to a question at all, beside how far the author's main conclusion rests on the answer. */
const SPOKEN = 0.3;

/** `name` tells two questions about one statement apart; `wording` is what is asked, where that is not all the statement says. */
export function proposed(
	{ sides, profiles, placeOf }: Reading,
	asked: Statement,
	answers: readonly Answering[],
	reach: ReadonlyMap<StatementId, Reach>,
	{
		isOfMains,
		name,
		wording = asked.wording,
		comesFirst = false
	}: {
		readonly isOfMains: boolean;
		readonly name?: string;
		readonly wording?: string;
		readonly comesFirst?: boolean;
	}
): Proposal {
	const id = findingId('question', name === undefined ? [asked.id] : [asked.id, name]);
	const language = sides.find((side) => side.article.id === asked.articleId)?.language ?? 'und';
	const positions = sides.map((side): PositionFinding => {
		const answer = answers.find(({ articleId }) => articleId === side.article.id);
		return {
			id: findingId('position', [id, side.article.id]),
			questionId: id,
			articleId: side.article.id,
			stance: answer?.stance ?? 'silent',
			statementIds: answer?.statementIds ?? [],
			status: 'suggested',
			isKept: false,
			...(answer?.basis && { basis: answer.basis })
		};
	});
	const stances = new Set(positions.map(({ stance }) => stance));
	const disagrees = stances.has('mixed') || stances.has('against');
	const score = Math.min(1, centralityOf(sides.length, answers, reach) * (disagrees ? DISPUTED : 1));
	const question: QuestionFinding = {
		id,
		text: ask(wording, language),
		status: 'suggested',
		score: Number(score.toFixed(4)),
		askedOf: asked.id,
		isKept: false
	};
	const profile = profiles[placeOf.get(asked.id) ?? -1];
	return { question, positions, isDenial: (profile?.polarity.denials.length ?? 0) > 0, isOfMains, comesFirst };
}

/** 0 to 1: how much of what all the authors conclude rests on their answers, as far as these are sure. */
function centralityOf(articles: number, answers: readonly Answering[], reach: ReadonlyMap<StatementId, Reach>): number {
	const parts = answers
		.filter(({ stance }) => stance !== 'silent')
		.map(({ statementIds, likelihood }) => {
			const share = Math.max(0, ...statementIds.map((id) => reach.get(id)?.share ?? 0));
			return likelihood * (SPOKEN + (1 - SPOKEN) * share);
		})
		// The sum is the same to the last digit in whatever order the articles were asked for.
		.sort((a, b) => a - b);
	return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, articles);
}
