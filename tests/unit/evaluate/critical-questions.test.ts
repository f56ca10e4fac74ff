import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { answerQuestion, type AnswerQuestion } from '#argument/commands/answer-question.ts';
import { apply } from '#argument/diff.ts';
import type { InferenceId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import { answering, questionsAbout, type AskedQuestion } from '#evaluate/critical-questions.ts';
import { schemeOf, SCHEMES } from '#evaluate/schemes.ts';
import { graph, inferenceId, statementId } from '../../support/graph-notation.ts';

const STEP = inferenceId('q p -> c');
const EXPERT = schemeOf('expert-opinion');

/** Two premises whose places in the text are not the order in which the step names them. */
function stepWith(scheme: string | undefined): Records {
	const records = graph`p; q; q p -> c!`;
	const step = get(records, STEP);
	if (!step) throw new Error('there is no step');
	const premiseIds = [statementId('q'), statementId('p')];
	return new Map([...records, [STEP, { ...step, premiseIds, ...(scheme !== undefined && { scheme }) }]]);
}

function asked(records: Records, id: InferenceId = STEP): AskedQuestion[] {
	const step = get(records, id);
	if (!step) throw new Error('there is no step');
	return questionsAbout(new ArgumentGraph(records, 'article:a'), records, step);
}

function question(records: Records, key: string): AskedQuestion {
	const found = asked(records).find((one) => one.question.key === key);
	if (!found) throw new Error(`no question ${key}`);
	return found;
}

function answered(records: Records, given: AnswerQuestion): Records {
	let last = 0;
	const diff = answerQuestion(records, given, { next: () => `made-${(last += 1)}` });
	if (isRefusal(diff)) throw new Error(diff.refused);
	return apply(records, diff);
}

const answer = (records: Records, key: string, given: AnswerQuestion['answer']): Records => {
	const step = get(records, STEP);
	if (!step) throw new Error('there is no step');
	return answered(records, answering(step, question(records, key), given));
};

describe('the critical questions about a step', () => {
	it('are those of its scheme, in the scheme’s order, none of them answered at first', () => {
		const found = asked(stepWith('expert-opinion'));
		expect(found.map((one) => one.question)).toEqual(EXPERT?.questions);
		expect(found.every((one) => one.scheme === EXPERT)).toBe(true);
		expect(found.map((one) => one.answer)).toEqual(found.map(() => null));
		expect(found.flatMap((one) => one.objections)).toEqual([]);
	});

	it('are none where the step names no scheme, or one that nobody knows', () => {
		expect(asked(stepWith(undefined))).toEqual([]);
		expect(asked(stepWith('a-scheme-of-ones-own'))).toEqual([]);
	});

	it('may hit the step, the conclusion, or a premise: these in the order of the text', () => {
		const hits = SCHEMES.flatMap(({ key }) =>
			asked(stepWith(key)).map((one) => [one.question.against, one.mayHit] as const)
		);
		const hitBy = (wanted: (against: string) => boolean) =>
			new Set(hits.flatMap(([by, hit]) => (wanted(by) ? [hit.join()] : [])));
		expect(hitBy((by) => by === 'step')).toEqual(new Set([STEP]));
		expect(hitBy((by) => by === 'conclusion')).toEqual(new Set([statementId('c')]));
		expect(hitBy((by) => by !== 'step' && by !== 'conclusion')).toEqual(
			new Set([`${statementId('p')},${statementId('q')}`])
		);
	});

	it('know their own answer, and not one given to another question or to the same one of another scheme', () => {
		const [first, second] = EXPERT?.questions.map((one) => one.key) ?? [];
		const after = answer(stepWith('expert-opinion'), second ?? '', 'yes');
		expect(question(after, second ?? '').answer).toBe('yes');
		expect(question(after, first ?? '').answer).toBeNull();
		const elsewhere = { inferenceId: STEP, scheme: 'another', question: first ?? '', answer: 'no' } as const;
		expect(question(answered(after, elsewhere), first ?? '').answer).toBeNull();
	});

	it('know the objection that a "no" drafted, each its own', () => {
		const [first, second] = EXPERT?.questions.map((one) => one.key) ?? [];
		const after = answer(stepWith('expert-opinion'), first ?? '', 'no');
		expect(question(after, first ?? '').objections.map((one) => one.question)).toEqual([`expert-opinion/${first}`]);
		expect(question(after, second ?? '').objections).toEqual([]);
	});
});

describe('answering a question about a step', () => {
	const records = stepWith('expert-opinion');
	const step = get(records, STEP);
	const [one] = asked(records);
	if (!step || !one) throw new Error('there is nothing to answer');
	const given = { inferenceId: STEP, scheme: 'expert-opinion', question: one.question.key };

	it.each(['yes', null] as const)('with %s objects to nothing', (answered) => {
		expect(answering(step, one, answered)).toEqual({ ...given, answer: answered });
	});

	it('with "no" objects, in the words of the question, to the likeliest', () => {
		const { no: wording, asks } = one.question;
		const objection = { wording, asks, targetId: one.mayHit[0] };
		expect(answering(step, one, 'no')).toEqual({ ...given, answer: 'no', objection });
	});

	it('with "no" objects to what the reader names instead', () => {
		expect(answering(step, one, 'no', statementId('q')).objection?.targetId).toBe(statementId('q'));
	});

	it('with "no" objects to the step where nothing likelier is known', () => {
		expect(answering(step, { ...one, mayHit: [] }, 'no').objection?.targetId).toBe(STEP);
	});
});
