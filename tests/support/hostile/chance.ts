/** Chance that a number decides: the same number, the same case, on every machine. */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed | 0;
	}

	/** From 0 up to 1 (mulberry32, Ettinger 2017). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number below the one given. */
	below(most: number): number {
		return Math.floor(this.next() * most);
	}

	/** One of the list. The list must not be empty. */
	of<T>(list: readonly T[]): T {
		return list[this.below(list.length)] as T;
	}
}
