/**
 * Stage 2: sentence → units. A sentence is cut where one clause argues for, against or beside another: at a semicolon, at a
 * causal or contrasting conjunction between two clauses, after an opening subordinate clause. Conditionals stay whole.
 */
import { cutsIn } from '../language/clauses.ts';
import type { Word } from '../language/words.ts';
import type { TextSentence, Unit } from '../unit.ts';
import type { Span } from '#anchoring/span.ts';

/** Whom a speech or a letter speaks to: `Madam Speaker, …` */
const ADDRESSED = /^(?:madam|mister|mr|sir|ladies|dear|fellow|honourable|honorable|friends|colleagues)$/;
const LONGEST_ADDRESS = 6;

function addressEnd(words: readonly Word[]): number {
	if (!ADDRESSED.test(words[0]?.text ?? '')) return 0;
	const comma = words.slice(0, LONGEST_ADDRESS).findIndex(({ text }) => /^[,–—]$/.test(text));
	const isName = words
		.slice(1, Math.max(1, comma))
		.every(
			({ isCapital, text }) => isCapital || /^(?:and|of|the|gentlemen|members|citizens|editor|friends|\.)$/.test(text)
		);
	return comma > 0 && isName ? comma + 1 : 0;
}

/** “Would anyone call it healthy because it grows?” asks one thing. */
function asksDirectly(words: readonly Word[]): boolean {
	const last = words.findLast(({ text }) => !/^["”’')]$/.test(text));
	return (
		last?.text === '?' &&
		/^(?:and|but|so|do|does|did|is|are|was|were|can|could|would|will|should|must|may|has|have|who|what|why|how|when|where|which)$/.test(
			words[0]?.text ?? ''
		) &&
		!words.some(({ text }) => /^[;:.!]$/.test(text))
	);
}

export function unitsOf(sentence: TextSentence, nextIndex: number): Unit[] {
	const address = addressEnd(sentence.words);
	const words = sentence.words.slice(address);
	const cuts = [0, ...(asksDirectly(words) ? [] : cutsIn(words)), words.length];
	const units: Unit[] = [];
	for (let piece = 1; piece < cuts.length; piece++) {
		const own = words.slice(cuts[piece - 1], cuts[piece]);
		const first = own[0];
		const last = own.at(-1);
		if (!first || !last) continue;
		// The outer units take in what is no word at the sentence's ends.
		const start = piece === 1 && address === 0 ? sentence.start : first.start;
		const end = piece === cuts.length - 1 ? sentence.end : endOf(own);
		units.push({
			index: nextIndex + units.length,
			start,
			end,
			sentence: sentence.index,
			paragraph: sentence.paragraph,
			section: sentence.section,
			sums: sentence.sums,
			quoted: sentence.quoted,
			parts: partsWithin(sentence.parts, { start, end }),
			words: own
		});
	}
	return units;
}

/** A unit that was cut by hand, whole; it belongs to the sentence before it where that has not ended. */
export function unitCutByHand(sentence: TextSentence, nextIndex: number): Unit[] {
	return [{ ...sentence, index: nextIndex, sentence: sentence.index }];
}

/** Where the last word ends: the comma or semicolon before the next unit belongs to neither. */
function endOf(words: readonly Word[]): number {
	let at = words.length - 1;
	while (at > 0 && /^[,;:–—-]$/.test(words[at]?.text ?? '')) at--;
	return words[at]?.end ?? 0;
}

function partsWithin(parts: readonly Span[], { start, end }: Span): Span[] {
	return parts
		.filter((part) => part.start < end && part.end > start)
		.map((part) => ({ start: Math.max(part.start, start), end: Math.min(part.end, end) }));
}
