/** Which critical questions does a step raise, how were they answered, and what does a "no" speak against? */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import { objectionsTo, type AnswerQuestion } from '#argument/commands/answer-question.ts';
import type { InferenceId, StatementId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import { schemeOf } from './schemes.ts';
import type { CriticalQuestion, Scheme } from './schemes/scheme.ts';

export interface AskedQuestion {
	readonly scheme: Scheme;
	readonly question: CriticalQuestion;
	/** Null: not answered yet. */
	readonly answer: 'yes' | 'no' | null;
	/** What a "no" may hit, the likeliest first: more than one where it speaks against a premise and the step has several. */
	readonly mayHit: readonly (StatementId | InferenceId)[];
	/** What a "no" drafted, and what a person has accepted of it. */
	readonly objections: readonly Attack[];
}

/** The questions of the step's scheme, in its order. Empty where it names no scheme that is known. */
export function questionsAbout(graph: ArgumentGraph, records: Records, step: Inference): AskedQuestion[] {
	const scheme = schemeOf(step.scheme);
	if (!scheme) return [];
	const premiseIds = [...step.premiseIds].sort((a, b) => graph.rankOf(a) - graph.rankOf(b));
	return scheme.questions.map((question) => ({
		scheme,
		question,
		answer: step.answers?.find((one) => one.scheme === scheme.key && one.question === question.key)?.answer ?? null,
		mayHit:
			question.against === 'step' ? [step.id] : question.against === 'conclusion' ? [step.conclusionId] : premiseIds,
		objections: objectionsTo(records, step, `${scheme.key}/${question.key}`)
	}));
}

/** What the command is given: for a "no", with the objection it drafts. */
export function answering(
	step: Inference,
	{ scheme, question, mayHit }: AskedQuestion,
	answer: AnswerQuestion['answer'],
	hit: StatementId | InferenceId = mayHit[0] ?? step.id
): AnswerQuestion {
	const given = { inferenceId: step.id, scheme: scheme.key, question: question.key, answer };
	if (answer !== 'no') return given;
	return { ...given, objection: { wording: question.no, asks: question.asks, targetId: hit } };
}
