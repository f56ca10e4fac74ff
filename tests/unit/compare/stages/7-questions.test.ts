import { describe, expect, it } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import { aligned, article, compared, statement } from '../../../support/laid-side-by-side.ts';

const A = article('a', 'a1! The harbor must be dredged.\na2 > a1 Large ships run aground.');
const B = article('b', 'b1! The town has to dredge its harbor.\nb2 > b1 Trade has moved to other ports.');
const C = article('c', 'c1! The harbor must not be dredged.\nc2 > c1 Eelgrass grows in the harbor.');
const SAME = aligned('a1', 'same', 'b1');
const OPPOSED = aligned('a1', 'opposed', 'c1');

describe('questions', () => {
	it('are posed by conclusions that agree, and answered no by what is opposed to them', () => {
		const { questions, positions } = compared(A, B, C, [SAME, OPPOSED]);
		expect(questions[0]?.text).toBe('Must the harbor be dredged?');
		expect(questions[0]?.status).toBe('suggested');
		expect(positions.filter((one) => one.questionId === questions[0]?.id).map((one) => one.stance)).toEqual([
			'for',
			'for',
			'against'
		]);
	});

	it('that a person asked come first, with the positions recorded', () => {
		const asked: ArgumentRecord[] = [
			{ id: 'question:q', text: 'Is dredging worth it?', status: 'accepted' },
			{
				id: 'position:p',
				questionId: 'question:q',
				articleId: 'article:a',
				stance: 'for',
				statementIds: [statement('a1')],
				status: 'accepted'
			}
		];
		const { questions, positions } = compared(A, B, C, [SAME, OPPOSED], asked);
		expect(questions[0]).toMatchObject({ id: 'question:q', status: 'confirmed', isKept: true });
		expect(positions[0]).toMatchObject({ id: 'position:p', status: 'confirmed' });
	});

	it('that a person turned down are not asked again', () => {
		const [question] = compared(A, B, [SAME]).questions;
		if (!question) throw new Error('no question is proposed');
		const rejected: ArgumentRecord = { id: question.id, text: question.text, status: 'suggested', rejected: true };
		expect(compared(A, B, [SAME], [rejected]).questions).toEqual([]);
	});

	it('leave an author silent whose article says nothing of it', () => {
		const D = article('d', 'd1! Schools need more music.');
		const { positions } = compared(A, B, D, [SAME]);
		expect(positions.find((one) => one.articleId === 'article:d')?.stance).toBe('silent');
	});

	it('made of a main conclusion come before those that more authors answer by the way', () => {
		const E = article('e', 'e1! The town must sell its harbor.\ne2 > e1 Dry docks are worthless.\ne3 > e2 Ships rust.');
		const F = article('f', 'f1! Schools need music.\nf2 > f1 Dry docks have no worth.\nf3 > f2 Hulls corrode.');
		const G = article('g', 'g1! Rents are too high.\ng2 > g1 Dry docks are of no worth.\ng3 > g2 Rust eats hulls.');
		const H = article('h', 'h1! The harbor of the town has to be sold.');
		const asked = compared(E, F, G, H, [
			aligned('e2', 'same', 'f2'),
			aligned('f2', 'same', 'g2'),
			aligned('e1', 'same', 'h1')
		]).questions.map((one) => one.askedOf);
		expect(asked).toEqual([statement('e1'), statement('f2')]);
	});
});
