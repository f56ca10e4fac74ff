/**
 * Does a quote stand in the text, word for word? White space counts as white space, and quotation marks and dashes may have
 * another shape, since models print them as they like; every letter, digit and other mark has to be the same.
 */
import type { Span } from '#anchoring/span.ts';

/** Fewer words than this may stand anywhere: they have to be found exactly once. */
const TELLING_WORDS = 4;
/** A quote found more often than this says nothing about a place. */
const MOST_PLACES = 5;

const SHAPES: readonly (readonly [pattern: RegExp, shapes: string])[] = [
	[/["“”„«»]/g, '["“”„«»]'],
	[/['‘’ʼ]/g, "['‘’ʼ]"],
	[/[-‐‑‒–—]/g, '[-‐‑‒–—]']
];

/** Where the words stand in that part of the text: every place, since the same words twice are one statement. Empty: nowhere. */
export function placesOf(text: string, quote: string, part: Span): Span[] {
	const words = quote.trim().split(/\s+/).filter(Boolean);
	if (words.length < 2) return [];
	const pattern = new RegExp(words.map(patternOf).join('\\s+'), 'g');
	const places: Span[] = [];
	for (const found of text.slice(part.start, part.end).matchAll(pattern)) {
		const start = part.start + found.index;
		const end = start + found[0].length;
		if (!cutsWord(text, start) && !cutsWord(text, end)) places.push({ start, end });
		if (places.length > MOST_PLACES) return [];
	}
	return words.length < TELLING_WORDS && places.length > 1 ? [] : places;
}

function patternOf(word: string): string {
	let pattern = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
	for (const [shape, shapes] of SHAPES) pattern = pattern.replace(shape, shapes);
	return pattern;
}

/** True where the offset stands inside a word. */
function cutsWord(text: string, offset: number): boolean {
	return offset > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1));
}
