import { describe, expect, it } from 'vitest';
import { layOnCommonText } from '#practice/common-text.ts';
import { remarksOn } from '#practice/score/remarks.ts';
import { scoreAgainst } from '#practice/score/score.ts';
import { seededClass } from '../../../support/seeded-class.ts';
import { KEY, made } from '../../../support/simulated-class.ts';

describe('classes of thirty with errors drawn by chance', () => {
	it.each([1, 7, 2026, 90_210])('have the points and remarks that follow by hand (seed %d)', (seed) => {
		const known = seededClass(seed, 30);
		const side = layOnCommonText([KEY, ...known.map(({ name, errors }) => made(name, errors))]);
		const [key, ...pupils] = side.analyses;
		if (!key) throw new Error('a key');
		const found = pupils.map((pupil, at) => {
			const score = scoreAgainst(side, key, pupil);
			const said = remarksOn(score).map(({ what }) => what);
			return { name: pupil.name, errors: known[at]?.errors, points: score.points.got, said: said.sort() };
		});
		expect(found).toEqual(known);
		// Otherwise the generator would show nothing.
		expect(new Set(known.map(({ points }) => points)).size).toBeGreaterThan(6);
	});
});
