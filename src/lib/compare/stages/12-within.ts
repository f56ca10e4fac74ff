/**
 * Does an article lean on itself, or contradict itself? Circles of support; reasons that say the same as what they support; and
 * two statements of the author's own that seem opposed, where the map shows no attack between them.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import { isAbout } from '#argument/commands/judge-finding.ts';
import type { StatementId } from '#argument/ids.ts';
import type { JudgedFinding } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import { supportCircles } from '#argument/support-circles.ts';
import type { WithinFinding } from '../comparison.ts';
import { reasonsFor } from '../explain.ts';
import type { ScoredPair } from '../scored-pairs.ts';
import { probability } from '../scorer/scorer.ts';
import type { Reading } from './2-reading.ts';
import type { Scores } from './4-scores.ts';
import { opposedLikelihood } from './6-alignments.ts';

/** Log odds, above which a reason restates its conclusion; above which two statements of one author seem opposed. */
const RESTATES = 3.2;
const CONTRADICTS = 0.5;
const MOST_CONTRADICTIONS = 5;

export function findWithin(reading: Reading, { within }: Scores): WithinFinding[] {
	const { same, opposed } = within.odds;
	const telling = within.where((p) => (same[p] as number) >= RESTATES || (opposed[p] as number) >= CONTRADICTS);
	return reading.sides.flatMap(({ article, graph }, at) => {
		const articleId = article.id;
		const pairs = telling.filter((pair) => reading.sideOf[pair.i] === at);
		const circles = supportCircles(graph.inferences).map((ids): WithinFinding => {
			const statementIds = [...ids].sort((a, b) => graph.rankOf(a) - graph.rankOf(b));
			return { code: 'circle', articleId, statementIds, status: 'suggested' };
		});
		const finding = (code: 'restates' | 'contradicts', pair: ScoredPair): WithinFinding => {
			const statementIds = [reading.statements[pair.i] as Statement, reading.statements[pair.j] as Statement].map(
				(one) => one.id
			) as [StatementId, StatementId];
			const isRestated = code === 'restates';
			return {
				code,
				articleId,
				statementIds,
				status: 'suggested',
				score: Number((isRestated ? probability(pair.same) : opposedLikelihood(pair)).toFixed(4)),
				reasons: reasonsFor(reading, pair, isRestated ? 'same' : 'opposed')
			};
		};
		const restated = pairs
			.filter((pair) => pair.same >= RESTATES && isStep(graph, ...both(reading, pair)))
			.sort((a, b) => b.same - a.same);
		const contradicting = pairs
			.filter(
				(pair) => pair.opposed >= CONTRADICTS && pair.opposed > pair.same && isUnanswered(graph, ...both(reading, pair))
			)
			.sort((a, b) => b.opposed - a.opposed);
		const found = [
			...circles,
			...restated.map((pair) => finding('restates', pair)),
			...contradicting.map((pair) => finding('contradicts', pair))
		];
		return judged(found, article.judgedFindings ?? [], graph);
	});
}

/** What a person confirmed first, found again or not; then what nobody has judged. A person's rejections make room for the next. */
function judged(
	found: readonly WithinFinding[],
	judgments: readonly JudgedFinding[],
	graph: ArgumentGraph
): WithinFinding[] {
	const { articleId } = graph;
	const confirmed = judgments
		.filter((one) => one.isSo && one.statementIds.every((id) => graph.statement(id) !== null))
		.map(({ code, statementIds }): WithinFinding => {
			const again = found.find((one) => isAbout(one, { code, statementIds }));
			if (again) return { ...again, status: 'confirmed' };
			if (code === 'circle') return { code, articleId, statementIds, status: 'confirmed' };
			const [a, b] = statementIds as [StatementId, StatementId];
			return { code, articleId, statementIds: [a, b], status: 'confirmed', score: 1, reasons: [{ code: 'confirmed' }] };
		});
	let contradictions = 0;
	const open = found.filter(
		(one) =>
			!judgments.some((judgment) => isAbout(one, judgment)) &&
			(one.code !== 'contradicts' || (contradictions += 1) <= MOST_CONTRADICTIONS)
	);
	return [...confirmed, ...open];
}

function both({ statements }: Reading, { i, j }: ScoredPair): [Statement, Statement] {
	return [statements[i] as Statement, statements[j] as Statement];
}

/** One is given as a reason for the other. */
function isStep(graph: ArgumentGraph, a: Statement, b: Statement): boolean {
	const isReason = (premise: Statement, conclusion: Statement) =>
		graph.inferencesFrom(premise.id).some((inference) => inference.conclusionId === conclusion.id);
	return isReason(a, b) || isReason(b, a);
}

/** Both are the author's own, neither attacks the other, and neither is a reason for the other. */
function isUnanswered(graph: ArgumentGraph, a: Statement, b: Statement): boolean {
	if (a.voice !== 'own' || b.voice !== 'own' || isStep(graph, a, b)) return false;
	const attacks = (one: Statement, other: Statement) =>
		graph.attacksBy(one.id).some((attack) => graph.statementHitBy(attack) === other.id);
	return !attacks(a, b) && !attacks(b, a);
}
