import { describe, expect, it } from 'vitest';
import { exercises } from '#messages/en/exercises.ts';
import { acceptedKey, answeredBy, answeredItemTable, answeredTable } from '#practice/class/answered.ts';
import type { Key } from '#practice/class/key.ts';
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

	describe('and its answers', () => {
		const key: Key = {
			records: KEY.records,
			articleId: KEY.articleId,
			exercise: {
				version: 1,
				exercise: exercise('judge', [
					{ id: 'i1', ask: 'bears', statementId: 'statement:g2', onId: 'statement:g1' },
					{ id: 'i2', ask: 'bears', statementId: 'statement:g6', onId: 'statement:g1' },
					{ id: 'i3', ask: 'question', stepId: 'inference:n1', question: 'Is it so everywhere?' }
				]),
				given: [...GIVEN, ['statement:g6', 'statement:s6']],
				answers: [
					{ itemId: 'i1', answers: ['strengthens'] },
					{ itemId: 'i2', answers: ['weakens'] },
					{ itemId: 'i3', answers: [] }
				]
			}
		};
		const works = [
			work('ada', {
				answers: [
					{ itemId: 'i1', answer: 'strengthens' },
					{ itemId: 'i2', answer: 'weakens' }
				]
			}),
			work('ben', {
				answers: [
					{ itemId: 'i1', answer: 'neither' },
					{ itemId: 'i2', answer: 'weakens' },
					{ itemId: 'i3', answer: 'no', words: 'Not here.' }
				]
			}),
			work('cem', { answers: [{ itemId: 'i1', answer: 'neither' }] })
		];
		const found = answeredBy(key, works);

		it('are told one by one, what most gave first, with what accepting it would be', () => {
			expect(found?.rows[0]?.chosen).toEqual([
				{
					answer: 'neither',
					works: ['ben', 'cem'],
					isRight: false,
					alternative: { what: 'answer', itemId: 'i1', answer: 'neither' }
				},
				{ answer: 'strengthens', works: ['ada'], isRight: true, alternative: null }
			]);
			expect(found?.rows[2]?.chosen).toEqual([{ answer: 'no', works: ['ben'], isRight: false, alternative: null }]);
		});

		it('count for everybody once a teacher takes them for right too', () => {
			const alternative = found?.rows[0]?.chosen[0]?.alternative;
			if (!alternative) throw new Error('an alternative');
			const after = answeredBy(key, works, [alternative]);
			expect(['ada', 'ben', 'cem'].map((name) => found?.points.get(name)?.got)).toEqual([2, 1, 0]);
			expect(['ada', 'ben', 'cem'].map((name) => after?.points.get(name)?.got)).toEqual([2, 2, 1]);
			expect(acceptedKey(alternative)).toBe('answer i1 neither');
		});

		it('are said to each pupil in words', () => {
			expect(found?.commentsOn('cem', exercises)).toEqual([
				{ about: [], text: '0 of 2 are as in the key.', by: 'key' },
				{
					about: ['statement:g2', 'statement:g1'],
					text: '“Shops on closed streets sell more than before”: you have “neither”; in the key it strengthens “Our town should close the market street to cars”.',
					by: 'key'
				},
				{ about: [], text: '2 questions are not answered.', by: 'key' }
			]);
		});

		it('agree as far as Krippendorff’s α says, with the number of questions it rests on', () => {
			// i1: strengthens, neither, neither; i2: weakens twice. By hand: five pairable values, observed disagreement 2/5,
			// expected 1 − (2·1 + 2·1 + 0)/(5·4) = 4/5, so α = 1 − (2/5)/(4/5).
			expect(found?.agreement[0]).toEqual({ what: 'bears', alpha: { value: expect.closeTo(0.5, 10), items: 2 } });
			expect(found?.agreement[1]?.alpha).toMatchObject({ value: null, because: 'no-items' });
		});

		it('stand in two tables: a row for each pupil, a row for each question', () => {
			if (!found) throw new Error('answers');
			const table = answeredTable(found, works, ({ name }) => name, exercises);
			expect(table.rows[1]?.slice(0, 6)).toEqual(['ben', '1', '2', 'neither', 'weakens', 'no']);
			expect(answeredItemTable(found, 3).rows[0]).toEqual([
				'1',
				'Shops on closed streets sell more than before. → Our town should close the market street to cars.',
				'strengthens',
				'1',
				'2',
				'0',
				'0',
				'neither: 2; strengthens: 1',
				'3'
			]);
		});
	});

	it('has its pairs beyond the key, which a teacher may take for right too', () => {
		const pair = (a: string, b: string, relation: Alignment['relation']): Alignment => ({
			id: `alignment:${a}-${b}`,
			statementIds: [`statement:${a}`, `statement:${b}`],
			relation,
			status: 'accepted'
		});
		const key: Key = {
			records: new Map([...KEY.records, ...recordsOf([pair('s1', 's2', 'same')])]),
			articleId: KEY.articleId,
			exercise: { version: 1, exercise: exercise('compare'), given: [...GIVEN, ['statement:g6', 'statement:s6']] }
		};
		const works = [
			work('ada', { records: recordsOf([pair('g1', 'g2', 'opposed')]) }),
			work('ben', { records: recordsOf([pair('g6', 'g1', 'opposed')]) }),
			work('cem', {})
		];
		const found = answeredBy(key, works);
		expect(found?.beyond).toMatchObject([
			{ right: [], chosen: [{ answer: 'opposed', works: ['ben'], isRight: false }] }
		]);
		expect(found?.commentsOn('ben', exercises).map(({ text }) => text)).toEqual([
			'0 of 1 pairs are as in the key.',
			'Missing: “Our town should close the market street to cars” and “Shops on closed streets sell more than before” say the same.',
			'The key does not have “Some traders fear that customers will stay away” with “Our town should close the market street to cars”.'
		]);
		const accepted = [...(found?.rows ?? []), ...(found?.beyond ?? [])].flatMap(({ chosen }) =>
			chosen.flatMap(({ alternative }) => alternative ?? [])
		);
		const after = answeredBy(key, works, accepted);
		expect(['ada', 'ben'].map((name) => after?.points.get(name)?.got)).toEqual([1, 0]);
		expect(
			after
				?.commentsOn('ben', exercises)
				.map(({ text }) => text)
				.at(-1)
		).toBe('1 pair is not as in the key, but also right.');
		expect(after?.beyond[0]?.chosen[0]?.isRight).toBe(true);
	});

	it('has nothing here where the work is a map', () => {
		expect(answeredBy({ records: KEY.records, articleId: KEY.articleId, exercise: null }, [])).toBeNull();
	});
});
