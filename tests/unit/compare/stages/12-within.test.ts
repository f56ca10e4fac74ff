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
});
