/**
 * Where nothing that is opposed lies firmly under both main conclusions, what comes nearest to a crux? A question that the authors
 * answer differently; or else opposed statements of which one main conclusion alone depends on its own, or that are opposed less
 * surely. They are few, they say what they lack, and they never rank as high as what has it.
 */
import type { StatementId } from '#argument/ids.ts';
import type { AlignmentFinding, CruxFinding, Dependence, PositionFinding } from '#compare/comparison.ts';
import { findingId } from '#compare/finding-id.ts';
import type { Questions } from '../7-questions.ts';

const MOST = 3;
/** How surely two who answer a question differently disagree: flatly, or the one only in part. */
const APART = { flatly: 0.4, partly: 0.2 };
/** What counts as a main conclusion's dependence on a statement that it is not seen to depend on. */
const UNSEEN = 0.01;

export interface Nearby {
	readonly questions: Questions;
	/** Opposed pairs, best first; looked at where no question parts the authors, and there is no crux at all. */
	readonly opposed: readonly AlignmentFinding[];
	readonly hasCruxes: boolean;
	readonly dependenceOf: (id: StatementId) => Dependence[];
	/** Whether the two are joined by a crux already, or were turned down as one. */
	readonly isKnown: (a: StatementId, b: StatementId) => boolean;
	readonly questionOf: (pair: readonly StatementId[]) => string;
}

export function nearestToCruxes(nearby: Nearby): CruxFinding[] {
	const { questions, opposed, hasCruxes, dependenceOf, isKnown, questionOf } = nearby;
	type Told = Pick<CruxFinding, 'question' | 'alignmentId' | 'basis'>;
	const found = (pair: readonly StatementId[], likelihood: number, told: Told): CruxFinding => {
		const dependence = pair.flatMap(dependenceOf);
		const shares = dependence.reduce((whole, { share }) => whole * Math.max(share, UNSEEN), 1);
		return {
			id: findingId('crux', pair),
			statementIds: [...pair],
			articleIds: dependence.map((one) => one.articleId),
			status: 'suggested',
			score: Number((likelihood * Math.sqrt(shares)).toFixed(4)),
			dependence,
			isKept: false,
			...told
		};
	};
	const shareOf = (id: StatementId) => dependenceOf(id)[0]?.share ?? 0;
	const isOpposed = (pair: readonly StatementId[]) =>
		opposed.some(({ statementIds }) => pair.every((id) => statementIds.includes(id)));
	const answered = questions.questions.flatMap(({ id, text, score }): CruxFinding[] => {
		const apart = furthestApart(
			questions.positions.filter((one) => one.questionId === id),
			shareOf
		);
		if (!apart || isKnown(...apart.pair) || isOpposed(apart.pair)) return [];
		return [found(apart.pair, APART[apart.how] * score, { question: text, alignmentId: null, basis: 'positions' })];
	});
	const oneSided = opposed
		.filter(({ statementIds: [a, b] }) => (shareOf(a) > 0 || shareOf(b) > 0) && !isKnown(a, b))
		.map((one) => ({ one, rank: one.score * Math.max(...one.statementIds.map(shareOf)) }))
		.sort((a, b) => b.rank - a.rank || (a.one.id < b.one.id ? -1 : 1))
		.slice(0, MOST)
		.map(({ one: { id, statementIds, score } }) => {
			const told = { question: questionOf(statementIds), alignmentId: id };
			const isOfOne = statementIds.some((one) => shareOf(one) === 0);
			return found(statementIds, score, isOfOne ? { ...told, basis: 'one-side' } : told);
		});
	const seen = new Set<string>();
	return (answered.length > 0 || hasCruxes ? answered : oneSided)
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
		.filter(({ id, articleIds }) => articleIds.length === 2 && !seen.has(id) && seen.add(id))
		.slice(0, MOST);
}

type Apart = { readonly how: keyof typeof APART; readonly pair: readonly [StatementId, StatementId] };

/** Of those who answer differently, the two whose main conclusions depend most on what shows their answer best. */
function furthestApart(positions: readonly PositionFinding[], shareOf: (id: StatementId) => number): Apart | null {
	const shown = (stance: PositionFinding['stance']) =>
		positions
			.filter((one) => one.stance === stance)
			.flatMap(({ statementIds }) => statementIds[0] ?? [])
			.sort((a, b) => shareOf(b) - shareOf(a) || (a < b ? -1 : 1))[0];
	const [pro, contra, mixed] = [shown('for'), shown('against'), shown('mixed')];
	if (pro && contra) return { how: 'flatly', pair: [pro, contra] };
	const other = pro ?? contra;
	return other && mixed ? { how: 'partly', pair: [other, mixed] } : null;
}
