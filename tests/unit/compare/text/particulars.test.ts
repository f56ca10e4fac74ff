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
