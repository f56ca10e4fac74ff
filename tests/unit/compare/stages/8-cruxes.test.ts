import { describe, expect, it } from 'vitest';
import type { StatementId } from '#argument/ids.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import { aligned, article, compared, statement } from '../../../support/laid-side-by-side.ts';

const A = article(
	'a',
	`
	a1!     The mill should reopen.
	a2 > a1 The mill would give the valley work.
	a3 > a2 Young people would take jobs at the mill.
	`
);
const B = article(
	'b',
	`
	b1!     The mill should stay closed.
	b2 > b1 The mill would bring the valley no work.
	b3 > b2 Young people would not take jobs at the mill.
	`
);
const position = (name: string, stance: 'for' | 'against', ...shownBy: string[]): ArgumentRecord => ({
	id: `position:${name}`,
	questionId: 'question:q',
	articleId: `article:${name}`,
	stance,
	statementIds: shownBy.map(statement),
	status: 'accepted'
});
const OPPOSED = [aligned('a2', 'opposed', 'b2'), aligned('a3', 'opposed', 'b3')];

describe('cruxes', () => {
	it('rank first what both main conclusions rest on most closely', () => {
		const { cruxes } = compared(A, B, OPPOSED);
		const places = ['a2', 'a3'].map((name) => cruxes.findIndex((one) => one.statementIds.includes(statement(name))));
		expect(places[0]).toBeGreaterThanOrEqual(0);
		expect(places[0]).toBeLessThan(places[1] ?? -1);
	});

	it('say how far each main conclusion rests on them, and in how many steps', () => {
		const crux = compared(A, B, OPPOSED).cruxes.find((one) => one.statementIds.includes(statement('a2')));
		expect(crux?.dependence).toEqual([
			{ statementId: 'statement:a2', articleId: 'article:a', share: 1, steps: 1 },
			{ statementId: 'statement:b2', articleId: 'article:b', share: 1, steps: 1 }
		]);
	});

	it('do not rest on a view that an author only reports', () => {
		const reporting = article('r', 'r1! The valley needs a school.\nr2^ > r1 The mill would bring the valley no work.');
		const { cruxes } = compared(A, reporting, [aligned('a2', 'opposed', 'r2')]);
		expect(cruxes.filter((one) => one.statementIds.includes(statement('r2')))).toEqual([]);
	});

	it('do not rest on what an author who agrees sets against it at home', () => {
		const conceding = article('k', 'k1! The mill should reopen.\nk2 x k1 The river floods the mill in spring.');
		const { cruxes } = compared(A, conceding, [aligned('a1', 'same', 'k1')]);
		expect(cruxes.filter((one) => one.statementIds.includes(statement('k2')))).toEqual([]);
	});

	it('rest on it where it tells of parties whom both name that they cannot be had together, with the reasons for it as one', () => {
		const both = article('n', 'n1! Norway should befriend Sweden and Finland alike.');
		const doubting = article(
			'k',
			`
			k1!     Norway should keep good ties with Sweden and with Finland.
			k2 x k1 Norway can hardly please Sweden and Finland at once.
			k3 > k2 Sweden sees in every Norwegian step towards Finland a step away.
			`
		);
		const { cruxes } = compared(both, doubting, [aligned('n1', 'same', 'k1')]);
		expect(cruxes.map((one) => one.statementIds)).toEqual([['n1', 'k2', 'k3'].map(statement)]);
	});

	it('that a person recorded stand as they are, and those turned down stay away', () => {
		const crux = {
			id: 'crux:x',
			question: 'Is there work in the mill?',
			statementIds: [statement('a2'), statement('b2')],
			articleIds: ['article:a', 'article:b'],
			why: 'Both rest on it.'
		} satisfies ArgumentRecord;
		const recorded = compared(A, B, OPPOSED, [crux]).cruxes;
		expect(recorded[0]).toMatchObject({ id: 'crux:x', status: 'confirmed', isKept: true });
		const onBoth = (found: readonly { statementIds: readonly StatementId[] }[]) =>
			found.filter(({ statementIds }) => ['a2', 'b2'].every((name) => statementIds.includes(statement(name))));
		expect(onBoth(recorded)).toHaveLength(1);
		const rejected = compared(A, B, OPPOSED, [{ ...crux, rejected: true }]).cruxes;
		expect(onBoth(rejected)).toEqual([]);
	});

	it('are asked about the statement that denies nothing, each about another', () => {
		const { cruxes } = compared(A, B, OPPOSED);
		expect(cruxes.slice(0, 2).map((one) => one.question)).toEqual([
			'Would the mill give the valley work?',
			'Would young people take jobs at the mill?'
		]);
	});
});

describe('what comes nearest to a crux', () => {
	it('is a question answered differently, where no opposed pair lies under both main conclusions', () => {
		const found = compared(
			article('a', 'a1! Norway should join the union.'),
			article('b', 'b1! Norway should look after its fish.\nb2 Fish is dear.'),
			[
				{ id: 'question:q', text: 'Should Norway join the union?', status: 'accepted' },
				position('a', 'for', 'a1'),
				position('b', 'against', 'b2')
			]
		);
		expect(found.cruxes).toMatchObject([
			{ question: 'Should Norway join the union?', statementIds: ['a1', 'b2'].map(statement), basis: 'positions' }
		]);
		expect(found.cruxes[0]?.score).toBeLessThan(0.05);
		expect(found.cruxes[0]?.alignmentId).toBeNull();
	});

	it('is an opposed pair on which one main conclusion alone depends, where nothing else is to be had', () => {
		const apart = article('p', 'p1! Fish is dear.\np2 The mill would bring the valley no work.');
		const [one, ...others] = compared(A, apart, [aligned('a2', 'opposed', 'p2')]).cruxes;
		expect(one).toMatchObject({ statementIds: ['a2', 'p2'].map(statement), basis: 'one-side' });
		expect(others.every((other) => other.basis === 'one-side' && other.score < (one?.score ?? 0))).toBe(true);
	});

	it('is not looked for where there is a crux to speak of, nor where people recorded one', () => {
		const bases = compared(A, B, OPPOSED).cruxes.flatMap((one) => one.basis ?? []);
		expect(bases).toEqual([]);
	});

	it('is nothing where no opposition shows', () => {
		expect(compared(A, article('s', 's1! The mill should reopen.\ns2 > s1 It gives work.')).cruxes).toEqual([]);
	});
});
