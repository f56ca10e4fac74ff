/** How long does it take to say? An estimate by words, at the pace of a clear speech. */

/** Words a minute, between a lecture (about 140) and the radio (about 160), as Tauroza and Allison (1990) measured them. */
const WORDS_A_MINUTE = 150;

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export function wordsIn(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

/** Whole seconds; at least one where there is a word. */
export function secondsFor(words: number): number {
	return Math.ceil((words * 60) / WORDS_A_MINUTE);
}
