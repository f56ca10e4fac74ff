/**
 * Which statements speak for a motion, and which against? A question's positions say so. A motion in free words is laid beside
 * each article as if it were a statement of its own, and the comparison's alignments say so: that is an engine's proposal.
 */
import { idOf, type ArticleId, type QuestionId, type StatementId } from '#argument/ids.ts';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Position, Question } from '#argument/records/across.ts';
import { compare } from '#compare/pipeline.ts';
import { settledOf, tiesAmong } from './ties.ts';

export interface Motion {
	readonly title: string;
	readonly questionId: QuestionId | null;
	/** In the order of the articles, each once. */
	readonly for: readonly StatementId[];
	readonly against: readonly StatementId[];
	/** Of articles that stand on both sides, where nothing decides. */
	readonly either: readonly StatementId[];
	/** True where an engine chose the statements, by their words. */
	readonly isProposed: boolean;
}

/** Shorter words than this name no question by being a part of it. */
const SHORTEST_PART = 12;

/** The question that this names: by its id or how that ends (`q3`), by its text, or by a part of it that no other holds. */
export function questionNamed(records: Records, asked: string): Question | null {
	const questions = allOf(records, 'question').filter((one) => !one.rejected);
	const named = questions.find((one) => one.id === asked || one.id === `question:${asked}`);
	const [ending, ...others] = questions.filter((one) => one.id.endsWith(`-${asked}`));
	if (named) return named;
	if (ending && others.length === 0) return ending;
	const wanted = plain(asked);
	const same = questions.find((one) => plain(one.text) === wanted);
	if (same || wanted.length < SHORTEST_PART) return same ?? null;
	const [only, ...more] = questions.filter((one) => plain(one.text).includes(wanted));
	return only && more.length === 0 ? only : null;
}

/** Lower case letters and digits, single spaces between them. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

export function motionOf(records: Records, question: Question): Motion {
	const positions = allOf(records, 'position').filter((one) => one.questionId === question.id);
	// What a person recorded goes before what an engine proposes.
	const counted = settledOf(positions);
	const of = (stance: Position['stance']) => [
		...new Set(
			counted.filter((one) => one.stance === stance).flatMap((one) => one.statementIds.filter((id) => get(records, id)))
		)
	];
	const [yes, no] = [of('for'), of('against').filter((id) => !of('for').includes(id))];
	const decided = new Set([...yes, ...no]);
	const mixed = of('mixed').filter((id) => !decided.has(id));
	const { isSame, isOpposed } = tiesAmong(records);
	const speaksFor = (id: StatementId) => yes.some((one) => isSame(id, one)) || no.some((one) => isOpposed(id, one));
	const speaksAgainst = (id: StatementId) => no.some((one) => isSame(id, one)) || yes.some((one) => isOpposed(id, one));
	const sideOf = (id: StatementId) =>
		speaksFor(id) === speaksAgainst(id) ? 'either' : speaksFor(id) ? 'for' : 'against';
	const inSide = (side: string) => mixed.filter((id) => sideOf(id) === side);
	return {
		title: question.text,
		questionId: question.id,
		for: [...yes, ...inSide('for')],
		against: [...no, ...inSide('against')],
		either: inSide('either'),
		isProposed: false
	};
}

/** A motion of the reader's own words. */
export function motionFromWords(records: Records, title: string, articleIds: readonly ArticleId[]): Motion {
	const [articleId, statementId] = [idOf('article', '.motion'), idOf('statement', '.motion')];
	const sides: { same: StatementId[]; opposed: StatementId[] } = { same: [], opposed: [] };
	for (const other of articleIds) {
		const language = get(records, other)?.language;
		const asked: ArgumentRecord[] = [
			{ id: articleId, title, authorIds: [], ...(language !== undefined && { language }) },
			{
				id: statementId,
				articleId,
				role: 'conclusion',
				isMain: true,
				wording: title,
				voice: 'own',
				implicit: false,
				status: 'accepted',
				passages: []
			}
		];
		for (const { statementIds, relation } of compare(new Map([...records, ...recordsOf(asked)]), [articleId, other])
			.alignments) {
			const found = statementIds.find((id) => id !== statementId);
			if (!statementIds.includes(statementId) || found === undefined || relation === 'related') continue;
			sides[relation].push(found);
		}
	}
	return {
		title,
		questionId: null,
		for: sides.same,
		against: sides.opposed,
		either: [],
		isProposed: true
	};
}
