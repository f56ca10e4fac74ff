/** The indicators in a unit: where they stand, what they signal, and whether they open it. */
import { BE_PRESENT } from '../lexicons/grammar.ts';
import { MONTHS } from '../lexicons/evidence.ts';
import { INDICATORS, type Sense } from '../lexicons/indicators.ts';
import { phraseList, wordSet } from '../lexicons/word-lists.ts';
import type { Cue } from '../unit.ts';
import { viewOf } from './attribution.ts';
import { Phrases } from './phrases.ts';
import { hasFiniteVerb, tensesOf } from './verbs.ts';
import { comparesGroups } from './whole-clauses.ts';
import type { Word } from './words.ts';

interface Meaning {
	readonly sense: Sense;
	readonly where: 'start' | 'any';
}

const CUES = new Phrases<Meaning>(
	INDICATORS.flatMap(({ sense, where, phrases }) =>
		phraseList(phrases).map((phrase) => [phrase, { sense, where }] as const)
	)
);

/** Words and marks after which a unit has still only begun. */
const OPENERS = new Set('and but so or yet , “ " ‘ \' ( - – — … • * ·'.split(' '));

export function isOpener(word: Word | undefined): boolean {
	return word !== undefined && OPENERS.has(word.text);
}

export function cuesIn(words: readonly Word[]): Cue[] {
	const cues: Cue[] = [];
	let opening = true;
	for (let at = 0; at < words.length; at++) {
		let taken = 0;
		for (const { words: phrase, meaning } of CUES.allAt(words, at)) {
			if (meaning.where === 'start' && (!opening || taken > phrase.length)) continue;
			if (cues.some((cue) => cue.sense === meaning.sense && cue.at === at)) continue;
			const said = phrase.join(' ');
			if (!isMeant(words, at, phrase.length, said)) continue;
			cues.push({ sense: meaning.sense, phrase: said, at, length: phrase.length, opens: opening });
			taken = Math.max(taken, phrase.length);
		}
		// After `and therefore` or `but of course` the clause has still only begun; after any other word it has not.
		if (taken > 0 && opening && at + taken < words.length) at += taken - 1;
		else if (!isOpener(words[at])) opening = false;
	}
	return cues;
}

/** Whether what follows a phrase (a word, or the mark) leaves it the reading of its list. */
type Reading = (following: string, words: readonly Word[], next: Word | undefined) => boolean;

const beforeClause: Reading = (following) => !/^(?:than|of|to)$/.test(following);
const counting: Reading = (following) => /^(?:,|of|the|it|they|we|there)$/.test(following) || BE_PRESENT.has(following);
const granting: Reading = (following) => following === ',' || following === 'that';
const asking: Reading = (following) => !/^(?:care|place|part)$/.test(following);
/** A group of people is an indicator only where it holds a view. */
const holding: Reading = (_, words) => viewOf(words) !== null;

const AS_OTHERWISE = wordSet(
	`a an such for to well of in if long soon much far early opposed usual always though is was are were has did do does i we you
	noted mentioned expected stated discussed said shown seen regards regarding part early with on at by from yet compared`
);

const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
	// `Since 2007` and `since then` set a time.
	[
		'since',
		(following, words, next) =>
			next?.kind === 'word' &&
			!/^(?:then|the|last|its|their|independence|early|late|mid)$/.test(following) &&
			!(following === 'it' && tensesOf(words).first === 'past') &&
			!MONTHS.has(following)
	],
	// `While some remember what they hear, others have to read it` grants nothing.
	...phraseList('while|whilst').map(
		(phrase) => [phrase, (_: string, words: readonly Word[]) => !comparesGroups(words, 0)] as const
	),
	['so', (following) => !/^(?:far|much|many|long|called|that|as|too|few|little|often)$/.test(following)],
	['too', () => false],
	// `As it pays` gives a reason; `as a rule`, `as we know` and `as expected` do not.
	['as', (following, words, next) => next?.kind === 'word' && !AS_OTHERWISE.has(following) && hasFiniteVerb(words)],
	// At the head of a sentence they stand with the ground for what that sentence says itself.
	...phraseList(
		'in view of|in light of|in the light of|given|considering|due to|owing to|because of|as a result of|as a consequence of|by virtue of|on account of'
	).map((phrase) => [phrase, (_: string, words: readonly Word[]) => !words[0]?.isCapital] as const),
	// `That is, …` says it again; `that is an argument` begins a clause.
	...phraseList('that is|again then').map((phrase) => [phrase, (following: string) => following === ','] as const),
	// `I disagree with the tax` is a view of the author's own.
	...phraseList('we disagree|i disagree').map(
		(phrase) => [phrase, (following: string) => /^[.,;:!]?$/.test(following)] as const
	),
	// `Despite its cost, the plan is right` is the author's claim, cost and all.
	...phraseList('despite|in spite of|notwithstanding|regardless of').map(
		(phrase) => [phrase, (_: string, words: readonly Word[]) => !hasMainClause(words)] as const
	),
	...phraseList('still|yet|rather|instead|further|besides').map((phrase) => [phrase, beforeClause] as const),
	...phraseList('first|second|third|fourth|fifth|last|next').map((phrase) => [phrase, counting] as const),
	...phraseList('true|yes|sure|granted').map((phrase) => [phrase, granting] as const),
	...phraseList('take|consider|imagine|suppose|look at|witness').map((phrase) => [phrase, asking] as const),
	...phraseList('others|many people|some people|proponents|supporters|advocates|those who').map(
		(phrase) => [phrase, holding] as const
	)
]);

/** More than the phrase stands in the clause: after the comma that ends it comes what is claimed. */
function hasMainClause(words: readonly Word[]): boolean {
	const comma = words.findLastIndex(({ text }) => text === ',');
	return comma >= 0 && words.length - comma > SHORTEST_CLAIM;
}

const SHORTEST_CLAIM = 4;

function isMeant(words: readonly Word[], at: number, length: number, phrase: string): boolean {
	const reading = READINGS.get(phrase);
	const next = words[at + length];
	return !reading || reading(next?.text ?? '', words, next);
}
