/**
 * The quadratic energy model (Potyka 2018, "Continuous dynamical systems for weighted bipolar argumentation"), the default:
 * support and attack are mirror images, and no single attacker can take a statement all the way down.
 */
import type { Gradual } from './gradual.ts';

export const quadraticEnergy: Gradual = {
	key: 'qe',
	aggregation: 'sum',
	influence,
	step: influence
};

/** With E the energy and h = E²/(1 + E²): base + (1 − base)·h where E > 0, else base − base·h. */
function influence(base: number, energy: number): number {
	const impact = (energy * energy) / (1 + energy * energy);
	return energy > 0 ? base + (1 - base) * impact : base - base * impact;
}
