/**
 * Which part of a sentence only says under what condition the rest is meant? "Turn to the sea without forgetting the fields":
 * read by marker words, English only. What stands before the marker is the core, and what follows it, up to the next comma, the condition.
 */
import { englishConcepts } from './concepts.ts';
import { polarityOf } from './polarity.ts';
import { termsOf, type Terms } from './terms.ts';

export interface Condition {
	/** Countries and regions that only the condition names; and its stems that the core does not have. */
	readonly participants: readonly string[];
	readonly terms: readonly string[];
	/** 1 where what it speaks of is to be kept or sought, -1 where it is to be left. */
	readonly sign: 1 | -1;
}

const MARKED =
	/(?:^|[\s,;(])(without|while|whilst|alongside|rather than|instead of|but not|and not|in (?:an? )?(?:\p{L}+ )?balance with)\s+([^,;.!?]+)/iu;
/** These turn round what they stand before: without becoming hostile is to stay friends. */
const TURNS_ROUND = /^(?:without|rather than|instead of|but not|and not)$/i;

/** null where nothing is said on a condition, or the condition names nothing that the core does not name. */
export function conditionOf(wording: string): Condition | null {
	const found = MARKED.exec(wording);
	if (!found) return null;
	const [whole, marker = '', text = ''] = found;
	const core = termsOf(wording.slice(0, found.index) + ' ' + wording.slice(found.index + whole.length));
	const own = termsOf(text);
	const participants = own.participants.filter((one) => !core.participants.includes(one));
	const terms = own.terms.filter((one) => !core.terms.includes(one));
	if (participants.length === 0 && terms.length === 0) return null;
	const leaning = own.words.includes('against') ? -1 : leaningOf(own);
	const isKept = TURNS_ROUND.test(marker) ? leaning < 0 : leaning >= 0;
	return { participants, terms, sign: isKept ? 1 : -1 };
}

/** What is said without the condition, where the condition ends the sentence; else null. */
export function coreOf(wording: string): string | null {
	const found = MARKED.exec(wording);
	if (!found || !/^[.!?\s]*$/u.test(wording.slice(found.index + found[0].length))) return null;
	const core = wording.slice(0, found.index).replace(/[\s,;]+$/u, '');
	return core.split(/\s+/).length >= SENTENCE ? core : null;
}

/** Fewer words are no sentence that could be asked about. */
const SENTENCE = 4;

/** Does a wording speak for what it speaks of (1), against it (-1), or neither? By praise and blame, denial, and words of turning away. */
export function leaningOf({ terms, written, words }: Terms): 1 | 0 | -1 {
	const lexicon = englishConcepts();
	const { denials, opposing, turnsAway } = polarityOf(words);
	// A word that denies ("failed") is no blame besides.
	const isDenial = (at: number) => denials.includes((written[at] ?? '').toLowerCase());
	const valence = terms.reduce((sum, term, at) => sum + (isDenial(at) ? 0 : lexicon.of(term).valence), 0);
	if (turnsAway) return denials.length > 0 ? 1 : -1;
	const plain = opposing.length > 0 ? -1 : valence > 0 ? 1 : valence < 0 ? -1 : 0;
	if (denials.length === 0) return plain;
	return plain < 0 ? 1 : -1;
}
