/**
 * Which questions do the authors answer, and how does each? A person's questions first, with the positions the records hold; then
 * those that aligned conclusions pose: statements that say the same are one answer, what is opposed to them the other.
 */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Position, Stance } from '#argument/records/across.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { AlignmentFinding, PositionFinding, QuestionFinding } from '../comparison.ts';
import type { Reach } from '../dependence.ts';
import { findingId } from '../finding-id.ts';
import { ask } from '../text/ask.ts';
import type { Reading } from './2-reading.ts';
import type { Alignments } from './6-alignments.ts';

export interface Questions {
	readonly questions: readonly QuestionFinding[];
	readonly positions: readonly PositionFinding[];
}

/** Proposed beside a person's: as many as can be read through. */
const MOST_PROPOSED = 10;
const LEAST_SCORE = 0.4;
/** Below this an opposed pair is too unsure to take sides by. */
const LEAST_OPPOSED = 0.3;

export function findQuestions(
	records: Records,
	reading: Reading,
	alignments: Alignments,
	reach: ReadonlyMap<StatementId, Reach>
): Questions {
	const kept = keptQuestions(records, reading);
	const earlier = new Set(allOf(records, 'question').flatMap(({ id, text }) => [id, text] as string[]));
	const settled = new Set(kept.positions.flatMap((position) => position.statementIds));
	const ranked = answersOf(reading, alignments.findings)
		.filter(({ statements }) => statements.filter((one) => settled.has(one.id)).length * 2 < statements.length)
		.map((answer) => proposalOf(reading, answer, alignments.findings, reach))
		.filter(({ question }) => !earlier.has(question.id) && !earlier.has(question.text))
		.filter(({ positions }) => positions.filter((position) => position.stance !== 'silent').length > 1)
		.sort(
			(a, b) =>
				Number(b.isOfMains) - Number(a.isOfMains) ||
				b.question.score - a.question.score ||
				Number(a.isDenial) - Number(b.isDenial) ||
				(a.question.id < b.question.id ? -1 : 1)
		);
	const proposed = eachOnce(ranked).slice(0, MOST_PROPOSED);
	return {
		questions: [...kept.questions, ...proposed.map(({ question }) => question)],
		positions: [...kept.positions, ...proposed.flatMap(({ positions }) => positions)]
	};
}

/** What answers no to a question that is asked already is asked by it. */
function eachOnce<P extends Proposal>(ranked: readonly P[]): P[] {
	const answered = new Set<StatementId>();
	return ranked.filter(({ question, positions }) => {
		if (question.askedOf !== null && answered.has(question.askedOf)) return false;
		for (const { statementIds } of positions) for (const id of statementIds) answered.add(id);
		return true;
	});
}

interface Proposal {
	readonly question: QuestionFinding;
	readonly positions: readonly PositionFinding[];
	/** It asks about a statement that denies something. */
	readonly isDenial: boolean;
	/** A main conclusion is among its answers: what the articles are written for comes before what they say by the way. */
	readonly isOfMains: boolean;
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

/** Statements of several articles that say the same, the one to ask about first. */
interface Answer {
	readonly statements: readonly Statement[];
}

/** Groups joined by alignments (same, likely enough), of which one is a conclusion; and conclusions that something is opposed to. */
function answersOf({ statements, placeOf }: Reading, findings: readonly AlignmentFinding[]): Answer[] {
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
		.map((own): Answer => {
			const ordered = [...own].sort(
				(a, b) =>
					Number(b.isMain) - Number(a.isMain) ||
					Number(b.role === 'conclusion') - Number(a.role === 'conclusion') ||
					agreedOn(b) - agreedOn(a) ||
					a.wording.length - b.wording.length ||
					(a.id < b.id ? -1 : 1)
			);
			return { statements: ordered };
		});
}

function proposalOf(
	reading: Reading,
	{ statements }: Answer,
	findings: readonly AlignmentFinding[],
	reach: ReadonlyMap<StatementId, Reach>
): Proposal {
	const { sides } = reading;
	const asked = statements[0] as Statement;
	const own = new Set(statements.map((statement) => statement.id));
	const against = new Map<ArticleId, StatementId[]>();
	for (const { relation, statementIds, score: likelihood } of findings) {
		if (relation !== 'opposed' || likelihood < LEAST_OPPOSED) continue;
		for (const [here, there] of [statementIds, [statementIds[1], statementIds[0]] as const]) {
			if (!own.has(here) || own.has(there)) continue;
			const contrary = sides.map((side) => side.graph.statement(there)).find((one) => one !== null);
			const articleId = contrary?.voice === 'own' ? contrary.articleId : null;
			if (articleId) against.set(articleId, [...new Set([...(against.get(articleId) ?? []), there])]);
		}
	}
	const id = findingId('question', [asked.id]);
	const language = sides.find((side) => side.article.id === asked.articleId)?.language ?? 'und';
	const positions = sides.map((side): PositionFinding => {
		const articleId = side.article.id;
		const pro = statements.filter((one) => one.articleId === articleId);
		const isOwn = pro.some((one) => one.voice === 'own');
		const con = against.get(articleId) ?? [];
		return {
			id: findingId('position', [id, articleId]),
			questionId: id,
			articleId,
			stance: stanceOf(pro.length > 0, isOwn, con.length > 0),
			statementIds: [...pro.map((one) => one.id), ...con],
			status: 'suggested',
			isKept: false
		};
	});
	const disagrees = positions.some((position) => position.stance === 'against' || position.stance === 'mixed');
	const question: QuestionFinding = {
		id,
		text: ask(asked.wording, language),
		status: 'suggested',
		score: Number(Math.min(1, centralityOf(positions, reach) * (disagrees ? DISPUTED : 1)).toFixed(4)),
		askedOf: asked.id,
		isKept: false
	};
	const profile = reading.profiles[reading.placeOf.get(asked.id) ?? -1];
	const isOfMains = positions.some(({ statementIds }) => statementIds.some((one) => reach.get(one)?.steps === 0));
	return { question, positions, isDenial: (profile?.polarity.denials.length ?? 0) > 0, isOfMains };
}

/** What divides the authors is asked before what all answer alike. */
const DISPUTED = 1.3;
/** How much it counts that an author speaks to a question at all, beside how far the author's main conclusion rests on the answer. */
const SPOKEN = 0.3;

/** 0 to 1: how much of what all the authors conclude rests on their answers. */
function centralityOf(positions: readonly PositionFinding[], reach: ReadonlyMap<StatementId, Reach>): number {
	const parts = positions
		.map(({ stance, statementIds }) =>
			stance === 'silent'
				? 0
				: SPOKEN + (1 - SPOKEN) * Math.max(0, ...statementIds.map((id) => reach.get(id)?.share ?? 0))
		)
		// The sum is the same to the last digit in whatever order the articles were asked for.
		.sort((a, b) => a - b);
	return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
}

/** Only reporting a view is no position; reporting it and holding the contrary is to be against it. */
function stanceOf(isSaid: boolean, isOwn: boolean, isOpposed: boolean): Stance {
	if (isSaid && isOwn) return isOpposed ? 'mixed' : 'for';
	if (isOpposed) return 'against';
	return isSaid ? 'mixed' : 'silent';
}
