/**
 * Trains the scorer of `compare` on the train part of ArgKP-2021 and gives the text of src/lib/compare/scorer/model.ts.
 * The dev part and all other corpora stay unseen: `npm run bench:compare` measures on them. Same input, same output.
 */
import { FEATURE_COUNT, FEATURES, type Feature } from '#compare/features.ts';
import { generalityIn, generalityTable } from '#compare/scorer/generality.ts';
import { backgroundOf, likelihood } from '#compare/scorer/calibration.ts';
import { logOdds, type Logistic, type Model } from '#compare/scorer/scorer.ts';
import { termsOf } from '#compare/text/terms.ts';
import type { MatchingTask } from './argkp.ts';
import { gathered, matchingSets, mixedSets, type ExampleSet, type PairLabel } from './example-sets.ts';
import { fit, type Examples } from './logistic.ts';
import { seeded } from './random.ts';

const SEED = 11;
const MIXED_SIZES = [12, 20, 40, 80];
const PENALTY = 100;
/** Both kinds of set together count as many examples; the mixed ones this share of it. */
const EXAMPLES = 20_000;
const MIXED_SHARE = 0.2;
/** Contraries and praise also mark wordings on one subject, which on this corpus speaks for *same*; elsewhere it must not. */
const SAME_FEATURES: readonly Feature[] = ['resemblance', 'covered', 'diffused', 'byNeighbors', 'denial', 'mood'];
/** Stems of fewer topics are left out of the table. */
const LEAST_TOPICS = 3;

export function trainModel(tasks: readonly MatchingTask[]): Model {
	const { table, topics } = generalityTableOf(tasks);
	const generalityOf = generalityIn(table, topics);
	const matching = matchingSets(tasks, generalityOf);
	const mixed = mixedSets(tasks, MIXED_SIZES, seeded(SEED), generalityOf);
	const isDecided = (label: PairLabel) => label !== null;
	const parts = [
		weightedPart(matching, isDecided, 'same', (1 - MIXED_SHARE) * EXAMPLES),
		weightedPart(mixed, isDecided, 'same', MIXED_SHARE * EXAMPLES)
	];
	const same = together(parts);
	const opposed = weightedPart(
		mixed,
		(label) => label === 'opposed' || label === 'related',
		'opposed',
		MIXED_SHARE * EXAMPLES
	);
	const isUsed = FEATURES.map((feature) => SAME_FEATURES.includes(feature));
	const fitted = rounded(fit(same, FEATURE_COUNT, PENALTY, isUsed));
	return {
		same: fitted,
		opposed: rounded(
			fit(
				opposed,
				FEATURE_COUNT,
				PENALTY,
				FEATURES.map(() => true)
			)
		),
		...calibrationOf(fitted, mixed),
		generality: table,
		subjects: topics
	};
}

function generalityTableOf(tasks: readonly MatchingTask[]): { table: string; topics: number } {
	const topics = new Map<string, Set<string>>();
	for (const { topic, arguments: wordings } of tasks) {
		for (const wording of wordings) {
			for (const term of termsOf(wording).terms) topics.set(term, (topics.get(term) ?? new Set()).add(topic));
		}
	}
	const counts = Array.from(topics, ([term, own]) => [term, own.size] as const).filter(
		([, count]) => count >= LEAST_TOPICS
	);
	return { table: generalityTable(new Map(counts)), topics: new Set(tasks.map((task) => task.topic)).size };
}

function weightedPart(
	sets: readonly ExampleSet[],
	isChosen: (label: PairLabel) => boolean,
	wanted: PairLabel,
	whole: number
): Examples {
	const { features, labels } = gathered(sets, isChosen);
	const weight = whole / Math.max(1, labels.length);
	return {
		features,
		labels: Float64Array.from(labels, (label) => (label === wanted ? 1 : 0)),
		weights: new Float64Array(labels.length).fill(weight)
	};
}

function together(parts: readonly Examples[]): Examples {
	const joined = (pick: (part: Examples) => ArrayLike<number>) =>
		Float64Array.from(parts.flatMap((part) => Array.from(pick(part))));
	return {
		features: joined((part) => part.features),
		labels: joined((part) => part.labels),
		weights: joined((part) => part.weights)
	};
}

/** How far above a set's background the even odds lie: the value with the least log loss over the mixed sets, a pair each one vote. */
function calibrationOf(same: Logistic, mixed: readonly ExampleSet[]): Pick<Model, 'above' | 'background'> {
	const sets = mixed.map(({ features, labels }) => ({
		labels,
		odds: labels.map((_, p) => logOdds(same, features, p * FEATURE_COUNT))
	}));
	const none = { above: 0, slope: 1, usual: 0, weight: 0 };
	const backgrounds = sets.map(({ odds }) => backgroundOf(odds, none));
	const lossAt = (above: number) => {
		let loss = 0;
		sets.forEach(({ labels, odds }, at) =>
			labels.forEach((label, p) => {
				if (label === null) return;
				const p1 = likelihood(odds[p] ?? 0, backgrounds[at] ?? 0, { ...none, above });
				loss -= Math.log(Math.max(1e-9, label === 'same' ? p1 : 1 - p1));
			})
		);
		return loss;
	};
	const candidates = Array.from({ length: 41 }, (_, step) => step / 10);
	const above = candidates.reduce((best, one) => (lossAt(one) < lossAt(best) ? one : best));
	const mean = backgrounds.reduce((sum, one) => sum + one, 0) / backgrounds.length;
	return { above, background: Number(mean.toFixed(2)) };
}

function rounded({ weights, bias }: Logistic): Logistic {
	return { weights: weights.map((weight) => Number(weight.toFixed(4))), bias: Number(bias.toFixed(4)) };
}

const ROW = 96;

/** The text of the model's source file, before formatting. */
export function sourceOf(model: Model): string {
	const rows = model.generality.match(new RegExp(`.{1,${ROW}}`, 'gs')) ?? [];
	return `/**
 * The trained weights of the scorer: written by \`npm run train:compare\`, not by hand. Derived from the train part of
 * ArgKP-2021 (© IBM 2021, Community Data License Agreement – Sharing 1.0); holds counts and weights, none of its text.
 * What they are and how well they do: docs/models/compare-scorer.md.
 */
import type { Model } from './scorer.ts';

const GENERALITY = [
${rows.map((row) => `'${row}'`).join(',\n')}
].join('');

export const MODEL: Model = {
	// ${FEATURES.join(', ')}
	same: ${JSON.stringify(model.same)},
	opposed: ${JSON.stringify(model.opposed)},
	above: ${model.above},
	background: ${model.background},
	subjects: ${model.subjects},
	generality: GENERALITY
};
`;
}
