/** How do words out of a file become a wording: one line, without what cannot be seen or stored, never empty? */
import { MAX_LINE } from '#argument/records/schema.ts';

const CONTROLS = /[\s\p{Cc}]+/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What stands for a statement without words. */
export const NO_WORDS = '[no words]';

/** The words on one line: white space and controls are single spaces, halves of characters are marked; may be empty. */
export function oneLine(words: string): string {
	return words.replace(CONTROLS, ' ').replace(LONE_SURROGATE, '\ufffd').trim();
}

/** As a wording is written into a foreign file, and read from it. */
export function asWording(words: string): string {
	return oneLine(words) || NO_WORDS;
}

/** At most so many UTF-16 units, never half a character, with a sign that something is gone. */
export function cut(words: string, limit: number = MAX_LINE): string {
	if (words.length <= limit) return words;
	return `${words.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
