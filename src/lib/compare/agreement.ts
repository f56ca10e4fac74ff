/**
 * Beyond the words: do two statements speak of the same participants in the same parts, play the same role in their articles,
 * and name the same particulars? The trained scorer knows debates on one motion, where everybody speaks of the same thing;
 * articles on world affairs say alike things of different countries.
 */
import type { Statement } from '#argument/records/statement.ts';
import type { Profile } from './profile.ts';
import { sharedCount } from './sparse.ts';
import { isAgainst } from './text/polarity.ts';
import { particularsOf, yearsBetween, type TimeSpan } from './text/particulars.ts';
import { remembered } from './text/remembered.ts';

export interface Agreement {
	/** The same words in the same order, whatever the case and marks. */
	readonly isIdentical: boolean;
	/** Terms in common, and one more where there are few and others mean the same; 0 where both name participants: nobody asks then. */
	readonly termsMet: number;
	/** How many of the two name any participant: where none does, the words alone decide. */
	readonly naming: 'both' | 'one' | 'none';
	/** Weight of the participants that both name, as a share of all that either names: 0 to 1. */
	readonly participants: number;
	/** Weight of those that both name. */
	readonly sharedParticipants: number;
	/** Each names some that the other does not: the smaller of the two shares. */
	readonly parted: number;
	/** The same participant is spoken of; or that of each is another one of the other. */
	readonly subject: 'same' | 'swapped' | 'other';
	/** Years between the nearest dates of the two; null where one has none. */
	readonly yearsApart: number | null;
	/** Weight of the names and numbers in common. */
	readonly anchors: number;
	/** Each has names or numbers, other than years, that the other has not: the smaller of the two shares. */
	readonly anchorsParted: number;
	readonly moodDiffers: boolean;
	/** One speaks of the past, the other of the present. */
	readonly timeDiffers: boolean;
	/** One says what something shows or means, the other does not. */
	readonly interpretingDiffers: boolean;
	readonly denialDiffers: boolean;
	/** The one denies as a fact what the other says ought to be: "has been unable to turn", "should turn". */
	readonly deniesAsFact: boolean;
	/** One says which of two is the more, and the other does not. */
	readonly comparingDiffers: boolean;
	/** Either of them denies something. */
	readonly denies: boolean;
	/** One sets itself against something, by a word such as “reject” or “mistake”, and the other does not. */
	readonly opposingDiffers: boolean;
	/** One of them names a thing and its contrary itself. */
	readonly namesBoth: boolean;
	/** One is evidence and the other is not; both are. */
	readonly evidence: 'both' | 'one' | 'none';
	readonly areMain: boolean;
	readonly voiceDiffers: boolean;
}

/** What agreement asks of one statement, worked out once. */
export interface Bearing {
	readonly statement: Statement;
	readonly profile: Profile;
	/** How much each of the profile's participants tells apart. */
	readonly weights: readonly number[];
	readonly denies: boolean;
	readonly opposes: boolean;
	/** The wording in lower case, without marks. */
	readonly plain: string;
	readonly dates: readonly TimeSpan[];
	/** Terms that are names or numbers, ascending. */
	readonly anchors: readonly number[];
	/** The weight of each of them; years weigh little, because they are compared as dates too. */
	readonly anchorWeights: readonly number[];
	/** Whether each of them is a year. */
	readonly isYear: readonly boolean[];
}

/** How much a participant tells apart: little where nearly every statement names it. */
export type ParticipantWeights = ReadonlyMap<string, number>;

export function participantWeights(profiles: readonly Profile[]): ParticipantWeights {
	const counts = new Map<string, number>();
	for (const { participants } of profiles) for (const one of participants) counts.set(one, (counts.get(one) ?? 0) + 1);
	return new Map(Array.from(counts, ([one, count]) => [one, Math.log(1 + profiles.length / count)]));
}

export function bearingOf(
	statement: Statement,
	profile: Profile,
	terms: readonly string[],
	weights: ParticipantWeights
): Bearing {
	const anchors: number[] = [];
	const anchorWeights: number[] = [];
	const areYears: boolean[] = [];
	const { ids } = profile.terms;
	for (let at = 0; at < ids.length; at += 1) {
		const id = ids[at] as number;
		const isNumber = terms[id]?.charCodeAt(0) === NUMBER_SIGN;
		if (!isNumber && !profile.names.includes(id)) continue;
		const isDated = isNumber && isYear(terms[id]);
		anchors.push(id);
		anchorWeights.push((isDated ? YEAR : 1) * (profile.idf[at] as number));
		areYears.push(isDated);
	}
	return {
		statement,
		profile,
		weights: profile.participants.map((one) => weights.get(one) ?? 0),
		denies: profile.polarity.denials.length > 0,
		opposes: isAgainst(profile.polarity),
		plain: plainOf(statement.wording),
		dates: datesIn(statement.wording),
		anchors,
		anchorWeights,
		isYear: areYears
	};
}

const NO_DATES: readonly TimeSpan[] = [];
const datesIn = remembered((wording) =>
	/\d/.test(wording) ? particularsOf(wording).filter((one) => one.kind === 'date') : NO_DATES
);
const YEAR = 0.3;
const NUMBER_SIGN = '#'.charCodeAt(0);

function isYear(term: string | undefined): boolean {
	return term !== undefined && /^#(1[0-9]{3}|20[0-9]{2})$/.test(term);
}

const plainOf = remembered((wording) =>
	wording
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
);

export function agreementOf(a: Bearing, b: Bearing): Agreement {
	const agreement = { ...NO_AGREEMENT };
	agree(a, b, agreement);
	return agreement;
}

/** An agreement that can be written over. */
export type Draft = { -readonly [K in keyof Agreement]: Agreement[K] };

/** Nothing in common. */
export const NO_AGREEMENT: Agreement = {
	isIdentical: false,
	termsMet: 0,
	naming: 'none',
	participants: 0,
	sharedParticipants: 0,
	parted: 0,
	subject: 'other',
	yearsApart: null,
	anchors: 0,
	anchorsParted: 0,
	moodDiffers: false,
	timeDiffers: false,
	interpretingDiffers: false,
	denialDiffers: false,
	deniesAsFact: false,
	comparingDiffers: false,
	denies: false,
	opposingDiffers: false,
	namesBoth: false,
	evidence: 'none',
	areMain: false,
	voiceDiffers: false
};

/** Writes what two statements have in common to `out`: among many pairs few are kept. */
export function agree(a: Bearing, b: Bearing, out: Draft): void {
	const [x, y] = [a.profile, b.profile];
	const [own, theirs] = [x.participants.length, y.participants.length];
	agreeOnParticipants(a, b, out);
	agreeOnAnchors(a, b, out);
	out.isIdentical = a.plain === b.plain && a.plain !== '';
	out.termsMet = own > 0 && theirs > 0 ? 0 : termsMet(x, y);
	out.naming = own > 0 ? (theirs > 0 ? 'both' : 'one') : theirs > 0 ? 'one' : 'none';
	out.subject = subjectsOf(x, y);
	out.yearsApart = yearsApart(a.dates, b.dates);
	out.moodDiffers = x.polarity.mood !== y.polarity.mood;
	const [time, other] = [x.polarity.time, y.polarity.time];
	out.timeDiffers = time !== other && time !== 'mixed' && other !== 'mixed';
	out.interpretingDiffers = x.polarity.interprets !== y.polarity.interprets;
	out.denialDiffers = a.denies !== b.denies;
	out.deniesAsFact = deniesAsFact(a, b) || deniesAsFact(b, a);
	out.comparingDiffers = x.polarity.compares !== y.polarity.compares;
	out.denies = a.denies || b.denies;
	out.opposingDiffers = a.opposes !== b.opposes;
	out.namesBoth = x.namesBoth || y.namesBoth;
	const [isEvidence, isOther] = [a.statement.role === 'evidence', b.statement.role === 'evidence'];
	out.evidence = isEvidence && isOther ? 'both' : isEvidence || isOther ? 'one' : 'none';
	out.areMain = a.statement.isMain && b.statement.isMain;
	out.voiceDiffers = a.statement.voice !== b.statement.voice;
}

function deniesAsFact(denier: Bearing, other: Bearing): boolean {
	const isOught = (one: Bearing) => one.profile.polarity.mood === 'ought';
	return denier.denies && !other.denies && isOught(other) && !isOught(denier);
}

const FEW_TERMS = 1;

function termsMet(a: Profile, b: Profile): number {
	const terms = sharedCount(a.terms.ids, b.terms.ids);
	if (terms > FEW_TERMS) return terms;
	return sharedCount(a.concepts.ids, b.concepts.ids) > terms ? terms + 1 : terms;
}

function agreeOnParticipants(a: Bearing, b: Bearing, out: Draft): void {
	const [own, theirs] = [a.profile.participants, b.profile.participants];
	let shared = 0;
	let onlyA = 0;
	let onlyB = 0;
	for (let at = 0; at < own.length; at += 1) {
		const weight = a.weights[at] as number;
		if (theirs.includes(own[at] as string)) shared += weight;
		else onlyA += weight;
	}
	for (let at = 0; at < theirs.length; at += 1)
		if (!own.includes(theirs[at] as string)) onlyB += b.weights[at] as number;
	const all = shared + onlyA + onlyB;
	out.sharedParticipants = shared;
	out.participants = all > 0 ? shared / all : 0;
	out.parted = partedShare(onlyA, onlyB, all);
}

/** Years that differ are not parted here: how far they lie apart is another question. */
function agreeOnAnchors(a: Bearing, b: Bearing, out: Draft): void {
	let shared = 0;
	let onlyA = 0;
	let onlyB = 0;
	const [own, theirs] = [a.anchors, b.anchors];
	for (let i = 0, j = 0; i < own.length || j < theirs.length;) {
		const difference = (own[i] ?? Infinity) - (theirs[j] ?? Infinity);
		if (difference === 0) shared += a.anchorWeights[i] as number;
		else if (difference < 0) onlyA += a.isYear[i] === true ? 0 : (a.anchorWeights[i] as number);
		else onlyB += b.isYear[j] === true ? 0 : (b.anchorWeights[j] as number);
		if (difference <= 0) i += 1;
		if (difference >= 0) j += 1;
	}
	out.anchors = shared;
	out.anchorsParted = partedShare(onlyA, onlyB, shared + onlyA + onlyB);
}

/** The smaller of what only the one and only the other has, as a share of all. */
function partedShare(onlyA: number, onlyB: number, all: number): number {
	return all > 0 ? Math.min(onlyA, onlyB) / all : 0;
}

/**
 * Whether each says something of its subject, and nothing of that, names apart, is met by the other in any words: what the two have
 * in common is of whom they speak, and where. How two countries stand to each other is a matter of its own.
 */
export function otherDeeds(a: Bearing, b: Bearing): boolean {
	const [own, theirs] = [a.profile.participants, b.profile.participants];
	const inCommon = own.filter((one) => theirs.includes(one)).length;
	return inCommon < 2 && isOtherDeed(a, b.profile) && isOtherDeed(b, a.profile);
}

/** Whether each speaks of what somebody else does or should do, and of nobody whom the other names. */
export function otherActors({ profile: a }: Bearing, { profile: b }: Bearing): boolean {
	if (a.subject === null || b.subject === null) return false;
	return !a.participants.some((one) => b.participants.includes(one));
}

function isOtherDeed({ profile, anchors }: Bearing, other: Profile): boolean {
	const { inPredicate, terms, conceptIds, conceptAt, contraryIds, contraryAt } = profile;
	if (inPredicate === null) return false;
	const isDeed = (at: number) => inPredicate[at] === 1 && !anchors.includes(terms.ids[at] as number);
	if (!terms.ids.some((_, at) => isDeed(at))) return false;
	const isMet = (ids: Int32Array, places: Int32Array) =>
		ids.some((id, k) => other.conceptIds.includes(id) && isDeed(places[k] as number));
	return (
		!terms.ids.some((id, at) => other.terms.ids.includes(id) && isDeed(at)) &&
		!isMet(conceptIds, conceptAt) &&
		!isMet(contraryIds, contraryAt)
	);
}

function subjectsOf(a: Profile, b: Profile): Agreement['subject'] {
	if (a.subject === null || b.subject === null) return 'other';
	if (a.subject === b.subject) return 'same';
	return a.participants.includes(b.subject) && b.participants.includes(a.subject) ? 'swapped' : 'other';
}

function yearsApart(a: readonly TimeSpan[], b: readonly TimeSpan[]): number | null {
	if (a.length === 0 || b.length === 0) return null;
	let least = Infinity;
	for (const one of a) for (const other of b) least = Math.min(least, yearsBetween(one, other));
	return least;
}
