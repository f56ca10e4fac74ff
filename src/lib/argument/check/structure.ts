/** Is each article's argument well formed: its inferences, attacks, roles and main conclusion? (AR5–AR7, AR9–AR13, AR17, AR20, AR22, AR23) */
import { compareIds } from '../argument-graph.ts';
import { isIdOf, type ArticleId, type InferenceId, type StatementId } from '../ids.ts';
import { problem, type Problem } from '../problems.ts';
import { allOf, get, type Records } from '../records.ts';
import type { Attack } from '../records/attack.ts';
import type { Inference } from '../records/inference.ts';
import type { Statement } from '../records/statement.ts';
import { supportCircles } from '../support-circles.ts';
import { checkRepeats } from './repeats.ts';

export function checkStructure(records: Records): Problem[] {
	const statements = allOf(records, 'statement');
	const inferences = allOf(records, 'inference');
	const attacks = allOf(records, 'attack');
	const concluded = new Set(inferences.map((inference) => inference.conclusionId));
	return [
		...inferences.flatMap(checkInference),
		...attacks.flatMap((attack) => checkAttack(attack, records)),
		...statements.flatMap((statement) => checkStatement(statement, concluded)),
		...checkMainConclusions(statements),
		...checkCircles(inferences),
		...checkRepeats([...inferences, ...attacks], sameness),
		...checkAcceptance(records, inferences, attacks)
	];
}

function checkInference({ id, premiseIds, conclusionId }: Inference): Problem[] {
	const seen = new Set<StatementId>();
	const twice = new Set(premiseIds.filter((premise) => seen.has(premise) || !seen.add(premise)));
	return [
		...(premiseIds.length === 0 ? [problem('AR5', id)] : []),
		...Array.from(twice, (premise) => problem('AR5', id, { id: premise })),
		...(premiseIds.includes(conclusionId) ? [problem('AR6', id, { id: conclusionId })] : [])
	];
}

function checkAttack(attack: Attack, records: Records): Problem[] {
	const { id, attackerId, targetId } = attack;
	if (attackerId === targetId) return [problem('AR7', id, { id: attackerId })];
	const step = isIdOf('inference', targetId) ? get(records, targetId) : null;
	const isPart = step !== null && (step.premiseIds.includes(attackerId) || step.conclusionId === attackerId);
	return isPart ? [problem('AR23', id, { id: attackerId })] : [];
}

function checkStatement(statement: Statement, concluded: ReadonlySet<StatementId>): Problem[] {
	const { id, role } = statement;
	const problems: Problem[] = [];
	if (statement.implicit && statement.passages.length > 0) problems.push(problem('AR9', id));
	if (statement.isMain && role !== 'conclusion') problems.push(problem('AR11', id, { role }));
	if ((role === 'conclusion') !== concluded.has(id)) problems.push(problem('AR12', id, { role }));
	if (statement.evidenceKind !== undefined && role !== 'evidence') problems.push(problem('AR20', id, { role }));
	return problems;
}

function checkMainConclusions(statements: readonly Statement[]): Problem[] {
	const first = new Map<ArticleId, StatementId>();
	const problems: Problem[] = [];
	for (const { id, articleId, isMain } of [...statements].sort((a, b) => compareIds(a.id, b.id))) {
		if (!isMain) continue;
		const other = first.get(articleId);
		if (other === undefined) first.set(articleId, id);
		else problems.push(problem('AR10', id, { id: other, article: articleId }));
	}
	return problems;
}

const NAMED_IN_A_CIRCLE = 6;

function checkCircles(inferences: readonly Inference[]): Problem[] {
	return supportCircles(inferences).map((circle) => {
		const ids = [...circle].sort(compareIds);
		const more = ids.length > NAMED_IN_A_CIRCLE ? ` and ${ids.length - NAMED_IN_A_CIRCLE} more` : '';
		return problem('AR13', ids[0] ?? '', { ids: ids.slice(0, NAMED_IN_A_CIRCLE).join(', ') + more });
	});
}

/** Equal for two inferences, or two attacks, that say the same. */
export function sameness(relation: Step | Hit): string {
	if ('premiseIds' in relation) return `${[...relation.premiseIds].sort().join(' ')} -> ${relation.conclusionId}`;
	return `${relation.attackerId} -/> ${relation.targetId}`;
}

type Step = Pick<Inference, 'premiseIds' | 'conclusionId'>;
type Hit = Pick<Attack, 'attackerId' | 'targetId'>;

function checkAcceptance(records: Records, inferences: readonly Inference[], attacks: readonly Attack[]): Problem[] {
	const ends = (relation: Inference | Attack) =>
		'premiseIds' in relation
			? [...relation.premiseIds, relation.conclusionId]
			: [relation.attackerId, relation.targetId];
	const isSuggested = (id: StatementId | InferenceId) =>
		(isIdOf('statement', id) ? get(records, id) : get(records, id))?.status === 'suggested';
	return [...inferences, ...attacks]
		.filter((relation) => relation.status === 'accepted')
		.flatMap((relation) =>
			ends(relation)
				.filter(isSuggested)
				.map((id) => problem('AR22', relation.id, { id }))
		);
}
