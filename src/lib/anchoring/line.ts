/** The lines of a text, and what their ends say about the sentence: whether it is over or goes on. */
import type { Span } from './span.ts';

/** A line that is not blank, without the white space at its ends. */
export interface Line extends Span {
	readonly words: string;
	/** Line breaks between this line and the one before it that is not blank. */
	readonly gap: number;
	/** How deep the line is quoted, by the marks it begins with as in an e-mail (`> `); its span and words begin after them. */
	readonly quoted: number;
}

/** `> `, `>> `, `> > `; `>5 mg` is a figure. */
const QUOTE_MARKS = /^(?:> ?)+(?!\d)/;

/** The sentence goes on in the next line. */
export const UNFINISHED = /[^.!?…۔؟।:"”’')\]»]$/u;
/** The sentence is over, whatever quotation mark, bracket or footnote number comes after its stop. */
export const FINISHED = /[.!?…۔؟।:]["“”‘’')\]»]*(?:\s*\d{1,3})?$/u;
/** It goes on: in lower case, or with a sum. */
export const STARTS_LOWER = /^["“‘'([]?(?:\p{Ll}|[£$€]\d)/u;
export const STARTS_UPPER = /^["“‘'([]?(?:\p{Lu}|\d)/u;
/** Nothing but a number of up to three digits. */
export const NUMBER_LINE = /^(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3})$/;

export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let gap = 0;
	for (const match of text.matchAll(/[^\r\n\f\v\u0085\u2028\u2029]*(?:\r\n|[\r\n\f\v\u0085\u2028\u2029]|$)/g)) {
		const line = match[0].trim();
		const marks = QUOTE_MARKS.exec(line)?.[0] ?? '';
		const words = line.slice(marks.length).trim();
		if (words) {
			const start = match.index + match[0].indexOf(line) + line.indexOf(words, marks.length);
			lines.push({ start, end: start + words.length, words, gap, quoted: marks.replaceAll(' ', '').length });
			gap = 0;
		}
		gap++;
	}
	return lines;
}
