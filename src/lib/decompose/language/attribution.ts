/** Whose view is it? Finds at the head of a clause who is said to hold, say or have found what follows. */
import { SPEECH_VERBS, STUDY_NOUNS, VIEW_VERBS } from '../lexicons/evidence.ts';
import { MODALS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicons/grammar.ts';
import { wordSet } from '../lexicons/word-lists.ts';
import type { Word } from './words.ts';

export interface View {
	/** `others`: unnamed holders of an opinion; `named`: a person or body with a name; `source`: a study; `author`. */
	readonly kind: 'others' | 'named' | 'source' | 'author';
	/** Words up to what is viewed: subject, verb, `that`. */
	readonly length: number;
}

/** The head of a group whose members are not named. */
const OTHERS = wordSet(
	`some others many most people critics opponents skeptics sceptics detractors proponents supporters advocates defenders they those
	one someone everyone everybody parents politicians commentators observers pundits economists experts analysts scholars environmentalists activists
	opposition opponent lobby camp colleagues people rivals adversaries
	conservatives liberals progressives citizens voters students teachers owners lobbyists businesses industry you readers`
);
const LONGEST_SUBJECT = 9;
/** `Nobody suggests that …` gives the author's view of a view that nobody holds. */
const NO_HOLDER = wordSet('nobody none few no hardly neither');

/** The holder of the view that a clause reports; null where it reports none. */
export function viewOf(words: readonly Word[]): View | null {
	let at = 0;
	while (
		at < words.length &&
		(words[at]?.kind === 'mark' ||
			/^(?:and|but|so|yet|although|though|while|however|still|also|of|course|true|because|since|if|even)$/.test(
				words[at]?.text ?? ''
			))
	)
		at++;
	const start = at;
	if (namesObjection(words, start)) return { kind: 'others', length: start };
	if (NO_HOLDER.has(words[start]?.text ?? '')) return null;
	const isOwnText = speaksOfItself(words, start);
	let others = false;
	let named = false;
	let source = false;
	for (; at < words.length && at - start < LONGEST_SUBJECT; at++) {
		const { text, isCapital, kind } = words[at] ?? { text: '', isCapital: false, kind: 'mark' };
		const subject = at > start;
		if (subject && (VIEW_VERBS.has(text) || SPEECH_VERBS.has(text)) && takesClause(words, at)) {
			const length = clauseAfter(words, at);
			if (isOwnText || /^(?:i|we)$/.test(words[start]?.text ?? '')) return { kind: 'author', length };
			if (source && !others) return { kind: 'source', length };
			if (named && !others) return { kind: 'named', length };
			if (others && (VIEW_VERBS.has(text) || MODALS.has(words[at - 1]?.text ?? ''))) return { kind: 'others', length };
			return named || (ARGUES.has(text) && isParty(words, start, at)) || isHeldAside(words)
				? { kind: 'named', length: isHeldAside(words) ? 0 : length }
				: null;
		}
		if (kind === 'mark' && text !== ',' && text !== '-' && text !== '’') break;
		if (OTHERS.has(text)) others = true;
		if (STUDY_NOUNS.has(text)) source = true;
		if (isCapital && at > start && text !== 'i') named = true;
	}
	return isHeldAside(words) ? { kind: 'named', length: 0 } : null;
}

/** Words that an attribution between commas has at most. */
const LONGEST_ASIDE = 6;

/** “A weekly round, the committee says, would cost …” */
function isHeldAside(words: readonly Word[]): boolean {
	return words.some(({ text }, at) => {
		if (text !== ',' || !/^(?:the|its|their|his|her)$/.test(words[at + 1]?.text ?? '')) return false;
		const close = words.findIndex((word, after) => after > at + 2 && word.text === ',');
		const verb = words[close - 1]?.text ?? '';
		return close > 0 && close - at <= LONGEST_ASIDE && (SPEECH_VERBS.has(verb) || VIEW_VERBS.has(verb));
	});
}

/** “This essay will discuss both sides and argue that …” */
export function speaksOfItself(words: readonly Word[], start = 0): boolean {
	return (
		words[start]?.text === 'this' &&
		/^(?:essay|paper|article|column|piece|post|brief|report|speech)$/.test(words[start + 1]?.text ?? '')
	);
}

/** Verbs by which a party makes a case. */
const ARGUES = wordSet(
	'argues argued contends contended claims claimed insists insisted maintains maintained asserts asserted alleges alleged objects objected submits submitted fears feared worries worried warns warned complains complained doubts doubted'
);

/** “The board contends that”, but not “this paper argues that”. */
function isParty(words: readonly Word[], start: number, verb: number): boolean {
	const first = words[start];
	// `Hargrove contends that`
	if (verb - start === 1) return first?.isCapital === true && !SUBJECT_PRONOUNS.has(first.text);
	return (
		/^(?:the|his|her|its|their)$/.test(words[start]?.text ?? '') &&
		!words.slice(start, verb).some(({ text }) => /^(?:author|essay|paper|article|column|book|argument)$/.test(text))
	);
}

/** How far into a clause its subject ends. */
const LONGEST_OBJECTION = 7;
/** Nouns for what the other side says. */
const OBJECTIONS = wordSet('objection counterargument counter-argument rejoinder complaint criticism');
const MANY_OBJECTIONS = wordSet('objections counterarguments complaints criticisms concerns worries doubts');

/** “The council’s objection is the cost”, “a second objection is that …”. */
function namesObjection(words: readonly Word[], start: number): boolean {
	const noun = words.slice(start, start + LONGEST_OBJECTION).findIndex(({ text }) => OBJECTIONS.has(text));
	if (noun < 0) return false;
	const before = words.slice(start, start + noun);
	const isSubject = before.every(
		({ text, kind }) => kind === 'word' && !/^(?:no|not|my|our)$/.test(text) && !PREPOSITIONS.has(text)
	);
	const verb = words[start + noun + 1]?.text ?? '';
	return isSubject && before.length > 0 && (verb === 'is' || verb === 'was' || verb === 'concerns' || verb === 'runs');
}

/** “The first is money”, after “critics make three complaints”. */
export function continuesObjections(words: readonly Word[], before: readonly Word[]): boolean {
	const head = words
		.slice(0, 4)
		.map(({ text }) => text)
		.join(' ');
	if (!/^(?:the )?(?:first|second|third|one|another|other|last)(?: one)? (?:is|concerns)\b/.test(head)) return false;
	const noun = before.findIndex(({ text }) => MANY_OBJECTIONS.has(text));
	return noun >= 0 && !before.slice(0, noun).some(({ text }) => /^(?:i|my|we|our)$/.test(text));
}

/** Who is told. */
const TOLD = wordSet('you us me them him her people voters parents reporters readers everyone');

/** “Said in May that”: the word `that` may stand a little off. */
const THAT_WITHIN = 5;

/** Index of the first word of what is said: after the verb and `that`. */
function clauseAfter(words: readonly Word[], verb: number): number {
	for (let at = verb + 1; at <= verb + THAT_WITHIN; at++) {
		if (words[at]?.text === 'that') return at + 1;
		if (words[at]?.kind === 'mark' || words[at] === undefined) break;
	}
	return verb + 1;
}

/** True where `that`, or the start of a clause, follows the verb at this index. */
function takesClause(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	if (!next) return false;
	if (next.text === 'that' || next.text === ',' || next.text === ':' || next.text === '“') return true;
	const verb = words[at]?.text ?? '';
	const heldOff = PREPOSITIONS.has(next.text) || TOLD.has(next.text);
	if (SPEECH_VERBS.has(verb) && heldOff && clauseAfter(words, at) > at + 2) return true;
	if (
		/^(?:want|wants|support|supports|supported|oppose|opposes|opposed|prefer|prefers|view|views|see|sees|regard|regards|hold|holds|consider|considers)$/.test(
			verb
		)
	)
		return false;
	return (
		next.kind === 'word' &&
		/^(?:the|a|an|it|they|he|she|we|there|this|these|those|our|their|its|his|her|all|any|no|such|more|people|children|if|only)$/.test(
			next.text
		)
	);
}
