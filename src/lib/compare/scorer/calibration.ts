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

/** The odds that a likelihood stands for: the inverse of `likelihood`. */
export function oddsOf(likely: number, background: number, { above, slope }: Calibration): number {
	return background + above - Math.log(1 / likely - 1) / slope;
}

/**
 * Likelihood, with the caution that few statements ask for: among twenty, a word that two share is rare by chance, so odds count for
 * less, and least where little of both wordings is met. Never more likely than without. Fitted on small sets of ArgKP (train part).
 */
export function cautious(
	odds: number,
	background: number,
	calibration: Calibration,
	{ statements, covered }: Ground
): number {
	const share = statements / (statements + FEW);
	const doubt = UNMET * (1 - share) ** 2 * Math.max(0, ENOUGH_MET - covered);
	const own = likelihood(odds, background, calibration);
	const cooled = 1 / (1 + Math.exp(doubt - share * calibration.slope * (odds - background - calibration.above)));
	return Math.min(own, cooled);
}

/** How many statements are at hand, and which share of both wordings the other meets. */
export interface Ground {
	readonly statements: number;
	readonly covered: number;
}

const FEW = 25;
const UNMET = 3;
const ENOUGH_MET = 0.7;
