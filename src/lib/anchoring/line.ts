/** The lines of a text, and what their ends say about the sentence: whether it is over or goes on. */
import type { Span } from './span.ts';

/** A line that is not blank, without the white space at its ends. */
export interface Line extends Span {
	readonly words: string;
	/** Line breaks between this line and the one before it that is not blank. */
	readonly gap: number;
}

/** The sentence goes on in the next line. */
export const UNFINISHED = /[^.!?…۔؟।:"”’')\]»]$/u;
/** The sentence is over, whatever quotation mark, bracket or footnote number comes after its stop. */
export const FINISHED = /[.!?…۔؟।:]["“”‘’')\]»]*(?:\s*\d{1,3})?$/u;
export const STARTS_LOWER = /^["“‘'([]?\p{Ll}/u;
export const STARTS_UPPER = /^["“‘'([]?(?:\p{Lu}|\d)/u;
/** Nothing but a number of up to three digits. */
export const NUMBER_LINE = /^(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3})$/;

export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let gap = 0;
	for (const match of text.matchAll(/[^\r\n\f\v\u0085\u2028\u2029]*(?:\r\n|[\r\n\f\v\u0085\u2028\u2029]|$)/g)) {
		const words = match[0].trim();
		if (words) {
			const start = match.index + match[0].indexOf(words);
			lines.push({ start, end: start + words.length, words, gap });
			gap = 0;
		}
		gap++;
	}
	return lines;
}
