/**
 * Which pairs does the scorer learn from? Two kinds of set, both from ArgKP: an argument beside each key point of its side
 * (a long wording and a short one, few rivals), and small mixed sets of arguments of both sides (as when articles are laid side
 * by side: two arguments for the same key point say the same). Features are computed inside the set, as they are in use.
 */
import { allFeatures, FEATURE_COUNT, type Pairs } from '#compare/features.ts';
import { profilesOf } from '#compare/profile.ts';
import { surroundingsOf, type Surroundings } from '#compare/surroundings.ts';
import type { MatchingTask } from './argkp.ts';
import { shuffled } from './random.ts';

export type PairLabel = 'same' | 'opposed' | 'related' | null;

export interface ExampleSet {
	readonly topic: string;
	readonly pairs: Pairs;
	readonly features: Float64Array;
	/** null: undecided, not learned from. */
	readonly labels: readonly PairLabel[];
}

/** One task with the pairs of all its arguments and key points: pair number = argument · key points + key point. */
export interface MatchingSet extends ExampleSet {
	readonly task: MatchingTask;
	readonly surroundings: Surroundings;
	/** The place of the task's first argument among the wordings of its topic; its key points follow its arguments. */
	readonly from: number;
}

type GeneralityOf = (stem: string) => number;

/** Both stances of a topic are at hand together: what the whole topic speaks of tells nothing apart. */
export function matchingSets(tasks: readonly MatchingTask[], generalityOf: GeneralityOf): MatchingSet[] {
	return byTopic(tasks).flatMap((group) => {
		const { profiles } = profilesOf(
			group.flatMap((task) => [...task.arguments, ...task.keyPoints]),
			generalityOf
		);
		const surroundings = surroundingsOf(profiles);
		let from = 0;
		return group.map((task) => {
			const [count, points] = [task.arguments.length, task.keyPoints.length];
			const start = from;
			from += count + points;
			const pairs = {
				first: Int32Array.from({ length: count * points }, (_, p) => start + Math.floor(p / points)),
				second: Int32Array.from({ length: count * points }, (_, p) => start + count + (p % points))
			};
			const labels = task.labels.flatMap((own) =>
				own.map((label): PairLabel => (label === null ? null : label === 1 ? 'same' : 'related'))
			);
			const features = allFeatures(profiles, surroundings, pairs);
			return { topic: task.topic, task, surroundings, from: start, pairs, features, labels };
		});
	});
}

interface Matched {
	readonly wording: string;
	readonly stance: number;
	readonly points: ReadonlySet<string>;
	readonly undecided: ReadonlySet<string>;
}

/** Wordings on one topic, and what any two of them are to each other. */
export interface MixedWordings {
	readonly topic: string;
	readonly wordings: readonly string[];
	readonly labelOf: (i: number, j: number) => PairLabel;
}

/** For each topic one set of each size, arguments with one or two key points and half of the key points themselves. */
export function mixedWordings(
	tasks: readonly MatchingTask[],
	sizes: readonly number[],
	random: () => number
): MixedWordings[] {
	return byTopic(tasks).flatMap((group) => {
		const pool = group.flatMap(matchedArguments).filter(({ points }) => points.size === 1 || points.size === 2);
		return sizes.map((size): MixedWordings => {
			const points = group.flatMap(keyPointsThemselves).filter(() => random() < 0.5);
			const chosen = [...shuffled(pool, random).slice(0, size), ...points];
			return {
				topic: group[0]?.topic ?? '',
				wordings: chosen.map((one) => one.wording),
				labelOf: (i, j) => labelOf(chosen[i] as Matched, chosen[j] as Matched)
			};
		});
	});
}

export function mixedSets(
	tasks: readonly MatchingTask[],
	sizes: readonly number[],
	random: () => number,
	generalityOf: GeneralityOf
): ExampleSet[] {
	return mixedWordings(tasks, sizes, random).map(({ topic, wordings, labelOf: labelBetween }): ExampleSet => {
		const pairs = everyPair(wordings.length);
		const { profiles } = profilesOf(wordings, generalityOf);
		const labels = Array.from(pairs.first, (i, p) => labelBetween(i, pairs.second[p] as number));
		return { topic, pairs, features: allFeatures(profiles, surroundingsOf(profiles), pairs), labels };
	});
}

export function everyPair(count: number): Pairs {
	const first: number[] = [];
	const second: number[] = [];
	for (let i = 0; i < count; i += 1) {
		for (let j = i + 1; j < count; j += 1) {
			first.push(i);
			second.push(j);
		}
	}
	return { first: Int32Array.from(first), second: Int32Array.from(second) };
}

function labelOf(a: Matched, b: Matched): PairLabel {
	if (a.stance !== b.stance) return 'opposed';
	const meets = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((point) => y.has(point));
	if (meets(a.points, b.points)) return a.points.size === 1 && b.points.size === 1 ? 'same' : null;
	const isOpen = meets(a.points, b.undecided) || meets(b.points, a.undecided) || meets(a.undecided, b.undecided);
	return isOpen ? null : 'related';
}

function matchedArguments(task: MatchingTask): Matched[] {
	return task.arguments.map((wording, argument) => {
		const withLabel = (wanted: 1 | null) =>
			new Set(
				(task.labels[argument] ?? []).flatMap((label, point) => (label === wanted ? [`${task.stance}.${point}`] : []))
			);
		return { wording, stance: task.stance, points: withLabel(1), undecided: withLabel(null) };
	});
}

function keyPointsThemselves(task: MatchingTask): Matched[] {
	return task.keyPoints.map((wording, point) => ({
		wording,
		stance: task.stance,
		points: new Set([`${task.stance}.${point}`]),
		undecided: new Set<string>()
	}));
}

function byTopic(tasks: readonly MatchingTask[]): MatchingTask[][] {
	const topics = new Map<string, MatchingTask[]>();
	for (const task of tasks) topics.set(task.topic, [...(topics.get(task.topic) ?? []), task]);
	return [...topics.values()];
}

/** The features of the chosen pairs of many sets as one block, with the labels of those pairs. */
export function gathered(sets: readonly ExampleSet[], isChosen: (label: PairLabel) => boolean) {
	const labels: PairLabel[] = [];
	const blocks: Float64Array[] = [];
	for (const set of sets) {
		set.labels.forEach((label, p) => {
			if (!isChosen(label)) return;
			labels.push(label);
			blocks.push(set.features.subarray(p * FEATURE_COUNT, (p + 1) * FEATURE_COUNT));
		});
	}
	const features = new Float64Array(labels.length * FEATURE_COUNT);
	blocks.forEach((block, at) => features.set(block, at * FEATURE_COUNT));
	return { features, labels };
}
