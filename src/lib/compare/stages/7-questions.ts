/**
 * Which questions do the authors answer, and how does each? A person's questions first, with the positions the records hold; then
 * those that the main conclusions pose, and those that aligned conclusions pose.
 */
import type { StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Position } from '#argument/records/across.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { PositionFinding, QuestionFinding } from '../comparison.ts';
import type { Reach } from '../dependence.ts';
import type { ScoredPairs } from '../scored-pairs.ts';
import type { Reading } from './2-reading.ts';
import type { Alignments } from './6-alignments.ts';
import { questionsOfAnswers } from './7-questions/answers.ts';
import { questionsOfMains } from './7-questions/of-mains.ts';
import type { Proposal } from './7-questions/proposal.ts';

export interface Questions {
	readonly questions: readonly QuestionFinding[];
	readonly positions: readonly PositionFinding[];
}

/** Proposed beside a person's: as many as can be read through. */
const MOST_PROPOSED = 10;

export function findQuestions(
	records: Records,
	reading: Reading,
	scored: ScoredPairs,
	alignments: Alignments,
	reach: ReadonlyMap<StatementId, Reach>
): Questions {
	const kept = keptQuestions(records, reading);
	const earlier = new Set(allOf(records, 'question').flatMap(({ id, text }) => [id, text] as string[]));
	const settled = new Set(kept.positions.flatMap((position) => position.statementIds));
	const isSettled = (statements: readonly Statement[]) =>
		statements.filter((one) => settled.has(one.id)).length * 2 >= statements.length;
	const isNew = ({ question, positions }: Proposal) =>
		!earlier.has(question.id) &&
		!earlier.has(question.text) &&
		positions.filter((position) => position.stance !== 'silent').length > 1;
	const ofMains = questionsOfMains(reading, scored, alignments.findings, reach, isSettled).filter(isNew).sort(byWeight);
	const others = questionsOfAnswers(reading, alignments.findings, reach, isSettled).filter(isNew).sort(byWeight);
	const proposed = [...ofMains, ...eachOnce(others, ofMains)].slice(0, MOST_PROPOSED);
	return {
		questions: [...kept.questions, ...proposed.map(({ question }) => question)],
		positions: [...kept.positions, ...proposed.flatMap(({ positions }) => positions)]
	};
}

function byWeight(a: Proposal, b: Proposal): number {
	return (
		Number(b.isOfMains) - Number(a.isOfMains) ||
		Number(b.comesFirst) - Number(a.comesFirst) ||
		b.question.score - a.question.score ||
		Number(a.isDenial) - Number(b.isDenial) ||
		(a.question.id < b.question.id ? -1 : 1)
	);
}

/** What answers a question that is asked already is asked by it. */
function eachOnce(ranked: readonly Proposal[], earlier: readonly Proposal[]): Proposal[] {
	const answered = new Set<StatementId>();
	const answer = ({ positions }: Proposal) => {
		for (const { statementIds } of positions) for (const id of statementIds) answered.add(id);
	};
	earlier.forEach(answer);
	return ranked.filter((proposal) => {
		const { askedOf } = proposal.question;
		if (askedOf !== null && answered.has(askedOf)) return false;
		answer(proposal);
		return true;
	});
}

function keptQuestions(records: Records, { sides }: Reading): Questions {
	const articles = new Set(sides.map((side) => side.article.id));
	const positions = allOf(records, 'position').filter((position) => articles.has(position.articleId));
	const asked = new Set(positions.map((position) => position.questionId));
	const questions = allOf(records, 'question').filter((question) => asked.has(question.id) && !question.rejected);
	const statusOf = (status: Position['status']) =>
		status === 'suggested' ? ('suggested' as const) : ('confirmed' as const);
	return {
		questions: questions.map(({ id, text, status }) => ({
			id,
			text,
			status: statusOf(status),
			score: 1,
			askedOf: null,
			isKept: true
		})),
		positions: questions.flatMap((question) =>
			positions
				.filter((position) => position.questionId === question.id)
				.map(({ id, questionId, articleId, stance, statementIds, status, note }) => ({
					id,
					questionId,
					articleId,
					stance,
					statementIds,
					status: statusOf(status),
					isKept: true,
					...(note !== undefined && { note })
				}))
		)
	};
}
