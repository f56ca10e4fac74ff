/**
 * The content of a clause as a set of word stems, for lexical cohesion. A light stemmer (plural, -ing, -ed, -ly and the
 * commonest endings of nouns), after Harman's S-stemmer (1991) and Krovetz (1993): it only has to bring forms of one word together.
 */
import { STOP_WORDS } from '../lexicons/grammar.ts';
import { wordsIn, type Word } from './words.ts';

const ENDINGS: readonly (readonly [ending: RegExp, by: string])[] = [
	[/(?:ational|ization|isation)$/, ''],
	[
		/(?:ments?|ness|ities|ity|ations?|ators?|ions?|ings?|ively|ive|edly|ed|ingly|ably|ible|able|ally|al|ance|ence|ers?|ly)$/,
		''
	]
];
const stems = new Map<string, string>();
const MEMORY = 50_000;

/** The stem of a lower-case word: four letters at least. */
export function stemOf(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const stem = cut(word);
	if (stems.size >= MEMORY) stems.clear();
	stems.set(word, stem);
	return stem;
}

function cut(word: string): string {
	let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
	if (/[^a-z]/.test(stem) || stem.length < 4) return stem;
	if (/ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
	else if (/(?:ss|us|is)$/.test(stem)) stem = String(stem);
	else if (/(?:sh|ch|x|ss)es$/.test(stem)) stem = stem.slice(0, -2);
	else if (stem.endsWith('s')) stem = stem.slice(0, -1);
	for (const [ending, by] of ENDINGS) {
		const shorter = stem.replace(ending, by);
		if (shorter !== stem && shorter.length >= 4) {
			stem = shorter;
			break;
		}
	}
	return stem
		.replace(/([^aeiou])\1$/, '$1')
		.replace(/[ey]$/, '')
		.replace(/i$/, '');
}

/** The stems of the words that carry content; numbers as they are. */
export function contentOf(words: readonly Word[]): ReadonlySet<string> {
	const content = new Set<string>();
	for (const { text, kind } of words) {
		if (kind === 'number') content.add(text);
		else if (kind === 'word' && text.length > 2 && !STOP_WORDS.has(text)) content.add(stemOf(text));
	}
	return content;
}

/** The content words of a title; none where there is no title. */
export function titleWords(title: string | null): ReadonlySet<string> {
	return title === null ? new Set() : contentOf(wordsIn(title, { start: 0, end: title.length }));
}
