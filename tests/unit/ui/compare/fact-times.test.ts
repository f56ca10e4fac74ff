import { describe, expect, it } from 'vitest';
import { recordsOf } from '#argument/records.ts';
import { Comparison } from '#ui/compare/comparison.ts';
import { apart, datedOf, scaleOf, ticksOf, timeIn } from '#ui/compare/fact-times.ts';
import { graph, graphIn, statementId, together } from '../../../support/graph-notation.ts';
import { worded } from '../../../support/worded.ts';

describe('the time in words', () => {
	it('is the first year, with the month that stands before it', () => {
		expect(timeIn('The dam was opened in 1961 and closed in 1983.')?.time).toBe(1961);
		expect(timeIn('A treaty of July 1954 ended it.')).toEqual({ time: 1954.5, label: 'July 1954' });
		expect(timeIn('Signed on March 3, 1999.')?.label).toBe('March 1999');
	});

	it('is none where a number is no year', () => {
		expect(timeIn('About 2500 men and 150 guns.')).toBeNull();
		expect(timeIn('The Bridge 1961')?.label).toBe('1961');
	});
});

describe('dated evidence', () => {
	const records = worded(together(graph`c!; e1 -> c; p1 -> c`, graphIn('b')`d!; e2 -> d; e3 -> d`), {
		e1: 'The bridge fell in 1931.',
		p1: 'Since 1950 nobody has asked.',
		e2: 'The bridge fell in 1932.',
		e3: 'The river rose.'
	});
	const clash = {
		id: 'fact-clash:fall' as const,
		what: 'When the bridge fell',
		statementIds: [statementId('e1'), statementId('e2')],
		values: ['1931', '1932']
	};

	it('is evidence with a year, in time, marked where the accounts differ', () => {
		const dated = datedOf(new Comparison(new Map([...records, ...recordsOf([clash])]), ['article:a', 'article:b']));
		expect(dated.map((one) => [one.label, one.clash?.id])).toEqual([
			['1931', clash.id],
			['1932', clash.id]
		]);
	});

	it('is no clash where both accounts name the same time', () => {
		const agreeing = { ...clash, values: ['1931', '1931'] };
		const dated = datedOf(new Comparison(new Map([...records, ...recordsOf([agreeing])]), ['article:a', 'article:b']));
		expect(dated.map((one) => one.clash)).toEqual([null, null]);
	});
});

describe('the scale', () => {
	it('keeps the order of time and gives crowded years more room', () => {
		const times = [1900, 1990, 1991, 1992, 2000];
		const places = times.map(scaleOf(times));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect([places[0], places.at(-1)]).toEqual([0, 1]);
		expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThan(0.1);
	});

	it('has ticks that keep their distance', () => {
		const ticks = ticksOf([1900, 1990, 1991, 2000], 0.1);
		for (const [index, tick] of ticks.entries()) {
			const next = ticks[index + 1];
			if (next) expect(next.at - tick.at).toBeGreaterThanOrEqual(0.1);
		}
		expect(ticks.length).toBeGreaterThan(2);
	});

	it('moves marks apart without leaving the lane', () => {
		expect(apart([0.5, 0.5, 1, 1], 0.25)).toEqual([0.25, 0.5, 0.75, 1]);
	});
});
