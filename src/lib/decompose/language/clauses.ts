/**
 * Where does one clause of a sentence argue for, against or beside another? Found by conjunctions, marks and the finite
 * verbs on both sides of them; conditions, comparisons and what is said or thought stay with their clause.
 */
import { FINDING_VERBS, SPEECH_VERBS, VIEW_VERBS } from '../lexicons/evidence.ts';
import { CONJUNCTIONS, DETERMINERS, MODALS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicons/grammar.ts';
import { wordSet } from '../lexicons/word-lists.ts';
import { comparesGroups, echoes, staysWhole } from './whole-clauses.ts';
import { hasFiniteVerb, tenseAt, tensesOf } from './verbs.ts';
import type { Word } from './words.ts';

/** Each side of a cut has at least this many words. */
const FEWEST = 3;
/** Two clauses joined by `and` are two statements only where both say enough. */
const FEWEST_BESIDE_AND = 6;
const FEWEST_WITH_PRONOUN = 4;
/** Where a stop was lost both sentences are whole ones. */
const FEWEST_BESIDE_LOST = 6;

/** After a comma or semicolon, a clause of its own begins. */
const CLAUSE_OPENERS = wordSet(
	'as but yet so because whereas while whilst although though therefore hence thus since nor however nevertheless nonetheless'
);
/** Open a subordinate clause at the head of a sentence, which ends at a comma. */
const SUBORDINATORS = wordSet('because since although though while whilst whereas as given considering');
/** After `as` these show that it does not open a clause that gives a reason. */
const AS_OTHERWISE =
	/^(?:a|an|such|for|to|well|of|in|if|long|soon|much|many|noted|mentioned|early|far|opposed|usual|always|though|is|was|are|were|has|did|do|does)$/;
/** Before `because` these make it part of the clause: `simply because`, `is because`. */
const BINDS_BECAUSE = wordSet(
	'is are was were be not just only simply merely mainly partly precisely largely solely perhaps probably it'
);
/** These go with the reason: `especially because`. */
const STRESSES = wordSet('especially specifically particularly notably');
/** Subjects after which a conjunction joins clauses, also without a comma. */
const SUBJECTS = wordSet('it they we he she there i you this that these those');
/** Before `as` these make a comparison of it. */
const BEFORE_AS = wordSet('as such just same much well far long soon known so even only exactly not act acts seen');
/** With a capital these stand at the head of a sentence and nowhere else. */
const BEGINNERS = wordSet(
	'in since after although despite however therefore thus moreover furthermore but if this these there it they when while because for'
);
/** What stands in for a verb in a comparison: `as they do in Germany`. */
const FOR_A_VERB = wordSet('do does did done');
/** How far into a sentence a connective may stand before its opening clause: `In conclusion, although …`. */
const FRONTED = 4;
const OPEN = new Set(['“', '(', '[', '«']);
const CLOSE = new Set(['”', ')', ']', '»']);

/** Indexes of the words that start a further unit, ascending. */
export function cutsIn(words: readonly Word[]): number[] {
	if (words.length < 2 * FEWEST + 1) return [];
	const depths = depthsOf(words);
	const cuts: number[] = [];
	const opening = afterOpeningClause(words, depths);
	if (opening > 0) cuts.push(opening);
	for (let at = FEWEST; at < words.length - FEWEST; at++) {
		if (depths[at] !== 0) continue;
		const start = cuts.at(-1) ?? 0;
		const cut = cutAt(words, at, start);
		if (cut !== null && staysWhole(words, start, cut)) continue;
		if (cut === null || cut - start < FEWEST || words.length - cut < FEWEST) continue;
		if (!hasFiniteVerb(words, start, at) || !hasFiniteVerb(words, cut)) continue;
		cuts.push(cut);
		at = cut;
	}
	return cuts;
}

/** The first word of a clause that begins at or right after this index; null where none does. */
function cutAt(words: readonly Word[], at: number, start: number): number | null {
	const text = words[at]?.text ?? '';
	const next = words[at + 1]?.text ?? '';
	if (text === ';') return at + 1;
	if (echoes(words, at)) return null;
	if (lostStop(words, at, start)) return at;
	if (text === '.' || text === '?' || text === '!') return endsCarelessly(words, at) ? at + 1 : null;
	if (text === ':') return at - start > 3 && startsClause(words, at + 1, 8) ? at + 1 : null;
	if (text === ',' || text === '–' || text === '—') {
		if (CLAUSE_OPENERS.has(next)) return isClauseOpener(words, at + 1, start) ? at + 1 : null;
		if ((next === 'and' || next === 'or') && CLAUSE_OPENERS.has(words[at + 2]?.text ?? '')) return at + 1;
		if (next === 'and' && joinsClauses(words, at + 1, start)) return goesOnWithThat(words, at + 1) ? null : at + 1;
		if (next === 'which' && /^(?:means|shows|proves|suggests|implies|is)$/.test(words[at + 2]?.text ?? ''))
			return words[at + 2]?.text !== 'is' || words[at + 3]?.text === 'why' ? at + 1 : null;
		return text === ',' && runsTogether(words, at, start) ? at + 1 : null;
	}
	const before = words[at - 1]?.text ?? '';
	if (text === 'but' && SUBJECTS.has(next)) return startsClause(words, at + 1, 6) ? at : null;
	if (
		(text === 'as' || text === 'since' || text === 'so') &&
		SUBJECTS.has(next) &&
		!(text === 'so' && next === 'that') &&
		!(text !== 'since' && BEFORE_AS.has(before)) &&
		!/^(?:do|does|did|are|were)$/.test(words[at + 2]?.text ?? '') &&
		!(text === 'since' && setsTime(words.slice(at + 1), words.slice(start, at)))
	)
		return tenseSoon(words, at + 2) ? at : null;
	if (text === 'because' && STRESSES.has(before)) return at - 1;
	if (text === 'because') return next !== 'of' && !BINDS_BECAUSE.has(before) ? at : null;
	if (text === 'therefore' && (isAuxiliary(before) || !opensClauseOfItsOwn(words, at + 1))) return null;
	if (text === 'whereas' || text === 'although' || text === 'therefore')
		return before !== 'and' && startsClause(words, at + 1, 8) ? at : null;
	if (
		text === 'and' &&
		(SUBJECTS.has(next) || /^(?:therefore|thus|hence|so)$/.test(next)) &&
		!goesOnWithThat(words, at) &&
		(SUBJECTS.has(next) || tenseAt(words, at + 2) === null) &&
		joinsClauses(words, at, start, FEWEST_WITH_PRONOUN)
	)
		return at;
	return null;
}

/** `…, and that it pays` goes on with what is said or thought; in `and that helps` a clause begins. */
function goesOnWithThat(words: readonly Word[], at: number): boolean {
	return words[at + 1]?.text === 'that' && tenseAt(words, at + 2) === null;
}

/** `since` sets a time where what it opens lies in the past and what it belongs to reaches into the present. */
function setsTime(clause: readonly Word[], main: readonly Word[]): boolean {
	return tensesOf(clause).first === 'past' && tensesOf(main).counts.perfect > 0;
}

/** `so` and `since` have other uses than to open a clause. */
function isClauseOpener(words: readonly Word[], at: number, start: number): boolean {
	const text = words[at]?.text ?? '';
	const next = words[at + 1]?.text ?? '';
	if (text === 'so' && next === 'that') return tenseAt(words, at + 2) !== null;
	if (text === 'so') return next !== 'as' && startsClause(words, at + 1, 8);
	// `…, but cannot cause it` leaves its subject out.
	if (text === 'but')
		return next !== 'also' && next !== 'rather' && (startsClause(words, at + 1, 10) || tenseAt(words, at + 1) !== null);
	if (text === 'since')
		return (
			!/^\d|^(?:then|the|last|its)$/.test(next) &&
			startsClause(words, at + 1, 10) &&
			!setsTime(words.slice(at + 1), words.slice(start, at))
		);
	if (text === 'as')
		return (
			!AS_OTHERWISE.test(next) &&
			!words.slice(at + 1, at + 8).some((word) => FOR_A_VERB.has(word.text)) &&
			startsClause(words, at + 1, 10)
		);
	if (text === 'yet' || text === 'nor') return startsClause(words, at + 1, 10);
	if (text === 'therefore' || text === 'thus' || text === 'hence') return opensClauseOfItsOwn(words, at + 1);
	return true;
}

/** `…, therefore twice as many as it had hoped for` has a verb, but not of its own. */
function opensClauseOfItsOwn(words: readonly Word[], at: number): boolean {
	for (let index = at; index < Math.min(words.length, at + 12); index++) {
		if (/^(?:as|than|because|if|when)$/.test(words[index]?.text ?? '') && index > at) return false;
		if (tenseAt(words, index) && !isRelative(words, index - 1, at)) return true;
	}
	return false;
}

/** The word at this index opens a relative clause, whose verb is not that of the clause that begins at `from`. */
function isRelative(words: readonly Word[], at: number, from: number): boolean {
	return at > from && /^(?:who|which|that)$/.test(words[at]?.text ?? '');
}

function joinsClauses(words: readonly Word[], at: number, start: number, fewest = FEWEST_BESIDE_AND): boolean {
	return at - start >= fewest && words.length - at > fewest && startsClause(words, at + 1, 6);
}

/** A stop in mid-sentence: the next sentence starts with a small letter, as in hasty writing. */
function endsCarelessly(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	const next = words[at + 1];
	return (
		before?.kind === 'word' &&
		before.text.length >= 4 &&
		before.text !== 'cent' &&
		next?.kind === 'word' &&
		!next.isCapital &&
		next.start > (words[at]?.end ?? 0)
	);
}

/** A comma between two sentences: “It does not help, it only moves the problem.” */
function runsTogether(words: readonly Word[], at: number, start: number): boolean {
	const next = words[at + 1]?.text ?? '';
	if (!/^(?:it|they|this|we|he|she|there)$/.test(next) || !tenseSoon(words, at + 2)) return false;
	if (SPEECH_VERBS.has(words[at + 2]?.text ?? '') || VIEW_VERBS.has(words[at + 2]?.text ?? '')) return false;
	const first = words[start];
	// `They pay taxes, they can be jailed, they can be called up` is one list.
	if (!first || first.text === next || at - start < FEWEST_WITH_PRONOUN) return false;
	// `…, and at present, it has` holds an aside.
	if (words.slice(at - 6, at).some(({ text }) => /^(?:and|but|or|that|if|when)$/.test(text))) return false;
	// What begins with anything but a subject may be an opening clause, after which the comma is in its place.
	return SUBJECT_PRONOUNS.has(first.text) || DETERMINERS.has(first.text)
		? tensesOf(words.slice(start, at)).first !== null
		: false;
}

/** A stop that was lost between two sentences: a word that begins one stands in the middle, with a capital. */
function lostStop(words: readonly Word[], at: number, start: number): boolean {
	const word = words[at];
	const before = words[at - 1];
	const next = words[at + 1];
	if (!word?.isCapital || !BEGINNERS.has(word.text) || before?.kind !== 'word' || !next || next.isCapital) return false;
	if (at - start < FEWEST_BESIDE_LOST || words.length - at < FEWEST_BESIDE_LOST) return false;
	if (PREPOSITIONS.has(before.text) || CONJUNCTIONS.has(before.text) || DETERMINERS.has(before.text)) return false;
	return !before.isCapital || next.kind === 'number';
}

/** “Must therefore give”, “is therefore wrong”: the verb goes on. */
function isAuxiliary(text: string): boolean {
	return MODALS.has(text) || /^(?:is|are|was|were|be|has|have|had|do|does|did|not|never|and)$/.test(text);
}

/** A finite verb among the next two words. */
function tenseSoon(words: readonly Word[], at: number): boolean {
	return tenseAt(words, at) !== null || tenseAt(words, at + 1) !== null;
}

/** True where a subject stands at this index and a finite verb among the next words. */
function startsClause(words: readonly Word[], at: number, within: number): boolean {
	const first = words[at];
	if (!first) return false;
	const { text } = first;
	const isSubject =
		SUBJECT_PRONOUNS.has(text) ||
		DETERMINERS.has(text) ||
		first.isCapital ||
		/s$/.test(text) ||
		tenseAt(words, at + 1) !== null ||
		within > 6;
	// The verb of a clause does not come first, unless its subject is left out.
	if (!isSubject || MODALS.has(text) || (tenseAt(words, at) !== null && within <= 6)) return false;
	let end = at + 1 + within;
	for (let index = at + 1; index < Math.min(words.length, end); index++) {
		if (words[index]?.text === ',') break;
		if (!tenseAt(words, index)) continue;
		if (!isRelative(words, index - 1, at)) return true;
		end += within;
	}
	return false;
}

/** `As the mayor said, …` */
function citesSomebody(words: readonly Word[], at: number): boolean {
	const comma = words.findIndex(({ text }, index) => index > at && text === ',');
	const last = words[comma - 1]?.text ?? '';
	return SPEECH_VERBS.has(last) || VIEW_VERBS.has(last) || FINDING_VERBS.has(last);
}

/** `As the last one did, …` compares. */
function standsForVerb(words: readonly Word[], at: number): boolean {
	const comma = words.findIndex(({ text }, index) => index > at && text === ',');
	return words.slice(at, comma < 0 ? words.length : comma).some(({ text }) => FOR_A_VERB.has(text));
}

/** The word after the comma that ends a subordinate clause at the head of the sentence; 0 where there is none. */
function afterOpeningClause(words: readonly Word[], depths: readonly number[]): number {
	let head = 0;
	for (let at = 1; at <= FRONTED; at++)
		if (words[at]?.text === ',' && SUBORDINATORS.has(words[at + 1]?.text ?? '')) head = at + 1;
	if (head === 0) while (head < 2 && /^(?:and|but|so|even|,|“)$/.test(words[head]?.text ?? '')) head++;
	const opener = words[head]?.text ?? '';
	if (!SUBORDINATORS.has(opener)) return 0;
	const second = words[head + 1]?.text ?? '';
	// `Because, I suspect, it is easier` begins with an aside.
	if (second === ',') return 0;
	if (comparesGroups(words, head)) return 0;
	if (opener === 'since' && /^\d|^(?:then|the|last|its|their)$/.test(second)) return 0;
	if (opener === 'as' && (citesSomebody(words, head) || standsForVerb(words, head))) return 0;
	if (opener === 'as' && (AS_OTHERWISE.test(second) || /^(?:it|i|we)$/.test(second))) return 0;
	let first = 0;
	for (let at = head + FEWEST; at < words.length - FEWEST; at++) {
		if (words[at]?.text !== ',' || depths[at] !== 0) continue;
		if (!hasFiniteVerb(words, head, at)) continue;
		if (opener === 'since' && setsTime(words.slice(head + 1, at), words.slice(at))) return 0;
		// `…, ultimately, the costs are higher`.
		const clause = words[at + 2]?.text === ',' ? at + 3 : at + 1;
		if (first === 0) first = at + 1;
		// After `Since it is old, to keep it safe, …` the clause is still to come.
		const isPurpose = words[first]?.text === 'to';
		if (startsClause(words, clause, 14)) return isPurpose ? first : at + 1;
		if (!isPurpose) return 0;
	}
	return 0;
}

/** How many quotations and brackets are open at each word. */
function depthsOf(words: readonly Word[]): number[] {
	let depth = 0;
	let straight = false;
	return words.map(({ text }) => {
		if (text === '"') {
			straight = !straight;
			depth += straight ? 1 : -1;
		} else if (OPEN.has(text)) depth++;
		else if (CLOSE.has(text)) depth = Math.max(0, depth - 1);
		return depth;
	});
}
