/**
 * What does the comparison know about each wording? All wordings at hand share one vocabulary, and a term's weight is fitted
 * to them: what every statement speaks of tells none apart. Linear in the number of words.
 */
import { Numbering } from './numbering.ts';
import {
	ascending,
	counted,
	emphasized,
	idfOf,
	sharedCount,
	Space,
	weighted,
	type Counted,
	type Sparse
} from './sparse.ts';
import { withAcronyms } from './text/acronyms.ts';
import { englishConcepts, type Meaning } from './text/concepts.ts';
import { deniedPlaces, isDenyingStem, leaningFrom, polarityOf, type Polarity } from './text/polarity.ts';
import { remembered } from './text/remembered.ts';
import { termsOf, type Terms } from './text/terms.ts';

export interface Profile {
	/** Stems and numbers, weighted. */
	readonly terms: Sparse;
	/** The concepts that the terms stand for; a term without one stands for itself. */
	readonly concepts: Sparse;
	/** Runs of four letters inside the terms, hashed: what a stemmer misses. */
	readonly grams: Sparse;
	/** idf of each of `terms.ids`, and their sum. */
	readonly idf: Float64Array;
	readonly idfSum: number;
	/** 1 for each of `terms.ids` that stands in the predicate; null where the wording does not show where that begins. */
	readonly inPredicate: Uint8Array | null;
	/** 1 for each of `terms.ids` that a denial is of: the nearest that follow it; null where nothing is denied. */
	readonly inDenied: Uint8Array | null;
	/** 1 for each of `terms.ids` that the wording sets aside; null where it sets nothing aside. */
	readonly inAside: Uint8Array | null;
	/** Concepts of the terms, ascending, and for each the place in `terms.ids` of the term that stands for it. */
	readonly conceptIds: Int32Array;
	readonly conceptAt: Int32Array;
	/** The same for the concepts that a term is contrary to. */
	readonly contraryIds: Int32Array;
	readonly contraryAt: Int32Array;
	/** Places in the vocabulary of the terms written as names, ascending. */
	readonly names: Int32Array;
	/** Countries and regions, in the order in which the wording names them. */
	readonly participants: readonly string[];
	/** The participant of whom it is said, where that is plain. */
	readonly subject: string | null;
	readonly polarity: Polarity;
	/** Below 0 where the terms blame, above where they praise. */
	readonly valence: number;
	/** The same, -1 to 1, with what denials turn round: "does no harm" speaks for what it speaks of. */
	readonly leaning: number;
	/** It names a thing and its contrary, or what it speaks of is without something: contrary words are no sign that it contradicts another wording. */
	readonly namesBoth: boolean;
}

export interface Profiles {
	readonly profiles: readonly Profile[];
	/** The terms by their ids. */
	readonly terms: readonly string[];
	/** What each wording says, as it was read. */
	readonly read: readonly Terms[];
	readonly idf: Float64Array;
}

const termsIn = remembered(termsOf);
const polarityIn = remembered((wording) => polarityOf(termsIn(wording).words));

const GRAM_BITS = 14;
/** Letters of a run, the word's two edges counted as letters. */
const RUN = 4;
/** How much of its weight a term loses that is common whatever the subject: as a term, and as a concept or letter run. */
const STRICT = 0.7;
const MILD = 0.4;

/** `generalityOf` says of a stem how common it is whatever the subject, 0 to 1 (scorer/generality.ts). */
export function profilesOf(wordings: readonly string[], generalityOf: (stem: string) => number = () => 0): Profiles {
	const lexicon = englishConcepts();
	const vocabulary = new Numbering();
	const conceptNumbers = new Numbering();
	/** What each term of the vocabulary brings with it, by its id. */
	const known: KnownTerm[] = [];
	const learn = (term: string): KnownTerm => {
		const own = lexicon.of(term).concepts;
		const generality = generalityOf(term);
		return {
			generality,
			mild: 1 - MILD * generality,
			concepts: own.length === 0 ? [conceptNumbers.of(term)] : own.map((id) => conceptNumbers.of(`~${id}`)),
			grams: gramsOf(term)
		};
	};
	const space = new Space();
	const concepts = new Emphasis(lexicon.count);
	const grams = new Emphasis(1 << GRAM_BITS);
	const texts = withAcronyms(wordings, wordings.map(termsIn));
	const read = texts.map(({ terms, termAt, setAside, names, participants, subject, predicateFrom }, place) => {
		const ids = terms.map((term) => vocabulary.of(term));
		for (const id of ids) {
			const term = (known[id] ??= learn(vocabulary.list[id] ?? ''));
			for (const concept of term.concepts) concepts.add(concept, term.mild);
			for (const gram of term.grams) grams.add(gram, term.mild);
		}
		const own = counted(ids, space);
		const polarity = polarityIn(wordings[place] ?? '');
		const denied = deniedPlaces(polarity, termAt).map((place) => ids[place] as number);
		const { withoutAt } = polarity;
		return {
			terms: own,
			without: withoutAt < 0 ? NO_IDS_SET : new Set(ids.filter((_, at) => (termAt[at] as number) > withoutAt)),
			inAside:
				setAside.length === 0
					? null
					: marked(
							own.ids,
							setAside.map((place) => ids[place] as number)
						),
			inDenied: denied.length === 0 ? null : marked(own.ids, denied),
			inPredicate: predicateFrom === null ? null : marked(own.ids, ids.slice(predicateFrom)),
			concepts: concepts.sorted(space),
			grams: grams.sorted(space),
			names:
				names.length === 0
					? NO_IDS
					: counted(
							names.map((name) => vocabulary.of(name)),
							space
						).ids,
			participants,
			subject,
			polarity
		};
	});
	const meanings = vocabulary.list.map((term) => lexicon.of(term));
	const idf = idfOf(
		read.map((one) => one.terms),
		vocabulary.list.length
	).map((weight, id) => weight * (1 - STRICT * (known[id]?.generality ?? 0)));
	const conceptIdf = idfOf(
		read.map((one) => one.concepts),
		conceptNumbers.list.length
	);
	const gramIdf = idfOf(
		read.map((one) => one.grams),
		1 << GRAM_BITS
	);
	const profiles = read.map((one): Profile => {
		const { ids } = one.terms;
		const concepts = ownersOf(ids, meanings, 'concepts', space);
		const contraries = ownersOf(ids, meanings, 'contraries', space);
		const ownIdf = space.floats(ids.length);
		let idfSum = 0;
		let valence = 0;
		let plain = 0;
		for (let at = 0; at < ids.length; at += 1) {
			const weight = idf[ids[at] as number] as number;
			ownIdf[at] = weight;
			idfSum += weight;
			const sign = meanings[ids[at] as number]?.valence ?? 0;
			valence += sign;
			// A word that denies ("failed") is no blame besides.
			if (sign !== 0 && !isDenyingStem(vocabulary.list[ids[at] as number] ?? ''))
				plain += one.without.has(ids[at] as number) ? -sign : sign;
		}
		return {
			terms: weighted(one.terms, idf, space),
			concepts: emphasized(one.concepts, conceptIdf, space),
			grams: emphasized(one.grams, gramIdf, space),
			idf: ownIdf,
			idfSum,
			inPredicate: one.inPredicate,
			inAside: one.inAside,
			inDenied: one.inDenied,
			conceptIds: concepts.ids,
			conceptAt: concepts.at,
			contraryIds: contraries.ids,
			contraryAt: contraries.at,
			names: one.names,
			participants: one.participants,
			subject: one.subject,
			polarity: one.polarity,
			valence,
			leaning: leaningFrom(plain, one.polarity),
			namesBoth: one.without.size > 0 || (contraries.ids.length > 0 && sharedCount(contraries.ids, concepts.ids) > 0)
		};
	});
	return { profiles, terms: vocabulary.list, read: texts, idf };
}

/** 1 for each id that is among the chosen ones. */
function marked(ids: Int32Array, chosen: readonly number[]): Uint8Array {
	const marks = new Uint8Array(ids.length);
	for (let at = 0; at < ids.length; at += 1) if (chosen.includes(ids[at] as number)) marks[at] = 1;
	return marks;
}

interface KnownTerm {
	readonly generality: number;
	/** The share of its weight that is left to a term as a concept or letter run. */
	readonly mild: number;
	readonly concepts: readonly number[];
	readonly grams: readonly number[];
}

/** Ids with the greatest weight each was given; one for all wordings, emptied by `sorted`. */
class Emphasis {
	#weights: Float64Array;
	/** Those given a weight so far; each once, so there is room for all. */
	#ids: Int32Array;
	#count = 0;

	constructor(size: number) {
		this.#weights = new Float64Array(size);
		this.#ids = new Int32Array(size);
	}

	add(id: number, weight: number): void {
		if (id >= this.#weights.length) {
			const [weights, ids] = [new Float64Array(2 * id + 1), new Int32Array(2 * id + 1)];
			weights.set(this.#weights);
			ids.set(this.#ids);
			[this.#weights, this.#ids] = [weights, ids];
		}
		const known = this.#weights[id] as number;
		if (known === 0) {
			this.#ids[this.#count] = id;
			this.#count += 1;
		}
		if (weight > known) this.#weights[id] = weight;
	}

	/** The ids ascending; what counts for each is its weight. */
	sorted(space: Space): Counted {
		const ids = space.ints(this.#count);
		ids.set(this.#ids.subarray(0, this.#count));
		ascending(ids);
		const counts = space.floats(ids.length);
		for (let i = 0; i < ids.length; i += 1) {
			const id = ids[i] as number;
			counts[i] = this.#weights[id] as number;
			this.#weights[id] = 0;
		}
		this.#count = 0;
		return { ids, counts };
	}
}

/**
 * The concepts, or the contraries, of all terms, ascending, and for each the place of its term. Ids are below 2^20, places below 2^10.
 */
function ownersOf(
	terms: Int32Array,
	meanings: readonly Meaning[],
	kind: 'concepts' | 'contraries',
	space: Space
): { ids: Int32Array; at: Int32Array } {
	let count = 0;
	for (let at = 0; at < terms.length; at += 1) count += (meanings[terms[at] as number] as Meaning)[kind].length;
	if (count === 0) return NO_OWNERS;
	const [ids, places] = [space.ints(count), space.ints(count)];
	let next = 0;
	for (let at = 0; at < terms.length; at += 1)
		for (const id of (meanings[terms[at] as number] as Meaning)[kind])
			ids[next++] = id * PLACES + Math.min(at, PLACES - 1);
	ascending(ids);
	for (let i = 0; i < count; i += 1) {
		const packed = ids[i] as number;
		ids[i] = Math.floor(packed / PLACES);
		places[i] = packed % PLACES;
	}
	return { ids, at: places };
}

const PLACES = 1 << 10;
const NO_IDS_SET: ReadonlySet<number> = new Set();
const NO_IDS = new Int32Array(0);
const NO_OWNERS = { ids: NO_IDS, at: NO_IDS };

const gramMemory = new Map<string, readonly number[]>();

function gramsOf(term: string): readonly number[] {
	const known = gramMemory.get(term);
	if (known) return known;
	const padded = `^${term}$`;
	const grams: number[] = [];
	for (let i = 0; i + RUN <= padded.length; i += 1) grams.push(hashOf(padded, i, i + RUN));
	if (gramMemory.size >= 50_000) gramMemory.clear();
	gramMemory.set(term, grams);
	return grams;
}

/** FNV-1a (Fowler, Noll and Vo 1991), folded to GRAM_BITS. */
function hashOf(text: string, from: number, to: number): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return ((hash >>> GRAM_BITS) ^ hash) & ((1 << GRAM_BITS) - 1);
}
