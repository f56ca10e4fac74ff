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

	it('ask whether it should be so on the condition that some main conclusions make, and take from what is said of the third who would not', () => {
		const balancing = article('n', 'n1! Norway should move closer to Sweden without becoming hostile to Finland.');
		const mending = article('m', 'm1! Norway should build up its ties with Sweden while mending those with Finland.');
		const leaving = article(
			'l',
			`
			l1!     Norway has to turn towards Sweden.
			l2 > l1 Norway is trying hard to move away from Finland.
			`
		);
		const { questions, positions } = compared(balancing, mending, leaving);
		expect(questions[0]?.text).toBe('Should Norway move closer to Sweden without becoming hostile to Finland?');
		const first = positions.filter((one) => one.questionId === questions[0]?.id);
		expect(first.map((one) => [one.stance, one.statementIds[0]])).toEqual([
			['for', 'statement:n1'],
			['for', 'statement:m1'],
			['against', 'statement:l2']
		]);
		const second = positions.filter((one) => one.questionId === questions[1]?.id);
		expect(second.map((one) => one.stance)).toEqual(['for', 'for', 'for']);
	});

	it('take main conclusions that part by one sign for sides of one matter, though the words are few', () => {
		const [yes, no] = [
			article('y', 'y1! Video games are good for children.'),
			article('z', 'z1! Video games are bad for children.')
		];
		const { questions, positions } = compared(yes, no);
		expect(questions[0]?.askedOf).toBeDefined();
		expect(new Set(positions.map((one) => one.stance))).toEqual(new Set(['for', 'against']));
	});

	it('take an author who reports a view and answers it for one who is against it', () => {
		const answering = article(
			'r',
			'r1! Roads need repair.\nr2^ > r1 Dry docks are worthless.\nr3 x r2 Dry docks pay in ten years.'
		);
		const holding = article(
			'k',
			'k1! The town must sell its harbor.\nk2 > k1 Dry docks are worthless.\nk3 > k2 Ships rust.'
		);
		const { questions, positions } = compared(answering, holding, [aligned('r2', 'same', 'k2')]);
		const asked = questions.find((one) => one.askedOf === statement('k2'));
		expect(positions.find((one) => one.questionId === asked?.id && one.articleId === 'article:r')).toMatchObject({
			stance: 'against',
			statementIds: ['statement:r3', 'statement:r2']
		});
	});

	it('do not set main conclusions against each other over what only a condition says', () => {
		const careful = article('n', 'n1! Norway should turn towards Sweden without becoming hostile to Finland.');
		const allied = article('l', 'l1! Norway needs an alliance with Sweden.');
		const { questions, positions } = compared(careful, allied);
		expect(positions.filter((one) => one.questionId === questions[0]?.id).map((one) => one.stance)).toEqual([
			'for',
			'for'
		]);
	});

	it('take “our” for a party that is not named', () => {
		const named = article('n', 'n1! Norway should turn towards Sweden.');
		const ours = article('o', 'o1! An effort must be made to mend our ties with Sweden.');
		expect(compared(named, ours).questions).toHaveLength(1);
	});

	it('are not asked of conclusions on different matters', () => {
		const [one, other] = [
			article('s', 's1! Schools need more music.'),
			article('t', 't1! The harbor must be dredged.')
		];
		expect(compared(one, other).questions).toEqual([]);
	});

	it('ask first on the condition that most main conclusions make, then without it', () => {
		const careful = article('n', 'n1! Norway should turn towards Sweden without becoming hostile to Finland.');
		const both = article('k', 'k1! Norway must turn towards Sweden while keeping its friendship with Finland.');
		const plain = article('l', 'l1! Norway has to make every effort to turn towards Sweden.');
		expect(compared(careful, both, plain).questions.map((one) => one.text)).toEqual([
			'Should Norway turn towards Sweden without becoming hostile to Finland?',
			expect.stringMatching(/turn towards Sweden\?$/)
		]);
	});

	it('leave out of what is shared what a conclusion only sets aside', () => {
		const road = article('n', 'n1! The town must build its eastern road.');
		const rail = article('k', 'k1! The town should reopen its railway rather than build a road.');
		expect(compared(road, rail).alignments.filter((one) => one.relation === 'same')).toEqual([]);
	});
});
