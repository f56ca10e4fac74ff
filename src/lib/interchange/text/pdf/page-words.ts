/** What a page of a PDF gives: words with their places. Lengths are points, x to the right, y down from the page's upper edge. */

export interface PageWord {
	readonly text: string;
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly width: number;
	/** Of the letters. */
	readonly size: number;
	/** Not in the font of the running text: a heading, perhaps, or emphasis. */
	readonly otherFont: boolean;
	/** True where the program that wrote the page put a blank before this word. */
	readonly spaced: boolean;
}

export interface Page {
	readonly width: number;
	readonly height: number;
	readonly words: readonly PageWord[];
}

/** A row of words in one column. */
export interface PageLine {
	readonly words: readonly PageWord[];
	readonly left: number;
	readonly right: number;
	readonly y: number;
	/** The size that most of its letters have. */
	readonly size: number;
	/** Not in the font of the running text: a heading, perhaps, or emphasis. */
	readonly otherFont: boolean;
	/** Index of the column on its page; -1 where the line crosses columns. */
	readonly column: number;
	/** Index of the page. */
	readonly page: number;
}

export function rightOf(word: PageWord): number {
	return word.x + word.width;
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The value that weighs most, values taken together that round to the same half. */
export function commonest(values: Iterable<readonly [value: number, weight: number]>): number {
	const weights = new Map<number, number>();
	for (const [value, weight] of values) {
		const rounded = Math.round(value * 2) / 2;
		weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
	}
	return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
