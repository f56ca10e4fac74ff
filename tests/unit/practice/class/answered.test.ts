import { describe, expect, it } from 'vitest';
import { answeredBy } from '#practice/class/answered.ts';
import type { Key } from '#practice/class/class-on-key.ts';
import type { Work } from '#practice/class/works.ts';
import type { Alignment } from '#argument/records/across.ts';
import { recordsOf } from '#argument/records.ts';
import type { Exercise } from '#practice/files/exercise.ts';
import { analysis } from '../../../support/analyses.ts';

const KEY = analysis('key', 's1!; s2 -> s1; s6 -/> s1');
const exercise = (kind: Exercise['kind'], items: Exercise['items'] = []): Exercise => ({
	version: 1,
	id: 'x',
	kind,
	title: 'X',
	instructions: [],
	hints: false,
	feedback: 'teacher',
	points: true,
	items
});
const work = (key: string, fields: Partial<Work>): Work => ({
	key,
	file: `${key}.json`,
	name: key,
	exerciseId: 'x',
	workId: key,
	handedInAt: null,
	records: new Map(),
	answers: [],
	...fields
});
const GIVEN = [
	['statement:g1', 'statement:s1'],
	['statement:g2', 'statement:s2']
] satisfies [`statement:${string}`, `statement:${string}`][];

describe('a class that answered', () => {
	it('is counted question by question, open answers left to the teacher', () => {
		const key: Key = {
			records: KEY.records,
			articleId: KEY.articleId,
			exercise: {
				version: 1,
				exercise: exercise('judge', [
					{ id: 'i1', ask: 'bears', statementId: 'statement:g2', onId: 'statement:g1' },
					{ id: 'i2', ask: 'question', stepId: 'inference:n1', question: 'Is it so everywhere?' }
				]),
				given: GIVEN,
				answers: [
					{ itemId: 'i1', answers: ['strengthens'] },
					{ itemId: 'i2', answers: [] }
				]
			}
		};
		const ada = work('ada', {
			answers: [
				{ itemId: 'i1', answer: 'strengthens' },
				{ itemId: 'i2', answer: 'no', words: 'Not in small towns.' }
			]
		});
		const found = answeredBy(key, [
			ada,
			work('ben', { answers: [{ itemId: 'i1', answer: 'weakens' }] }),
			work('cem', {})
		]);
		expect(found?.rows[0]).toMatchObject({
			about: ['Shops on closed streets sell more than before.', 'Our town should close the market street to cars.'],
			right: ['strengthens'],
			by: { 'as-key': ['ada'], otherwise: ['ben'], missing: ['cem'] }
		});
		expect(found?.rows[1]).toMatchObject({
			question: 'Is it so everywhere?',
			by: { open: ['ada'], missing: ['ben', 'cem'] },
			written: [{ work: 'ada', words: 'Not in small towns.' }]
		});
		expect(found?.points.get('ada')).toEqual({ got: 1, of: 1 });
		expect(found?.points.get('cem')).toEqual({ got: 0, of: 1 });
	});

	it('is counted pair by pair where two authors were compared', () => {
		const pair = (a: string, b: string, relation: Alignment['relation']): Alignment => ({
			id: `alignment:${a}-${b}`,
			statementIds: [`statement:${a}`, `statement:${b}`],
			relation,
			status: 'accepted'
		});
		const key: Key = {
			records: new Map([...KEY.records, ...recordsOf([pair('s1', 's2', 'same')])]),
			articleId: KEY.articleId,
			exercise: { version: 1, exercise: exercise('compare'), given: GIVEN }
		};
		const found = answeredBy(key, [
			work('ada', { records: recordsOf([pair('g1', 'g2', 'same')]) }),
			work('ben', { records: recordsOf([pair('g1', 'g2', 'opposed')]) }),
			work('cem', {})
		]);
		expect(found?.rows).toMatchObject([
			{ right: ['same'], by: { 'as-key': ['ada'], otherwise: ['ben'], missing: ['cem'] } }
		]);
		expect(found?.points.get('ben')).toEqual({ got: 0.5, of: 1 });
	});

	it('has nothing here where the work is a map', () => {
		expect(answeredBy({ records: KEY.records, articleId: KEY.articleId, exercise: null }, [])).toBeNull();
	});
});
