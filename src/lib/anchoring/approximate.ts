/**
 * Similar words: the places in a text that resemble a quote. Filter, then verify: runs of letters that quote and text
 * share vote for where the quote would start (the filter of Rasmussen, Stoye and Myers 2006, by q-grams), and only around
 * the winners is the edit distance worked out (Myers 1999, approx-string-match). Linear in the length of the text.
 */
import search from 'approx-string-match';
import { lettersOf } from './letters.ts';
import { overlaps, trimmed, type Span } from './span.ts';
import { GRAM, type TextIndex } from './text-index.ts';

/** Errors allowed: recall against precision and cost. As in Hypothesis's client: half the quote, 256 at most. */
const MOST_ERRORS = 256;
/** Runs of the quote that vote; a longer quote is sampled evenly. */
const MOST_GRAMS = 400;
/** A run that stands at more places than this in the text says nothing about where the quote is. */
const COMMON = 500;
/** A longer quote (code units) is found by its two ends: the cost of one search grows with the square of its length. */
const LONGEST_QUOTE = 4_000;
const END_OF_LONG_QUOTE = 1_000;
/** Places verified, best voted first. */
const MOST_PLACES = 8;

export interface Similar extends Span {
	/** 1 − errors ÷ length of the quote. */
	readonly likeness: number;
}

/** The best places within each winning stretch of the text, most alike first. */
export function similarPlaces(index: TextIndex, quote: string): Similar[] {
	if (quote.length > LONGEST_QUOTE) return betweenEnds(index, quote);
	const allowed = Math.min(MOST_ERRORS, Math.floor((quote.length - 1) / 2));
	if (allowed < 1) return [];
	const places: Similar[] = [];
	for (const window of likelyWindows(index, quote)) {
		for (const match of search(index.text.slice(window.start, window.end), quote, allowed)) {
			const span = trimmed(index.text, { start: window.start + match.start, end: window.start + match.end });
			if (!span || places.some((place) => overlaps(place, span))) continue;
			places.push({ ...span, likeness: 1 - match.errors / quote.length });
		}
	}
	return places.sort((a, b) => b.likeness - a.likeness || a.start - b.start);
}

/** From where a long quote's beginning is found to where its end is, at about its length. */
function betweenEnds(index: TextIndex, quote: string): Similar[] {
	const heads = similarPlaces(index, quote.slice(0, END_OF_LONG_QUOTE));
	const tails = similarPlaces(index, quote.slice(-END_OF_LONG_QUOTE));
	return heads
		.flatMap((head) =>
			tails.map((tail) => {
				const change = Math.abs(tail.end - head.start - quote.length) / quote.length;
				return { start: head.start, end: tail.end, likeness: (head.likeness + tail.likeness) / 2 - change };
			})
		)
		.filter((place) => place.likeness > 0.5)
		.sort((a, b) => b.likeness - a.likeness || a.start - b.start);
}

/** Stretches of the text around the places for which the quote's runs of letters vote, most votes first. */
function likelyWindows(index: TextIndex, quote: string): Span[] {
	const { letters } = index;
	const wanted = lettersOf(quote).text;
	if (wanted.length < GRAM) return [];
	// Insertions and deletions shift the votes: one bin takes all that differ by less than half the quote.
	const bin = Math.max(GRAM, wanted.length >> 1);
	const votes = new Map<number, number>();
	const step = Math.max(1, Math.floor((wanted.length - GRAM + 1) / MOST_GRAMS));
	for (let from = 0; from + GRAM <= wanted.length; from += step) {
		const places = index.gramAt(wanted, from, COMMON);
		if (places.length > COMMON) continue;
		for (const place of places) {
			const slot = Math.floor((place - from) / bin);
			votes.set(slot, (votes.get(slot) ?? 0) + 1);
			votes.set(slot + 1, (votes.get(slot + 1) ?? 0) + 1);
		}
	}
	const slots = [...votes].sort(([slotA, a], [slotB, b]) => b - a || slotA - slotB).slice(0, MOST_PLACES);
	const room = Math.min(MOST_ERRORS, quote.length) + bin;
	return slots.map(([slot]) => {
		const from = Math.max(0, (slot - 1) * bin - room);
		const to = Math.min(letters.text.length, (slot + 1) * bin + wanted.length + room);
		const first = letters.offsets[from] ?? 0;
		return { start: first, end: letters.offsets[to] ?? index.text.length };
	});
}
