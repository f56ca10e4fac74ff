import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADUAL, type GradualKey } from '#evaluate/semantics/by-key.ts';
import { networkOf, withoutAttacks, type Link } from '#evaluate/semantics/network.ts';
import { solve } from '#evaluate/semantics/solve.ts';
import { RUNS } from '../../support/arbitraries.ts';

const SIZE = 8;
const score = fc.double({ min: 0, max: 1, noNaN: true });
const scores = fc.array(score, { maxLength: 5 });
const key = fc.constantFrom<GradualKey>('qe', 'dfquad', 'euler');
const dual = fc.constantFrom<GradualKey>('qe', 'dfquad');

/** The strength of a statement with this base score, these supporters and these attackers. */
function strength(of: GradualKey, base: number, supporters: readonly number[], attackers: readonly number[]): number {
	const from = (list: readonly number[], offset: number, kind: Link['kind']) =>
		list.map((_, at): Link => ({ from: offset + at, to: 0, kind }));
	const links = [...from(supporters, 1, 'support'), ...from(attackers, 1 + supporters.length, 'attack')];
	return solve(networkOf([base, ...supporters, ...attackers], links), GRADUAL[of]).strengths[0] ?? NaN;
}

/** Acyclic: links run from later to earlier nodes. */
const acyclic = fc
	.tuple(
		fc.array(score, { minLength: SIZE, maxLength: SIZE }),
		fc.array(fc.tuple(fc.nat(SIZE - 2), fc.nat(SIZE - 1), fc.boolean()), { maxLength: 14 })
	)
	.map(([base, pairs]) => {
		const links = pairs.map(([to, step, isAttack]): Link => ({
			from: to + 1 + (step % (SIZE - 1 - to)),
			to,
			kind: isAttack ? 'attack' : 'support'
		}));
		return { base, links };
	});

describe('laws of gradual semantics', () => {
	it('what nothing bears on keeps its base score', () => {
		fc.assert(
			fc.property(key, score, (of, base) => {
				expect(strength(of, base, [], [])).toBeCloseTo(base, 15);
			}),
			RUNS
		);
	});

	it('attackers as strong as the supporters leave the base score as it is', () => {
		fc.assert(
			fc.property(key, score, scores, (of, base, both) => {
				expect(strength(of, base, both, [...both].reverse())).toBeCloseTo(base, 9);
			}),
			RUNS
		);
	});

	it('attack mirrors support in quadratic energy and DF-QuAD', () => {
		fc.assert(
			fc.property(dual, score, scores, (of, base, list) => {
				expect(strength(of, base, [], list)).toBeCloseTo(1 - strength(of, 1 - base, list, []), 9);
			}),
			RUNS
		);
	});

	it('attack does not mirror support in the Euler-based semantics', () => {
		expect(strength('euler', 0.5, [], [0.8])).not.toBeCloseTo(1 - strength('euler', 0.5, [0.8], []), 2);
	});

	it('a stronger supporter never lowers and a stronger attacker never raises', () => {
		fc.assert(
			fc.property(key, score, scores, scores, score, score, (of, base, supporters, attackers, one, other) => {
				const [weak, strong] = [Math.min(one, other), Math.max(one, other)];
				const slack = 1e-12;
				expect(strength(of, base, [...supporters, strong], attackers)).toBeGreaterThanOrEqual(
					strength(of, base, [...supporters, weak], attackers) - slack
				);
				expect(strength(of, base, supporters, [...attackers, strong])).toBeLessThanOrEqual(
					strength(of, base, supporters, [...attackers, weak]) + slack
				);
			}),
			RUNS
		);
	});

	it('the Euler-based semantics never moves base scores of 0 and 1', () => {
		fc.assert(
			fc.property(fc.constantFrom(0, 1), scores, scores, (base, supporters, attackers) => {
				expect(strength('euler', base, supporters, attackers)).toBe(base);
			}),
			RUNS
		);
	});

	it('DF-QuAD leaves nothing of what something certain attacks, whatever its base score', () => {
		fc.assert(
			fc.property(score, scores, (base, attackers) => {
				expect(strength('dfquad', base, [], [...attackers, 1])).toBeCloseTo(0, 12);
			}),
			RUNS
		);
	});

	it('strengths lie between 0 and 1', () => {
		fc.assert(
			fc.property(key, acyclic, (of, { base, links }) => {
				const { strengths } = solve(networkOf(base, links), GRADUAL[of]);
				expect(strengths.every((one) => one >= 0 && one <= 1)).toBe(true);
			}),
			RUNS
		);
	});

	it('an added attacker never strengthens its target', () => {
		fc.assert(
			fc.property(key, acyclic, fc.nat(SIZE - 1), score, (of, { base, links }, target, added) => {
				const before = solve(networkOf(base, links), GRADUAL[of]).strengths[target] ?? NaN;
				const attack: Link = { from: base.length, to: target, kind: 'attack' };
				const after = solve(networkOf([...base, added], [...links, attack]), GRADUAL[of]).strengths[target];
				expect(after).toBeLessThanOrEqual(before + 1e-12);
			}),
			RUNS
		);
	});

	it('the order of the links makes no difference', () => {
		fc.assert(
			fc.property(key, acyclic, (of, { base, links }) => {
				const one = solve(networkOf(base, links), GRADUAL[of]).strengths;
				const other = solve(networkOf(base, [...links].reverse()), GRADUAL[of]).strengths;
				one.forEach((strengthOfOne, at) => expect(other[at]).toBeCloseTo(strengthOfOne, 9));
			}),
			RUNS
		);
	});

	it('without its attacks nothing falls below its base score', () => {
		fc.assert(
			fc.property(key, acyclic, (of, { base, links }) => {
				const { strengths } = solve(withoutAttacks(networkOf(base, links)), GRADUAL[of]);
				base.forEach((own, at) => expect(strengths[at]).toBeGreaterThanOrEqual(own - 1e-12));
			}),
			RUNS
		);
	});
});
