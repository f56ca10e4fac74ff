/** The scorer as it ships: what of the trained model (model.ts) is asked for outside. */
import { remembered } from '../text/remembered.ts';
import type { Calibration } from './calibration.ts';
import { generalityIn } from './generality.ts';
import { MODEL } from './model.ts';
import type { Logistic } from './scorer.ts';

/** Stems remembered: their commonness is looked up for every set of articles. */
const STEMS = 50_000;

/** How common a stem is whatever the subject, 0 to 1. */
export const generalityOf: (stem: string) => number = remembered(generalityIn(MODEL.generality, MODEL.subjects), STEMS);

export const SAME: Logistic = MODEL.same;
export const OPPOSED: Logistic = MODEL.opposed;

/** For the log odds of `SAME` alone, in sets of statements on one subject. */
export const WORDS_CALIBRATION: Calibration = {
	above: MODEL.above,
	slope: 1,
	usual: MODEL.background,
	weight: 50
};
