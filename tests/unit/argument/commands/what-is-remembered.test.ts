import { describe, expect, it } from 'vitest';
import { acceptStatements } from '#argument/commands/accept-statements.ts';
import { answerQuestion, objectionsTo, type AnswerQuestion } from '#argument/commands/answer-question.ts';
import { askQuestion, rewordQuestion } from '#argument/commands/ask-question.ts';
import { bringBackHints, dismissHint } from '#argument/commands/dismiss-hint.ts';
import { isAbout, judgeFinding } from '#argument/commands/judge-finding.ts';
import { rejectSuggested } from '#argument/commands/reject-suggested.ts';
import { takePosition, type TakePosition } from '#argument/commands/take-position.ts';
import { allOf, get, recordsOf, type Records } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, inferenceId, statementId, together, withText } from '../../../support/graph-notation.ts';

const articleId = 'article:a' as const;
const s = statementId;

describe('positions on questions', () => {
	const QUESTIONS = recordsOf([
		{ id: 'question:q', text: 'Ban phones?', status: 'accepted' },
		{ id: 'question:r', text: 'Ban cars?', status: 'accepted' }
	]);
	const records = together(graph`p -> c!`, graphIn('b')`q -> d!`, QUESTIONS);
	const MAP = 'c!; p -> c';
	const take = (before: Records, args: Partial<TakePosition>) =>
		expectCommand(before, takePosition, { questionId: 'question:q', articleId, stance: 'for', ...args }, MAP);
	const positions = (now: Records) =>
		allOf(now, 'position').map(({ questionId, articleId: of, stance }) => `${questionId} ${of} ${stance}`);

	it('are one for each question and one for each article', () => {
		const first = take(records, {});
		const other = take(first, { questionId: 'question:r', stance: 'against' });
		const third = take(other, { articleId: 'article:b', stance: 'mixed' });
		expect(positions(take(third, { stance: 'silent' }))).toEqual([
			'question:q article:a silent',
			'question:r article:a against',
			'question:q article:b mixed'
		]);
	});

	it('are said in a sentence that stays until it is taken away, and shown by statements that are named once', () => {
		const said = take(records, { note: ' It calms. ', statementIds: [s('c'), s('c')] });
		const [position] = allOf(said, 'position');
		expect(position).toMatchObject({ note: 'It calms.', statementIds: [s('c')] });
		const silent = take(said, { note: ' ', statementIds: [] });
		expect(allOf(silent, 'position')[0]).not.toHaveProperty('note');
		expect(allOf(silent, 'position')[0]?.statementIds).toEqual([]);
	});

	it('are refused for an article that is not here', () => {
		const args = { questionId: 'question:q', articleId: 'article:x', stance: 'for' } as const;
		expectRefusal(records, takePosition, args, 'not-found');
	});

	it('of a question that is put to an article twice are one, and its collection is kept', () => {
		const within = together(records, recordsOf([{ id: 'collection:k', title: 'K', articleIds: [articleId] }]));
		const args = { text: 'Ban  them?', collectionId: 'collection:k', articleIds: [articleId, articleId] } as const;
		const asked = expectCommand(within, askQuestion, args, MAP);
		expect(get(asked, 'question:n1')).toEqual({
			id: 'question:n1',
			text: 'Ban them?',
			status: 'accepted',
			collectionId: 'collection:k'
		});
		expect(allOf(asked, 'position')).toHaveLength(1);
	});

	it('stay when the question is put in other words, which makes nothing of a question without a status', () => {
		const bare = together(records, recordsOf([{ id: 'question:bare', text: 'So?' }]));
		const worded = expectCommand(bare, rewordQuestion, { questionId: 'question:bare', text: ' Is\tit? ' }, MAP);
		expect(get(worded, 'question:bare')).toEqual({ id: 'question:bare', text: 'Is it?' });
		expectRefusal(records, rewordQuestion, { questionId: 'question:none', text: 'So?' }, 'not-found');
	});
});

describe('hints that were put away', () => {
	it('are forgotten only where all they name is gone, however they are keyed', () => {
		const first = { articleId, key: 'one-premise', about: s('p') } as const;
		const second = { articleId, key: `circle ${s('p')} ${s('q')}`, about: s('p') } as const;
		const third = { articleId, key: `long-step ${s('r')} 12`, about: s('r') } as const;
		const once = expectCommand(graph`p q r`, dismissHint, first, 'p; q; r');
		const twice = expectCommand(once, dismissHint, second, 'p; q; r');
		expect(get(twice, articleId)?.dismissedHints).toEqual([first.key, second.key]);
		const withoutQ = new Map([...twice].filter(([id]) => id !== s('q')));
		const after = expectCommand(withoutQ, dismissHint, third, 'p; r');
		expect(get(after, articleId)?.dismissedHints).toEqual([first.key, third.key]);
	});

	it('belong to an article that is here', () => {
		expectRefusal(graph`p`, dismissHint, { articleId: 'article:x', key: 'k', about: s('p') }, 'not-found');
		expectRefusal(graph`p`, bringBackHints, { articleId: 'article:x' }, 'not-found');
	});
});

describe('findings inside an article', () => {
	const finding = (...names: string[]) => ({ articleId, code: 'contradicts' as const, statementIds: names.map(s) });

	it('are told apart by what they say and by all the statements they are about', () => {
		const [one, other] = [finding('p', 'q'), finding('p', 'q', 'r')];
		expect(isAbout(one, finding('q', 'p'))).toBe(true);
		expect([isAbout(one, other), isAbout(other, one), isAbout(one, finding('p', 'r'))]).toEqual([false, false, false]);
		expect(isAbout(one, { ...one, code: 'restates' })).toBe(false);
	});

	it('are judged of the statements of one article that is here', () => {
		const two = together(graph`p q`, graphIn('b')`r`);
		expect(expectRefusal(two, judgeFinding, { ...finding('p', 'r'), isSo: true }, 'not-found').values).toEqual({
			id: s('r')
		});
		expectRefusal(two, judgeFinding, { ...finding('p'), articleId: 'article:x', isSo: true }, 'not-found');
	});

	it('leave what was said of others when one is taken back', () => {
		const first = expectCommand(graph`p q r`, judgeFinding, { ...finding('p', 'q'), isSo: true }, 'p; q; r');
		const second = expectCommand(first, judgeFinding, { ...finding('q', 'r'), isSo: false }, 'p; q; r');
		const back = expectCommand(second, judgeFinding, { ...finding('q', 'r'), isSo: null }, 'p; q; r');
		expect(get(back, articleId)?.judgedFindings).toEqual(get(first, articleId)?.judgedFindings);
	});
});

describe('answers to critical questions', () => {
	const step = inferenceId('p -> c');
	const answer = (more: Partial<AnswerQuestion> = {}): AnswerQuestion => ({
		inferenceId: step,
		scheme: 'analogy',
		question: 'alike',
		answer: 'yes',
		...more
	});
	const objection = { wording: 'They differ.', asks: 'Are they alike?', targetId: step } as const;
	const DRAFTED = 'n1?*; p -> c; n1 -/>? (p -> c)';

	it('stand beside those to other questions and of other schemes', () => {
		const first = expectCommand(graph`p -> c`, answerQuestion, answer(), 'p -> c');
		const second = expectCommand(first, answerQuestion, answer({ question: 'other' }), 'p -> c');
		const third = expectCommand(second, answerQuestion, answer({ scheme: 'sign', answer: 'no' }), 'p -> c');
		expect(get(third, step)?.answers?.map((one) => `${one.scheme}/${one.question}`)).toEqual([
			'analogy/alike',
			'analogy/other',
			'sign/alike'
		]);
		const less = expectCommand(third, answerQuestion, answer({ question: 'other', answer: null }), 'p -> c');
		expect(get(less, step)?.answers).toHaveLength(2);
	});

	it('draft nothing where no objection is given, and none to another step by the way', () => {
		expectCommand(graph`p -> c`, answerQuestion, answer({ answer: 'no' }), 'p -> c');
		const no = expectCommand(
			graph`p -> c; q -> d`,
			answerQuestion,
			answer({ answer: 'no', objection }),
			'n1?*; p -> c; q -> d; n1 -/>? (p -> c)'
		);
		const [drafted] = allOf(no, 'attack');
		const [of, other] = allOf(no, 'inference');
		if (!drafted || !of || !other) return expect.fail('nothing was drafted');
		expect(objectionsTo(no, of, 'analogy/alike')).toEqual([drafted]);
		expect(objectionsTo(no, of, 'analogy/other')).toEqual([]);
		expect(objectionsTo(no, other, 'analogy/alike')).toEqual([]);
	});

	it('that change take away the draft, but not a statement that has come to serve something else', () => {
		const no = expectCommand(graph`p -> c`, answerQuestion, answer({ answer: 'no', objection }), DRAFTED);
		expectCommand(no, answerQuestion, answer(), 'p -> c');
		const tied = together(
			no,
			recordsOf([{ id: 'inference:t', articleId, premiseIds: [s('n1')], conclusionId: s('p'), status: 'suggested' }])
		);
		expectCommand(tied, answerQuestion, answer(), 'n1?*; p=p; n1 ->? p; p -> c');
		const hit = together(
			no,
			recordsOf([{ id: 'attack:t', articleId, attackerId: s('p'), targetId: s('n1'), status: 'suggested' }])
		);
		expectCommand(hit, answerQuestion, answer(), 'n1?*; p -> c; p -/>? n1');
	});

	it('leave a statement that was accepted although the draft goes', () => {
		const no = expectCommand(graph`p -> c`, answerQuestion, answer({ answer: 'no', objection }), DRAFTED);
		const kept = expectCommand(no, acceptStatements, { statementIds: [s('n1')] }, 'n1*; p -> c; n1 -/> (p -> c)');
		expectCommand(kept, answerQuestion, answer(), 'n1*; p -> c; n1 -/> (p -> c)');
	});
});

describe('what is rejected', () => {
	it('is remembered by the places of its words, in whichever text they stand', () => {
		const records = withText(graph`p? q`);
		const p = get(records, s('p'));
		if (!p) return expect.fail('no statement');
		const elsewhere = { start: 3, end: 7, exact: 'tenc', prefix: '', suffix: '', textId: 'text:b' } as const;
		records.set('text:b', { id: 'text:b', articleId, text: 'Sentence.' });
		records.set(p.id, { ...p, passages: [...p.passages, elsewhere] });
		const after = expectCommand(records, rejectSuggested, { recordIds: [p.id] }, 'q');
		expect(get(after, articleId)?.rejected).toEqual([
			{ textId: 'text:a', start: 0, end: 11 },
			{ textId: 'text:b', start: 3, end: 7 }
		]);
	});

	it('leaves no trace where it rests on no words, or on words of an unknown text', () => {
		expect(get(expectCommand(graph`p?`, rejectSuggested, { recordIds: [s('p')] }, ''), articleId)).not.toHaveProperty(
			'rejected'
		);
		const records = withText(graph`p?`);
		records.delete('text:a');
		records.set(articleId, { id: articleId, title: 'A', authorIds: [] });
		const after = expectCommand(records, rejectSuggested, { recordIds: [s('p')] }, '');
		expect(get(after, articleId)).not.toHaveProperty('rejected');
	});

	it('of several premises and of an attack is what each was tied to', () => {
		const records = graph`p? q? ->? c; x? -/>? c`;
		const recordIds = [inferenceId('p q -> c'), 'attack:x-c'] as const;
		const after = expectCommand(records, rejectSuggested, { recordIds }, 'c=c; p?; q?; x?');
		expect(get(after, articleId)?.rejected).toEqual([
			{ fromId: s('p'), toId: s('c') },
			{ fromId: s('q'), toId: s('c') },
			{ fromId: s('x'), toId: s('c') }
		]);
	});
});
