/**
 * How much does a decoded text look like language? Looks only at the characters outside ASCII, each with its neighbors: an
 * accented letter stands in a word, a quotation mark at its edge, a sign of money before a number.
 */

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;
const SPACE = /\s/;
/** Signs that only texts about signs hold, and characters that no text holds. */
const UNUSUAL = /[\u0080-\u009f\ufffd¤¦¨¬¯´¸¹²³ªº¿¡¶∂∑∏π∫Ω√≈∆◊ˆ˜¯˘˙˚¸˝˛ˇ\uf8ff]/u;

/** The mean over all characters outside ASCII, -1 to 1; 0 where there is none. */
export function plausibility(text: string): number {
	let sum = 0;
	let count = 0;
	for (const match of text.matchAll(/\P{ASCII}/gu)) {
		const before = text.charAt(match.index - 1);
		const after = text.charAt(match.index + match[0].length);
		sum += weigh(match[0], before, after);
		count++;
	}
	return count === 0 ? 0 : sum / count;
}

function weigh(character: string, before: string, after: string): number {
	if (character === '’') return LETTER.test(before) || /[\d.,!?]/.test(before) ? 1 : 0.3;
	if (character === '“' || character === '‘' || character === '«')
		return before === '' || SPACE.test(before) || /[(—–-]/.test(before) ? 1 : -0.5;
	if (character === '”' || character === '»') return before !== '' && !SPACE.test(before) ? 1 : -0.5;
	if (/[–—…•\u00a0]/.test(character))
		return LETTER.test(before) && LETTER.test(after) && character === '…' ? -0.2 : 0.9;
	if (/[€£$¥]/.test(character)) return /[\d\s]/.test(after) ? 1 : -0.5;
	if (character === '°' || character === '½' || character === '¼' || character === '×' || character === '§') return 0.3;
	if (/[®©™†]/.test(character)) return 0.1;
	if (LOWER.test(character)) return LETTER.test(before) || LETTER.test(after) ? (UPPER.test(after) ? -0.6 : 1) : -0.3;
	if (UPPER.test(character)) return LOWER.test(before) ? -1 : LETTER.test(after) ? 0.6 : -0.5;
	if (LETTER.test(character)) return LETTER.test(before) || LETTER.test(after) ? 0.8 : 0;
	return UNUSUAL.test(character) ? -1 : -0.4;
}
