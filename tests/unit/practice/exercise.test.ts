import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { isError } from '#argument/problems.ts';
import { allOf, type Records } from '#argument/records.ts';
import { EXERCISE_KINDS, pupilRecords, type ExerciseKind } from '#practice/exercise.ts';
import { analysis } from '../../support/analyses.ts';

const KEY = analysis('key', 's1!; s2 x1* -> s1; s3=e -> s2; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s4', {
	x1: 'What brings shops more sales should be done.'
});

function made(kind: ExerciseKind, from: Records = KEY.records) {
	const records = pupilRecords(from, 'article:a', { kind, instructions: ['Do it.'] });
	if (typeof records === 'string') throw new Error(records);
	return records;
}

describe('the file a pupil starts from', () => {
	it.each(EXERCISE_KINDS)('is a sound document with the text and the instructions: %s', (kind) => {
		const records = made(kind);
		expect(check(records).filter(isError)).toEqual([]);
		expect(allOf(records, 'text')).toHaveLength(1);
		expect(allOf(records, 'article')).toEqual([
			expect.objectContaining({ id: 'article:exercise-a', notes: ['Do it.'] })
		]);
	});

	it.each(['parts', 'whole'] as const)('holds nothing of the map where everything is to be made: %s', (kind) => {
		const records = made(kind);
		expect([...records.keys()].filter((id) => !/^(article|text|author):/.test(id))).toEqual([]);
	});

	it('gives the statements in the order of the text, all alike, where the map is to be built', () => {
		const statements = allOf(made('map'), 'statement');
		expect(statements).toHaveLength(8);
		expect(new Set(statements.map(({ role, isMain, voice }) => `${role} ${isMain} ${voice}`))).toEqual(
			new Set(['premise false own'])
		);
		expect(statements.map(({ id }) => id)[0]).toBe('statement:exercise-a-1');
		expect(allOf(made('map'), 'inference')).toEqual([]);
		expect(JSON.stringify([...made('map').values()])).not.toMatch(/statement:(s|x)\d/);
	});

	it('lacks what is unsaid and the lone objections where they are to be found', () => {
		const records = made('missing');
		expect(allOf(records, 'statement').map(({ wording }) => wording)).toHaveLength(5);
		expect(allOf(records, 'attack')).toEqual([]);
		expect(allOf(records, 'inference').map(({ premiseIds }) => premiseIds.length)).toEqual([1, 1, 1, 1]);
	});

	it('is not made from what does not do for it', () => {
		const whole = analysis('plain', 's1!; s2 -> s1').records;
		const task = (kind: ExerciseKind) => ({ kind, instructions: [] });
		expect(pupilRecords(whole, 'article:a', task('missing'))).toBe('nothing-missing');
		expect(pupilRecords(analysis('one', 's1!').records, 'article:a', task('map'))).toBe('no-statements');
		const noText = new Map([...whole].filter(([id]) => !id.startsWith('text:')));
		expect(pupilRecords(noText, 'article:a', task('parts'))).toBe('no-text');
	});
});
