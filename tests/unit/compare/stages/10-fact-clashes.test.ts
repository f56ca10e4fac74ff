import { describe, expect, it } from 'vitest';
import { differencesOf } from '#compare/stages/10-fact-clashes.ts';
import { particularsOf } from '#compare/text/particulars.ts';
import { article, compared, statement } from '../../../support/laid-side-by-side.ts';

const differ = (a: string, b: string) => {
	const [first] = differencesOf(particularsOf(a), particularsOf(b), a, b);
	return first ? [first.kind, ...first.values] : null;
};

describe('what differs between two accounts of one event', () => {
	it('is a date', () => {
		expect(differ('They signed in 1973.', 'They signed in 1975.')).toEqual(['date', '1973', '1975']);
	});

	it('is no date where the one holds the other', () => {
		expect(differ('They signed in May 1973.', 'They signed in 1973.')).toBeNull();
	});

	it('is a sum of the same currency', () => {
		expect(differ('It cost $2 billion.', 'It cost $3.5 billion.')).toEqual(['amount', '$2 billion', '$3.5 billion']);
		expect(differ('It cost $2 billion.', 'It cost 2,000 million dollars.')).toBeNull();
	});

	it('is a count of the same things', () => {
		expect(differ('It bought twelve trains.', 'It bought 14 trains.')).toEqual(['count', 'twelve trains', '14 trains']);
		expect(differ('It bought twelve trains.', 'It bought 14 buses.')).toBeNull();
	});

	it('is a type number of one family', () => {
		expect(differ('It bought X-60 trains.', 'It bought X-60M trains.')).toEqual(['name', 'X-60', 'X-60M']);
	});

	it('is how constant a thing was', () => {
		expect(differ('Sweden always backed the line.', 'Sweden used to back the line.')).toEqual([
			'constancy',
			'always',
			'used to'
		]);
		expect(differ('Sweden always backed the line.', 'Sweden constantly backed it.')).toBeNull();
	});

	it('is a place after the same preposition', () => {
		expect(differ('The flights left from Bardu.', 'The flights left from Andoya.')).toEqual([
			'name',
			'Bardu',
			'Andoya'
		]);
	});
});

describe('clashing facts', () => {
	const A = article('a', 'a1! Norway did well.\nae1 > a1 Norway and Sweden signed the Narvik rail treaty in 1973.');
	const B = article('b', 'b1! Sweden lost.\nbe1 > b1 Sweden and Norway signed their Narvik rail treaty in 1975.');

	it('give one value for each statement, in the order of the articles', () => {
		const [clash] = compared(B, A).factClashes;
		expect(clash).toMatchObject({
			statementIds: ['statement:be1', 'statement:ae1'],
			values: ['1975', '1973'],
			kind: 'date',
			status: 'suggested'
		});
	});

	it('hold beginnings that are dated years apart, after what is told of one event', () => {
		const [one, other] = [
			article('a', 'a1! Norway and Sweden have worked together on railways since 1905.'),
			article('b', 'b1! Norway and Sweden first opened talks about railways in 1921.')
		];
		expect(compared(one, other).factClashes.map((clash) => clash.values)).toEqual([['1905', '1921']]);
	});

	it('that a person turned down are not proposed again', () => {
		const rejected = {
			id: 'fact-clash:x' as const,
			what: 'The treaty',
			statementIds: [statement('ae1'), statement('be1')],
			values: ['1973', '1975'],
			rejected: true as const
		};
		expect(compared(A, B, [rejected]).factClashes).toEqual([]);
	});
});
