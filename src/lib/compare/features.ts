/**
 * What speaks for two statements saying the same, or the contrary? A fixed row of numbers for each pair, each between -1 and 1
 * and the same in both directions, so that compare(a, b) mirrors compare(b, a).
 */
import type { Profile } from './profile.ts';
import { kernel, look, outlookFor, type Outlook, type Surroundings } from './surroundings.ts';

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
	'predicates',
	/** One speaks for what it speaks of and the other against it, denials counted: positive; both alike: negative. */
	'leaning',
	/** One denies and the other does not: the share of what is denied that the other wording meets. */
	'denied',
	/** The share of what one sets aside ("rather than a road") that the other speaks of, where only one sets anything aside. */
	'aside'
] as const;

export type Feature = (typeof FEATURES)[number];
export const FEATURE_COUNT = FEATURES.length;

const DIFFUSED = FEATURES.indexOf('diffused');

/** What the features ask of one statement for all of its pairs. */
interface Tone {
	readonly denies: boolean;
	/** Praise or blame, -1 to 1. */
	readonly valence: number;
	readonly leaning: number;
}

/** Writes the features of the pair (i, j) to `out` from `at` on, the diffused similarity not yet divided. `outlook` is that of `i`. */
function featuresOf(
	profiles: readonly Profile[],
	tones: readonly Tone[],
	surroundings: Surroundings,
	i: number,
	j: number,
	outlook: Outlook,
	out: Float64Array,
	at: number
): void {
	const a = profiles[i] as Profile;
	const b = profiles[j] as Profile;
	const own = tones[i] as Tone;
	const other = tones[j] as Tone;
	cover(a, b);
	out[at] = outlook.own[j] as number;
	out[at + 1] = Math.sqrt(here.met * there.met);
	out[at + DIFFUSED] = kernel(surroundings, j, outlook);
	const reach = (surroundings.reach[i] as number) * (surroundings.reach[j] as number);
	out[at + 3] = reach > 0 ? outlook.byNeighbors / reach : 0;
	out[at + 4] = own.denies !== other.denies ? 1 : 0;
	out[at + 5] = Math.max(here.contrary, there.contrary);
	out[at + 6] = -own.valence * other.valence;
	out[at + 7] = a.polarity.mood === b.polarity.mood ? 1 : 0;
	out[at + 8] = Math.sqrt(here.predicate * there.predicate);
	out[at + 9] = -own.leaning * other.leaning;
	out[at + 10] = own.denies === other.denies ? 0 : own.denies ? here.denied : there.denied;
	out[at + 11] = (a.inAside === null) === (b.inAside === null) ? 0 : here.aside + there.aside;
}

/** What of a pair's two wordings is met, as shares of the weight of the one that is asked. */
interface Coverage {
	/** In terms that the other has, or of which it has one of the same concept. */
	met: number;
	/** In terms, not met, that are contrary to one of the other's. */
	contrary: number;
	/** Of the predicate's weight the part that is met; of all of the wording where it is not plain where that begins. */
	predicate: number;
	/** Of the weight of what is denied the part that is met; of all of the wording where it is not plain what that is. */
	denied: number;
	/** Of the weight of what is set aside the part that is met; 0 where nothing is set aside. */
	aside: number;
}

/** Which terms of each are accounted for: those that hold the number of the pair at hand. */
const seen: Record<'here' | 'there', Uint32Array> = { here: new Uint32Array(512), there: new Uint32Array(512) };
let turn = 0;
const here: Coverage = { met: 0, contrary: 0, predicate: 0, denied: 0, aside: 0 };
const there: Coverage = { met: 0, contrary: 0, predicate: 0, denied: 0, aside: 0 };

/** Fills `here` with what of `a` is met by `b`, `there` with what of `b` is met by `a`. */
function cover(a: Profile, b: Profile): void {
	const [x, y] = [a.terms.ids, b.terms.ids];
	seen.here = roomFor(seen.here, x.length);
	seen.there = roomFor(seen.there, y.length);
	turn = turn === 0xffffffff ? 1 : turn + 1;
	let met = 0;
	for (let i = 0, j = 0; i < x.length && j < y.length;) {
		const difference = (x[i] as number) - (y[j] as number);
		if (difference === 0) {
			seen.here[i] = turn;
			seen.there[j] = turn;
			// A term weighs the same in every wording.
			met += a.idf[i] as number;
		}
		if (difference <= 0) i += 1;
		if (difference >= 0) j += 1;
	}
	coverOne(a, b, met, seen.here, here);
	coverOne(b, a, met, seen.there, there);
}

/** `shared` is the weight of the terms that both have; they are marked in `marks`. */
function coverOne(own: Profile, other: Profile, shared: number, marks: Uint32Array, out: Coverage): void {
	const all = own.idfSum || 1;
	const met = shared + metBy(own, own.conceptIds, own.conceptAt, other, marks);
	out.met = met / all;
	out.predicate = own.inPredicate ? metAmong(own, own.inPredicate, marks) : met / all;
	out.aside = own.inAside ? metAmong(own, own.inAside, marks) : 0;
	out.denied = own.inDenied ? metAmong(own, own.inDenied, marks) : met / all;
	out.contrary = metBy(own, own.contraryIds, own.contraryAt, other, marks) / all;
}

function roomFor(marks: Uint32Array, length: number): Uint32Array {
	return marks.length < length ? new Uint32Array(2 * length) : marks;
}

/** The share of the weight of the chosen terms that is accounted for. */
function metAmong(own: Profile, chosen: Uint8Array, marks: Uint32Array): number {
	let met = 0;
	let all = 0;
	for (let at = 0; at < chosen.length; at += 1) {
		if (chosen[at] === 0) continue;
		const weight = own.idf[at] as number;
		all += weight;
		if (marks[at] === turn) met += weight;
	}
	return all > 0 ? met / all : 0;
}

/** The weight of one's terms, not yet accounted for, that stand for (or against) one of the other's concepts; they are accounted for then. */
function metBy(own: Profile, ids: Int32Array, at: Int32Array, { conceptIds }: Profile, marks: Uint32Array): number {
	let weight = 0;
	for (let i = 0, j = 0; i < ids.length && j < conceptIds.length;) {
		const difference = (ids[i] as number) - (conceptIds[j] as number);
		if (difference > 0) j += 1;
		else {
			const place = at[i] as number;
			if (difference === 0 && marks[place] !== turn) {
				marks[place] = turn;
				weight += own.idf[place] as number;
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
	const tones = profiles.map(({ polarity, valence, leaning }): Tone => ({
		denies: polarity.denials.length > 0,
		valence: Math.tanh(valence),
		leaning
	}));
	const norms = new Float64Array(profiles.length);
	for (let i = 0, p = 0; i < profiles.length; i += 1) {
		look(surroundings, i, outlook);
		norms[i] = Math.sqrt(kernel(surroundings, i, outlook)) || 1;
		for (; p < count && pairs.first[p] === i; p += 1)
			featuresOf(profiles, tones, surroundings, i, pairs.second[p] as number, outlook, features, p * FEATURE_COUNT);
	}
	for (let p = 0; p < count; p += 1) {
		const at = p * FEATURE_COUNT + DIFFUSED;
		const lengths = (norms[pairs.first[p] as number] as number) * (norms[pairs.second[p] as number] as number);
		features[at] = (features[at] as number) / lengths;
	}
	return features;
}
