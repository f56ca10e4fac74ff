/**
 * Which question does a statement answer with yes? "Pakistan should turn towards Russia." becomes "Should Pakistan turn towards
 * Russia?": the first auxiliary verb moves to the front. Where no clause can be turned round safely, the statement is asked
 * about as it is.
 */
import { englishConcepts } from './concepts.ts';
import { countryOf } from './countries.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './words.ts';

const AUXILIARIES = new Set(
	'should must can could will would may might is are was were has have had does did do shall'.split(' ')
);
/** Longest subject that is turned round: what is longer is likely to hold a clause of its own. */
const MOST_SUBJECT_WORDS = 9;
const CLAUSE_WORDS = new Set('that which who whom whose when while if because since although though as'.split(' '));

/** A sentence that opens with one of these has something before its subject. */
const OPENERS = new Set(
	'to in on at by for from with without within under over during since before after despite until unlike against among between outside inside beyond above below always never often only even still now then here there perhaps when where how why what who not no'.split(
		' '
	)
);

export function ask(wording: string, language: string): string {
	const whole = wording.trim().replace(/[.!?…]+$/u, '');
	if (language !== 'en') return `${whole}?`;
	const sentence = asDemand(withoutGrounds(whole));
	const words = sentence.split(/\s+/);
	const at = words.findIndex((word) => AUXILIARIES.has(word.toLowerCase()) || /^(cannot|needs?)$/i.test(word));
	const subject = words.slice(0, Math.max(0, at));
	const isPlain =
		at > 0 &&
		at <= MOST_SUBJECT_WORDS &&
		!OPENERS.has(words[0]?.toLowerCase() ?? '') &&
		!subject.some((word) => /[,;:]$/.test(word) || CLAUSE_WORDS.has(word.toLowerCase()));
	if (!isPlain) return `Is it so that ${inside(sentence)}?`;
	const auxiliary = (words[at] ?? '').toLowerCase();
	const own = inside(subject.join(' '));
	const rest = words.slice(at + 1).join(' ');
	// Of two verbs only the first could be turned round.
	if (SECOND_VERB.test(rest)) return `Is it so that ${inside(sentence)}?`;
	if (auxiliary === 'cannot') return `Can ${own} not ${rest}?`;
	if (auxiliary === 'needs') return `Does ${own} need ${rest}?`;
	if (auxiliary === 'need') return `Do ${own} need ${rest}?`;
	// "has to turn" asks "does … have to turn"; "has turned" asks "has … turned".
	if ((auxiliary === 'has' || auxiliary === 'have') && rest.startsWith('to '))
		return `${auxiliary === 'has' ? 'Does' : 'Do'} ${own} have ${rest}?`;
	if ((auxiliary === 'has' || auxiliary === 'have' || auxiliary === 'had') && !isParticiple(words[at + 1] ?? ''))
		return `Is it so that ${inside(sentence)}?`;
	return `${auxiliary.charAt(0).toUpperCase()}${auxiliary.slice(1)} ${own} ${rest}?`;
}

const DEMAND = '(?:should|must|has to|have to|needs? to|ought to)';
/** "Oslo needs to save and should look north": both are asked for, and one question asks for both. */
const TWO_DEMANDS = new RegExp(`^((?:\\S+ ){0,8}?\\S+) ${DEMAND} (\\S.*?),? and (?:also )?${DEMAND} (\\S.*)$`, 'iu');
/** "It is imperative for Oslo to save." */
const IMPERSONAL =
	/^it (?:is|becomes|became|has become) (?:\S+ ){0,2}?(?:imperative|necessary|essential|vital|important|crucial|time|high time) for ((?:\S+ ){1,5}?)to (\S.*)$/iu;

/** A demand in the form that can be turned round: with "should" after its subject. */
function asDemand(sentence: string): string {
	const impersonal = IMPERSONAL.exec(sentence);
	if (impersonal) {
		const [, subject = '', rest = ''] = impersonal;
		return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}should ${rest}`;
	}
	const [, subject = '', first = '', second = ''] = TWO_DEMANDS.exec(sentence) ?? [];
	return second === '' || /\bnot\b/i.test(first) ? sentence : `${subject} should ${first} and ${second}`;
}

const SECOND_VERB =
	/\b(?:and|but|or)\s+(?:should|must|can|could|will|would|may|might|is|are|was|were|has|have|had|needs?)\b/i;

/** What an opening phrase gives as a ground ("in view of the flood, …") is no part of what is asked. */
const GROUNDS =
	/^(?:in (?:view|light|order|consideration) (?:of|to)|given|considering|being|therefore|thus|so|hence|consequently|in (?:conclusion|short|sum))\b[^,]{0,110},\s+(?=\S+\s+\S+\s+\S+)/iu;

/** An answer's first word, and what follows the first sentence. */
const ANSWERING = /^(?:yes|no|indeed|overall|clearly|definitely|in my opinion),?\s+(?=\S+\s+\S+)/iu;
/** What only gives an instance. */
const INSTANCES = /,?\s+(?:for instance|for example|such as|namely|e\.g\.)(?:,|\s).*$/isu;
const LATER_SENTENCES = /(?<=\p{Ll}{2})[.!?]\s+\p{Lu}.*$/su;

function withoutGrounds(sentence: string): string {
	const rest = sentence.replace(LATER_SENTENCES, '').replace(INSTANCES, '').replace(ANSWERING, '').replace(GROUNDS, '');
	return rest === sentence ? sentence : rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** "has" is an auxiliary before a participle ("has turned", "has been") or an adverb, a full verb otherwise ("has a chance"). */
function isParticiple(word: string): boolean {
	const plain = word.toLowerCase();
	return (
		/(?:ed|en|ly)$/.test(plain) ||
		/^(been|become|always|long|never|made|lost|kept|held|met|put|set|cut|shown)$/.test(plain)
	);
}

/** A sentence's beginning as it stands inside another one: its capital goes, unless the word is a name. */
function inside(text: string): string {
	const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
	const after = text.slice(first.length);
	return first === '' || isName(first, after) ? text : first.toLowerCase() + after;
}

/** Endings of plurals and of nouns made from verbs and adjectives: names seldom end so. */
const COMMON_ENDING = /(?:[^s]s|ing|tion|sion|ment|ness|ity|ance|ence|ism|ship|ly)$/;

function isName(first: string, after: string): boolean {
	const lower = first.toLowerCase();
	if (first.length > 1 && first === first.toUpperCase()) return true;
	if (isStopWord(lower) || OPENERS.has(lower)) return false;
	if (countryOf(lower) !== null || /^['’]s\b|^\s+\p{Lu}/u.test(after)) return true;
	return !COMMON_ENDING.test(lower) && englishConcepts().of(stemOf(lower)).concepts.length === 0;
}
