/**
 * What speaks for two statements saying the same, or the contrary? A fixed row of numbers for each pair, each between -1 and 1
 * and the same in both directions, so that compare(a, b) mirrors compare(b, a).
 */
import type { Profile } from './profile.ts';
import { byNeighbors, kernel, look, outlookFor, type Outlook, type Surroundings } from './surroundings.ts';

export const FEATURES = [
	/** Mean of the cosines of terms, of concepts and of letter runs (surroundings.ts). */
	'resemblance',
	/** The share of both wordings' weight that the other meets with the same term or one of the same concept. */
	'covered',
	/** Similarity of the two neighborhoods, and of the neighbors alone. */
	'diffused',
	'byNeighbors',
	/** One denies and the other does not. */
	'denial',
	/** The share of weight in words that are contrary to one of the other wording. */
	'contrary',
	/** Praise here and blame there: positive; both alike: negative. */
	'valence',
	/** Both say how things are, or both how they ought to be, may be, will be. */
	'mood',
	/** The share of what is said of the subjects that the other wording meets; as of the whole where it is not plain what that is. */
	'predicates'
] as const;

export type Feature = (typeof FEATURES)[number];
export const FEATURE_COUNT = FEATURES.length;

const DIFFUSED = FEATURES.indexOf('diffused');

/** Writes the features of the pair (i, j) to `out` from `at` on, the diffused similarity not yet divided. `outlook` is that of `i`. */
function featuresOf(
	profiles: readonly Profile[],
	surroundings: Surroundings,
	[i, j]: readonly [number, number],
	outlook: Outlook,
	out: Float64Array,
	at = 0
): void {
	const a = profiles[i] as Profile;
	const b = profiles[j] as Profile;
	const here = coverage(a, b);
	const there = coverage(b, a);
	out[at] = outlook.own[j] as number;
	out[at + 1] = Math.sqrt(here.met * there.met);
	out[at + DIFFUSED] = kernel(surroundings, j, outlook);
	out[at + 3] = byNeighbors(surroundings, i, j, outlook);
	out[at + 4] = a.polarity.denials.length > 0 !== b.polarity.denials.length > 0 ? 1 : 0;
	out[at + 5] = Math.max(here.contrary, there.contrary);
	out[at + 6] = -Math.tanh(a.valence) * Math.tanh(b.valence);
	out[at + 7] = a.polarity.mood === b.polarity.mood ? 1 : 0;
	out[at + 8] = Math.sqrt(here.predicate * there.predicate);
}

interface Coverage {
	/** Share of a's weight in terms that b has, or of which b has one of the same concept. */
	readonly met: number;
	/** Share of a's weight in terms, not met, that are contrary to one of b's. */
	readonly contrary: number;
	/** Share of the weight of a's predicate that is accounted for; of all of a where it is not plain where that begins. */
	readonly predicate: number;
}

/** Which of a's terms are accounted for; a wording has far fewer terms than that. */
const accounted = new Uint8Array(512);

function coverage(a: Profile, b: Profile): Coverage {
	const count = Math.min(a.terms.ids.length, accounted.length);
	accounted.fill(0, 0, count);
	let met = 0;
	const [x, y] = [a.terms.ids, b.terms.ids];
	for (let i = 0, j = 0; i < count && j < y.length;) {
		const difference = (x[i] as number) - (y[j] as number);
		if (difference === 0) {
			accounted[i] = 1;
			met += a.idf[i] as number;
		}
		if (difference <= 0) i += 1;
		if (difference >= 0) j += 1;
	}
	met += metBy(a, a.conceptIds, a.conceptAt, b, count);
	const predicate = a.inPredicate ? metAmong(a, a.inPredicate, count) : met / (a.idfSum || 1);
	const contrary = metBy(a, a.contraryIds, a.contraryAt, b, count);
	return { met: met / (a.idfSum || 1), contrary: contrary / (a.idfSum || 1), predicate };
}

/** The share of the weight of the marked terms that is accounted for. */
function metAmong(a: Profile, marks: Uint8Array, count: number): number {
	let met = 0;
	let all = 0;
	for (let at = 0; at < count; at += 1) {
		if (marks[at] === 0) continue;
		const weight = a.idf[at] as number;
		all += weight;
		if (accounted[at] === 1) met += weight;
	}
	return all > 0 ? met / all : 0;
}

/** The weight of a's terms, not yet accounted for, that stand for (or against) one of b's concepts; they are accounted for then. */
function metBy(a: Profile, ids: Int32Array, at: Int32Array, b: Profile, count: number): number {
	let weight = 0;
	const other = b.conceptIds;
	for (let i = 0, j = 0; i < ids.length && j < other.length;) {
		const difference = (ids[i] as number) - (other[j] as number);
		if (difference > 0) j += 1;
		else {
			const place = at[i] as number;
			if (difference === 0 && place < count && accounted[place] === 0) {
				accounted[place] = 1;
				weight += a.idf[place] as number;
			}
			i += 1;
		}
	}
	return weight;
}

/** Pairs of places: `first` ascending, so that each statement's outlook is made once. */
export interface Pairs {
	readonly first: Int32Array;
	readonly second: Int32Array;
}

/** The features of all pairs, row after row. One look at each statement serves its pairs and the length of its diffused vector. */
export function allFeatures(profiles: readonly Profile[], surroundings: Surroundings, pairs: Pairs): Float64Array {
	const count = pairs.first.length;
	const features = new Float64Array(count * FEATURE_COUNT);
	const outlook = outlookFor(profiles.length);
	const norms = new Float64Array(profiles.length);
	for (let i = 0, p = 0; i < profiles.length; i += 1) {
		look(surroundings, i, outlook);
		norms[i] = Math.sqrt(kernel(surroundings, i, outlook)) || 1;
		for (; p < count && pairs.first[p] === i; p += 1)
			featuresOf(profiles, surroundings, [i, pairs.second[p] as number], outlook, features, p * FEATURE_COUNT);
	}
	for (let p = 0; p < count; p += 1) {
		const at = p * FEATURE_COUNT + DIFFUSED;
		const lengths = (norms[pairs.first[p] as number] as number) * (norms[pairs.second[p] as number] as number);
		features[at] = (features[at] as number) / lengths;
	}
	return features;
}
