/**
 * Which key point does an argument make? ArgKP-2021, by the current script of the shared task: each argument takes its best key
 * point, the surer half is kept, average precision times the share of matches, mean over motion and stance. Strict: an undecided
 * pair is wrong; relaxed: right.
 */
import { FEATURE_COUNT } from '#compare/features.ts';
import { profilesOf } from '#compare/profile.ts';
import { logOdds } from '#compare/scorer/scorer.ts';
import { generalityOf, SAME } from '#compare/scorer/shipped.ts';
import { dot } from '#compare/sparse.ts';
import type { MatchingTask } from '../../../scripts/train/compare/argkp.ts';
import { matchingSets } from '../../../scripts/train/compare/example-sets.ts';
import { choicesOf, type Choice } from './choice.ts';

/** Weight of the neighbors' choice and of the lead over the next key point; chosen on the train part. */
const VOTE = 0.3;
const MARGIN = 2;

export interface MatchingScore {
	readonly strict: number;
	readonly relaxed: number;
}

export function byScorer(tasks: readonly MatchingTask[]): MatchingScore {
	return meanOf(
		matchingSets(tasks, generalityOf).map(({ task, features, surroundings, from }) => {
			const points = task.keyPoints.length;
			const scores = task.arguments.map((_, i) =>
				Float64Array.from({ length: points }, (_, k) => logOdds(SAME, features, (i * points + k) * FEATURE_COUNT))
			);
			const neighborsOf = (i: number) =>
				Array.from(surroundings.neighbors[from + i] ?? [], (place, at) => ({
					statement: place - from,
					share: surroundings.shares[from + i]?.[at] ?? 0
				})).filter(({ statement }) => statement >= 0 && statement < scores.length);
			return scoreOf(task, choicesOf({ scores, neighborsOf, vote: VOTE, margin: MARGIN }));
		})
	);
}

/** Cosine of tf·idf, with the idf of the texts at hand. */
export function byTfIdf(tasks: readonly MatchingTask[]): MatchingScore {
	return meanOf(
		tasks.map((task) => {
			const { profiles } = profilesOf([...task.arguments, ...task.keyPoints]);
			const count = task.arguments.length;
			const choices = task.arguments.map((_, i): Choice | null => {
				let best: Choice | null = null;
				task.keyPoints.forEach((_, k) => {
					const [a, b] = [profiles[i], profiles[count + k]];
					const confidence = a && b ? dot(a.terms, b.terms) : 0;
					if (!best || confidence > best.confidence) best = { option: k, confidence };
				});
				return best;
			});
			return scoreOf(task, choices);
		})
	);
}

function scoreOf(task: MatchingTask, choices: readonly (Choice | null)[]): MatchingScore {
	const chosen = choices
		.flatMap((choice, i) =>
			choice ? [{ confidence: choice.confidence, label: task.labels[i]?.[choice.option] ?? null }] : []
		)
		.sort((a, b) => b.confidence - a.confidence);
	const top = chosen.slice(0, Math.floor(chosen.length / 2));
	const precision = (undecided: 0 | 1) => {
		let hits = 0;
		let sum = 0;
		top.forEach(({ label }, rank) => {
			if ((label ?? undecided) !== 1) return;
			hits += 1;
			sum += hits / (rank + 1);
		});
		return hits === 0 ? 0 : (sum / hits) * (hits / top.length);
	};
	return { strict: precision(0), relaxed: precision(1) };
}

function meanOf(scores: readonly MatchingScore[]): MatchingScore {
	const mean = (pick: (score: MatchingScore) => number) =>
		scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length);
	return { strict: mean((score) => score.strict), relaxed: mean((score) => score.relaxed) };
}
