import { expect, it } from 'vitest';
import { generalityIn, generalityTable } from '#compare/scorer/generality.ts';

it('a stem keeps its share of subjects in the hashed table, and an unknown one has none or little', () => {
	const generality = generalityIn(
		generalityTable(
			new Map([
				['peopl', 20],
				['rail', 3]
			])
		),
		24
	);
	expect(generality('peopl')).toBeCloseTo(20 / 24);
	expect(generality('rail')).toBeCloseTo(3 / 24);
	expect(generality('eelgrass')).toBe(0);
});
