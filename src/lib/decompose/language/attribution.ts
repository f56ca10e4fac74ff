/** Whose view is it? Finds at the head of a clause who is said to hold, say or have found what follows. */
import { SPEECH_VERBS, STUDY_NOUNS, VIEW_VERBS } from '../lexicons/evidence.ts';
import { MODALS, PREPOSITIONS } from '../lexicons/grammar.ts';
import { wordSet } from '../lexicons/word-lists.ts';
import { ENDORSES, HOLDS, isHolder, viewAtHead, type View } from './holders.ts';
import type { Word } from './words.ts';

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
	if (namesObjection(words, start) || worriesAbout(words, start)) return { kind: 'others', length: start, verb: '' };
	const framed = viewAtHead(words, start);
	if (framed) return framed;
	if (NO_HOLDER.has(words[start]?.text ?? '')) return null;
	const isOwnText = speaksOfItself(words, start);
	let others = false;
	let named = false;
	let source = false;
	for (; at < words.length && at - start < LONGEST_SUBJECT; at++) {
		const { text, isCapital, kind } = words[at] ?? { text: '', isCapital: false, kind: 'mark' };
		const subject = at > start;
		if (subject && isVerbOfView(words, at) && takesClause(words, at)) {
			const length = clauseAfter(words, at);
			const verb = text;
			// `As Hallam rightly argues`: the author says so too.
			if (ENDORSES.has(words[at - 1]?.text ?? '')) return { kind: 'author', length, verb };
			if (isOwnText || /^(?:i|we)$/.test(words[start]?.text ?? '')) return { kind: 'author', length, verb };
			if (source && !others) return { kind: 'source', length, verb };
			if (named && !others) return { kind: 'named', length, verb };
			if (others && (VIEW_VERBS.has(text) || MODALS.has(words[at - 1]?.text ?? '')))
				return { kind: 'others', length, verb };
			if (named || isHolder(words, start, at) || (others && HOLDS.has(text))) return { kind: 'named', length, verb };
			break;
		}
		if (kind === 'mark' && text !== ',' && text !== '-' && !isGenitive(words, at)) break;
		if (OTHERS.has(text)) others = true;
		if (STUDY_NOUNS.has(text)) source = true;
		if (isCapital && at > start && text !== 'i') named = true;
	}
	const aside = heldAside(words);
	return aside === null ? null : { kind: 'named', length: 0, verb: aside };
}

/** “The head teachers’ association”: the mark quotes nothing. */
export function isGenitive(words: readonly Word[], at: number): boolean {
	const [before, mark] = [words[at - 1], words[at]];
	return /^['’]$/.test(mark?.text ?? '') && mark?.start === before?.end && /s$/.test(before?.text ?? '');
}

/** “Argues”, “said”, “point out”. */
function isVerbOfView(words: readonly Word[], at: number): boolean {
	const text = words[at]?.text ?? '';
	return VIEW_VERBS.has(text) || SPEECH_VERBS.has(text) || isPointedOut(words, at);
}

function isPointedOut(words: readonly Word[], at: number): boolean {
	return (
		/^points?$|^pointed$/.test(words[at]?.text ?? '') && words[at + 1]?.text === 'out' && words[at + 2]?.text === 'that'
	);
}

/** Words that an attribution between commas has at most. */
const LONGEST_ASIDE = 6;

/** “A weekly round, the committee says, would cost …”, “typing, she argues, is …”: the verb of the aside; null where there is none. */
function heldAside(words: readonly Word[]): string | null {
	for (const [at, { text }] of words.entries()) {
		if (text !== ',' || !/^(?:the|its|their|his|her|he|she|they)$/.test(words[at + 1]?.text ?? '')) continue;
		const close = words.findIndex((word, after) => after > at + 2 && word.text === ',');
		const verb = words[close - 1]?.text ?? '';
		if (close > 0 && close - at <= LONGEST_ASIDE && (SPEECH_VERBS.has(verb) || VIEW_VERBS.has(verb))) return verb;
	}
	return null;
}

/** “This essay will discuss both sides and argue that …” */
export function speaksOfItself(words: readonly Word[], start = 0): boolean {
	return (
		words[start]?.text === 'this' &&
		/^(?:essay|paper|article|column|piece|post|brief|report|speech)$/.test(words[start + 1]?.text ?? '')
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

/** “Others worry about noise”, “residents complain of noise”: an objection that is named and not spelled out. */
function worriesAbout(words: readonly Word[], start: number): boolean {
	const [holder, verb, of] = words.slice(start, start + 3).map(({ text }) => text);
	const isHeld = OTHERS.has(holder ?? '') && !/^(?:they|those|you|one|someone)$/.test(holder ?? '');
	return isHeld && /^(?:worry|complain|grumble|fret)$/.test(verb ?? '') && /^(?:about|over|of)$/.test(of ?? '');
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
	if (isPointedOut(words, at)) return true;
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
		/^(?:the|a|an|it|they|he|she|we|you|there|this|these|those|our|their|its|his|her|all|any|no|such|more|people|children|if|only)$/.test(
			next.text
		)
	);
}
