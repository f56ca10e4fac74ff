/** Offsets in Unicode code points, as Python tools and the W3C count, against the UTF-16 units that strings count here. */

export class CodePoints {
	/** UTF-16 offsets of the second half of each surrogate pair, ascending. */
	readonly #pairs: number[] = [];
	readonly length: number;

	constructor(text: string) {
		for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) this.#pairs.push(match.index + 1);
		this.length = text.length - this.#pairs.length;
	}

	/** Code points before this UTF-16 offset. An offset inside a pair counts as the pair's start. */
	fromUnits(offset: number): number {
		return offset - this.#pairsBefore((pair) => pair <= offset);
	}

	/** The UTF-16 offset of a code point. */
	toUnits(point: number): number {
		return point + this.#pairsBefore((pair, index) => pair - index <= point);
	}

	/** How many pairs, from the first on, the test holds for. */
	#pairsBefore(test: (pair: number, index: number) => boolean): number {
		let low = 0;
		let high = this.#pairs.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (test(this.#pairs[middle] as number, middle)) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
