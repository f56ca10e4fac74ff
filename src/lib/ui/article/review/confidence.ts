/** How sure an engine is, in four steps, as the screen shows it: more would claim what no reader can check. */

export const STEPS = [4, 3, 2, 1] as const;
export type ConfidenceStep = (typeof STEPS)[number];

/** The lowest score of each step: a suggestion of the last step is as likely wrong as right. */
const FROM: Readonly<Record<ConfidenceStep, number>> = { 4: 0.8, 3: 0.65, 2: 0.5, 1: 0 };

/** Null where the engine gives no score. */
export function confidenceOf(score: number | undefined): ConfidenceStep | null {
	return score === undefined ? null : (STEPS.find((step) => score >= FROM[step]) ?? 1);
}

/** The last step takes in all: what has no score too. */
export function isAsSureAs(score: number | undefined, step: ConfidenceStep): boolean {
	return (confidenceOf(score) ?? 1) >= step;
}
