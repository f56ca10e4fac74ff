/**
 * What probability do log odds stand for in the set at hand? Thresholds do not carry over from one set of texts to another:
 * where everybody uses the same words, every pair scores high. So odds are read against the set's own background, the upper
 * quartile of all pairs looked at, most of which say different things; where there are few pairs, against the usual background.
 */

export interface Calibration {
	/** Log odds above the background at which a pair is as likely as not. */
	readonly above: number;
	readonly slope: number;
	/** The background of ordinary sets, and how many pairs it counts for. */
	readonly usual: number;
	readonly weight: number;
}

const QUANTILE = 0.75;

export function backgroundOf(odds: ArrayLike<number>, { usual, weight }: Calibration): number {
	const sorted = Float64Array.from(odds).sort();
	const own = sorted[Math.floor(sorted.length * QUANTILE)] ?? usual;
	return (own * sorted.length + usual * weight) / Math.max(1, sorted.length + weight);
}

export function likelihood(odds: number, background: number, { above, slope }: Calibration): number {
	return 1 / (1 + Math.exp(-slope * (odds - background - above)));
}
