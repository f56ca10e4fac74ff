import { describe, expect, it } from 'vitest';
import type { Alignment } from '#argument/records/across.ts';
import type { ExerciseKey } from '#practice/files/key.ts';
import { scoreAnswers } from '#practice/score/answers.ts';
import { scorePairs } from '#practice/score/pairs.ts';

const pair = (a: string, b: string, relation: Alignment['relation']): Alignment => ({
	id: `alignment:${a}-${b}`,
	statementIds: [`statement:${a}`, `statement:${b}`],
	relation,
	status: 'accepted'
});

describe('pairs that two authors share or clash in', () => {
	const given: ExerciseKey['given'] = ['a1', 'a2', 'b1', 'b2'].map((id) => [`statement:x-${id}`, `statement:${id}`]);
	const key = [pair('a1', 'b1', 'same'), pair('a2', 'b2', 'opposed'), pair('a1', 'b2', 'opposed')];

	it('count one each, half where a clash is taken for the same, whichever way round they are drawn', () => {
		const work = [pair('x-b1', 'x-a1', 'same'), pair('x-a2', 'x-b2', 'same'), pair('x-a2', 'x-b1', 'opposed')];
		const score = scorePairs(key, work, { given });
		expect(score.pairs.map(({ verdict }) => verdict)).toEqual(['found', 'other-relation', 'missed']);
		expect(score.extra).toEqual([
			{ statementIds: ['statement:x-a2', 'statement:x-b1'], pupil: 'opposed', alsoRight: false }
		]);
		expect(score.points).toEqual({ got: 1.5, of: 3 });
	});

	it('do not count what was only called related, or turned down', () => {
		const work = [pair('x-a1', 'x-b1', 'related'), { ...pair('x-a2', 'x-b2', 'opposed'), rejected: true as const }];
		expect(scorePairs(key, work, { given }).points).toEqual({ got: 0, of: 3 });
	});
});

describe('answers', () => {
	const items = [
		{ id: 'q1', ask: 'bears', statementId: 'statement:a', onId: 'statement:b' },
		{ id: 'q2', ask: 'bears', statementId: 'statement:c', onId: 'statement:b' },
		{ id: 'q3', ask: 'question', stepId: 'inference:s', question: 'Is it enough?' },
		{ id: 'q4', ask: 'question', stepId: 'inference:s', question: 'Is it so?' }
	] as const;
	const key = [
		{ itemId: 'q1', answers: ['strengthens', 'neither'] as const },
		{ itemId: 'q2', answers: ['weakens'] as const },
		{ itemId: 'q3', answers: [] }
	];

	it('are as the key has them, otherwise, open for the teacher to read, or not there', () => {
		const work = [
			{ itemId: 'q1', answer: 'neither' as const },
			{ itemId: 'q2', answer: 'strengthens' as const },
			{ itemId: 'q3', words: 'Two cases are not all.' },
			{ itemId: 'q4', words: ' ' }
		];
		const score = scoreAnswers(items, work, key);
		expect(score.answers.map(({ verdict }) => verdict)).toEqual(['as-key', 'otherwise', 'open', 'unanswered']);
		expect(score.points).toEqual({ got: 1, of: 2 });
	});
});
