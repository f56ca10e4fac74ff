/**
 * Where does a word begin? What is searched for is found where words begin, in the scan and in the index alike. Characters of scripts
 * that put no spaces between words are words of their own.
 */

const ALONE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PART = /[\p{L}\p{N}\p{M}]/u;
const ASCII_WORD = /[a-z0-9]+/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const WORD_OR_ALONE = new RegExp(`${ALONE.source}|(?:(?!${ALONE.source})${PART.source})+`, 'gu');
const ASCII = /^\p{ASCII}*$/u;

/** Calls back for each word of a folded text (matching.ts), with where it begins. */
export function eachWord(folded: string, visit: (word: string, start: number) => void): void {
	const pattern = ASCII.test(folded) ? ASCII_WORD : ALONE.test(folded) ? WORD_OR_ALONE : WORD;
	pattern.lastIndex = 0;
	for (let found = pattern.exec(folded); found; found = pattern.exec(folded)) visit(found[0], found.index);
}

export function wordsIn(folded: string): string[] {
	const words: string[] = [];
	eachWord(folded, (word) => words.push(word));
	return words;
}

/** True where a word begins or ends between the two characters on either side. */
export function isBoundary(folded: string, at: number): boolean {
	if (at <= 0 || at >= folded.length) return true;
	const [before, after] = [characterBefore(folded, at), String.fromCodePoint(folded.codePointAt(at) ?? 0)];
	return !isPart(before) || !isPart(after) || ALONE.test(before) || ALONE.test(after);
}

function isPart(character: string): boolean {
	const code = character.charCodeAt(0);
	// Folded: no capitals among them.
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
	return PART.test(character);
}

function characterBefore(text: string, at: number): string {
	const pair = text.slice(Math.max(0, at - 2), at);
	const last = pair.length === 2 && (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
	return last;
}
