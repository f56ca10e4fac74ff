/**
 * How likely do many pairs say the same, or the contrary? Their odds stand in columns, because few of the pairs are looked at
 * again; those are put together when they are asked for.
 */
import type { Agreement } from './agreement.ts';
import type { Pairs } from './features.ts';

export interface ScoredPair {
	readonly i: number;
	readonly j: number;
	/** Log odds that the words say the same, by the trained scorer. */
	readonly words: number;
	/** Log odds that they are the contrary rather than merely related, by the trained scorer. */
	readonly same: number;
	/** How much of them contrary words, and other things said of one subject, have taken: without them the two would be taken for alike. */
	readonly apart: number;
	/** Log odds that one is the contrary of the other; -Infinity where no sign of opposition was found. */
	readonly opposed: number;
	readonly agreement: Agreement;
	/** Share of weight in contrary words; praise against blame, -1 to 1. */
	readonly contrary: number;
	readonly valence: number;
	readonly resemblance: number;
	readonly covered: number;
	/** Log odds that the two tell of one event. */
	readonly event: number;
	/** The aligned pair next to it that speaks for it most, as places; null where there is none, or before it was looked for (5-context.ts). */
	readonly neighbor: readonly [number, number] | null;
}

export interface Odds {
	readonly same: Float64Array;
	readonly apart: Float64Array;
	readonly opposed: Float64Array;
	readonly event: Float64Array;
}

export function oddsFor(count: number): Odds {
	return {
		same: new Float64Array(count),
		apart: new Float64Array(count),
		opposed: new Float64Array(count),
		event: new Float64Array(count)
	};
}

export class ScoredPairs {
	readonly length: number;
	/** `first` ascending, and `second` among those of one `first`. */
	readonly pairs: Pairs;
	readonly odds: Odds;
	readonly #make: (p: number) => ScoredPair;
	readonly #made: (ScoredPair | undefined)[] = [];

	/** `make` puts the pair of a number together. */
	constructor(pairs: Pairs, odds: Odds, make: (p: number) => ScoredPair) {
		this.length = pairs.first.length;
		this.pairs = pairs;
		this.odds = odds;
		this.#make = make;
	}

	at(p: number): ScoredPair {
		return (this.#made[p] ??= this.#make(p));
	}

	/** The pairs whose numbers are chosen, in their order. */
	where(isChosen: (p: number) => boolean): ScoredPair[] {
		const chosen: ScoredPair[] = [];
		for (let p = 0; p < this.length; p += 1) if (isChosen(p)) chosen.push(this.at(p));
		return chosen;
	}

	/** The pair of two statements, `i < j`; null where it was not looked at. */
	of(i: number, j: number): ScoredPair | null {
		const { first, second } = this.pairs;
		let [from, to] = [0, this.length];
		while (from < to) {
			const middle = (from + to) >>> 1;
			const difference = (first[middle] as number) - i || (second[middle] as number) - j;
			if (difference === 0) return this.at(middle);
			if (difference < 0) from = middle + 1;
			else to = middle;
		}
		return null;
	}
}
