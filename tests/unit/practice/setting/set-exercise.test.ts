import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { check } from '#argument/check.ts';
import { isError } from '#argument/problems.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { ExerciseKind } from '#practice/files/exercise.ts';
import { setExercise } from '#practice/setting/set-exercise.ts';
import { withinSteps } from '#practice/setting/part-of-map.ts';
import type { Task } from '#practice/setting/task.ts';
import { analysis, renamed } from '../../../support/analyses.ts';

const KEY = analysis('key', 's1!; s2 x1* -> s1; s3=e -> s2; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s4', {
	x1: 'What brings shops more sales should be done.'
});
const OTHER = renamed(analysis('other', 's1!; s2 -> s1; s6 -/> s1'), 'other');
const BOTH: Records = new Map([
	...KEY.records,
	...OTHER.records,
	...(['same', 'opposed', 'related'] as const).map((relation, at) => {
		const ends = [`statement:s${at + 1}`, `statement:other-s${[1, 6, 2][at] ?? 1}`] as const;
		return [
			`alignment:l${at}` as const,
			{ id: `alignment:l${at}`, statementIds: ends, relation, status: 'accepted' } as never
		] as const;
	})
]);

function made(kind: ExerciseKind, change: Partial<Task> = {}, from: Records = KEY.records) {
	const set = setExercise(from, { exerciseId: 'x1', kind, articleIds: ['article:a'], withText: true, ...change });
	if (typeof set === 'string') throw new Error(set);
	return set;
}

const COMPARE = { articleIds: ['article:a', 'article:other-a'] as const };

describe('the records a pupil starts from', () => {
	it.each([
		['parts', {}],
		['map', {}],
		['map', { withText: false }],
		['whole', {}],
		['missing', {}],
		['judge', {}],
		['compare', COMPARE],
		['compare', { ...COMPARE, withText: false }]
	] as const)('are sound, have ids that tell nothing, and come with a sound key: %s %j', (kind, change) => {
		const { records, key, given } = made(kind, change, BOTH);
		expect(check(records).filter(isError)).toEqual([]);
		expect(check(key).filter(isError)).toEqual([]);
		expect(JSON.stringify([...records.values()])).not.toMatch(/(statement|alignment|article):(s\d|x1|other|l\d|a")/);
		for (const [pupilId, keyId] of given) {
			expect(records.has(pupilId)).toBe(true);
			expect(key.has(keyId)).toBe(true);
		}
		expect(allOf(records, 'text').length > 0).toBe(!('withText' in change));
	});

	it.each(['parts', 'whole'] as const)('hold nothing of the map where everything is to be made: %s', (kind) => {
		expect([...made(kind).records.keys()].filter((id) => !/^(article|text|author):/.test(id))).toEqual([]);
	});

	it('give the statements shuffled and all alike where the map is to be built', () => {
		const { records, given } = made('map');
		const statements = allOf(records, 'statement');
		expect(statements).toHaveLength(8);
		expect(new Set(statements.map(({ role, isMain, voice }) => `${role} ${isMain} ${voice}`))).toEqual(
			new Set(['premise false own'])
		);
		expect(allOf(records, 'inference')).toEqual([]);
		const { statements: shown } = new ArgumentGraph(records, 'article:exercise-x1');
		const keyOf = new Map<string, string>(given.map(([pupilId, keyId]) => [pupilId, keyId]));
		const order = shown.map(({ id }) => keyOf.get(id));
		expect(order).not.toEqual([...order].sort());
		expect(made('map').given).toEqual(given);
	});

	it('hold no words of the article where it is set without its text', () => {
		const { records } = made('map', { withText: false });
		expect(allOf(records, 'statement').flatMap(({ passages }) => passages)).toEqual([]);
		expect(get(records, 'article:exercise-x1')).not.toHaveProperty('textId');
	});

	it('lack what is unsaid and the lone objections where they are to be found, or what the teacher chose', () => {
		expect(allOf(made('missing').records, 'statement')).toHaveLength(5);
		expect(allOf(made('missing').records, 'attack')).toEqual([]);
		const one = made('missing', { leaveOut: ['statement:s6'] });
		expect(allOf(one.records, 'statement')).toHaveLength(7);
		expect(allOf(one.records, 'attack')).toHaveLength(1);
	});

	it('keep an attack on a step, where both are given', () => {
		const key = analysis('under', 's1!; s2 -> s1; s3=e -> s2; s7 -/> (s2 -> s1)').records;
		const { records } = made('missing', { leaveOut: ['statement:s3'] }, key);
		const targets = allOf(records, 'attack').map(({ targetId }) => targetId);
		expect(targets).toHaveLength(1);
		expect(targets.map((id) => id.startsWith('inference:') && records.has(id))).toEqual([true]);
	});

	it('are of the chosen part of the map only, and so is the key', () => {
		const part = withinSteps(KEY.records, 'article:a', 1);
		const { records, key } = made('map', { only: part });
		expect(allOf(records, 'statement').length).toBe(part.length);
		expect(allOf(key, 'statement').map(({ id }) => id)).toEqual(expect.arrayContaining([...part]));
		expect(allOf(key, 'statement')).toHaveLength(part.length);
	});

	it('ask of a premise, an attacker and a stranger whether they strengthen', () => {
		const { items, answers, given } = made('judge');
		const keyOf = new Map<string, string>(given.map(([pupilId, keyId]) => [pupilId, keyId]));
		const asked = items.flatMap((item, at) =>
			item.ask === 'bears'
				? [`${keyOf.get(item.statementId)} ${answers[at]?.answers.join()} ${keyOf.get(item.onId)}`]
				: []
		);
		expect(asked).toContain('statement:s6 weakens statement:s1');
		expect(asked).toContain('statement:s5 strengthens statement:s4');
		expect(asked).toContain('statement:s7 weakens statement:s4');
		expect(asked.some((one) => one.includes('neither statement:s4'))).toBe(true);
	});

	it('ask critical questions about steps they hold', () => {
		const [stepId] = new ArgumentGraph(KEY.records, 'article:a').inferences.map(({ id }) => id);
		if (!stepId) throw new Error('the key has no step');
		const { records, items } = made('judge', { questions: [{ stepId, question: 'Is it enough?' }] });
		const item = items.find((one) => one.ask === 'question');
		expect(item?.ask === 'question' && records.has(item.stepId)).toBe(true);
	});

	it('lay two authors side by side without the pairs, which are the key’s', () => {
		const { records, key } = made('compare', COMPARE, BOTH);
		expect(allOf(records, 'article').map(({ id }) => id)).toEqual(['article:exercise-x1', 'article:exercise-x1-b']);
		expect(allOf(records, 'alignment')).toEqual([]);
		expect(allOf(key, 'alignment').map(({ relation }) => relation)).toEqual(['same', 'opposed']);
	});

	it('are not made from what does not do for it', () => {
		const tried = (kind: ExerciseKind, records: Records, change: Partial<Task> = {}) =>
			setExercise(records, { exerciseId: 'x1', kind, articleIds: ['article:a'], withText: true, ...change });
		const plain = analysis('plain', 's1!; s2 -> s1').records;
		expect(tried('missing', plain)).toBe('nothing-missing');
		expect(tried('map', analysis('one', 's1!').records)).toBe('no-statements');
		expect(tried('judge', analysis('two', 's1!; s2').records)).toBe('nothing-to-judge');
		const noText = new Map([...plain].filter(([id]) => !id.startsWith('text:')));
		expect(tried('parts', noText)).toBe('no-text');
		expect(tried('map', noText, { withText: false })).not.toBe('no-text');
		expect(tried('compare', plain)).toBe('one-article');
		expect(tried('compare', new Map([...KEY.records, ...OTHER.records]), COMPARE)).toBe('nothing-shared');
		expect(tried('parts', new Map())).toBe('no-article');
	});
});
