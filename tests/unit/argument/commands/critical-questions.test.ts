import { describe, expect, it } from 'vitest';
import { answerQuestion, type AnswerQuestion } from '#argument/commands/answer-question.ts';
import { acceptSuggested } from '#argument/commands/accept-suggested.ts';
import { apply } from '#argument/diff.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, inferenceId, statementId } from '../../../support/graph-notation.ts';

const STEP = inferenceId('p q -> c');
const answer = (given: AnswerQuestion['answer'], targetId?: string): AnswerQuestion => ({
	inferenceId: STEP,
	scheme: 'expert-opinion',
	question: 'field',
	answer: given,
	...(targetId !== undefined && {
		objection: {
			wording: 'This lies outside the expert’s field.',
			asks: 'Does it belong to the field?',
			targetId: targetId.includes('->') ? inferenceId(targetId) : statementId(targetId)
		}
	})
});
const answersOf = (records: Records) => get(records, STEP)?.answers;

describe('answering a critical question', () => {
	it('keeps yes, no and not yet, each in the place of the one before', () => {
		const yes = expectCommand(graph`p q -> c`, answerQuestion, answer('yes'), 'p q -> c');
		expect(answersOf(yes)).toEqual([{ scheme: 'expert-opinion', question: 'field', answer: 'yes' }]);
		const no = expectCommand(yes, answerQuestion, answer('no'), 'p q -> c');
		expect(answersOf(no)?.map((one) => one.answer)).toEqual(['no']);
		expect(answersOf(expectCommand(no, answerQuestion, answer(null), 'p q -> c'))).toBeUndefined();
	});

	it('drafts for a no an undercut or an objection that is only suggested and says which question it answers', () => {
		const undercut = expectCommand(
			graph`p q -> c`,
			answerQuestion,
			answer('no', 'p q -> c'),
			'n1?*; p q -> c; n1 -/>? (p q -> c)'
		);
		expect(get(undercut, 'attack:n2')).toMatchObject({
			kind: 'objection',
			question: 'expert-opinion/field',
			why: 'Does it belong to the field?'
		});
		expectCommand(graph`p q -> c`, answerQuestion, answer('no', 'q'), 'n1?*; p q -> c; n1 -/>? q');
	});

	it('drafts only once, and takes the draft away where the answer is another after all', () => {
		const no = expectCommand(graph`p q -> c`, answerQuestion, answer('no', 'q'), 'n1?*; p q -> c; n1 -/>? q');
		expectCommand(no, answerQuestion, answer('no', 'q'), 'n1?*; p q -> c; n1 -/>? q');
		expectCommand(no, answerQuestion, answer('yes'), 'p q -> c');
	});

	it('leaves what a person accepted, and a draft that another step’s no stands by', () => {
		const no = expectCommand(graph`p q -> c`, answerQuestion, answer('no', 'q'), 'n1?*; p q -> c; n1 -/>? q');
		const accepted = acceptSuggested(no, { recordIds: ['attack:n2'] });
		if (isRefusal(accepted)) return expect.fail('not accepted');
		expectCommand(apply(no, accepted), answerQuestion, answer('yes'), 'n1*; p q -> c; n1 -/> q');
		const two = graph`p q -> c; q r -> d`;
		const other: AnswerQuestion = { ...answer('no', 'q'), inferenceId: inferenceId('q r -> d') };
		const both = expectCommand(two, answerQuestion, answer('no', 'q'), 'n1?*; p q -> c; q r -> d; n1 -/>? q');
		const second = expectCommand(both, answerQuestion, other, 'n1?*; p q -> c; q r -> d; n1 -/>? q');
		const left = expectCommand(second, answerQuestion, answer('yes'), 'n1?*; p q -> c; q r -> d; n1 -/>? q');
		expect(allOf(left, 'attack')).toHaveLength(1);
	});

	it('refuses a step that is not here and an objection to something else', () => {
		expectRefusal(graph`p -> c`, answerQuestion, answer('yes'), 'not-found');
		expectRefusal(graph`p q -> c; x`, answerQuestion, answer('no', 'x'), 'not-of-step');
	});
});
