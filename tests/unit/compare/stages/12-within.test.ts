import { describe, expect, it } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import { article, compared, statement } from '../../../support/laid-side-by-side.ts';

const B = article('b', 'b1! Schools need more music.\nb2 > b1 Pupils like to sing.');

describe('within one article', () => {
	it('a circle of reasons is found', () => {
		const circle = article(
			'a',
			'a1! Trains are safe.\na2 > a1 Nobody fears trains.\na1x > a2 Few trains crash.'
		).concat([
			{
				id: 'inference:back',
				articleId: 'article:a',
				premiseIds: ['statement:a1'],
				conclusionId: 'statement:a2',
				status: 'accepted'
			}
		]);
		expect(compared(circle, B).within).toContainEqual({
			code: 'circle',
			articleId: 'article:a',
			statementIds: ['statement:a1', 'statement:a2'],
			status: 'suggested'
		});
	});

	it('a reason that says what it is a reason for is found', () => {
		const restating = article(
			'a',
			'a1! The river dam must be torn down.\na2 > a1 The dam on the river must be torn down.\na3 > a1 Salmon cannot pass.'
		);
		const [found] = compared(restating, B).within;
		expect(found).toMatchObject({ code: 'restates', statementIds: ['statement:a1', 'statement:a2'] });
	});

	it('two views of the author that deny each other are found, unless the one answers the other', () => {
		const lines = 'a1! The dam should go.\na2 > a1 The dam keeps the village dry in spring.';
		const open = article('a', `${lines}\na3 > a1 The dam does not keep the village dry in spring.`);
		expect(compared(open, B).within).toMatchObject([
			{ code: 'contradicts', statementIds: ['statement:a2', 'statement:a3'] }
		]);
		const answered = article('a', `${lines}\na3 x a2 The dam does not keep the village dry in spring.`);
		expect(compared(answered, B).within).toEqual([]);
	});

	it('what a person turned down is not found again, and what a person confirmed stands first, as confirmed', () => {
		const lines = `
			a1! The dam should go.
			a2 > a1 The dam keeps the village dry in spring.
			a3 > a1 The dam does not keep the village dry in spring.`;
		const judged = (isSo: boolean, ...names: string[]) => {
			const statementIds = names.map(statement);
			const [own, ...rest] = article('a', lines);
			return compared(
				[{ ...own, judgedFindings: [{ code: 'contradicts', statementIds, isSo }] } as ArgumentRecord, ...rest],
				B
			).within;
		};
		expect(judged(false, 'a3', 'a2')).toEqual([]);
		expect(judged(true, 'a3', 'a2')).toMatchObject([
			{ status: 'confirmed', statementIds: ['a2', 'a3'].map(statement) }
		]);
		expect(judged(true, 'a1', 'a2')[0]).toMatchObject({
			status: 'confirmed',
			statementIds: ['a1', 'a2'].map(statement)
		});
	});

	it('a circle is told in the order of the map, from the main conclusion on', () => {
		const back: ArgumentRecord = {
			id: 'inference:back',
			articleId: 'article:a',
			premiseIds: ['statement:a1'],
			conclusionId: 'statement:a3',
			status: 'accepted'
		};
		for (const lines of [
			'a1! Trains are safe.\na2 > a1 Nobody fears trains.\na3 > a2 Few trains crash.',
			'a3 > a2 Few trains crash.\na2 > a1 Nobody fears trains.\na1! Trains are safe.'
		]) {
			const [circle] = compared([...article('a', lines), back], B).within;
			expect(circle?.code).toBe('circle');
			expect(circle?.statementIds.toSorted()).toEqual(['a1', 'a2', 'a3'].map(statement));
			expect(circle?.statementIds).toEqual(lines.split('\n').map((line) => statement(line.slice(0, 2))));
		}
	});

	const DAM = 'a1! The river dam must be torn down.';
	const found = (lines: string) => compared(article('a', lines), B).within;

	it('a reason that restates is told with how likely that is and by which words; the likeliest come first', () => {
		const [first, second, ...rest] = found(
			`${DAM}\na2 > a1 The old dam on the river must be torn down soon.\na3 > a1 The river dam must be torn down!`
		);
		expect(rest.filter(({ code }) => code === 'restates')).toEqual([]);
		expect(first).toMatchObject({
			code: 'restates',
			status: 'suggested',
			statementIds: ['a1', 'a3'].map(statement),
			reasons: [{ code: 'same-words' }]
		});
		expect(second).toMatchObject({ code: 'restates', statementIds: ['a1', 'a2'].map(statement) });
		const [likely = 0, less = 0] = [first, second].map((one) => one && 'score' in one && one.score).map(Number);
		expect(likely).toBeGreaterThan(0.99);
		expect(less).toBeGreaterThan(0.9);
		expect(less).toBeLessThan(likely);
		expect(second && 'reasons' in second && second.reasons.map(({ code }) => code)).toContain('shared-words');
	});

	it('what says the same is no finding where the one is no reason for the other', () => {
		expect(found(`${DAM}\na2 > a1 Salmon cannot pass.\na3 > a2 The dam on the river must be torn down.`)).toEqual([]);
		const two = `${DAM}\na2 > a1 Salmon cannot pass.\na3 > a2 The dam on the river must be torn down.`;
		const more: ArgumentRecord = {
			id: 'inference:more',
			articleId: 'article:a',
			premiseIds: ['statement:a3'],
			conclusionId: 'statement:a1',
			status: 'accepted'
		};
		expect(compared([...article('a', two), more], B).within).toMatchObject([
			{ code: 'restates', statementIds: ['a1', 'a3'].map(statement) }
		]);
	});

	it('views that deny each other are told with how likely that is, by which words, and the likeliest first', () => {
		const [first, second] = found(
			`a1! The dam should go.
			a2 > a1 The dam will flood the valley.
			a3 > a1 The lake will not flood the villages or the valley.
			a4 > a1 The dam keeps the village dry in spring.
			a5 > a1 The dam does not keep the village dry in spring.`
		);
		expect(first).toMatchObject({ code: 'contradicts', statementIds: ['a4', 'a5'].map(statement) });
		expect(first && 'reasons' in first && first.reasons[0]).toMatchObject({ code: 'one-denies', word: 'not' });
		const scores = [first, second].flatMap((one) => (one && 'score' in one ? [Number(one.score)] : []));
		expect(scores[0]).toBeGreaterThan(0.5);
		expect(scores[0]).toBeLessThan(0.7);
		expect(scores).toEqual([...scores].sort((x, y) => y - x));
	});

	it('an author contradicts no view that is only reported, and no reason that is given for the other', () => {
		const lines = 'a1! The dam should go.\na2 > a1 The dam keeps the village dry in spring.';
		expect(found(`${lines}\na3^ > a1 The dam does not keep the village dry in spring.`)).toEqual([]);
		expect(found(`${lines}\na3 > a2 The dam does not keep the village dry in spring.`)).toEqual([]);
		expect(found(`${lines}\na3 x a1 The dam does not keep the village dry in spring.`)).toHaveLength(1);
	});

	it('five contradictions are told at most, and one that a person turned down makes room for the next', () => {
		const things = ['bakery', 'ferry', 'school', 'tram', 'mill', 'quarry'];
		const lines = [
			'a0! The town needs a plan.',
			...things.flatMap((thing, at) => [
				`p${at} > a0 The ${thing} helps the town in winter.`,
				`n${at} > a0 The ${thing} does not help the town in winter.`
			])
		].join('\n');
		const pairs = (judged: object) => {
			const [own, ...rest] = article('a', lines);
			return compared([{ ...own, ...judged } as ArgumentRecord, ...rest], B)
				.within.filter(({ code }) => code === 'contradicts')
				.map(({ statementIds }) => statementIds.join(' '));
		};
		const open = pairs({});
		expect(open).toHaveLength(5);
		const [first = ''] = open;
		const rest = pairs({
			judgedFindings: [{ code: 'contradicts', statementIds: first.split(' '), isSo: false }]
		});
		expect(rest).toHaveLength(5);
		expect(rest).not.toContain(first);
	});
});
