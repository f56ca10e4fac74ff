/** Same, opposed or only related? Ranking, likelihoods and three classes over sets of pairs, beside tf·idf. */
import { FEATURE_COUNT } from '#compare/features.ts';
import { backgroundOf, likelihood } from '#compare/scorer/calibration.ts';
import { logOdds } from '#compare/scorer/scorer.ts';
import { OPPOSED, SAME, WORDS_CALIBRATION } from '#compare/scorer/shipped.ts';
import type { ExampleSet, PairLabel } from '../../../scripts/train/compare/example-sets.ts';
import { averagePrecision, calibrationOf, macroF1, precisionOfFirst } from './measures.ts';

type Decided = Exclude<PairLabel, null>;
const CLASSES: readonly Decided[] = ['same', 'opposed', 'related'];

/** All decided pairs of all sets: what the scorer says of each, and what each is. */
export interface Scored {
	readonly same: readonly number[];
	readonly likelihoods: readonly number[];
	readonly opposed: readonly number[];
	readonly labels: readonly Decided[];
}

export function scored(sets: readonly ExampleSet[]): Scored {
	const same: number[] = [];
	const likelihoods: number[] = [];
	const opposed: number[] = [];
	const labels: Decided[] = [];
	for (const set of sets) {
		const odds = set.labels.map((_, p) => logOdds(SAME, set.features, p * FEATURE_COUNT));
		const background = backgroundOf(odds, WORDS_CALIBRATION);
		set.labels.forEach((label, p) => {
			if (label === null) return;
			same.push(odds[p] as number);
			likelihoods.push(likelihood(odds[p] as number, background, WORDS_CALIBRATION));
			opposed.push(logOdds(OPPOSED, set.features, p * FEATURE_COUNT));
			labels.push(label);
		});
	}
	return { same, likelihoods, opposed, labels };
}

export function rankingOf(scores: readonly number[], labels: readonly Decided[]) {
	const relevant = labels.map((label) => (label === 'same' ? 1 : 0));
	return {
		ap: averagePrecision(scores, relevant),
		first: [20, 50, 200].map((count) => precisionOfFirst(scores, relevant, count))
	};
}

export function calibrationIn({ likelihoods, labels }: Scored) {
	return calibrationOf(
		likelihoods,
		labels.map((label) => (label === 'same' ? 1 : 0))
	);
}

export interface Thresholds {
	readonly same: number;
	readonly opposed: number;
}

/** The two thresholds with the best macro-F1: to be chosen on one part and used on another. */
export function bestThresholds(
	same: readonly number[],
	opposed: readonly number[],
	labels: readonly Decided[]
): Thresholds {
	const cuts = (values: readonly number[]) => {
		const sorted = [...values].sort((a, b) => a - b);
		return Array.from({ length: 24 }, (_, k) => sorted[Math.floor((sorted.length * (k + 0.5)) / 24)] ?? 0);
	};
	let best: Thresholds = { same: 0, opposed: 0 };
	let most = -1;
	for (const sameCut of cuts(same)) {
		for (const opposedCut of cuts(opposed)) {
			const f1 = macroF1(CLASSES, classes(same, opposed, { same: sameCut, opposed: opposedCut }), labels);
			if (f1 > most) [most, best] = [f1, { same: sameCut, opposed: opposedCut }];
		}
	}
	return best;
}

export function threeClasses(
	same: readonly number[],
	opposed: readonly number[],
	labels: readonly Decided[],
	thresholds: Thresholds
): number {
	return macroF1(CLASSES, classes(same, opposed, thresholds), labels);
}

function classes(same: readonly number[], opposed: readonly number[], cut: Thresholds): Decided[] {
	return same.map((value, i) =>
		value >= cut.same ? 'same' : (opposed[i] as number) >= cut.opposed ? 'opposed' : 'related'
	);
}
