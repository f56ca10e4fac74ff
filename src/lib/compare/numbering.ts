/** Which number does a string have? The stems and concepts of all wordings at hand share one numbering, so that they can be held as numbers. */

/** Gives each new string the next number. */
export class Numbering {
	readonly list: string[] = [];
	readonly #numbers = new Map<string, number>();

	of(key: string): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.list.length);
		return this.list.push(key) - 1;
	}
}
