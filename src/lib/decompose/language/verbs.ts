/**
 * Finite verbs without a parser: is there one, and is the clause told in the past, in the present or with a modal?
 * Auxiliaries and irregular forms are looked up; a form in -ed counts where its neighbours leave it no other reading.
 */
import {
	BE_OTHER,
	BE_PAST,
	BE_PRESENT,
	COMMON_VERBS,
	CONJUNCTIONS,
	DETERMINERS,
	DO_PAST,
	DO_PRESENT,
	HAVE_PAST,
	HAVE_PRESENT,
	MODALS,
	PAST_FORMS,
	PREPOSITIONS,
	SUBJECT_PRONOUNS
} from '../lexicons/grammar.ts';
import { NUMBER_WORDS } from '../lexicons/evidence.ts';
import { wordSet } from '../lexicons/word-lists.ts';
import type { Word } from './words.ts';

export type Tense = 'past' | 'present' | 'perfect' | 'modal';

/** Words in -ed that are no verbs, or hardly ever finite. */
const NOT_PAST = wordSet(
	`need indeed seed feed speed hundred sacred naked wicked united so-called limited advanced agreed-upon unprecedented red bed
	led fed bleed breed greed creed weed exceed proceed succeed embed shed sled shred infrared alleged supposed`
);
/** A relative pronoun after which a verb does not belong to the main clause. */
const RELATIVE = wordSet('who which that whose where when');

/** The tense of the finite verb at this index; null where there is none. */
export function tenseAt(words: readonly Word[], index: number): Tense | null {
	const word = words[index];
	if (!word || word.kind !== 'word') return null;
	const { text } = word;
	if (MODALS.has(text)) return text === 'may' && word.isCapital ? null : 'modal';
	if (HAVE_PRESENT.has(text))
		return isAfterTo(words, index) ? null : participleFollows(words, index) ? 'perfect' : 'present';
	if (BE_PRESENT.has(text))
		return text.endsWith("'s") && !SUBJECT_PRONOUNS.has(text.slice(0, -2)) && text.length > 5 ? null : 'present';
	if (DO_PRESENT.has(text)) return isAfterTo(words, index) ? null : 'present';
	if (BE_PAST.has(text) || HAVE_PAST.has(text) || DO_PAST.has(text)) return 'past';
	if (PAST_FORMS.has(text)) return isFinitePlace(words, index) ? 'past' : null;
	if (text.endsWith('ed') && text.length > 3 && !NOT_PAST.has(text)) return isFiniteEd(words, index) ? 'past' : null;
	if (isPresentForm(text)) return isPresentPlace(words, index, text) ? 'present' : null;
	return null;
}

/** True where the words from `from` up to `to` hold a finite verb. */
export function hasFiniteVerb(words: readonly Word[], from = 0, to = words.length): boolean {
	for (let index = from; index < to; index++) if (tenseAt(words, index)) return true;
	return false;
}

/** The tense of the first finite verb outside relative clauses, and how many verbs there are of each tense. */
export function tensesOf(words: readonly Word[]): { first: Tense | null; counts: Readonly<Record<Tense, number>> } {
	const counts = { past: 0, present: 0, perfect: 0, modal: 0 };
	let first: Tense | null = null;
	for (let index = 0; index < words.length; index++) {
		const tense = tenseAt(words, index);
		if (!tense) continue;
		counts[tense]++;
		const before = words[index - 1]?.text ?? '';
		if (!first && !(index > 1 && RELATIVE.has(before))) first = tense;
	}
	return { first, counts };
}

function before(words: readonly Word[], index: number): Word | undefined {
	let at = index - 1;
	while (at >= 0 && isAdverb(words[at])) at--;
	return words[at];
}

function isAdverb(word: Word | undefined): boolean {
	return (
		word !== undefined &&
		(/^\p{L}{3,}ly$/u.test(word.text) ||
			/^(?:not|never|also|always|often|just|only|even|still|soon|again|ever|already)$/.test(word.text))
	);
}

function isAfterTo(words: readonly Word[], index: number): boolean {
	const previous = before(words, index)?.text ?? '';
	return previous === 'to' || MODALS.has(previous);
}

function participleFollows(words: readonly Word[], index: number): boolean {
	let at = index + 1;
	while (isAdverb(words[at])) at++;
	const text = words[at]?.text ?? '';
	return (
		text === 'been' ||
		text === 'become' ||
		/(?:ed|en|wn|ne|ught|ung|told|said|made|had|put|led|lost|met|paid|sold|sent|spent|built|kept|left|held|come|become|begun|grown|cut|set|hit|shut|won|read|run)$/.test(
			text
		)
	);
}

/** A past form is finite unless an auxiliary, a preposition or a determiner stands before it. */
function isFinitePlace(words: readonly Word[], index: number): boolean {
	const previous = before(words, index);
	if (!previous || previous.kind === 'mark') return true;
	return !isAuxiliary(previous.text) && !DETERMINERS.has(previous.text) && !PREPOSITIONS.has(previous.text);
}

function isFiniteEd(words: readonly Word[], index: number): boolean {
	const previous = before(words, index);
	if (!previous) return false;
	const { text, kind } = previous;
	if (kind === 'mark') return false;
	if (isAuxiliary(text) || PREPOSITIONS.has(text)) return false;
	if (SUBJECT_PRONOUNS.has(text) || text === 'who' || text === 'which') return text !== 'those' && text !== 'these';
	if (DETERMINERS.has(text)) return false;
	const next = words[index + 1]?.text ?? '';
	if (next === 'by' || next === '-') return false;
	if (CONJUNCTIONS.has(text)) {
		for (let at = index - 2; at >= 0; at--)
			if (PAST_FORMS.has(words[at]?.text ?? '') || isEdBefore(words, at)) return true;
		return false;
	}
	// A noun or a name before it, and what a verb takes after it: an object, a preposition, or nothing.
	const after = words[index + 1];
	return (
		!after ||
		after.kind !== 'word' ||
		DETERMINERS.has(next) ||
		PREPOSITIONS.has(next) ||
		CONJUNCTIONS.has(next) ||
		isAdverb(after) ||
		after.isCapital ||
		previous.isCapital ||
		SUBJECT_PRONOUNS.has(next) ||
		NUMBER_WORDS.has(next)
	);
}

function isEdBefore(words: readonly Word[], at: number): boolean {
	const text = words[at]?.text ?? '';
	return (
		text.endsWith('ed') &&
		text.length > 3 &&
		!NOT_PAST.has(text) &&
		!CONJUNCTIONS.has(words[at - 1]?.text ?? '') &&
		isFiniteEd(words, at)
	);
}

function isAuxiliary(text: string): boolean {
	return (
		BE_PRESENT.has(text) ||
		BE_PAST.has(text) ||
		BE_OTHER.has(text) ||
		HAVE_PRESENT.has(text) ||
		HAVE_PAST.has(text) ||
		MODALS.has(text) ||
		text === 'to' ||
		text === 'having'
	);
}

const OPENS_CLAUSE = wordSet('although because though while whereas if unless');

const presentForms = new Map<string, boolean>();

/** A frequent verb in its base form or with -s. */
function isPresentForm(text: string): boolean {
	const known = presentForms.get(text);
	if (known !== undefined) return known;
	const stem = text.endsWith('ies')
		? `${text.slice(0, -3)}y`
		: text.endsWith('es') && COMMON_VERBS.has(text.slice(0, -2))
			? text.slice(0, -2)
			: text.endsWith('s')
				? text.slice(0, -1)
				: text;
	const isForm = COMMON_VERBS.has(stem);
	if (presentForms.size < 20_000) presentForms.set(text, isForm);
	return isForm;
}

function isStop(word: Word | undefined): boolean {
	return word !== undefined && /^[.!;]$/.test(word.text);
}

/** The base form is finite after a plural subject, the form in -s after a singular one; after `to`, a modal or `the` neither is. */
function isPresentPlace(words: readonly Word[], index: number, text: string): boolean {
	const previous = before(words, index);
	if (!previous || previous.kind !== 'word') return false;
	if (DETERMINERS.has(previous.text) && !SUBJECT_PRONOUNS.has(previous.text)) return false;
	if (
		isAuxiliary(previous.text) ||
		PREPOSITIONS.has(previous.text) ||
		DO_PRESENT.has(previous.text) ||
		DO_PAST.has(previous.text)
	)
		return false;
	if (SUBJECT_PRONOUNS.has(previous.text) || previous.text === 'which' || previous.text === 'who') return true;
	const next = words[index + 1];
	// `Fences work.`
	if (index === 1 && previous.isCapital && previous.text.endsWith('s') && !text.endsWith('s') && isStop(next))
		return true;
	// `Although uniforms limit freedom`
	const opener = words[index - 2];
	if (
		opener &&
		OPENS_CLAUSE.has(opener.text) &&
		previous.text.endsWith('s') &&
		!text.endsWith('s') &&
		next?.kind === 'word'
	)
		return true;
	const takesObject =
		next !== undefined &&
		(DETERMINERS.has(next.text) ||
			PREPOSITIONS.has(next.text) ||
			next.text === 'to' ||
			next.text === 'that' ||
			next.isCapital ||
			isAdverb(next) ||
			/(?:s|ing)$/.test(next.text));
	return (
		takesObject &&
		(text.endsWith('s')
			? !previous.text.endsWith('s') || previous.isCapital
			: previous.text.endsWith('s') || CONJUNCTIONS.has(previous.text))
	);
}
