import { describe, expect, it } from 'vitest';
import { conditionOf, leaningOf } from '#compare/text/clauses.ts';
import { termsOf } from '#compare/text/terms.ts';

describe('a condition', () => {
	it('is what follows its marker, and names only whom the core does not name', () => {
		expect(conditionOf('Norway should join Sweden while mending its ties with Finland.')).toMatchObject({
			participants: ['@finland'],
			sign: 1
		});
	});

	it('keeps what it must not become hostile to, and leaves what it must not rely on', () => {
		expect(conditionOf('Norway should join Sweden without becoming hostile to Finland.')?.sign).toBe(1);
		expect(conditionOf('Norway should join Sweden instead of relying on Finland.')?.sign).toBe(-1);
	});

	it('ends at the comma where it opens the sentence', () => {
		expect(conditionOf('While keeping its ties with Finland, Norway should join Sweden.')?.participants).toEqual([
			'@finland'
		]);
	});

	it('is none where nothing new is named', () => {
		expect(conditionOf('Norway should join Sweden.')).toBeNull();
		expect(conditionOf('Norway should join Sweden without Norway.')).toBeNull();
	});
});

it('a wording leans against what it leaves, denies or blames, and for what it praises', () => {
	const leaning = (wording: string) => leaningOf(termsOf(wording));
	expect(leaning('Norway moves away from Finland.')).toBe(-1);
	expect(leaning('Finland has not helped Norway.')).toBe(-1);
	expect(leaning('Norway wants warm friendship with Finland.')).toBe(1);
	expect(leaning('Norway is no enemy of Finland.')).toBe(1);
	expect(leaning('Norway has a border with Finland.')).toBe(0);
});
