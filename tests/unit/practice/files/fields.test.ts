import { describe, expect, it } from 'vitest';
import { EXERCISE_KINDS, exerciseIn } from '#practice/files/exercise.ts';
import { feedbackIn } from '#practice/files/feedback.ts';
import { exerciseKeyIn } from '#practice/files/key.ts';
import { submissionIn } from '#practice/files/submission.ts';

const EXERCISE = {
	version: 1,
	id: 'x1',
	kind: 'parts',
	title: 'Find the parts',
	instructions: ['Read.'],
	hints: true,
	feedback: 'teacher',
	points: false
};
const SUBMISSION = {
	version: 1,
	exerciseId: 'x1',
	kind: 'parts',
	workId: 'w1',
	name: 'Amina',
	handedInAt: '2026-03-02T09:30:00.000Z'
};

describe('the fields of a class’s files', () => {
	it.each(EXERCISE_KINDS)('are read where they are whole, with what a later version adds: %s', (kind) => {
		const fields = { exercise: { ...EXERCISE, kind, color: 'blue' } };
		expect(exerciseIn(fields)).toEqual({ value: fields.exercise });
	});

	it('are missing from a plain map', () => {
		expect(exerciseIn({})).toEqual({ fault: 'none' });
		expect(submissionIn({ exercise: EXERCISE })).toEqual({ fault: 'none' });
		expect(feedbackIn({ __proto__: { feedback: {} } })).toEqual({ fault: 'none' });
	});

	it('say that they are of a later version before anything else is asked of them', () => {
		expect(exerciseIn({ exercise: { version: 2, kind: 'drawing' } })).toEqual({ fault: 'newer' });
		expect(submissionIn({ submission: { version: 7 } })).toEqual({ fault: 'newer' });
	});

	it('say what is wrong, and where', () => {
		expect(submissionIn({ submission: { ...SUBMISSION, handedInAt: 'yesterday' } })).toMatchObject({
			fault: 'damaged',
			where: 'submission.handedInAt',
			expected: expect.stringContaining('a moment like') as string
		});
		expect(submissionIn({ submission: { ...SUBMISSION, name: '' } })).toMatchObject({ where: 'submission.name' });
		expect(exerciseIn({ exercise: { ...EXERCISE, id: '../x' } })).toMatchObject({ where: 'exercise.id' });
		expect(exerciseIn({ exercise: [] })).toMatchObject({ fault: 'damaged' });
	});

	it('take a key with pairs of ids of one kind only', () => {
		const key = { version: 1, exercise: EXERCISE, given: [['statement:exercise-x1-1', 'statement:a']] };
		expect(exerciseKeyIn({ exerciseKey: key })).toEqual({ value: key });
		const mixed = { ...key, given: [['article:a', 'statement:a']] };
		expect(exerciseKeyIn({ exerciseKey: mixed })).toMatchObject({ fault: 'damaged' });
	});
});
