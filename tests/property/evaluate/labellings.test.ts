import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionOf, frameworkOf, type Framework, type Labelling } from '#evaluate/labelling/framework.ts';
import { groundedLabelling } from '#evaluate/labelling/grounded.ts';
import { completeLabellings, preferredLabellings, stableLabellings } from '#evaluate/labelling/readings.ts';
import { RUNS } from '../../support/arbitraries.ts';

const SIZE = 6;
const argument = fc.nat({ max: SIZE - 1 });
const framework = fc.array(fc.tuple(argument, argument), { maxLength: 14 }).map((pairs) => frameworkOf(SIZE, pairs));

/** The definition, checked for each of the 3^n labellings. */
function completeByDefinition({ size, attackers }: Framework): Labelling[] {
	const labels = ['in', 'out', 'undecided'] as const;
	const all = Array.from({ length: 3 ** size }, (_, code) =>
		Array.from({ length: size }, (_, at) => labels[Math.floor(code / 3 ** at) % 3] ?? 'undecided')
	);
	return all.filter((labelling) =>
		labelling.every((label, one) => {
			const against = (attackers[one] ?? []).map((attacker) => labelling[attacker]);
			const defended = against.every((other) => other === 'out');
			const defeated = against.includes('in');
			return label === (defended ? 'in' : defeated ? 'out' : 'undecided');
		})
	);
}

const keys = (labellings: readonly Labelling[]) => labellings.map((one) => one.join()).sort();
const found = (readings: ReturnType<typeof completeLabellings>) =>
	readings.kind === 'found' ? [...readings.labellings] : [];
const within = (small: readonly number[], large: readonly number[]) => small.every((one) => large.includes(one));

describe('laws of labellings', () => {
	it('the complete labellings found are those of the definition', () => {
		fc.assert(
			fc.property(framework, (af) => {
				expect(keys(found(completeLabellings(af)))).toEqual(keys(completeByDefinition(af)));
			}),
			RUNS
		);
	});

	it('the grounded labelling is complete and accepted in every other', () => {
		fc.assert(
			fc.property(framework, (af) => {
				const grounded = extensionOf(groundedLabelling(af));
				const complete = completeByDefinition(af);
				expect(keys(complete)).toContain(groundedLabelling(af).join());
				expect(complete.every((one) => within(grounded, extensionOf(one)))).toBe(true);
			}),
			RUNS
		);
	});

	it('the preferred labellings are the complete ones with most in, and every stable one is preferred', () => {
		fc.assert(
			fc.property(framework, (af) => {
				const complete = completeByDefinition(af);
				const sets = complete.map(extensionOf);
				const maximal = complete.filter((one) => {
					const own = extensionOf(one);
					return !sets.some((other) => other.length > own.length && within(own, other));
				});
				const preferred = keys(found(preferredLabellings(af)));
				expect(preferred).toEqual(keys(maximal));
				const stable = complete.filter((one) => !one.includes('undecided'));
				expect(keys(found(stableLabellings(af)))).toEqual(keys(stable));
				expect(preferred).toEqual(expect.arrayContaining(keys(stable)));
			}),
			RUNS
		);
	});
});
