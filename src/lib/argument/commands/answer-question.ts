/**
 * Answers a critical question about a step. A "no" drafts what it says as a suggestion: a statement of the reader's against the step,
 * a premise or the conclusion. Another answer takes that draft away again, as long as nobody has accepted it.
 */
import { Draft, type Command } from '../command.ts';
import { withField } from '../fields.ts';
import type { InferenceId, StatementId } from '../ids.ts';
import { allOf, get, type Records } from '../records.ts';
import type { Attack } from '../records/attack.ts';
import type { Answer, Inference } from '../records/inference.ts';
import { refuse } from '../refusal.ts';

export interface AnswerQuestion {
	readonly inferenceId: InferenceId;
	/** Keys of the scheme and of its question (evaluate/schemes). */
	readonly scheme: string;
	readonly question: string;
	/** Null: not answered yet. */
	readonly answer: Answer['answer'] | null;
	/** What a "no" says, the question it answers, and what it speaks against: the step or one of its ends. */
	readonly objection?: {
		readonly wording: string;
		readonly asks: string;
		readonly targetId: StatementId | InferenceId;
	};
}

export const answerQuestion: Command<AnswerQuestion> = (records, args, ids) => {
	const { inferenceId, scheme, question, answer, objection } = args;
	const step = get(records, inferenceId);
	if (!step) return refuse('not-found', { id: inferenceId });
	if (objection && !partsOf(step).includes(objection.targetId))
		return refuse('not-of-step', { id: objection.targetId, inference: inferenceId });
	const others = (step.answers ?? []).filter((one) => one.scheme !== scheme || one.question !== question);
	const answers = answer === null ? others : [...others, { scheme, question, answer }];
	const draft = new Draft(records);
	draft.put(withField(step, 'answers', answers.length === 0 ? null : answers));
	const drafted = objectionsTo(records, step, `${scheme}/${question}`);
	if (answer !== 'no') withdraw(records, draft, step, args, drafted);
	else if (objection && drafted.length === 0) {
		const { articleId } = step;
		const attackerId = draft.freshId('statement', ids);
		const shared = { articleId, status: 'suggested', why: objection.asks } as const;
		draft.put({
			id: attackerId,
			...shared,
			role: 'premise',
			isMain: false,
			wording: objection.wording,
			voice: 'own',
			// What the reader objects is not the author's: it rests on no words of the text.
			implicit: true,
			passages: []
		});
		draft.put({
			id: draft.freshId('attack', ids),
			...shared,
			attackerId,
			targetId: objection.targetId,
			kind: 'objection',
			question: `${scheme}/${question}`
		});
	}
	return draft.finish();
};

/** The objections that were drafted for a question about this step, accepted ones among them. `question`: `scheme/question`. */
export function objectionsTo(records: Records, step: Inference, question: string): Attack[] {
	const parts = partsOf(step);
	return allOf(records, 'attack').filter((one) => one.question === question && parts.includes(one.targetId));
}

function partsOf(step: Inference): readonly (StatementId | InferenceId)[] {
	return [step.id, step.conclusionId, ...step.premiseIds];
}

function withdraw(
	records: Records,
	draft: Draft,
	step: Inference,
	{ scheme, question }: AnswerQuestion,
	drafted: readonly Attack[]
): void {
	const isSaidOf = (targetId: Attack['targetId']) =>
		allOf(records, 'inference').some(
			(other) =>
				other.id !== step.id &&
				partsOf(other).includes(targetId) &&
				other.answers?.some((one) => one.scheme === scheme && one.question === question && one.answer === 'no')
		);
	for (const attack of drafted) {
		if (attack.status !== 'suggested' || isSaidOf(attack.targetId)) continue;
		draft.remove(attack.id);
		const statement = get(records, attack.attackerId);
		const hasOtherTies =
			allOf(records, 'inference').some((one) => partsOf(one).includes(attack.attackerId)) ||
			allOf(records, 'attack').some(
				(one) => one.id !== attack.id && [one.attackerId, one.targetId].includes(attack.attackerId)
			);
		if (statement?.status === 'suggested' && !hasOtherTies) draft.remove(statement.id);
	}
}
