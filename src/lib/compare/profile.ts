/**
 * What does the comparison know about each wording? All wordings at hand share one vocabulary, and a term's weight is fitted
 * to them: what every statement speaks of tells none apart. Linear in the number of words.
 */
import { counted, idfOf, weighted, type Counted, type Sparse } from './sparse.ts';
import { englishConcepts } from './text/concepts.ts';
import { polarityOf, type Polarity } from './text/polarity.ts';
import { termsOf } from './text/terms.ts';

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
}

export interface Profiles {
	readonly profiles: readonly Profile[];
	/** The terms by their ids. */
	readonly terms: readonly string[];
	readonly idf: Float64Array;
}

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
	const concepts = new Emphasis(lexicon.count);
	const grams = new Emphasis(1 << GRAM_BITS);
	const read = wordings.map((wording) => {
		const { terms, words, names, participants, subject } = termsOf(wording);
		const ids = terms.map((term) => vocabulary.of(term));
		for (const id of ids) {
			const term = (known[id] ??= learn(vocabulary.list[id] ?? ''));
			for (const concept of term.concepts) concepts.add(concept, term.mild);
			for (const gram of term.grams) grams.add(gram, term.mild);
		}
		return {
			terms: counted(ids),
			concepts: concepts.sorted(),
			grams: grams.sorted(),
			names: counted(names.map((name) => vocabulary.of(name))).ids,
			participants,
			subject,
			polarity: polarityOf(words)
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
		const meaningsHere = Array.from(one.terms.ids, (id) => meanings[id]);
		const concepts = ownersOf(meaningsHere.map((meaning) => meaning?.concepts ?? []));
		const contraries = ownersOf(meaningsHere.map((meaning) => meaning?.contraries ?? []));
		const ownIdf = Float64Array.from(one.terms.ids, (id) => idf[id] ?? 0);
		return {
			terms: weighted(one.terms, idf),
			concepts: weighted(one.concepts, conceptIdf),
			grams: weighted(one.grams, gramIdf),
			idf: ownIdf,
			idfSum: ownIdf.reduce((sum, weight) => sum + weight, 0),
			conceptIds: concepts.ids,
			conceptAt: concepts.at,
			contraryIds: contraries.ids,
			contraryAt: contraries.at,
			names: one.names,
			participants: one.participants,
			subject: one.subject,
			polarity: one.polarity,
			valence: meaningsHere.reduce((sum, meaning) => sum + (meaning?.valence ?? 0), 0)
		};
	});
	return { profiles, terms: vocabulary.list, idf };
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
	#ids: number[] = [];

	constructor(size: number) {
		this.#weights = new Float64Array(size);
	}

	add(id: number, weight: number): void {
		if (id >= this.#weights.length) {
			const longer = new Float64Array(2 * id + 1);
			longer.set(this.#weights);
			this.#weights = longer;
		}
		const known = this.#weights[id] as number;
		if (known === 0) this.#ids.push(id);
		if (weight > known) this.#weights[id] = weight;
	}

	/** As counts: `weighted` takes 1 + ln(count), which gives the weight back. */
	sorted(): Counted {
		const ids = Int32Array.from(this.#ids).sort();
		const counts = new Float64Array(ids.length);
		for (let i = 0; i < ids.length; i += 1) {
			const id = ids[i] as number;
			counts[i] = Math.exp((this.#weights[id] as number) - 1);
			this.#weights[id] = 0;
		}
		this.#ids = [];
		return { ids, counts };
	}
}

/** Gives each new string the next number. */
class Numbering {
	readonly list: string[] = [];
	readonly #numbers = new Map<string, number>();

	of(key: string): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.list.length);
		return this.list.push(key) - 1;
	}
}

/** A list of ids for each term → all ids ascending, each with the term's place. Ids are below 2^20, places below 2^10. */
function ownersOf(lists: readonly (readonly number[])[]): { ids: Int32Array; at: Int32Array } {
	const packed = Int32Array.from(
		lists.flatMap((list, at) => list.map((id) => id * PLACES + Math.min(at, PLACES - 1)))
	).sort();
	return { ids: packed.map((one) => Math.floor(one / PLACES)), at: packed.map((one) => one % PLACES) };
}

const PLACES = 1 << 10;

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
