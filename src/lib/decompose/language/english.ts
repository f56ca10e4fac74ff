/** Is a text English? Decided by its function words, so that a French op-ed is refused and not taken apart wrongly. */
import { ENGLISH, OTHER_LANGUAGES } from '../lexicons/grammar.ts';
import { wordsIn } from './words.ts';

/** How much of a text is looked at, in three places. */
const SAMPLE = 4_000;
/** English prose has 0.40 to 0.50 of these words, hasty notes 0.2, word lists and tables 0.1; other languages that share some of them 0.15. */
const ENGLISH_SHARE = 0.16;
/** Below this many words the share says little: only another language or another script speaks against English. */
const FEW_WORDS = 25;

export type Language = 'english' | 'other' | 'no-words';

export function languageOf(text: string): Language {
	let words = 0;
	let english = 0;
	let other = 0;
	let latin = 0;
	for (const start of samples(text.length)) {
		for (const word of wordsIn(text, { start, end: Math.min(text.length, start + SAMPLE) })) {
			if (word.kind !== 'word') continue;
			words++;
			if (/^[a-z'’-]+$/.test(word.text)) latin++;
			if (ENGLISH.has(word.text)) english++;
			else if (OTHER_LANGUAGES.has(word.text)) other++;
		}
	}
	if (words === 0) return 'no-words';
	if (latin < words * 0.6) return 'other';
	if (words < FEW_WORDS) return other > english ? 'other' : 'english';
	return english >= words * ENGLISH_SHARE && english > other * 1.5 ? 'english' : 'other';
}

/** Why a text cannot be taken apart; null where it can. The tag of its language decides where there is one. */
export function refusalOf({
	text,
	language
}: {
	readonly text: string;
	readonly language?: string;
}): 'not-english' | 'no-words' | null {
	const found = languageOf(text);
	if (found === 'no-words') return 'no-words';
	if (language !== undefined && !/^en(?:-|$)/i.test(language)) return 'not-english';
	return found === 'other' && language === undefined ? 'not-english' : null;
}

function samples(length: number): number[] {
	if (length <= 3 * SAMPLE) return Array.from({ length: Math.ceil(length / SAMPLE) }, (_, index) => index * SAMPLE);
	return [0, Math.floor(length / 2), length - SAMPLE];
}
