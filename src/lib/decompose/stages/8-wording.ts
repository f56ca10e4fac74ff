/**
 * Stage 8: a wording that can stand alone. Connectives and “I think that” go, a pronoun at the head is replaced where only
 * one thing can be meant (the subject of the sentence before goes on as subject: Grosz, Joshi and Weinstein 1995); any other
 * is left and said, because a wrong name is worse than a pronoun.
 */
import { readableSentence } from '#anchoring/sentences.ts';
import { CONJUNCTIONS, DEMONSTRATIVES, DETERMINERS, NEGATIONS, SUBJECT_PRONOUNS } from '../lexicons/grammar.ts';
import { STRIPPED, TITLES } from '../lexicons/wording.ts';
import { Phrases } from '../language/phrases.ts';
import { tenseAt } from '../language/verbs.ts';
import { echoesVerb } from '../language/whole-clauses.ts';
import { viewOf } from '../language/attribution.ts';
import { personNamed } from '../language/persons.ts';
import { denies, whatIsHeld } from '../language/denial.ts';
import { wordsIn, type Word } from '../language/words.ts';
import type { WeighedUnit } from '../unit.ts';

export interface Wording {
	readonly text: string;
	/** What a pronoun was replaced by. */
	readonly replaced: { readonly pronoun: string; readonly by: string } | null;
	/** The subject that was taken over from the clause before. */
	readonly supplied: string | null;
	/** A word at the head that points back and could not be replaced. */
	readonly unclear: string | null;
}

const HEADS = new Phrases<true>(STRIPPED.map((phrase) => [phrase, true] as const));
/** After these a stripped phrase leaves no clause. */
const NEEDS_COMMA = new Set([
	'so',
	'yet',
	'still',
	'first',
	'second',
	'third',
	'finally',
	'and',
	'but',
	'or',
	'also',
	'then',
	'further',
	'besides',
	'well'
]);
/** They open a clause that leans on another. */
const SUBORDINATE = new Set(['although', 'though', 'even', 'while', 'whilst', 'whereas', 'because', 'since', 'as']);
const POSSESSIVES = new Set(['its', 'their', 'his', 'her']);
const LONGEST_SUBJECT = 6;
/** A subject that two verbs share is taken over whole. */
const LONGEST_SHARED = 12;
/** A record's line holds 2,000 characters. */
const LONGEST = 1_900;

export function wordingOf(
	text: string,
	unit: WeighedUnit,
	before: WeighedUnit | undefined,
	after?: WeighedUnit | undefined
): Wording {
	const denied = deniedBy(text, unit, before);
	if (denied) return denied;
	const line = lineOf(text, unit);
	const words = wordsIn(line, { start: 0, end: line.length });
	const from = headEnd(words, givingReason(unit), isAlone(unit, before, after) && words.some(isComma));
	const rest = words.slice(from);
	const { replaced, unclear, skip } = resolved(text, rest, before, unit);
	const tail = line.slice(words[from + skip]?.start ?? 0);
	const supplied = replaced ? null : subjectLeftOut(text, rest, before, unit);
	const lead = replaced?.by ?? supplied;
	return {
		text: sentence(lead ? `${lead} ${tail}` : line.slice(words[from]?.start ?? 0)),
		replaced,
		supplied,
		unclear
	};
}

/** On one line, without marks of Markdown. */
function lineOf(text: string, unit: WeighedUnit): string {
	return readableSentence(text, { ...unit, kind: 'prose' })
		.slice(0, LONGEST)
		.replace(/\*\*|__/g, '');
}

function isComma({ text }: Word, at: number): boolean {
	return text === ',' && at > 3;
}

/** No other unit is cut from its sentence: a clause that opens it has its main clause with it. */
function isAlone({ sentence }: WeighedUnit, before: WeighedUnit | undefined, after: WeighedUnit | undefined): boolean {
	return before?.sentence !== sentence && after?.sentence !== sentence;
}

/** “It does not.” → “It is not the case that Lowe requires a different result.” */
function deniedBy(text: string, unit: WeighedUnit, before: WeighedUnit | undefined): Wording | null {
	if (!before || !denies(unit.words)) return null;
	const from = whatIsHeld(before.words);
	const held = from === null ? [] : before.words.slice(from);
	const first = held[0];
	const last = held.at(-1);
	if (!first || !last || first.kind === 'mark' || held.length < 3) return null;
	const claim = lineOf(text, { ...before, parts: [{ start: first.start, end: last.end }] });
	const by = `it is not the case that ${claim}`;
	const pronoun = lineOf(text, unit).replace(/[.!]+$/, '');
	return { text: sentence(by), replaced: { pronoun, by: by.replace(/[.!?]+$/, '') }, supplied: null, unclear: null };
}

/** “Since” and “as” go where they give a reason; in “since 2007” and “as a rule” they are no connectives. */
function givingReason({ cues }: WeighedUnit): ReadonlySet<string> {
	return new Set(cues.flatMap(({ sense, opens, phrase }) => (opens && sense === 'reason' ? [phrase] : [])));
}

/** How many words at the head are connectives or frames that a wording does without. */
function headEnd(words: readonly Word[], reasons: ReadonlySet<string> = new Set(), keepsClause = false): number {
	let at = 0;
	for (let rounds = 0; rounds < 4; rounds++) {
		while (words[at]?.kind === 'mark' && !/^[“"‘'([$€£]$/.test(words[at]?.text ?? '')) at++;
		const first = words[at]?.text ?? '';
		const isAmbiguous = first === 'since' || first === 'as';
		if (isAmbiguous && !reasons.has(first)) break;
		if (keepsClause && SUBORDINATE.has(first)) break;
		if (echoesVerb(words, at)) break;
		const next = first === 'as' ? at + 1 : frameEnd(words, at);
		if (next === at || words.length - next < 3) break;
		at = next;
	}
	while (words[at]?.text === ',') at++;
	return words.length - at < 3 ? 0 : at;
}

function frameEnd(words: readonly Word[], at: number): number {
	const phrase = HEADS.at(words, at);
	if (phrase) {
		const end = endOfPhrase(words, at, phrase.words.length);
		const first = phrase.words[0] ?? '';
		const aside = afterAside(words, end);
		if (aside > end) return aside;
		const isConjunction = phrase.words.length === 1 && NEEDS_COMMA.has(first);
		if (!isConjunction || words[end]?.text === ',' || /^(?:and|but|or|so|yet)$/.test(first)) return end;
	}
	const view = viewOf(words.slice(at));
	if (!view || (view.kind !== 'author' && view.kind !== 'others') || words[at + view.length - 1]?.text !== 'that')
		return at;
	return keepsFromSaying(words.slice(at, at + view.length)) ? at : at + view.length;
}

/** “I do not claim that”, “some deny that”: without these words the clause would say the contrary. */
function keepsFromSaying(frame: readonly Word[]): boolean {
	return frame.some(
		({ text }) => NEGATIONS.has(text) || /n['’]t$|^(?:den(?:y|ies|ied)|doubt(?:s|ed)?|cannot)$/.test(text)
	);
}

/** “It is true, too, that many began as shows”: the word after `that`; the same index where no aside stands there. */
function afterAside(words: readonly Word[], at: number): number {
	const [open, aside, close, that] = words.slice(at, at + 4).map(({ text }) => text);
	const isAside = open === ',' && /^(?:too|also|however|though|perhaps)$/.test(aside ?? '') && close === ',';
	return isAside && that === 'that' ? at + 4 : at;
}

/** A comma between the words of a phrase was passed over when it was found. */
function endOfPhrase(words: readonly Word[], at: number, length: number): number {
	let end = at;
	for (let step = 0; step < length; step++, end++) if (step > 0 && words[end]?.text === ',') end++;
	return end;
}

/** What may stand before a verb whose subject is left out. */
const JOINS = new Set(['but', 'and', 'yet', 'so', 'therefore', 'thus', 'hence', 'consequently', 'also', ',']);

/** The subject of the clause before, where a clause goes on with its verb: “The road is short, but floods every spring.” */
function subjectLeftOut(
	text: string,
	words: readonly Word[],
	before: WeighedUnit | undefined,
	unit: WeighedUnit
): string | null {
	const opener = words[0]?.text ?? '';
	if (before?.sentence !== unit.sentence || SUBJECT_PRONOUNS.has(opener)) return null;
	// In its place among the unit's words: what stands before a verb tells that it is one.
	const at = unit.words.findIndex(({ text }) => text === opener);
	if (at < 1 || opener.includes("'") || tenseAt(unit.words, at) === null) return null;
	// “Had it not been there, …” has its subject.
	if (SUBJECT_PRONOUNS.has(unit.words[at + 1]?.text ?? '') || unit.words[at + 1]?.isCapital) return null;
	if (!unit.words.slice(0, at).every(({ text }) => JOINS.has(text))) return null;
	const from = headEnd(before.words);
	let verb = from;
	while (verb < before.words.length && !tenseAt(before.words, verb)) verb++;
	const subject = before.words.slice(from, verb);
	if (subject.length === 0 || subject.length > LONGEST_SHARED || subject.some(({ kind }) => kind === 'mark'))
		return null;
	// A second subject or a conjunction among the words: more than one clause.
	const isMixed = subject.some(
		({ text: word }, index) => CONJUNCTIONS.has(word) || (index > 0 && SUBJECT_PRONOUNS.has(word))
	);
	return isMixed ? null : phraseOf(text, subject);
}

interface Resolved {
	readonly replaced: Wording['replaced'];
	readonly unclear: string | null;
	/** Words that the replacement stands for. */
	readonly skip: number;
}

function resolved(text: string, words: readonly Word[], before: WeighedUnit | undefined, unit: WeighedUnit): Resolved {
	const first = words[0]?.text ?? '';
	const none: Resolved = { replaced: null, unclear: null, skip: 0 };
	if (first === 'it' && isExpletive(words)) return none;
	const near = before && before.paragraph === unit.paragraph && before.section === unit.section ? before : undefined;
	const named =
		first === 'they'
			? pluralSubject(near)
			: first === 'it'
				? namedSubject(near)
				: first === 'he' || first === 'she'
					? personNamed(near)
					: null;
	const by = named && phraseOf(text, named);
	if (by) return { replaced: { pronoun: first, by }, unclear: null, skip: 1 };
	if (first === 'it' || first === 'they' || first === 'he' || first === 'she') return { ...none, unclear: first };
	if (POSSESSIVES.has(first)) return { ...none, unclear: first };
	if (DEMONSTRATIVES.has(first) && !(words[1] && words[1].isCapital))
		return { ...none, unclear: words[1] && tenseAt(words, 1) === null ? `${first} ${words[1].text}` : first };
	return none;
}

/** “It is clear that”, “it takes years to”: no thing is meant. */
function isExpletive(words: readonly Word[]): boolean {
	const head = words.slice(1, 9).map(({ text }) => text);
	return (
		head.some((text) => text === 'that' || text === 'to' || text === 'who' || text === 'if' || text === 'whether') ||
		/^(?:seems|appears|rains|follows|turns)$/.test(head[0] ?? '') ||
		/^(?:is|was) (?:high |about |past )?time\b/.test(head.join(' '))
	);
}

/** The words of a sentence before its finite verb, where they are one plain noun phrase. */
function subjectOf(unit: WeighedUnit | undefined): readonly Word[] | null {
	if (!unit) return null;
	const { words } = unit;
	const from = headEnd(words);
	let verb = from;
	while (verb < words.length && verb - from <= LONGEST_SUBJECT && !tenseAt(words, verb)) verb++;
	const subject = words.slice(from, verb);
	const first = subject[0];
	if (!first || verb - from > LONGEST_SUBJECT || verb >= words.length) return null;
	if (subject.some(({ kind }) => kind === 'mark') || SUBJECT_PRONOUNS.has(first.text)) return null;
	if (!DETERMINERS.has(first.text) && !first.isCapital) return null;
	if (
		subject.some(({ text }) =>
			/ly$|^(?:of|in|on|at|for|with|to|by|from|as|that|who|which|not|never|also|always|now)$/.test(text)
		)
	)
		return null;
	return subject;
}

/** For “they”: the plural subject before, where nothing else in its sentence is plural. */
function pluralSubject(before: WeighedUnit | undefined): readonly Word[] | null {
	const subject = subjectOf(before);
	const last = subject?.at(-1);
	if (!before || !subject || !last || !isPlural(last.text)) return null;
	const others = before.words.filter((word) => word.kind === 'word' && !subject.includes(word) && isPlural(word.text));
	return others.length === 0 ? subject : null;
}

/** For “it”: a subject with a name, where its sentence names nothing else. */
function namedSubject(before: WeighedUnit | undefined): readonly Word[] | null {
	const subject = subjectOf(before);
	const last = subject?.at(-1);
	if (!before || !subject || !last || !last.isCapital || isPlural(last.text)) return null;
	if (subject.some(({ text }) => TITLES.has(text) || CONJUNCTIONS.has(text) || NEGATIONS.has(text))) return null;
	const others = before.words.filter((word) => word.isCapital && !subject.includes(word) && word !== before.words[0]);
	return others.length === 0 && subject.some(({ text, isCapital }) => isCapital && text.length > 2) ? subject : null;
}

function isPlural(text: string): boolean {
	return (
		/^(?:people|children|men|women|police)$/.test(text) ||
		(/^\p{L}{3,}s$/u.test(text) && !/(?:ss|us|is|'s)$/.test(text))
	);
}

/** Words as they were written, on one line. */
function phraseOf(text: string, words: readonly Word[]): string {
	return text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ');
}

/** As a sentence: a capital first, a stop last, no half of a pair of quotation marks. */
function sentence(words: string): string {
	let line = words.trim().replace(/[\s,;:–—-]+$/u, '');
	if (/^[“"‘']/.test(line) && !/[”"’']/.test(line.slice(1))) line = line.slice(1);
	if (/[”"]$/.test(line) && !/[“"]/.test(line.slice(0, -1))) line = line.slice(0, -1);
	line = line.replace(/[!?]+$/, (mark) => (mark.includes('?') ? '?' : '.'));
	if (!/[.?…]["”’')\]]*$/.test(line)) line += '.';
	return line.charAt(0).toUpperCase() + line.slice(1);
}
