/** Who says what another author says has often, in the same article, something that speaks against it: that is opposed to the other. */
import { describe, expect, it } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import { aligned, article, compared } from '../../../support/laid-side-by-side.ts';

/** Nothing here has a word in common with what stands in the other article, but for what a person aligns. */
const HOME = article('b', 'b1! Keels rot.\nb2 x b1 Copper lasts.');
const AWAY = article('a', 'a1! Ships rust.\na2 > a1 Salt eats iron.');
const opposed = (...parts: (readonly ArgumentRecord[])[]) =>
	compared(...parts)
		.alignments.filter(({ relation }) => relation === 'opposed')
		.map(({ statementIds, score, reasons }) => ({
			pair: statementIds.map((id) => id.slice(10)).join(' '),
			score,
			reason: reasons[0]
		}));
const scoreIn = (home: readonly ArgumentRecord[], ...aligning: ArgumentRecord[]) =>
	opposed(AWAY, home, aligning)[0]?.score ?? 0;
const SAME = aligned('a1', 'same', 'b1');

describe('what attacks, at home, the counterpart of a statement', () => {
	it('is opposed to the statement, with the attack as the reason', () => {
		expect(opposed(AWAY, HOME, [SAME])).toEqual([
			{
				pair: 'a1 b2',
				score: 0.35,
				reason: { code: 'attacked-at-home', statementId: 'statement:b1', attackId: 'attack:b2-b1' }
			}
		]);
	});

	it('is opposed whichever of the two a person named first, and as the same only', () => {
		expect(opposed(AWAY, HOME, [aligned('b1', 'same', 'a1')]).map(({ pair }) => pair)).toEqual(['a1 b2']);
		expect(opposed(AWAY, HOME, [aligned('a1', 'related', 'b1')])).toEqual([]);
		expect(opposed(AWAY, HOME, [aligned('a1', 'opposed', 'b1')]).map(({ pair }) => pair)).toEqual(['a1 b1']);
	});

	it('is opposed where it is attacked itself by that counterpart', () => {
		expect(opposed(AWAY, HOME, [aligned('a1', 'same', 'b2')]).map(({ pair }) => pair)).toEqual(['a1 b1']);
	});

	it('is opposed as it is where the two say the same in the same words, and no person said so', () => {
		const twin = article('b', 'b1! Ships rust.\nb2 x b1 Copper lasts.\nb3 > b1 Oak is dear.');
		expect(opposed(AWAY, twin).map(({ pair }) => pair)).toEqual(['a1 b2']);
		expect(opposed(AWAY, twin, [aligned('a1', 'related', 'b1')])).toEqual([]);
	});

	it('is the likelier, where the author only reports what it attacks, and the less so where the attack is a concession or a guess', () => {
		const reported = article('b', 'b0! Trams hum.\nb1^ > b0 Keels rot.\nb2 x b1 Copper lasts.');
		expect(scoreIn(reported, SAME)).toBe(0.7);
		const changed = (fields: object) =>
			reported.map((one) => (one.id === 'attack:b2-b1' ? ({ ...one, ...fields } as ArgumentRecord) : one));
		expect(scoreIn(changed({ kind: 'concession' }), SAME)).toBe(0.35);
		expect(scoreIn(changed({ status: 'suggested' }), SAME)).toBe(0.35);
		const voiced = article('b', 'b0! Trams hum.\nb1^ > b0 Keels rot.\nb2^ x b1 Copper lasts.');
		expect(scoreIn(voiced, SAME)).toBe(0.35);
	});

	it('brings its reasons with it at one remove, and no evidence', () => {
		const grounded = article(
			'b',
			'b0! Trams hum.\nb1^ > b0 Keels rot.\nb2 x b1 Copper lasts.\nb3 > b2 Worms bore into oak.\nbe4 > b2 In 1770 a hull held.'
		);
		expect(opposed(AWAY, grounded, [SAME]).map(({ pair, score }) => [pair, score])).toEqual([
			['a1 b2', 0.7],
			['a1 b3', 0.49]
		]);
	});

	it('is opposed by the way that is likeliest, where there are two', () => {
		const twice = article(
			'b',
			'b0! Trams hum.\nb1^ > b0 Keels rot.\nb2 x b1 Copper lasts.\nb3 > b0 Hulls decay.\nb4 > b0 Oak is dear.'
		).concat({
			id: 'attack:second',
			articleId: 'article:b',
			attackerId: 'statement:b2',
			targetId: 'statement:b3',
			status: 'accepted'
		} as ArgumentRecord);
		const both = [SAME, aligned('a1', 'same', 'b3')];
		for (const aligning of [both, [...both].reverse()])
			expect(opposed(AWAY, twice, aligning)[0]).toMatchObject({ score: 0.7, reason: { attackId: 'attack:b2-b1' } });
	});

	it('is opposed to nothing where it speaks of others than the statement does', () => {
		const named = (wording: string) =>
			opposed(
				article('a', 'a1! Norway lends ships to Sweden.'),
				article('b', `b0! Trams hum.\nb1^ > b0 Keels rot.\nb2 x b1 ${wording}`),
				[SAME]
			).find(({ pair }) => pair === 'a1 b2')?.score ?? 0;
		expect(named('Copper lasts.')).toBe(0.7);
		expect(named('Copper lasts in Norway.')).toBe(0.7);
		expect(named('Copper lasts in Finland.')).toBe(0);
		expect(named('Copper lasts in Finland and Norway.')).toBeLessThan(0.3);
	});
});
