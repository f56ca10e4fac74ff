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
