/**
 * Was a word parted at a line's end, or is its hyphen its own? The document answers where it has the word elsewhere; else
 * first parts that English keeps apart (“well-”, “self-”) keep their hyphen.
 */

const KEPT_APART = new Set(
	'self well ex half quasi all cross long short high low so far near old new post pre pro anti counter vice full part time third second first fourth large small middle upper lower hard soft wide year day left right north south east west two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety one multi'.split(
		' '
	)
);
const PARTED = /(\p{L}+)[-\u2010\u00ad]$/u;

export class Hyphens {
	readonly #words = new Set<string>();
	readonly #compounds = new Set<string>();
	/** Hyphens taken out. */
	mended = 0;

	/** `lines`: all lines of the document, in which words are looked for. */
	constructor(lines: Iterable<string>) {
		for (const line of lines) {
			for (const [word] of line.matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu)) {
				(/[-\u2010]/.test(word) ? this.#compounds : this.#words).add(word.toLowerCase().replaceAll('\u2010', '-'));
			}
		}
	}

	/** Two lines as one. */
	joined(before: string, after: string): string {
		const first = PARTED.exec(before)?.[1];
		const second = /^\p{L}+/u.exec(after)?.[0];
		if (first === undefined || second === undefined)
			return /[-\u2010–—/]$/.test(before) ? before + after : `${before} ${after}`;
		if (before.endsWith('\u00ad')) return this.#mend(before, after);
		// A capital after the hyphen begins a name of its own: “Anglo-/Russian”.
		if (/^\p{Lu}/u.test(second) && !/^\p{Lu}+$/u.test(first)) return before + after;
		const [whole, apart] = [`${first}${second}`.toLowerCase(), `${first}-${second}`.toLowerCase()];
		if (this.#compounds.has(apart)) return before + after;
		if (this.#words.has(whole) || !/^\p{Ll}/u.test(second)) return this.#mend(before, after);
		if (KEPT_APART.has(first.toLowerCase()) && this.#words.has(second.toLowerCase())) return before + after;
		// A compound of three: “state-of-the-/art”, “seventeen-/year-old”.
		if (/\p{L}-\p{L}+-$/u.test(before) || /^\p{L}+-\p{L}/u.test(after)) return before + after;
		return this.#mend(before, after);
	}

	#mend(before: string, after: string): string {
		this.mended++;
		return before.slice(0, -1) + after;
	}
}
