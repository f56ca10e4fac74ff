/**
 * How likely is it that two statements are opposed? A pair needs a sign (the one denies, is against what the other is for, or says the
 * contrary in words), and the sign has to be of what they have in common. Log odds; never more than a suggestion.
 */
import type { Agreement } from '#compare/agreement.ts';
import { FEATURES, type Feature } from '#compare/features.ts';
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

/** Brings an ordinary good pair (all participants in common, half of the words met) near even odds. */
export const BASE = 4.8;
/** Participants count up to this weight: two rare ones. */
export const MOST_PARTICIPANTS = 3;
export const HALF_NAMED = 0.4;
export const ENOUGH_COVERED = 0.6;
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

/** A pair that shows a sign of opposition. */
interface Signed {
	readonly words: number;
	readonly covered: number;
	readonly agreement: Agreement;
	/** The one denies and the other does not. */
	readonly denies: boolean;
	/** The one sets itself against what the other speaks of. */
	readonly opposes: boolean;
	/** The share of weight in contrary words; 0 where one names a thing and its contrary itself. */
	readonly contrary: number;
	/** Log odds of the trained model, and the numbers it is made from. */
	readonly learned: number;
	readonly feature: (name: Feature) => number;
}

interface Term {
	/** What the term says of the pair. */
	readonly name: string;
	/** What one whole of it adds to the log odds. */
	readonly weight: number;
	/** How much of it the pair has: 0 to 1 unless it says otherwise. */
	readonly of: (pair: Signed) => number;
}

const ifSo = (isSo: boolean) => (isSo ? 1 : 0);
const namesBoth = ({ agreement }: Signed) => agreement.naming === 'both';
/** Nothing but the denial parts the two. */
const onlyDenies = ({ denies, contrary }: Signed) => denies && contrary === 0;
/** What the trained model gives a pair without any sign of opposition. */
const EVEN = 0.85;

/** The log odds are the sum of these less BASE. The weights were set by hand (docs/models/compare-scorer.md). */
const TERMS: readonly Term[] = [
	// How far the two speak of the same.
	{ name: 'words alike (log odds)', weight: 0.4, of: ({ words }) => words },
	{ name: 'opposed by the trained model (log odds above none)', weight: 3, of: ({ learned }) => learned - EVEN },
	{
		name: 'as good as the same participants, where not both name any',
		weight: 2.8,
		of: (pair) => (namesBoth(pair) ? 0 : unnamedShare(pair))
	},
	{
		name: 'participants in common, as a share of those named',
		weight: 2.5,
		of: (pair) => (namesBoth(pair) ? pair.agreement.participants : 0)
	},
	{
		name: 'participants in common (weight)',
		weight: 0.4,
		of: (pair) => (namesBoth(pair) ? Math.min(pair.agreement.sharedParticipants, MOST_PARTICIPANTS) : 0)
	},
	{ name: 'each names others', weight: -3, of: (pair) => (namesBoth(pair) ? pair.agreement.parted : 0) },
	{
		name: 'said of the same participant',
		weight: 0.5,
		of: (pair) => ifSo(namesBoth(pair) && pair.agreement.subject === 'same')
	},
	// The signs, and how plain they are.
	{ name: 'one denies', weight: 0.5, of: ({ denies }) => ifSo(denies) },
	{
		name: 'one main conclusion denies what the other says',
		weight: 1.5,
		of: ({ denies, agreement }) => ifSo(denies && agreement.areMain)
	},
	{ name: 'one is against what the other is for', weight: 0.5, of: ({ opposes }) => ifSo(opposes) },
	{ name: 'contrary words', weight: 1.5, of: ({ contrary }) => Math.min(contrary, 0.4) },
	{
		name: 'one praises what the other blames, of one thing',
		weight: 1.5,
		of: (pair) => Math.max(0, pair.feature('leaning')) * ofOneThing(pair)
	},
	// In debates on one motion praise and blame are always of one thing, and the trained model learned so.
	{
		name: 'one praises, the other blames, each another thing',
		weight: -0.6,
		of: (pair) => Math.max(0, pair.feature('leaning')) * (1 - ofOneThing(pair))
	},
	{
		name: 'more of the words met than 6 in 10, so that the sign alone parts the two',
		weight: 4,
		of: ({ covered }) => Math.max(0, covered - 0.6)
	},
	// What takes a sign back.
	{
		name: 'both praise or both blame, whichever words deny',
		weight: -1.5,
		of: (pair) => Math.max(0, -pair.feature('leaning'))
	},
	{
		name: 'a denial of contrary words, with the same leaning: does no good, harms',
		weight: -5,
		of: (pair) => (pair.denies && pair.contrary > 0 ? Math.max(0, -pair.feature('leaning')) : 0)
	},
	{
		name: 'a denial of another thing: less than a quarter of what is said of the subjects is met',
		weight: -6,
		of: (pair) => (onlyDenies(pair) ? Math.max(0, 0.25 - pair.feature('predicates')) : 0)
	},
	{
		name: 'a denial of what the other does not say: less than half of what is denied is met',
		weight: -2.5,
		of: (pair) => (onlyDenies(pair) ? Math.max(0, 1 - 2 * pair.feature('denied')) : 0)
	},
	{
		name: 'a denial as a fact of what ought to be',
		weight: -1,
		of: ({ agreement }) => ifSo(agreement.deniesAsFact)
	},
	{
		name: 'a denial beside a comparison that the other does not make',
		weight: -1.5,
		of: ({ denies, agreement }) => ifSo(denies && agreement.comparingDiffers)
	},
	{
		name: 'one says how it is, the other how it ought to be',
		weight: -0.4,
		of: ({ agreement }) => ifSo(agreement.moodDiffers)
	},
	{ name: 'one is evidence', weight: -0.8, of: ({ agreement }) => ifSo(agreement.evidence === 'one') }
];

const PLACES = new Map(FEATURES.map((feature, at) => [feature, at]));

export function opposedOdds({ words, covered, contrary, agreement }: Read, features: Float64Array, at: number): number {
	const feature = (name: Feature) => features[at + (PLACES.get(name) ?? 0)] as number;
	// Who does not ban it allows it: of two signs the one takes the other back.
	const denies = agreement.denialDiffers && !agreement.opposingDiffers;
	const opposes = opposingOnPoint(agreement, covered);
	const setAgainst = agreement.namesBoth ? 0 : contrary;
	const hasSign = denies || setAgainst > 0 || opposes || feature('aside') >= LEAST_ASIDE;
	if (!hasSign || agreement.isIdentical || agreement.evidence === 'both') return -Infinity;
	const learned = logOdds(OPPOSED, features, at);
	const pair = { words, covered, agreement, denies, opposes, contrary: setAgainst, learned, feature };
	let odds = -BASE;
	for (const { weight, of } of TERMS) odds += weight * of(pair);
	return odds;
}

/** 0 to 1: how far words alone bear out that the two speak of the same, where not both name participants. */
function unnamedShare({ agreement, covered }: Signed): number {
	return (agreement.naming === 'one' ? HALF_NAMED : 1) * Math.min(1, covered / ENOUGH_COVERED);
}

/** 0 to 1: how far praise and blame are of one thing, by how much of the two wordings is met. */
function ofOneThing({ covered }: Signed): number {
	return Math.min(1, Math.max(0, (covered - 0.1) / 0.4));
}
