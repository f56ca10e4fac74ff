/**
 * Which questions do aligned statements answer? Statements that say the same are one answer, what is opposed to them the other; of
 * each group one is a conclusion, and is asked about.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { AlignmentFinding } from '#compare/comparison.ts';
import type { Reach } from '#compare/dependence.ts';
import type { Reading } from '../2-reading.ts';
import { proposed, type Answering, type Proposal } from './proposal.ts';

const LEAST_SCORE = 0.4;
/** Below this an opposed pair is too unsure to take sides by. */
const LEAST_OPPOSED = 0.3;
/** Who says a thing much more surely than something opposed to it holds no mixed view. */
const FAR_SURER = 2;

export function questionsOfAnswers(
	reading: Reading,
	findings: readonly AlignmentFinding[],
	reach: ReadonlyMap<StatementId, Reach>,
	isSettled: (statements: readonly Statement[]) => boolean
): Proposal[] {
	return groupsOf(reading, findings)
		.filter((statements) => !isSettled(statements))
		.map((statements) => proposalOf(reading, statements, findings, reach));
}

/** Groups joined by alignments (same, likely enough), the statement to ask about first; and conclusions that something is opposed to. */
function groupsOf({ statements, placeOf }: Reading, findings: readonly AlignmentFinding[]): Statement[][] {
	const group = statements.map((_, at) => at);
	const rootOf = (at: number): number => {
		let root = at;
		while (group[root] !== root) root = group[root] as number;
		return root;
	};
	const members = new Set<number>();
	/** How surely the others say the same as a statement: the one that most agree with stands for all. */
	const agreed = new Map<StatementId, number>();
	for (const { relation, statementIds, score } of findings) {
		const least = relation === 'opposed' ? LEAST_OPPOSED : LEAST_SCORE;
		if (score < least || relation === 'related') continue;
		const [i, j] = statementIds.map((id) => placeOf.get(id));
		if (i === undefined || j === undefined) continue;
		members.add(i).add(j);
		if (relation !== 'same') continue;
		group[Math.max(rootOf(i), rootOf(j))] = Math.min(rootOf(i), rootOf(j));
		for (const id of statementIds) agreed.set(id, (agreed.get(id) ?? 0) + score);
	}
	// Rounded: sums taken in another order differ in their last digits.
	const agreedOn = (one: Statement) => Number((agreed.get(one.id) ?? 0).toFixed(3));
	const groups = new Map<number, Statement[]>();
	for (const at of [...members].sort((a, b) => a - b)) {
		const root = rootOf(at);
		groups.set(root, [...(groups.get(root) ?? []), statements[at] as Statement]);
	}
	return [...groups.values()]
		.filter((own) => own.some((one) => one.role === 'conclusion'))
		.map((own) =>
			[...own].sort(
				(a, b) =>
					Number(b.isMain) - Number(a.isMain) ||
					Number(b.role === 'conclusion') - Number(a.role === 'conclusion') ||
					agreedOn(b) - agreedOn(a) ||
					a.wording.length - b.wording.length ||
					(a.id < b.id ? -1 : 1)
			)
		);
}

function proposalOf(
	reading: Reading,
	statements: readonly Statement[],
	findings: readonly AlignmentFinding[],
	reach: ReadonlyMap<StatementId, Reach>
): Proposal {
	const { sides } = reading;
	const asked = statements[0] as Statement;
	const own = new Set(statements.map((statement) => statement.id));
	const graphs = new Map(sides.map((side) => [side.article.id, side.graph]));
	const agreeing = new Map<StatementId, number>();
	const against = new Map<ArticleId, Map<StatementId, number>>();
	const enter = (articleId: ArticleId, id: StatementId, likelihood: number) => {
		const known = against.get(articleId) ?? new Map<StatementId, number>();
		against.set(articleId, known.set(id, Math.max(known.get(id) ?? 0, likelihood)));
	};
	for (const { relation, statementIds, score } of findings) {
		for (const [here, there] of [statementIds, [statementIds[1], statementIds[0]] as const]) {
			if (!own.has(here)) continue;
			if (relation === 'same' && own.has(there)) agreeing.set(here, Math.max(agreeing.get(here) ?? 0, score));
			if (relation !== 'opposed' || score < LEAST_OPPOSED || own.has(there)) continue;
			const contrary = sides.map((side) => side.graph.statement(there)).find((one) => one !== null);
			if (contrary?.voice === 'own') enter(contrary.articleId, there, score);
		}
	}
	// Who reports a view and answers it in the same article is against it.
	for (const { id, articleId, voice } of statements)
		if (voice === 'reported') for (const answer of answersTo(graphs.get(articleId), id)) enter(articleId, answer, 1);
	const answers = sides.map(({ article: { id: articleId } }): Answering => {
		const pro = statements.filter((one) => one.articleId === articleId);
		const surest = Math.max(0, ...pro.map((one) => (one.id === asked.id ? 1 : (agreeing.get(one.id) ?? 0))));
		const isOwn = pro.some((one) => one.voice === 'own');
		const contrary = [...(against.get(articleId) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
		const opposed = contrary[0]?.[1] ?? 0;
		const con = isOwn && surest > FAR_SURER * opposed ? [] : contrary.map(([id]) => id);
		const stance = stanceOf(pro.length > 0, isOwn, con.length > 0);
		const said = pro.map((one) => one.id);
		return {
			articleId,
			stance,
			// What answers a view that its author reports may say the same as the question, too.
			statementIds: [...new Set(stance === 'against' && !isOwn ? [...con, ...said] : [...said, ...con])],
			likelihood: Math.max(isOwn ? surest : 0, con.length > 0 ? opposed : 0)
		};
	});
	const isOfMains =
		asked.isMain && statements.some((one) => one.isMain && one.articleId !== asked.articleId && agreeing.has(one.id));
	return proposed(reading, asked, answers, reach, { isOfMains });
}

/** The author's own statements that attack one. */
function answersTo(graph: ArgumentGraph | undefined, id: StatementId): StatementId[] {
	return (graph?.attacksOn(id) ?? [])
		.map(({ attackerId }) => attackerId)
		.filter((attackerId) => graph?.statement(attackerId)?.voice === 'own');
}

/** Only reporting a view is no position; reporting it and holding the contrary is to be against it. */
function stanceOf(isSaid: boolean, isOwn: boolean, isOpposed: boolean): Answering['stance'] {
	if (isSaid && isOwn) return isOpposed ? 'mixed' : 'for';
	if (isOpposed) return 'against';
	return isSaid ? 'mixed' : 'silent';
}
