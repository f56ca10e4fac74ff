/**
 * What does a wording say, and of whom? A term is what two wordings can have in common: a stem or a number (`#2014`), in the
 * order of the wording. Countries stand apart as participants: in a set of articles on one subject nearly every statement names
 * the same few, and which of them it names is another question than what it says of them.
 */
import { countryOf, countryOfTwo } from './countries.ts';
import { stemOf } from './stem.ts';
import { isStopWord, tokensOf, type Token } from './words.ts';

export interface Terms {
	/** In the order of the wording, repeats kept. */
	readonly terms: readonly string[];
	/** The words that the terms were made from, as written, one for each term. */
	readonly written: readonly string[];
	/** Where each term stands among `words`, one for each term. */
	readonly termAt: readonly number[];
	/** Places in `terms` of what the wording sets aside: "a railway rather than a road". */
	readonly setAside: readonly number[];
	/** All words in lower case, function words included. */
	readonly words: readonly string[];
	/** Terms written as names: with a capital inside the sentence, or in capitals only. */
	readonly names: readonly string[];
	/** Countries and regions (`@russia`) in the order in which they are first named. */
	readonly participants: readonly string[];
	/** The words that name them there, as written. */
	readonly participantsWritten: readonly string[];
	/** The first participant, unless a preposition stands before it ("relations with Russia"); null where there is none. */
	readonly subject: string | null;
	/** The place in `terms` of the first that follows the auxiliary verb; null where none stands near the beginning. */
	readonly predicateFrom: number | null;
}

/** What stands further in is likely the auxiliary of another clause. */
const LONGEST_SUBJECT = 7;
const AUXILIARIES = new Set(
	'should must can could will would may might shall cannot is are was were has have had does did do need needs ought'.split(
		' '
	)
);

const PREPOSITIONS = new Set(
	'about against among and around at between by for from in into of on over since to toward towards under upon with without'.split(
		' '
	)
);

export function termsOf(wording: string): Terms {
	const tokens = tokensOf(wording);
	const terms: string[] = [];
	const written: string[] = [];
	const termAt: number[] = [];
	const setAside: number[] = [];
	const names: string[] = [];
	const participants: string[] = [];
	const participantsWritten: string[] = [];
	let subject: string | null = null;
	/** Where what is set aside ends; -1 where nothing is. */
	let asideTo = -1;
	let predicateFrom: number | null = null;
	for (let i = 0; i < tokens.length; i += 1) {
		const token = tokens[i] as Token;
		if (token.start >= asideTo) asideTo = -1;
		if (token.isNumber) {
			terms.push(`#${token.word}`);
			written.push(token.raw);
			termAt.push(i);
			continue;
		}
		if (predicateFrom === null && i > 0 && i < LONGEST_SUBJECT && AUXILIARIES.has(token.word))
			predicateFrom = terms.length;
		const next = tokens[i + 1];
		if (next && SETTING_ASIDE.has(`${token.word} ${next.word}`)) asideTo = clauseEnd(wording, token.start);
		const pair = token.isCapital && next ? countryOfTwo(token.word, next.word) : null;
		const country = pair ?? (token.isCapital && !isPronoun(token) ? countryOf(token.word) : null);
		if (country) {
			if (participants.length === 0 && !isAfterPreposition(tokens, i)) subject = country;
			if (!participants.includes(country)) {
				participants.push(country);
				participantsWritten.push(pair ? `${token.raw} ${next?.raw ?? ''}` : token.raw);
			}
			if (pair) i += 1;
			continue;
		}
		if (isStopWord(token.word) || token.word.length < 2) continue;
		const stem = stemOf(token.word);
		terms.push(stem);
		written.push(token.raw);
		termAt.push(i);
		if (asideTo >= 0) setAside.push(terms.length - 1);
		if (token.isCapital && (i > 0 || isAcronym(token.raw))) names.push(stem);
	}
	return {
		terms,
		written,
		termAt,
		setAside,
		words: tokens.map((token) => token.word),
		names,
		participants,
		participantsWritten,
		subject,
		predicateFrom: predicateFrom !== null && predicateFrom < terms.length ? predicateFrom : null
	};
}

/** What follows them up to the next comma is not what the wording is for. */
const SETTING_ASIDE = new Set(['rather than', 'instead of']);

function clauseEnd(wording: string, from: number): number {
	const end = wording.slice(from).search(/[,;:.!?]/);
	return end < 0 ? wording.length : from + end;
}

function isAfterPreposition(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.word;
	return PREPOSITIONS.has(before === 'the' ? (tokens[at - 2]?.word ?? '') : (before ?? ''));
}

/** "us" and "Us" are not the country; "US" is. */
function isPronoun({ word, raw }: Token): boolean {
	return word === 'us' && raw !== 'US';
}

function isAcronym(raw: string): boolean {
	return raw.length > 1 && raw === raw.toUpperCase();
}
