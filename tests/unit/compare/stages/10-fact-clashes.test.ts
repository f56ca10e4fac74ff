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

	it('is no value that is the other one, rounded', () => {
		expect(differ('It carried 41,000 passengers.', 'It carried 41,500 passengers.')).toBeNull();
		expect(differ('It carried 41,000 passengers.', 'It carried 42,500 passengers.')).not.toBeNull();
		expect(differ('It carried 40 passengers.', 'It carried 50 passengers, then 40 passengers.')).toBeNull();
	});

	it('is a share against a share, and no share against a sum', () => {
		expect(differ('It lost 12 per cent.', 'It lost 15%.')).toEqual(['amount', '12 per cent', '15%']);
		expect(differ('It lost 12 per cent.', 'It lost $15.')).toBeNull();
		expect(differ('It cost $2 billion.', 'It cost €3 billion.')).toBeNull();
	});

	it('is the nearest of the dates, where none of them meet', () => {
		expect(differ('They met in 1950 and in 1973.', 'They met in 1975 and in 1990.')).toEqual(['date', '1973', '1975']);
		expect(differ('They met in 1950 and in 1973.', 'They met in 1973 and in 1990.')).toBeNull();
		expect(differ('They met in 1973.', 'They met in 1974.')).toEqual(['date', '1973', '1974']);
	});

	it('is no type number that is only in the plural, and none of another family', () => {
		expect(differ('It bought the X-60.', 'It bought X-60s.')).toBeNull();
		expect(differ('It bought the X-60.', 'It bought the Y-70.')).toBeNull();
		expect(differ('It bought the X-60.', 'It bought the X-60M and the X-60.')).toBeNull();
		expect(differ('It bought the Y-70 and the X-60.', 'It bought the X-60M.')).toEqual(['name', 'X-60', 'X-60M']);
	});

	it('is how constant a thing was, from never to at times', () => {
		expect(differ('Sweden never backed the line.', 'Sweden sometimes backed the line.')).toEqual([
			'constancy',
			'never',
			'sometimes'
		]);
		expect(differ('Sweden formerly backed it.', 'Sweden rarely backed it.')).toEqual([
			'constancy',
			'formerly',
			'rarely'
		]);
		expect(differ('Sweden never backed it.', 'Sweden backed it.')).toBeNull();
	});

	it('is no place that the other account names too, and none after another preposition', () => {
		expect(differ('The flights left from Bardu.', 'The flights left from Andoya, not Bardu.')).toBeNull();
		expect(differ('The flights left from Bardu.', 'The flights went to Andoya.')).toBeNull();
		expect(differ('The flights left Narvik, from Bardu.', 'The flights left from Narvik.')).toBeNull();
		expect(differ('It left from Bardu.', 'It left from Andoya North.')).toEqual(['name', 'Bardu', 'Andoya North']);
	});

	it('is told by the plainest first: a sum, then dates near each other, a type number, a place', () => {
		const kinds = (a: string, b: string) =>
			differencesOf(particularsOf(a), particularsOf(b), a, b).map(({ kind, values }) => `${kind} ${values[0]}`);
		expect(
			kinds(
				'From Bardu they flew the X-60 in 1973 for $2 million.',
				'From Andoya the X-61 flew in 1975 for $3 million.'
			)
		).toEqual(['date 1973', 'amount $2 million', 'name X-60']);
		expect(kinds('They flew from Bardu in the X-60, in 1900.', 'They flew from Andoya in the X-61, in 1975.')).toEqual([
			'name X-60',
			'name Bardu',
			'date 1900'
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

	const proposed = (a: string, b: string) =>
		compared(article('a', `a1! Norway did well.\nae1 > a1 ${a}`), article('b', `b1! Sweden lost.\nbe1 > b1 ${b}`))
			.factClashes;
	const score = (a: string, b: string) => proposed(a, b)[0]?.score ?? 0;

	it('are the less likely, the more years are between and the more kinds of values differ', () => {
		const signed = 'Norway and Sweden signed the Narvik rail treaty in 1973';
		const near = score(`${signed}.`, 'Sweden and Norway signed their Narvik rail treaty in 1975.');
		const far = score(`${signed}.`, 'Sweden and Norway signed their Narvik rail treaty in 1989.');
		expect(near).toBeGreaterThan(far);
		expect(far).toBeGreaterThan(0);
		const both = score(
			`${signed} for $2 billion.`,
			'Sweden and Norway signed their Narvik rail treaty in 1975 for $3 billion.'
		);
		expect(both).toBeGreaterThan(0);
		expect(both).toBeLessThan(0.7 * near);
	});

	it('name what they are about by the words in common', () => {
		expect(compared(A, B).factClashes[0]?.what).toBe('Norway, Sweden: signed Narvik rail treaty');
	});

	it('that a person turned down are not proposed again, in whichever order they are named', () => {
		const rejected = {
			id: 'fact-clash:x' as const,
			what: 'The treaty',
			statementIds: [statement('be1'), statement('ae1')],
			values: ['1975', '1973'],
			rejected: true as const
		};
		expect(compared(A, B, [rejected]).factClashes).toEqual([]);
	});

	it('that a person recorded stand first, with the values of the articles at hand, in their order, and the note', () => {
		const recorded = {
			id: 'fact-clash:x' as const,
			what: 'The treaty',
			statementIds: [statement('gone'), statement('be1'), statement('ae1')],
			values: ['1980', '1975', '1973'],
			note: 'Signed in the one year, in force in the other.'
		};
		expect(compared(A, B, [recorded]).factClashes).toEqual([
			{
				id: 'fact-clash:x',
				what: 'The treaty',
				statementIds: ['statement:ae1', 'statement:be1'],
				values: ['1973', '1975'],
				kind: null,
				status: 'confirmed',
				score: 1,
				isKept: true,
				note: 'Signed in the one year, in force in the other.'
			}
		]);
	});

	it('that a person recorded between articles of which one is not at hand are not shown', () => {
		const recorded = {
			id: 'fact-clash:x' as const,
			what: 'The treaty',
			statementIds: [statement('gone'), statement('ae1')],
			values: ['1980', '1973']
		};
		expect(compared(A, B, [recorded]).factClashes.map((clash) => clash.id)).not.toContain('fact-clash:x');
	});
});

describe('beginnings that are dated years apart', () => {
	const values = (a: string, b: string, ...more: ReturnType<typeof article>[]) =>
		compared(article('a', a), article('b', b), ...more).factClashes.map((clash) => clash.values.join(' or '));

	it.each([
		'Talks about railways began in 1921.',
		'Talks about railways started in 1921.',
		'The talks about railways, opened in 1921, went on.',
		'There have been talks about railways since 1921.'
	])('are told by “%s”', (wording) => {
		expect(values('a1! Talks about railways first came up in 1905.', `b1! ${wording}`)).toEqual(['1905 or 1921']);
	});

	it('are none where one tells of no beginning, of something else, or of other parties', () => {
		const first = 'a1! Norway and Sweden first opened talks about railways in 1905.';
		expect(values(first, 'b1! The minister praised railways in 1921.')).toEqual([]);
		expect(values(first, 'b1! The bakery has stood here since 1921.')).toEqual([]);
		expect(values(first, 'b1! Denmark and Finland first opened talks about railways in 1921.')).toEqual([]);
		expect(values(first, 'b1! Sweden and Norway have spoken about railways since 1905.')).toEqual([]);
	});

	it('are none within one article', () => {
		const both = 'a1! Talks about railways first came up in 1905.\na2 > a1 Talks about railways began in 1921.';
		expect(values(both, 'b1! Bakers sleep too little.')).toEqual([]);
	});

	it('name first those whose parties are named, and four at most', () => {
		const years = [1905, 1907, 1909];
		const lines = (name: string, later: number, parties: string) =>
			years
				.map((year, at) => `${name}${at}${at === 0 ? '!' : ` > ${name}0`} ${parties} since ${year + later}.`)
				.join('\n');
		const found = compared(
			article(
				'a',
				`${lines('a', 0, 'Talks about railways have been held')}\na9 > a0 Norway and Sweden began talks in 1850.`
			),
			article(
				'b',
				`${lines('b', 30, 'The mayor has taken part in talks')}\nb9 > b0 Norway and Sweden began talks in 1880.`
			)
		).factClashes.filter((clash) => clash.score < 0.3);
		expect(found).toHaveLength(4);
		expect(found[0]?.values).toEqual(['1850', '1880']);
	});
});
