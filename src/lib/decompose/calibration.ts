/**
 * Scores → confidences: how often a suggestion with this score is right. Straight lines between points that were measured
 * on annotated texts (docs/models/decompose.md says which); `npm run bench:decompose` prints how well they hold.
 */

export type Scored = 'evidence' | 'premise' | 'conclusion' | 'main' | 'link';

/** Score → confidence, ascending. */
const POINTS: Readonly<Record<Scored, readonly (readonly [score: number, confidence: number])[]>> = {
	evidence: [
		[0.5, 0.5],
		[0.6, 0.55],
		[0.7, 0.66],
		[0.8, 0.76],
		[0.9, 0.87],
		[1, 0.97]
	],
	// A premise that others take for a conclusion counts as wrong.
	premise: [
		[0.5, 0.35],
		[0.7, 0.5],
		[0.8, 0.65],
		[0.9, 0.72],
		[1, 0.75]
	],
	conclusion: [
		[0, 0.05],
		[0.25, 0.25],
		[0.4, 0.38],
		[0.6, 0.55],
		[0.8, 0.65],
		[1, 0.95]
	],
	// The more claims compete, the lower the score of the best, right as it may be.
	main: [
		[0, 0.2],
		[0.2, 0.5],
		[0.4, 0.6],
		[0.5, 0.74],
		[0.7, 0.82],
		[0.9, 0.94],
		[1, 0.97]
	],
	// The scores of the rules are measured shares already (relations/within-block.ts).
	link: [
		[0, 0],
		[1, 1]
	]
};

export function calibrated(what: Scored, score: number): number {
	const points = POINTS[what];
	let [lower, low] = points[0] ?? [0, 0];
	if (score <= lower) return low;
	for (const [upper, high] of points) {
		if (score <= upper) return upper === lower ? high : low + ((high - low) * (score - lower)) / (upper - lower);
		lower = upper;
		low = high;
	}
	return low;
}
