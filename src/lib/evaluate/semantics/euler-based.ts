/**
 * The Euler-based semantics (Amgoud & Ben-Naim 2018, "Weighted bipolar argumentation graphs: axioms and semantics"). Attack and
 * support are not mirror images, nothing falls below the square of its base score, and base scores of 0 and 1 never move.
 */
import type { Gradual } from './gradual.ts';

const EVEN = 0.5;

export const eulerBased: Gradual = {
	key: 'euler',
	aggregation: 'sum',
	influence,
	/**
	 * An inference's weight is 1 unless the reader doubts it, and here a base score of 1 never moves: an undercut would do
	 * nothing. So a step keeps the share of its weight that an even base score would keep under the same undercuts.
	 */
	step: (weight, energy) => weight * (influence(EVEN, energy) / EVEN)
};

/** 1 − (1 − base²) / (1 + base·e^E), written so that neither e^E nor e^−E can grow out of bounds. */
function influence(base: number, energy: number): number {
	if (base === 0) return 0;
	const decay = Math.exp(-Math.abs(energy));
	return energy > 0 ? (base * (1 + base * decay)) / (decay + base) : (base * (base + decay)) / (1 + base * decay);
}
