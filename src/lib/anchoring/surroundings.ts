/** How well what stands around a place agrees with a passage's prefix and suffix. */
import search from 'approx-string-match';
import type { QuotePassage } from '#argument/records/passage.ts';
import { lettersOf } from './letters.ts';
import type { Span } from './span.ts';

/** Code units of the text looked at for each one of prefix or suffix: line breaks and page numbers may have come between. */
const REACH = 2;

export interface Surroundings {
	/** 0 to 1 each. */
	readonly prefix: number;
	readonly suffix: number;
}

/** Similarity of both sides, by letters, so that re-wrapped neighbours still count as the same. */
export function surroundingsOf(text: string, { start, end }: Span, passage: QuotePassage): Surroundings {
	const { prefix, suffix } = passage;
	const before = text.slice(Math.max(0, start - REACH * prefix.length), start);
	const after = text.slice(end, end + REACH * suffix.length);
	return {
		prefix: prefix ? similarity(before, prefix, 'end') : start === 0 ? 1 : 0,
		suffix: suffix ? similarity(after, suffix, 'start') : end === text.length ? 1 : 0
	};
}

/** Both sides together, 0 to 1. */
export function agreement({ prefix, suffix }: Surroundings): number {
	return (prefix + suffix) / 2;
}

/** Similarity by edit distance, of the words expected and what stands at that end of the neighbourhood. */
function similarity(neighbourhood: string, expected: string, edge: 'start' | 'end'): number {
	const wanted = lettersOf(expected).text || expected;
	const given = lettersOf(expected).text ? lettersOf(neighbourhood).text : neighbourhood;
	const near = edge === 'end' ? given.slice(-wanted.length) : given.slice(0, wanted.length);
	if (near === wanted) return 1;
	if (!near) return 0;
	const [best] = search(near, wanted, wanted.length);
	return best ? 1 - best.errors / wanted.length : 0;
}
