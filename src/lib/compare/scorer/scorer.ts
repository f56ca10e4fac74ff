/**
 * How likely do two statements say the same, or the contrary? Two logistic models over the features of a pair: `same` against
 * the rest, and `opposed` against merely related among the rest.
 */
import { FEATURE_COUNT } from '../features.ts';

export interface Logistic {
	/** In the order of FEATURES. */
	readonly weights: readonly number[];
	readonly bias: number;
}

export interface Model {
	readonly same: Logistic;
	readonly opposed: Logistic;
	/** Log odds of `same` above a set's background at which a pair is as likely as not (calibration.ts). */
	readonly above: number;
	/** The usual background. */
	readonly background: number;
	/** Counts of subjects per stem, as in generality.ts, and how many subjects there were. */
	readonly generality: string;
	readonly subjects: number;
}

/** The log odds of the pair whose features stand in `features` from `at` on. */
export function logOdds({ weights, bias }: Logistic, features: Float64Array, at = 0): number {
	let sum = bias;
	for (let f = 0; f < FEATURE_COUNT; f += 1) sum += (weights[f] as number) * (features[at + f] as number);
	return sum;
}

export function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
