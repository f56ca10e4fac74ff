/** Span: a stretch of a text. Offsets everywhere in this layer are UTF-16 code units, end exclusive. */

export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The span without white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
	while (start < end && isSpace(text, start)) start++;
	while (end > start && isSpace(text, end - 1)) end--;
	return start < end ? { start, end } : null;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

export function sameSpan(a: Span, b: Span): boolean {
	return a.start === b.start && a.end === b.end;
}

/** White space as `\s` has it. Beyond either end of the text there is none. */
export function isSpace(text: string, offset: number): boolean {
	const code = text.charCodeAt(offset);
	if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	return code === 0xa0 || (code >= 0x1680 && /\s/.test(text.charAt(offset)));
}

/** Index of the first value that is not below the given one, in an ascending list. */
export function firstAtLeast(ascending: ArrayLike<number>, value: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ascending[middle] as number) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
