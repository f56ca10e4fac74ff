import { describe, expect, it } from 'vitest';
import { particularsOf, yearsBetween, type TimeSpan } from '#compare/text/particulars.ts';

const read = (wording: string) => particularsOf(wording).map((one) => [one.kind, one.text]);

describe('the particulars of a wording', () => {
	it('are dates of every usual form', () => {
		expect(read('On 1 May 1948, in June 2016, in the 1970s, from 1947 to 1950 and on 9/11.')).toEqual([
			['date', '1 May 1948'],
			['date', 'June 2016'],
			['date', '1970s'],
			['date', 'from 1947 to 1950'],
			['date', '9/11']
		]);
	});

	it('are dates however they are shortened, in words or in numbers', () => {
		const wording =
			'In Sept. 2001, on 11 September 2001, on 9/11/2001, on 2001-09-11, in the late 1970s and in mid-1980’s.';
		expect(read(wording)).toEqual([
			['date', 'Sept. 2001'],
			['date', '11 September 2001'],
			['date', '9/11/2001'],
			['date', '2001-09-11'],
			['date', 'late 1970s'],
			['date', 'mid-1980’s']
		]);
	});

	it('in a possessive are of one year and no decade', () => {
		const [date] = particularsOf('In 1975’s long summer it rained.') as TimeSpan[];
		expect(date).toMatchObject({ from: 1975, to: 1976 });
	});

	it('are sums, shares, counts and type numbers', () => {
		expect(read('It paid $2 billion, 12 per cent, for four new Mi-35 helicopters.')).toEqual([
			['amount', '$2 billion'],
			['percent', '12 per cent'],
			['count', expect.stringContaining('four')],
			['designation', 'Mi-35']
		]);
	});

	it('keep a sum’s value whatever its scale is called', () => {
		const values = ['$2 billion', '$2bn', '2,000 million dollars'].map(
			(text) => particularsOf(`It cost ${text} then.`)[0]
		);
		expect(values.map((one) => one && 'value' in one && one.value)).toEqual([2e9, 2e9, 2e9]);
	});
});

it('the years between two dates are none where they meet', () => {
	const [decade, inside, later] = ['the 1970s', '1975', '1984'].map(
		(text) => particularsOf(`It came in ${text}.`)[0] as TimeSpan
	) as [TimeSpan, TimeSpan, TimeSpan];
	expect(yearsBetween(decade, inside)).toBe(0);
	expect(yearsBetween(decade, later)).toBe(4);
	expect(yearsBetween(later, decade)).toBe(4);
});

it('a date in numbers is as early and as late as either order of day and month makes it', () => {
	const [american, british, plain] = ['9/11/2001', '11 September 2001', '25/12/2001'].map(
		(text) => particularsOf(`It came on ${text}.`)[0] as TimeSpan
	) as [TimeSpan, TimeSpan, TimeSpan];
	expect(yearsBetween(american, british)).toBe(0);
	expect(american.to - american.from).toBeGreaterThan(0.1);
	expect(plain.to - plain.from).toBeLessThan(0.01);
});

it('the late years of a decade do not meet its first ones', () => {
	const [late, first] = ['the late 1970s', '1971'].map(
		(text) => particularsOf(`It came in ${text}.`)[0] as TimeSpan
	) as [TimeSpan, TimeSpan];
	expect(yearsBetween(late, first)).toBeGreaterThan(2);
});

describe('the value of', () => {
	const one = (wording: string) => particularsOf(wording)[0];
	const span = (wording: string) => {
		const found = one(wording);
		return found?.kind === 'date' ? [Number(found.from.toFixed(3)), Number(found.to.toFixed(3))] : null;
	};

	it.each([
		['It came in 1975.', [1975, 1976]],
		['It came in the 1970s.', [1970, 1980]],
		['It came in the early 1970s.', [1970, 1975]],
		['It came in the mid-1970s.', [1973, 1978]],
		['It came in the Late 1970s.', [1975, 1980]],
		['It lasted from 1947 to 1950.', [1947, 1951]],
		['It lasted between 1947 and 1950.', [1947, 1951]],
		['It lasted from 1947-50.', [1947, 1951]],
		['It lasted from 1947–1950.', [1947, 1951]],
		['It came in June 2016.', [2016.417, 2016.5]],
		['It came in January of 2016.', [2016, 2016.083]],
		['It came on 1 May 1948.', [1948.333, 1948.336]],
		['It came on May 1st, 1948.', [1948.333, 1948.336]],
		['It came on 1948-05-01.', [1948.333, 1948.336]],
		['It came on 25.12.2001.', [2001.981, 2001.984]],
		['It came on 9/11.', [2001.694, 2001.696]],
		['It came on 9/11/2001.', [2001.694, 2001.858]]
	])('the date in “%s” is a stretch of years', (wording, years) => {
		expect(span(wording)).toEqual(years);
	});

	it('a date that no calendar has is that of its year', () => {
		expect(span('It came on 31/31/2001.')).toEqual([2001, 2002]);
	});

	it.each([
		['It cost $2 billion.', 'amount', 2e9, 'dollar'],
		['It cost US$ 3.5m then.', 'amount', 3.5e6, 'dollar'],
		['It cost €1,200.50.', 'amount', 1200.5, 'euro'],
		['It cost £40k.', 'amount', 40_000, 'pound'],
		['It cost 2,000 million US dollars.', 'amount', 2e9, 'dollar'],
		['It cost 70 rubles.', 'amount', 70, 'ruble'],
		['It rose by 12.5 percent.', 'percent', 12.5, '%'],
		['It rose by 12%.', 'percent', 12, '%'],
		['It rose by 3 per cent.', 'percent', 3, '%']
	])('“%s” is %s %d, in %s', (wording, kind, value, unit) => {
		expect(one(wording)).toMatchObject({ kind, value, unit });
	});

	it('a count is of the noun it counts, in figures or in words', () => {
		const counts = (wording: string) =>
			particularsOf(wording).map((found) =>
				'value' in found ? [found.kind, found.value, found.unit, found.text] : found.text
			);
		expect(counts('It carried 41,000 passengers a day.')).toEqual([['count', 41_000, 'passeng', '41,000 passengers']]);
		expect(counts('It has twelve new combat helicopters in store.')).toEqual([
			['count', 12, 'helicopt', 'twelve new combat helicopters']
		]);
		expect(counts('Some 3 million visitors came.')).toEqual([['count', 3e6, expect.any(String), expect.any(String)]]);
		expect(counts('Two of them came.')).toEqual([]);
		expect(counts('It has 0 trains.')).toEqual([]);
	});

	it('a type number is of its family', () => {
		expect(one('It flew the F-16 there.')).toEqual({ kind: 'designation', family: 'f', text: 'F-16' });
		expect(one('It flew the Mi-35M there.')).toEqual({ kind: 'designation', family: 'mi', text: 'Mi-35M' });
	});
});
