/**
 * How likely does each pair say the same, or the contrary? Log odds: those of the trained scorer for the words, and what the
 * agreement beyond the words adds or takes. What is added by hand is small and round; it was set with sight of the corpus
 * (docs/models/compare-scorer.md says so), because no licensed corpus annotates it.
 */
import {
	agree,
	agreementOf,
	bearingOf,
	NO_AGREEMENT,
	otherActors,
	otherDeeds,
	participantWeights,
	type Agreement,
	type Bearing,
	type Draft as DraftAgreement
} from '../agreement.ts';
import { allFeatures, FEATURE_COUNT, FEATURES, type Pairs } from '../features.ts';
import type { Profile } from '../profile.ts';
import { oddsFor, ScoredPairs, type ScoredPair } from '../scored-pairs.ts';
import { logOdds } from '../scorer/scorer.ts';
import { SAME } from '../scorer/shipped.ts';
import type { Reading } from './2-reading.ts';
import type { Candidates } from './3-candidates.ts';
import {
	BASE,
	ENOUGH_COVERED,
	HALF_NAMED,
	MOST_PARTICIPANTS,
	onPoint,
	opposedOdds,
	opposingOnPoint,
	type Read
} from './4-scores/opposition.ts';

export interface Scores {
	readonly across: ScoredPairs;
	readonly within: ScoredPairs;
}

export function scorePairs(
	{ statements, sideOf, profiles, terms, surroundings }: Reading,
	candidates: Candidates
): Scores {
	const weights = participantWeights(profiles);
	const bearings = statements.map((statement, at) => bearingOf(statement, profiles[at] as Profile, terms, weights));
	const pairs = merged(candidates.across, candidates.within);
	const features = allFeatures(profiles, surroundings, pairs);
	const columns = { across: oddsFor(candidates.across.first.length), within: oddsFor(candidates.within.first.length) };
	/** Where the features of each pair begin. */
	const begins = {
		across: new Int32Array(candidates.across.first.length),
		within: new Int32Array(candidates.within.first.length)
	};
	const next = { across: 0, within: 0 };
	const read: Draft = { words: 0, covered: 0, contrary: 0, agreement: { ...NO_AGREEMENT } };
	for (let p = 0; p < pairs.first.length; p += 1) {
		const i = pairs.first[p] as number;
		const j = pairs.second[p] as number;
		const at = p * FEATURE_COUNT;
		agree(bearings[i] as Bearing, bearings[j] as Bearing, read.agreement);
		read.words = logOdds(SAME, features, at);
		read.covered = features[at + COVERED] as number;
		read.contrary = features[at + CONTRARIES] as number;
		const kind = sideOf[i] === sideOf[j] ? 'within' : 'across';
		const place = next[kind];
		next[kind] = place + 1;
		begins[kind][place] = at;
		const { same, apart, opposed, event } = columns[kind];
		const taken = apartOdds(read, features[at + PREDICATES] as number);
		apart[place] = taken;
		same[place] =
			sameOdds(read, features[at + VALENCE] as number, taken) - SET_ASIDE * (features[at + ASIDE] as number);
		if ((same[place] as number) > LEAST_DAMPED && !read.agreement.isIdentical) {
			const parted = partedBy(bearings[i] as Bearing, bearings[j] as Bearing);
			apart[place] = taken + parted;
			same[place] = (same[place] as number) - parted;
		}
		opposed[place] = opposedOdds(read, features, at);
		event[place] = eventOdds(read);
	}
	const scored = (kind: 'across' | 'within') => {
		const { first, second } = candidates[kind];
		const odds = columns[kind];
		return new ScoredPairs(candidates[kind], odds, (p): ScoredPair => {
			const [i, j] = [first[p] as number, second[p] as number];
			const at = begins[kind][p] as number;
			return {
				i,
				j,
				words: logOdds(SAME, features, at),
				same: odds.same[p] as number,
				apart: odds.apart[p] as number,
				opposed: odds.opposed[p] as number,
				agreement: agreementOf(bearings[i] as Bearing, bearings[j] as Bearing),
				contrary: features[at + CONTRARIES] as number,
				valence: features[at + VALENCE] as number,
				resemblance: features[at + RESEMBLANCE] as number,
				covered: features[at + COVERED] as number,
				event: odds.event[p] as number,
				neighbor: null
			};
		});
	};
	return { across: scored('across'), within: scored('within') };
}

/** All pairs in one list, `first` ascending: each statement's outlook is made once for both. */
function merged(a: Pairs, b: Pairs): Pairs {
	const count = a.first.length + b.first.length;
	const [first, second] = [new Int32Array(count), new Int32Array(count)];
	for (let p = 0, x = 0, y = 0; p < count; p += 1) {
		const isOfA = y >= b.first.length || (x < a.first.length && (a.first[x] as number) <= (b.first[y] as number));
		const [from, at] = isOfA ? [a, x++] : [b, y++];
		first[p] = from.first[at] as number;
		second[p] = from.second[at] as number;
	}
	return { first, second };
}

const CONTRARIES = FEATURES.indexOf('contrary');
const VALENCE = FEATURES.indexOf('valence');
const RESEMBLANCE = FEATURES.indexOf('resemblance');
const COVERED = FEATURES.indexOf('covered');
const PREDICATES = FEATURES.indexOf('predicates');
const ASIDE = FEATURES.indexOf('aside');

/** Of one council the one asks for a bypass, the other for a school: looked at where the two might be taken for the same at all. */
const OTHER_DEEDS = 6;
/** The one asks Norway for a railway, the other Sweden. */
const OTHER_ACTORS = 6;
const LEAST_DAMPED = -4;

function partedBy(a: Bearing, b: Bearing): number {
	return (otherDeeds(a, b) ? OTHER_DEEDS : 0) + (otherActors(a, b) ? OTHER_ACTORS : 0);
}

/** What the one sets aside for what it is for, the other does not share with it. */
const SET_ASIDE = 6;
/** The same words need no further evidence. */
const IDENTICAL = 8;
const MOST_ANCHORS = 8;
/** Dates far apart take this much and no more: one of them may be wrong. */
const MOST_YEARS = 3.5;

/** One for all pairs, written over. */
interface Draft extends Read {
	words: number;
	covered: number;
	contrary: number;
	readonly agreement: DraftAgreement;
}

function sameOdds({ words, covered, contrary, agreement }: Read, valence: number, apart: number): number {
	if (agreement.isIdentical) return IDENTICAL;
	const { anchors, anchorsParted, yearsApart, evidence, denialDiffers } = agreement;
	const ofMains = mainsAlike({ words, covered, contrary, agreement });
	return (
		0.85 * (denialDiffers ? Math.min(words, MOST_WORDS_DENIED) : words) -
		(anchors > 0 ? 0 : 0.8 * (1 - ofMains) * Math.max(0, 1 - words)) +
		0.6 * covered +
		samePartners(agreement, covered) +
		0.05 * Math.min(anchors, MOST_ANCHORS) -
		1.5 * anchorsParted -
		Math.min(MOST_YEARS, 0.4 * (yearsApart ?? 0)) +
		(evidence === 'both' ? 0.8 : evidence === 'one' ? -2.5 : 0) +
		MAINS * ofMains -
		(agreement.moodDiffers ? 1.5 : 0) -
		(agreement.timeDiffers ? 1 : 0) -
		(agreement.interpretingDiffers ? 1.5 : 0) -
		(denialDiffers ? 2.4 + DENIED_ALIKE * Math.max(0, covered - 0.5) : 0) -
		(agreement.voiceDiffers ? 0.7 : 0) -
		4 * (agreement.denies ? CONTRARY.denied : 1) * contrary -
		apart -
		0.3 * Math.max(0, valence) -
		BASE
	);
}

/** Contrary words ("raises", "lowers") speak against sameness; where the one denies besides, they may as well speak for it. */
const CONTRARY = { any: 4.5, enough: 0.12, denied: 0.4 };
/** What is said of one subject, where hardly a word of it is met, is another thing: the road can take more, the road is full. */
const PREDICATES_APART = 5;
/** A word such as "reject" turns round what the rest of the wording says, where the rest is what the other says. */
const OPPOSING = 3;

function apartOdds({ covered, contrary, agreement }: Read, predicates: number): number {
	return (
		(agreement.denies ? CONTRARY.denied : 1) *
			CONTRARY.any *
			Math.min(1, contrary / CONTRARY.enough) *
			onPoint(covered) +
		(opposingOnPoint(agreement, covered) ? OPPOSING : 0) +
		PREDICATES_APART * Math.max(0, covered - predicates)
	);
}

/** Two main conclusions on one matter are likelier to say the same than other pairs. */
const MAINS = 4.3;
/** A third of the participants in common is enough: a conclusion often names one more, whom it sets aside. */
const ENOUGH_NAMED = 3;

/**
 * 0 to 1: how far two main conclusions speak of the same, by whom they name and by their words; 0 where one denies, and the less the
 * more of what they say of the same is contrary: one wants the bridge closed, the other open.
 */
function mainsAlike({ words, covered, contrary, agreement }: Read): number {
	const { areMain, denialDiffers, participants } = agreement;
	if (!areMain || denialDiffers) return 0;
	const byWords = Math.min(1, (words + 1) / 3) * Math.min(1, covered / ENOUGH_COVERED);
	const alike = Math.min(1, Math.max(ENOUGH_NAMED * participants, byWords, 0));
	return alike * (1 - contraryOnPoint(contrary, covered, agreement));
}

/** 0 to 1: how far contrary words are said of the same thing, by wordings that do not deny and do not name both contraries. */
function contraryOnPoint(contrary: number, covered: number, { denies, namesBoth }: Agreement): number {
	return denies || namesBoth ? 0 : Math.min(1, contrary / CONTRARY.enough) * onPoint(covered);
}

/** The more of the words are alike, the surer it is that what the one denies is what the other says. */
const MOST_WORDS_DENIED = 2;
const DENIED_ALIKE = 10;

/**
 * Log odds for whom the two speak of. Where nobody is named, what a good pair that names the same few would get, as far as the words
 * bear it out: less where little of the two wordings is met, or a single word is all they have in common.
 */
function samePartners(
	{ naming, participants, sharedParticipants, parted, subject, termsMet }: Agreement,
	covered: number
): number {
	if (naming !== 'both') {
		const unnamed = UNNAMED * (naming === 'one' ? HALF_NAMED : 1) * Math.min(1, covered / ENOUGH_COVERED);
		return unnamed - FEW_TERMS * Math.max(0, ENOUGH_TERMS - termsMet);
	}
	return (
		3.5 * participants * Math.min(1, 0.5 + sharedParticipants / 3) +
		0.35 * Math.min(sharedParticipants, MOST_PARTICIPANTS) -
		3 * parted +
		(subject === 'same' ? 0.9 : subject === 'swapped' ? -0.9 : 0)
	);
}

const UNNAMED = 4.4;
const FEW_TERMS = 1.5;
const ENOUGH_TERMS = 2;

/** Alike in words and participants, and with names or numbers in common. */
function eventOdds({ words, covered, agreement }: Read): number {
	const { participants, sharedParticipants, parted, anchors, anchorsParted, evidence } = agreement;
	return (
		0.9 * words +
		0.6 * covered +
		2.5 * participants * Math.min(1, 0.5 + sharedParticipants / 3) +
		0.4 * Math.min(anchors, MOST_ANCHORS) -
		2 * parted -
		anchorsParted +
		(evidence === 'both' ? 0.5 : evidence === 'one' ? -1 : -2) -
		4.2
	);
}
