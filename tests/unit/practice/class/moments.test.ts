import { describe, expect, it } from 'vitest';
import { millisecondsOf } from '#practice/class/moments.ts';

describe('a moment', () => {
	it.each([
		'1970-01-01T00:00Z',
		'2026-03-02T09:30:15.250Z',
		'2024-02-29T23:59:59Z',
		'2000-12-31T12:00:00+05:30',
		'1999-01-01T00:00-11:00'
	])('%s is as many milliseconds after 1970 as the platform says', (moment) => {
		expect(millisecondsOf(moment)).toBe(Date.parse(moment));
	});

	it('is none without a place in time', () => {
		expect(millisecondsOf('2026-03-02')).toBeNull();
	});
});
