/**
 * Quote passage + text → place. The same words at their old position first; then the same words elsewhere, told apart by
 * what stands around them; then similar words, which wait for a person. After the Hypothesis client's way of matching
 * quotes (its published method), made stricter: between places that nothing tells apart, none is chosen.
 */
import type { QuotePassage } from '#argument/records/passage.ts';
import { found, lost, type Anchor } from './anchor-state.ts';
import { similarPlaces } from './approximate.ts';
import { occurrencesOf, startsWord } from './describe.ts';
import { lettersOf, spanOf } from './letters.ts';
import type { Span } from './span.ts';
import { agreement, surroundingsOf } from './surroundings.ts';
import { TextIndex } from './text-index.ts';

/** What counts how much in a similar place: Hypothesis's weights. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const WEIGHT_SUM = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;
/**
 * Agreement of the surroundings from which the same words are the same passage. One side in full is a half; two
 * unrelated stretches of English agree to about a third.
 */
const SAME_SURROUNDINGS = 0.5;
/** By how much the best place must lead the next: less is a tie. */
const LEAD = 0.1;
/** From this score on, a similar place is worth showing: three quarters of the words alone, or half of them in place. */
const WORTH_SHOWING = 0.4;
/** Below this length (code units), similar words alone prove nothing: the surroundings must agree as well. */
const SHORT = 16;
/** How many copies of the words are compared: a text with more is not told apart by 32 characters. */
const MOST_COPIES = 2_000;

/**
 * Resolves one quote passage. Give the index rather than the text where several are resolved in one text.
 * `exact` only at the passage's own position; the same words elsewhere are `moved` at best.
 */
export function anchor(text: string | TextIndex, passage: QuotePassage): Anchor {
	const index = typeof text === 'string' ? new TextIndex(text) : text;
	const own = { start: passage.start, end: passage.end };
	const inPlace =
		passage.end - passage.start === passage.exact.length && index.text.startsWith(passage.exact, own.start);
	if (inPlace && sidesKept(index.text, passage) === 2) return found('exact', own, 1);
	const copies = copiesOf(index, passage.exact);
	if (copies.length > MOST_COPIES) return inPlace ? found('changed', own, 0.5) : lost(copies);
	if (copies.length > 0) return chooseCopy(index, passage, copies, inPlace);
	return chooseSimilar(index, passage);
}

/** On how many sides the text still has the passage's prefix and suffix to the letter. */
function sidesKept(text: string, { start, end, prefix, suffix }: QuotePassage): number {
	const before = prefix ? text.startsWith(prefix, start - prefix.length) : start === 0;
	const after = suffix ? text.startsWith(suffix, end) : end === text.length;
	return Number(before) + Number(after);
}

/** Where the words stand: to the character, or else to the letter (other line breaks, other quotation marks). */
function copiesOf(index: TextIndex, exact: string): Span[] {
	const places = occurrencesOf(index.text, exact);
	if (places.length > 0) return places.map((start) => ({ start, end: start + exact.length }));
	const wanted = lettersOf(exact).text;
	if (!wanted) return [];
	const { letters } = index;
	return occurrencesOf(letters.text, wanted)
		.filter((from) => startsWord(letters, from))
		.map((from) => spanOf(letters, { from, to: from + wanted.length }));
}

function chooseCopy(index: TextIndex, passage: QuotePassage, copies: readonly Span[], inPlace: boolean): Anchor {
	const ranked = copies
		.map((copy) => ({ ...copy, agreement: agreement(surroundingsOf(index.text, copy, passage)) }))
		.sort((a, b) => b.agreement - a.agreement || a.start - b.start);
	const [best, second] = ranked;
	if (!best) return lost();
	const others = ranked.slice(1).map(({ start, end }) => ({ start, end }));
	if (second && best.agreement - second.agreement < LEAD) return lost(ranked);
	const score = (WEIGHTS.quote + (WEIGHT_SUM - WEIGHTS.quote) * best.agreement) / WEIGHT_SUM;
	if (best.agreement < SAME_SURROUNDINGS) {
		return second ? lost(ranked) : found('changed', best, score, others);
	}
	// Of several copies, one that has only half its surroundings may have slid here when another was cut.
	const stayed = inPlace && !second && sidesKept(index.text, passage) === 1;
	return found(stayed ? 'exact' : 'moved', best, Math.min(score, 0.99), others);
}

function chooseSimilar(index: TextIndex, passage: QuotePassage): Anchor {
	const { exact, start } = passage;
	const ranked = similarPlaces(index, exact)
		.map((place) => {
			const around = surroundingsOf(index.text, place, passage);
			const near = 1 - Math.min(1, Math.abs(place.start - start) / Math.max(1, index.text.length));
			const score =
				(WEIGHTS.quote * place.likeness +
					WEIGHTS.prefix * around.prefix +
					WEIGHTS.suffix * around.suffix +
					WEIGHTS.position * near) /
				WEIGHT_SUM;
			return { start: place.start, end: place.end, score, agreement: agreement(around) };
		})
		.filter((place) => place.score >= WORTH_SHOWING)
		.filter((place) => exact.length >= SHORT || place.agreement >= SAME_SURROUNDINGS)
		.sort((a, b) => b.score - a.score || a.start - b.start);
	const [best, second] = ranked;
	if (!best) return lost();
	const others = ranked.slice(1).map(({ start, end }) => ({ start, end }));
	if (second && best.score - second.score < LEAD / 4) return lost(ranked);
	return found('changed', best, Math.min(best.score, 0.95), others);
}
