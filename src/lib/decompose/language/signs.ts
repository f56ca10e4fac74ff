/** The signs in a unit's wording: figures, dates, sources and the past; duties, judgements, conditions and opinions. */
import {
	BE_PAST,
	BE_PRESENT,
	COMMON_VERBS,
	FIRST_PLURAL,
	FIRST_SINGULAR,
	NEGATIONS,
	SUBJECT_PRONOUNS
} from '../lexicons/grammar.ts';
import {
	DAYS,
	DOCUMENT_NOUNS,
	FINDING_VERBS,
	MONTHS,
	NUMBER_WORDS,
	PERSONS,
	SPEECH_VERBS,
	STUDY_NOUNS,
	TIME_PHRASES,
	UNITS
} from '../lexicons/evidence.ts';
import {
	BOOSTERS,
	CAUSAL_VERBS,
	COMPARATIVE,
	DEONTIC,
	EPISTEMIC,
	EVALUATIVE,
	EVALUATIVE_NOUNS,
	ACTORS,
	HALF_DEONTIC,
	IMPERATIVES,
	META_DEONTIC
} from '../lexicons/modality.ts';
import { wordSet } from '../lexicons/word-lists.ts';
import type { Cue, Sign, Signs } from '../unit.ts';
import type { View } from './holders.ts';
import { isOpener } from './cues.ts';
import { callsForMotion, disposes } from './decides.ts';
import { tellsOwnLife } from './own-life.ts';
import { Phrases } from './phrases.ts';
import { tenseAt, tensesOf } from './verbs.ts';
import type { Word } from './words.ts';

const OUGHT = new Phrases<true>(DEONTIC.map((phrase) => [phrase, true] as const));
const META = new Phrases<true>(META_DEONTIC.map((phrase) => [phrase, true] as const));
const TIMES = new Phrases<true>(TIME_PHRASES.map((phrase) => [phrase, true] as const));

/** Words that are a sign by themselves. */
const BY_WORD: readonly (readonly [words: ReadonlySet<string>, sign: Sign])[] = [
	[CAUSAL_VERBS, 'causal'],
	[COMPARATIVE, 'comparison'],
	[BOOSTERS, 'booster'],
	[NEGATIONS, 'negation'],
	[new Set(['if', 'unless', 'whether']), 'condition']
];
const SHARE_WORDS = wordSet(
	'half third quarter fifth tenth thirds quarters fifths tenths majority one two three four five six seven eight nine ten'
);
const PREDICTS = new Set(['will', 'would', "won't", 'shall', "wouldn't"]);
const CURRENCY = /[$€£₹%]/;

class Collected {
	readonly signs: Partial<Record<Sign, number>> = {};

	/** The strongest reading counts. */
	set(sign: Sign, value = 1): void {
		this.signs[sign] = Math.max(this.signs[sign] ?? 0, value);
	}

	add(sign: Sign): void {
		this.signs[sign] = (this.signs[sign] ?? 0) + 1;
	}
}

export function signsOf(words: readonly Word[], cues: readonly Cue[], view: View['kind'] | undefined): Signs {
	const found = new Collected();
	words.forEach((word, at) => {
		if (word.kind === 'number') numberSigns(words, at, found);
		else if (word.kind === 'mark') markSigns(word, found);
		else wordSigns(words, at, word, found);
	});
	sourceSigns(words, found);
	tenseSigns(words, found);
	if (isImperative(words)) found.set('imperative');
	if (disposes(words)) {
		found.set('deontic');
		found.set('disposes');
	}
	if (callsForMotion(words)) found.set('callsForMotion');
	for (const { sense, opens } of cues) {
		if (sense === 'thesis') found.set('opinion');
		if (sense === 'example') found.set('exemplifies', opens ? 1 : 0.7);
		if (sense === 'objection') found.set('othersView');
	}
	if (view === 'others') found.set('othersView');
	if (view === 'named' || view === 'source') found.set('attributed');
	const first = words.find(({ kind }) => kind === 'word')?.text ?? '';
	if (first === 'whether') found.set('question', 0.7);
	if (/^(?:this|that|these|those|such|it|they|he|she)$/.test(first)) found.set('anaphoric');
	return found.signs;
}

function markSigns({ text }: Word, found: Collected) {
	if (text === '?') found.set('question');
	else if (text === '!') found.set('exclamation');
	else if (CURRENCY.test(text)) found.set('figure');
}

function wordSigns(words: readonly Word[], at: number, { text, isCapital }: Word, found: Collected) {
	const next = words[at + 1]?.text ?? '';
	for (const [list, sign] of BY_WORD) if (list.has(text)) found.set(sign);
	if (isCapital && ((MONTHS.has(text) && text !== 'may' && text !== 'march') || DAYS.has(text))) found.set('time');
	if (NUMBER_WORDS.has(text) && UNITS.has(next)) found.set('figure', /^(?:two|three|half)$/.test(text) ? 0.3 : 1);
	if (DOCUMENT_NOUNS.has(text) && (isCapital || words[at - 1]?.isCapital)) found.set('document');
	if (EPISTEMIC.has(text)) found.set(PREDICTS.has(text) ? 'prediction' : 'modal');
	if (EVALUATIVE.has(text)) found.add('evaluative');
	if (EVALUATIVE_NOUNS.has(text) && !isCapital) found.add('evaluativeNoun');
	if (FIRST_PLURAL.has(text) && !(text === 'us' && isCapital)) found.set('collective');
	if (text === 'according' && next === 'to') found.set('speech');
	if (TIMES.at(words, at)) found.set('time');
	if (SHARE_WORDS.has(text) && isShare(words, at)) found.set('figure');
	const ought = OUGHT.at(words, at);
	if (ought && !isMeta(words, at) && !isPhoneCall(words, at) && !isSupposed(words, at))
		found.set('deontic', HALF_DEONTIC.has(text) && ought.words.length <= 2 && !isNamedActor(words, at) ? 0.5 : 1);
}

/** “If you only need to grind pepper, fine”: a need that is only supposed. */
function isSupposed(words: readonly Word[], at: number): boolean {
	for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
		if (words[back]?.kind === 'mark') return false;
		if (/^(?:if|unless|whether|when|whenever|until)$/.test(words[back]?.text ?? '')) return true;
		if (tenseAt(words, back) !== null) return false;
	}
	return false;
}

/** “A third of”, “fewer than half”, “four in five”. */
function isShare(words: readonly Word[], at: number): boolean {
	const text = words[at]?.text ?? '';
	const next = words[at + 1]?.text ?? '';
	const previous = words[at - 1]?.text ?? '';
	if (NUMBER_WORDS.has(text) && (next === 'in' || next === 'out'))
		return NUMBER_WORDS.has(words[at + (next === 'in' ? 2 : 3)]?.text ?? '');
	if (/^(?:third|quarter|fifth|tenth|half)$/.test(text))
		return next === 'of' || (next === 'the' && text === 'half') || previous === 'than' || previous === 'by';
	// “The quarters of the city” are no share.
	if (/^(?:thirds|quarters|fifths|tenths)$/.test(text)) return NUMBER_WORDS.has(previous) || /\d$/.test(previous);
	return text === 'majority' && next === 'of';
}

/** “They call for help every night”, “unknown calls on my phone” ask for nothing; “the union calls for a strike” does. */
function isPhoneCall(words: readonly Word[], at: number): boolean {
	const text = words[at]?.text ?? '';
	if (text !== 'call' && text !== 'calls') return false;
	const previous = words[at - 1];
	const asksFor = /^(?:a|an|the|all|more|greater|urgent|immediate|governments?|congress|parliament)$/;
	const isVerb =
		previous !== undefined && (previous.isCapital || SUBJECT_PRONOUNS.has(previous.text) || ACTORS.has(previous.text));
	return !isVerb || !asksFor.test(words[at + 2]?.text ?? '') || /^(?:getting|phone|those)$/.test(previous.text);
}

/** “It should be noted”: within two words of the phrase. */
function isMeta(words: readonly Word[], at: number): boolean {
	for (let near = at; near <= at + 3; near++) if (META.at(words, near)) return true;
	return false;
}

/** “Children need to play” says what is so; “the council needs to act” and “we have to act” say what ought to be done. */
function isNamedActor(words: readonly Word[], at: number): boolean {
	let before = at - 1;
	while (
		before > 0 &&
		/^(?:still|also|now|only|just|therefore|thus|urgently|\p{L}+ly)$/u.test(words[before]?.text ?? '')
	)
		before--;
	const actor = words[before];
	if (!actor || ACTORS.has(actor.text)) return actor !== undefined;
	// At the head of a sentence every word has a capital; a name there takes the singular.
	return actor.isCapital && (before > 0 || (/s$/.test(words[at]?.text ?? '') && !SUBJECT_PRONOUNS.has(actor.text)));
}

function numberSigns(words: readonly Word[], at: number, found: Collected) {
	const text = words[at]?.text ?? '';
	const next = words[at + 1]?.text ?? '';
	const previous = words[at - 1]?.text ?? '';
	const isYear = /^(?:1[5-9]|20)\d\d$/.test(text) && !UNITS.has(next) && !CURRENCY.test(previous);
	if (isYear) {
		found.set('year');
		if (previous === '(' || (next === ')' && /[(,.]/.test(words[at - 2]?.text ?? previous))) found.set('citation');
	} else if (MONTHS.has(previous) || MONTHS.has(next)) found.set('time');
	else if (UNITS.has(next) || CURRENCY.test(previous + next) || /[.,]\d/.test(text)) found.set('figure');
	else if (text.length >= 2) found.set('figure', 0.7);
	else if (next !== ')' && next !== '.' && previous !== '[') found.set('figure', 0.3);
}

/** Names, studies, speakers and quotations. */
function sourceSigns(words: readonly Word[], found: Collected) {
	let names = 0;
	let studies = 0;
	let findings = 0;
	let speech = 0;
	let persons = 0;
	words.forEach(({ text, isCapital }, at) => {
		if (isCapital && at > 0 && !/^i(?:'|$)/.test(text) && !MONTHS.has(text) && !DAYS.has(text)) names++;
		if (STUDY_NOUNS.has(text)) studies++;
		if (FINDING_VERBS.has(text)) findings++;
		if (SPEECH_VERBS.has(text) && (text !== 'states' || isVerbPlace(words, at))) speech++;
		if (PERSONS.has(text)) persons++;
	});
	const quoted = wordsQuoted(words);
	if (names > 0) found.set('names', Math.min(3, names));
	if (words.some((_, at) => isTested(words, at))) found.set('finding');
	if (studies > 0 && (findings > 0 || found.signs.speech)) found.set('finding');
	if (speech > 0 && (names > 0 || persons > 0 || quoted >= 3)) found.set('speech');
	if (quoted >= 4) found.set('quotation');
}

/** “No significant difference”, “P = 0.04”, “95% CI”. */
function isTested(words: readonly Word[], at: number): boolean {
	const text = words[at]?.text ?? '';
	const next = words[at + 1]?.text ?? '';
	if (text === 'significant') return /^(?:no|not|statistically|non)$/.test(words[at - 1]?.text ?? '');
	if (text === 'ci') return words[at - 1]?.text === '%' || words[at + 1]?.kind === 'number';
	return text === 'p' && (next === '=' || next === '<' || next === '>');
}

function wordsQuoted(words: readonly Word[]): number {
	let quoted = 0;
	let open = -1;
	words.forEach(({ text }, at) => {
		if (text === '“' || (text === '"' && open < 0)) open = at;
		else if ((text === '”' || text === '"') && open >= 0) {
			quoted += at - open - 1;
			open = -1;
		}
	});
	return quoted;
}

/** `The report states that`, but `the two states of`. */
function isVerbPlace(words: readonly Word[], at: number): boolean {
	const previous = words[at - 1]?.text ?? '';
	if (/^(?:the|both|two|these|united|all|other|member|such|many|of|between)$/.test(previous)) return false;
	return /^(?:that|in|the|:|,|“)$/.test(words[at + 1]?.text ?? '');
}

function tenseSigns(words: readonly Word[], found: Collected) {
	const { first, counts } = tensesOf(words);
	const { signs } = found;
	if (first === 'past') found.set('past', counts.modal > 0 || counts.present > counts.past ? 0.5 : 1);
	else if (counts.past > 0 && first !== 'modal') found.set('past', 0.3);
	if (first === 'perfect') found.set('perfect');
	const isPersonal = words.some(({ text }) => FIRST_SINGULAR.has(text) || text === 'we' || text === 'our');
	const isTold = counts.past > 0 || (first === 'perfect' && words.some(({ text }) => FIRST_SINGULAR.has(text)));
	if (isPersonal && isTold && first !== 'modal') found.set('narrative');
	if (tellsOwnLife(words)) found.set('experience');
	if (first === 'present' && !signs.names && !signs.figure && !signs.year && !isPersonal) found.set('generic');
}

/** In “If you pay for what you do not use, quit today” the call comes after the comma. */
function afterCondition(words: readonly Word[]): number {
	if (!/^(?:if|when|unless|before|until)$/.test(words[0]?.text ?? '')) return 0;
	const comma = words.findIndex(({ text }) => text === ',');
	return comma > 0 ? comma + 1 : 0;
}

function isImperative(words: readonly Word[]): boolean {
	let at = afterCondition(words);
	while (isOpener(words[at]) || words[at]?.text === 'please') at++;
	const first = words[at]?.text ?? '';
	const next = words[at + 1];
	if (!IMPERATIVES.has(first) || next?.kind !== 'word') return false;
	if (first === 'do' || first === "don't") return next.text === 'not' || COMMON_VERBS.has(next.text);
	const clause = words.slice(at, at + 6);
	const end = clause.findIndex(({ text }) => /^(?:and|or|but|if|when|until|so|,)$/.test(text));
	return (
		!BE_PRESENT.has(next.text) &&
		!BE_PAST.has(next.text) &&
		tensesOf(clause.slice(0, end < 0 ? clause.length : end)).first === null
	);
}
