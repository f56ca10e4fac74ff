/** Same, opposed or only related? Ranking, likelihoods and three classes over sets of pairs, beside tf·idf. */
import { FEATURE_COUNT } from '#compare/features.ts';
import { backgroundOf, likelihood } from '#compare/scorer/calibration.ts';
import { logOdds } from '#compare/scorer/scorer.ts';
import { OPPOSED, SAME, WORDS_CALIBRATION } from '#compare/scorer/shipped.ts';
import type { ExampleSet, PairLabel } from '../../../scripts/train/compare/example-sets.ts';
import { averagePrecision, calibrationOf, precisionOfFirst } from './measures.ts';

type Decided = Exclude<PairLabel, null>;
const CLASSES: readonly Decided[] = ['same', 'opposed', 'related'];

/** All decided pairs of all sets: what the scorer says of each, and what each is. */
export interface Scored {
	readonly same: readonly number[];
	readonly likelihoods: readonly number[];
	/** Where the pair stands among the pairs of its set by the odds of opposition, 0 to 1: what they are worth differs from set to set. */
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
		const ranks = ranksOf(set.labels.map((_, p) => logOdds(OPPOSED, set.features, p * FEATURE_COUNT)));
		set.labels.forEach((label, p) => {
			if (label === null) return;
			same.push(odds[p] as number);
			likelihoods.push(likelihood(odds[p] as number, background, WORDS_CALIBRATION));
			opposed.push(ranks[p] as number);
			labels.push(label);
		});
	}
	return { same, likelihoods, opposed, labels };
}

/** Cosines of tf·idf as the only sign: the likest pairs say the same, and of the rest the least like are taken for opposed. */
export function scoredByCosine(
	sets: readonly { readonly cosines: readonly number[]; readonly labels: readonly PairLabel[] }[]
): Scored {
	const parts = sets.map(({ cosines, labels }) => {
		const ranks = ranksOf(cosines.map((cosine) => -cosine));
		return labels.flatMap((label, p) =>
			label === null ? [] : [{ label, cosine: cosines[p] as number, rank: ranks[p] as number }]
		);
	});
	const all = parts.flat();
	const cosines = all.map((one) => one.cosine);
	return {
		same: cosines,
		likelihoods: cosines,
		opposed: all.map((one) => one.rank),
		labels: all.map((one) => one.label)
	};
}

/** For each value the share of values that are below it. */
function ranksOf(values: readonly number[]): number[] {
	const order = values.map((_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
	const ranks = new Array<number>(values.length).fill(0);
	order.forEach((at, place) => (ranks[at] = (place + 0.5) / values.length));
	return ranks;
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
export function bestThresholds({ likelihoods, opposed, labels }: Classified): Thresholds {
	const cuts = (values: readonly number[], shares: readonly number[]) => {
		const sorted = [...values].sort((a, b) => a - b);
		return shares.map((share) => sorted[Math.floor(sorted.length * share)] ?? 0);
	};
	const even = Array.from({ length: 24 }, (_, k) => (k + 0.5) / 24);
	let best: Thresholds = { same: 0, opposed: 0 };
	let most = -1;
	// Where few pairs say the same, the threshold lies among the last hundredths.
	for (const same of cuts(likelihoods, [...even, 0.96, 0.97, 0.985, 0.99, 0.995])) {
		for (const cut of cuts(opposed, even)) {
			const f1 = threeClasses({ likelihoods, opposed, labels }, { same, opposed: cut });
			if (f1 > most) [most, best] = [f1, { same, opposed: cut }];
		}
	}
	return best;
}

type Classified = Pick<Scored, 'likelihoods' | 'opposed' | 'labels'>;

/** Macro-F1 of the three classes that the thresholds make. */
export function threeClasses({ likelihoods, opposed, labels }: Classified, cut: Thresholds): number {
	const hits = [0, 0, 0];
	const said = [0, 0, 0];
	const was = [0, 0, 0];
	const count = (list: number[], at: number) => (list[at] = (list[at] as number) + 1);
	labels.forEach((label, i) => {
		const isSame = (likelihoods[i] as number) >= cut.same;
		const own = isSame ? 0 : (opposed[i] as number) >= cut.opposed ? 1 : 2;
		const right = CLASSES.indexOf(label);
		count(said, own);
		count(was, right);
		if (own === right) count(hits, own);
	});
	const f1 = hits.map((hit, at) => (2 * hit) / Math.max(1, (said[at] as number) + (was[at] as number)));
	return f1.reduce((sum, one) => sum + one, 0) / CLASSES.length;
}
