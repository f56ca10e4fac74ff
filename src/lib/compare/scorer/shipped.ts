/** The scorer as it ships: what of the trained model (model.ts) is asked for outside. */
import type { Calibration } from './calibration.ts';
import { generalityIn } from './generality.ts';
import { MODEL } from './model.ts';
import type { Logistic } from './scorer.ts';

/** How common a stem is whatever the subject, 0 to 1. */
export const generalityOf: (stem: string) => number = generalityIn(MODEL.generality, MODEL.subjects);

export const SAME: Logistic = MODEL.same;
export const OPPOSED: Logistic = MODEL.opposed;

/** For the log odds of `SAME` alone, in sets of statements on one subject. */
export const WORDS_CALIBRATION: Calibration = {
	above: MODEL.above,
	slope: 1,
	usual: MODEL.background,
	weight: 50
};
