/**
 * Which clauses stay together although a conjunction stands between them: groups set side by side, a view with the reason its
 * holder gives, and an event with what it came of.
 */
import { EVALUATIVE } from '../lexicons/modality.ts';
import { viewOf } from './attribution.ts';
import { tenseAt, tensesOf } from './verbs.ts';
import type { Word } from './words.ts';

/** What is set side by side, what somebody is said to hold with its reason, and what merely came of an event: one statement. */
export function staysWhole(words: readonly Word[], start: number, cut: number): boolean {
	const opener = /^(?:and|but|or|especially|,)$/.test(words[cut]?.text ?? '') ? words[cut + 1]?.text : words[cut]?.text;
	if (opener === 'whereas' || opener === 'while' || opener === 'whilst') return comparesGroups(words, start);
	if (opener !== 'because' && opener !== 'as' && opener !== 'since') return false;
	const clause = words.slice(start, cut);
	const view = viewOf(clause)?.kind;
	return view === 'others' || view === 'named' || view === 'source' || (isTold(clause) && isTold(words.slice(cut)));
}

/** What a clause repeats of the one before it, in words. */
const LONGEST_ECHO = 6;

/** `…, and so is the railway`, `neither does the port`: the verb stands for all that the clause before says. */
export function echoesVerb(words: readonly Word[], at: number): boolean {
	if (!/^(?:so|neither|nor)$/.test(words[at]?.text ?? '')) return false;
	if (!ECHOES.test(words[at + 1]?.text ?? '')) return false;
	const end = words.findIndex(({ kind }, index) => index > at && kind === 'mark');
	const rest = words.slice(at + 2, end < 0 ? words.length : end);
	const most = words[at]?.text === 'nor' ? FEWEST_ECHOED : LONGEST_ECHO;
	return rest.length > 0 && rest.length <= most && !rest.some((_, index) => tenseAt(rest, index) !== null);
}

/** After a comma, `and` or both `so is the railway` follows, which says nothing without the clause before. */
export function echoes(words: readonly Word[], at: number): boolean {
	const joins = words.slice(at, at + 2).filter(({ text }) => /^(?:,|and|but|–|—)$/.test(text)).length;
	return echoesVerb(words, at + joins);
}

/** After `nor` a longer clause mostly says something of its own: `nor would it cost much`. */
const FEWEST_ECHOED = 2;
const ECHOES = /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|must|may|might)$/;

/** `Some remember what they hear, whereas others have to read it.` */
export function comparesGroups(words: readonly Word[], start: number): boolean {
	const some = words.findIndex(({ text }, at) => at >= start && text === 'some');
	return some >= 0 && words.findIndex(({ text }, at) => at > some && text === 'others') > some;
}

/** An event without a judgment: why it happened is part of the event. */
function isTold(clause: readonly Word[]): boolean {
	const { first, counts } = tensesOf(clause);
	return (
		first === 'past' && counts.modal === 0 && counts.present === 0 && !clause.some(({ text }) => EVALUATIVE.has(text))
	);
}
