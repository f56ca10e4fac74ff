/** A long text in parts that a model can take: cut between paragraphs, else between sentences, else between words. */
import { trimmed, type Span } from '#anchoring/span.ts';

/** Characters a part has at most: about 2,500 tokens, which the smallest models at home can take with the answer. */
export const LONGEST_PART = 10_000;
/** A part shorter than this is not cut again when a server finds it too long. */
export const SHORTEST_PART = 1_500;

/** Where a part may end, best first. */
const CUTS = [/\n\s*\n/g, /[.!?]["”’)]*\s+/g, /\s+/g];

/** The span in parts, in order, together all of its words. */
export function partsOf(text: string, whole: Span = { start: 0, end: text.length }, longest = LONGEST_PART): Span[] {
	const parts: Span[] = [];
	let start = whole.start;
	while (whole.end - start > longest) {
		const end = cutIn(text, start, start + longest);
		push(parts, text, { start, end });
		start = end;
	}
	push(parts, text, { start, end: whole.end });
	return parts;
}

function push(parts: Span[], text: string, span: Span): void {
	const words = trimmed(text, span);
	if (words) parts.push(words);
}

/** The last good place to cut in the second half of a stretch. */
function cutIn(text: string, start: number, end: number): number {
	const middle = start + Math.floor((end - start) / 2);
	const half = text.slice(middle, end);
	for (const pattern of CUTS) {
		const last = [...half.matchAll(pattern)].at(-1);
		if (last) return middle + last.index + last[0].length;
	}
	return end;
}
