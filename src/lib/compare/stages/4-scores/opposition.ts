/**
 * How likely is it that two statements are opposed? A pair needs a sign (the one denies, is against what the other is for, or says the
 * contrary in words), and the sign has to be of what they have in common. Log odds; never more than a suggestion.
 */
import type { Agreement } from '#compare/agreement.ts';
import { FEATURES } from '#compare/features.ts';
import { logOdds } from '#compare/scorer/scorer.ts';
import { OPPOSED } from '#compare/scorer/shipped.ts';

/** What the scores ask of a pair. */
export interface Read {
	/** Log odds of the trained scorer. */
	readonly words: number;
	readonly covered: number;
	readonly contrary: number;
	readonly agreement: Agreement;
}

const ASIDE = FEATURES.indexOf('aside');
const DENIED = FEATURES.indexOf('denied');
const LEANINGS = FEATURES.indexOf('leaning');
const PREDICATES = FEATURES.indexOf('predicates');

/** Brings an ordinary good pair (all participants in common, half of the words met) near even odds. */
export const BASE = 4.8;
/** Participants count up to this weight: two rare ones. */
export const MOST_PARTICIPANTS = 3;
export const HALF_NAMED = 0.4;
export const ENOUGH_COVERED = 0.6;
const UNNAMED = 2.8;
/** What the trained model gives a pair without any sign of opposition. */
const EVEN_OPPOSITION = 0.85;
/** The share of what the one sets aside that the other has to speak of. */
const LEAST_ASIDE = 0.5;
/** A word such as "reject" turns round what the rest says, where at least so much of the rest is what the other says. */
const LEAST_ON_POINT = 0.55;

/** 0 to 1: how far the rest of the two wordings is the same, so that contrary words are said of the same thing. */
export function onPoint(covered: number): number {
	return Math.min(1, Math.max(0, (covered - 0.3) / 0.3));
}

export function opposingOnPoint({ opposingDiffers, denialDiffers }: Agreement, covered: number): boolean {
	return opposingDiffers && !denialDiffers && covered >= LEAST_ON_POINT;
}

export function opposedOdds({ words, covered, contrary, agreement }: Read, features: Float64Array, at: number): number {
	// Who does not ban it allows it: of two signs the one takes the other back.
	const denialDiffers = agreement.denialDiffers && !agreement.opposingDiffers;
	const opposes = opposingOnPoint(agreement, covered);
	const setAgainst = agreement.namesBoth ? 0 : contrary;
	const setsAside = (features[at + ASIDE] as number) >= LEAST_ASIDE;
	const hasSign = denialDiffers || setAgainst > 0 || opposes || setsAside;
	if (!hasSign || agreement.isIdentical || agreement.evidence === 'both') return -Infinity;
	return (
		0.4 * words +
		3 * (logOdds(OPPOSED, features, at) - EVEN_OPPOSITION) +
		opposedPartners(agreement, covered) +
		(denialDiffers ? (agreement.areMain ? 2 : 0.5) : 0) +
		(opposes ? 0.5 : 0) +
		1.5 * Math.min(setAgainst, 0.4) +
		leaningApart(features[at + LEANINGS] as number, covered) -
		(denialDiffers && setAgainst === 0
			? OFF_POINT * Math.max(0, LEAST_PREDICATES - (features[at + PREDICATES] as number))
			: 0) -
		(denialDiffers && setAgainst === 0
			? DENIED_ELSEWHERE * Math.max(0, 1 - 2 * (features[at + DENIED] as number))
			: 0) -
		(denialDiffers && setAgainst > 0 ? TURNED_TWICE * Math.max(0, -(features[at + LEANINGS] as number)) : 0) -
		(agreement.deniesAsFact ? 1 : 0) -
		(denialDiffers && agreement.comparingDiffers ? 1.5 : 0) +
		ALIKE_BUT * Math.max(0, covered - 0.6) -
		(agreement.moodDiffers ? 0.4 : 0) -
		(agreement.evidence === 'one' ? 0.8 : 0) -
		BASE
	);
}

/** Praise denied is blame: what leans the same way is not opposed, whichever words deny. */
const LEANING = { apart: 1.5, learned: 0.6, from: 0.1, to: 0.5 };

/**
 * Praise here and blame there tell of opposition as far as they are of one thing. In debates on one motion they always are, and what
 * the trained model learned of them there is taken back where they are not.
 */
function leaningApart(leaning: number, covered: number): number {
	if (leaning <= 0) return LEANING.apart * leaning;
	const share = Math.min(1, Math.max(0, (covered - LEANING.from) / (LEANING.to - LEANING.from)));
	return leaning * (share * LEANING.apart - (1 - share) * LEANING.learned);
}

/** Contrary words, of which the one is denied, lean the same way: "does no good", "harms". */
const TURNED_TWICE = 5;
/** What the one denies, the other does not say. */
const DENIED_ELSEWHERE = 2.5;
/** A denial is of what is said of the subject: where hardly any of that is met, another thing is denied. */
const OFF_POINT = 6;
const LEAST_PREDICATES = 0.25;
/** The more of the two wordings is met, the surer it is that the sign of opposition is what parts them. */
const ALIKE_BUT = 4;

function opposedPartners(
	{ naming, participants, sharedParticipants, parted, subject }: Agreement,
	covered: number
): number {
	if (naming !== 'both') return UNNAMED * (naming === 'one' ? HALF_NAMED : 1) * Math.min(1, covered / ENOUGH_COVERED);
	return (
		2.5 * participants +
		0.4 * Math.min(sharedParticipants, MOST_PARTICIPANTS) -
		3 * parted +
		(subject === 'same' ? 0.5 : 0)
	);
}
