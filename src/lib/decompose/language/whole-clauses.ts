/**
 * Which clauses stay together although a conjunction stands between them: groups set side by side, a view with the reason its
 * holder gives, and an event with what it came of.
 */
import { EVALUATIVE } from '../lexicons/modality.ts';
import { viewOf } from './attribution.ts';
import { tensesOf } from './verbs.ts';
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
