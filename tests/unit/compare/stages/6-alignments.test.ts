import { describe, expect, it } from 'vitest';
import { aligned, article, compared } from '../../../support/laid-side-by-side.ts';

const A = article(
	'a',
	`
	a1!     The old bridge must be replaced.
	a2 > a1 Rust has weakened the old bridge.
	a3 x a1 Replacing the bridge costs the town two years of taxes.
	`
);
const B = article(
	'b',
	`
	b1!     The bridge needs to be replaced.
	b2 > b1 The old bridge is weakened by rust.
	b3 > b1 Ferries do not run in winter.
	`
);
const pairsOf = (found: ReturnType<typeof compared>, relation: string) =>
	found.alignments
		.filter((one) => one.relation === relation)
		.map((one) => one.statementIds.map((id) => id.slice(10)).join('-'));

describe('alignments', () => {
	it('join what is said in other words, with the words as reasons', () => {
		const found = compared(A, B);
		expect(pairsOf(found, 'same')).toContain('a2-b2');
		const reasons = found.alignments.find((one) => one.statementIds[0] === 'statement:a2')?.reasons ?? [];
		expect(reasons).toContainEqual({
			code: 'shared-words',
			words: expect.arrayContaining([
				['Rust', 'rust'],
				['weakened', 'weakened']
			])
		});
	});

	it('oppose what attacks, at home, the counterpart of a statement, and say by way of which', () => {
		const found = compared(A, B, [aligned('a1', 'same', 'b1')]);
		const opposed = found.alignments.find(
			(one) => one.relation === 'opposed' && one.statementIds[1] === 'statement:b1'
		);
		expect(opposed?.statementIds).toEqual(['statement:a3', 'statement:b1']);
		expect(opposed?.reasons[0]).toEqual({
			code: 'attacked-at-home',
			statementId: 'statement:a1',
			attackId: 'attack:a3-a1'
		});
	});

	it('that a person confirmed come first, as they are, with the words given', () => {
		const [first] = compared(A, B, [
			aligned('a3', 'related', 'b3', { why: 'Both weigh what a bridge costs.' })
		]).alignments;
		expect(first).toMatchObject({
			relation: 'related',
			status: 'confirmed',
			score: 1,
			isKept: true,
			why: 'Both weigh what a bridge costs.',
			reasons: [{ code: 'confirmed' }]
		});
	});

	it('that a person turned down are not proposed again, under no relation', () => {
		const found = compared(A, B, [aligned('a2', 'same', 'b2', { status: 'suggested', rejected: true })]);
		expect(found.alignments.filter((one) => one.statementIds.join() === 'statement:a2,statement:b2')).toEqual([]);
	});

	it('suggested before keep their relation', () => {
		const found = compared(A, B, [aligned('a2', 'related', 'b2', { status: 'suggested' })]);
		const kept = found.alignments.find((one) => one.statementIds.join() === 'statement:a2,statement:b2');
		expect(kept).toMatchObject({ relation: 'related', status: 'suggested', isKept: true });
	});

	it('are ranked by score', () => {
		const scores = compared(A, B).alignments.map((one) => one.score);
		expect(scores.length).toBeGreaterThan(1);
		expect(scores).toEqual([...scores].sort((x, y) => y - x));
	});

	it('find one text, taken in twice, at odds with itself nowhere', () => {
		const lines = (name: string) => `
			${name}1!          The mill should reopen.
			${name}2 > ${name}1  The mill would help the valley.
			${name}3 x ${name}1  The mill would harm the valley.
			${name}e4 > ${name}2 In 1990 the mill counted 300 workers.
			${name}e5 > ${name}3 In 1991 the mill counted 200 workers.
		`;
		const twice = compared(article('a', lines('a')), article('b', lines('b')));
		expect(twice.notes.map((one) => one.code)).toContain('same-text');
		expect(pairsOf(twice, 'same')).toContain('a1-b1');
		expect([pairsOf(twice, 'opposed'), twice.cruxes, twice.factClashes]).toEqual([[], [], []]);
	});
});
