/** Who holds a view? Parties with a case, groups without a name, and the frames that give a holder before the view. */
import { OWN_THOUGHTS, SPEECH_VERBS, STUDY_NOUNS } from '../lexicons/evidence.ts';
import { DETERMINERS, MODALS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicons/grammar.ts';
import { wordSet } from '../lexicons/word-lists.ts';
import { tenseAt } from './verbs.ts';
import type { Word } from './words.ts';

export interface View {
	/** `others`: unnamed holders of an opinion; `named`: a person or body with a name; `source`: a study; `author`. */
	readonly kind: 'others' | 'named' | 'source' | 'author';
	/** Words up to what is viewed: subject, verb, `that`. */
	readonly length: number;
	/** By which word it is said to be held; empty where there is none, as in “in her view”. */
	readonly verb: string;
}

/** Verbs by which somebody makes a case: what follows is a view, whatever it says. */
export const HOLDS = wordSet(
	`argue argues argued contend contends contended claim claims claimed insist insists insisted maintain maintains maintained assert asserts
	asserted allege alleges alleged object objects objected submit submits submitted fear fears feared worry worries worried warn warns warned complain
	complains complained doubt doubts doubted believe believes believed think thinks thought feel feels felt suppose supposes hold holds reply replies
	replied answer answers answered counter counters countered respond responds responded retort retorts retorted protest protests protested`
);

/** The same, where the author keeps off from the view. */
export const KEEPS_OFF = wordSet(
	`contend contends contended claim claims claimed insist insists insisted maintain maintains maintained assert asserts asserted allege
	alleges alleged object objects objected fear fears feared complain complains complained doubt doubts doubted retort retorts retorted protest protests
	protested`
);

/** Before the verb: the author says the same. */
export const ENDORSES = wordSet('rightly correctly wisely convincingly persuasively aptly justly sensibly truthfully');

/** “The board contends that”, “Hargrove contends that”, but not “this paper argues that”. */
function isParty(words: readonly Word[], start: number, verb: number): boolean {
	const first = words[start];
	if (verb - start === 1) return first?.isCapital === true && !SUBJECT_PRONOUNS.has(first.text);
	return (
		/^(?:the|his|her|its|their)$/.test(first?.text ?? '') &&
		!words.slice(start, verb).some(({ text }) => /^(?:author|essay|paper|article|column|book|argument)$/.test(text))
	);
}

/** How far into what is held its verb stands. */
const VERB_WITHIN = 12;

/** The words before the verb name somebody, and what follows it is a clause. */
export function isHolder(words: readonly Word[], start: number, verb: number): boolean {
	const said = words[verb]?.text ?? '';
	const isClause =
		/^(?:that|out)$/.test(words[verb + 1]?.text ?? '') ||
		words.slice(verb + 1, verb + VERB_WITHIN).some((_, at) => tenseAt(words, verb + 1 + at) !== null);
	if (!isClause) return false;
	if (HOLDS.has(said) && /^(?:he|she)$/.test(words[start]?.text ?? '')) return true;
	return ((HOLDS.has(said) || SPEECH_VERBS.has(said)) && isParty(words, start, verb)) || isGroup(words, start, verb);
}

/** The most words that name a group. */
const LONGEST_GROUP = 6;

/** “Hire companies object that”, “my brother says”, “fans of the pattern will say”: somebody without a name. */
function isGroup(words: readonly Word[], start: number, verb: number): boolean {
	const end = MODALS.has(words[verb - 1]?.text ?? '') ? verb - 1 : verb;
	const subject = words.slice(start, end);
	const first = subject[0]?.text ?? '';
	if (subject.length === 0 || subject.length > LONGEST_GROUP || subject.some(({ kind }) => kind !== 'word'))
		return false;
	if (first === 'my' || first === 'our')
		return subject.length > 1 && !subject.some(({ text }) => OWN_THOUGHTS.has(text));
	if (SUBJECT_PRONOUNS.has(first) || PREPOSITIONS.has(first)) return false;
	const inner = subject.findIndex(({ text }) => PREPOSITIONS.has(text));
	const noun = subject[(inner < 0 ? subject.length : inner) - 1]?.text ?? '';
	if (STUDY_NOUNS.has(noun) || (DETERMINERS.has(first) && first !== 'the' && first !== 'its' && first !== 'their'))
		return false;
	return /^\p{L}{3,}(?<![su])s$/u.test(noun);
}

/** “Would have us believe that”: nobody says so of a view of his own. */
const HAVE_US =
	/^(?:would|will|want|wants|like|likes) (?:like )?(?:have|to have)?\s?(?:us|you|me) (?:to )?(?:believe|think)/;
const FRAME_NOUN = /^(?:view|opinion|eyes|account|telling|judgment|judgement)$/;

/** “In her view, …”, “according to them, …”, “ministers would have us believe that …”. */
export function viewAtHead(words: readonly Word[], start: number): View | null {
	const text = (at: number) => words[at]?.text ?? '';
	if (text(start) === 'in' && /^(?:his|her|their)$/.test(text(start + 1)) && FRAME_NOUN.test(text(start + 2)))
		return { kind: 'named', length: start + (text(start + 3) === ',' ? 4 : 3), verb: '' };
	if (text(start) === 'according' && text(start + 1) === 'to' && /^(?:him|her|them)$/.test(text(start + 2)))
		return { kind: 'named', length: start + (text(start + 3) === ',' ? 4 : 3), verb: '' };
	for (let at = start + 1; at <= start + LONGEST_GROUP; at++) {
		if (!/^(?:would|will|wants?|likes?)$/.test(text(at))) continue;
		const said = words.slice(at, at + 6).map((word) => word.text);
		if (!HAVE_US.test(said.join(' '))) continue;
		const believe = said.findIndex((word) => word === 'believe' || word === 'think');
		const after = at + believe + 1;
		return { kind: 'others', length: text(after) === 'that' ? after + 1 : after, verb: 'believe' };
	}
	return null;
}
