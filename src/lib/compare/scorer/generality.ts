/**
 * How common is a stem whatever the subject? "People" and "should" say less about what a statement claims than "helicopter",
 * even in a set of statements in which they happen to be rare. The table knows no words: a stem's count stands at two hashed
 * places, and the smaller of what is found there is taken (a count-min sketch, Cormode and Muthukrishnan 2005).
 */

/** Places in the table: a power of two. */
export const GENERALITY_PLACES = 1 << 14;
/** The character of count 0: counts are written as the characters from here on. */
export const GENERALITY_ZERO = 48;

/** The two places of a stem. */
export function placesOf(stem: string): readonly [number, number] {
	let hash = 0x811c9dc5;
	for (let i = 0; i < stem.length; i += 1) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
	const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return [(hash ^ (hash >>> 16)) & (GENERALITY_PLACES - 1), (mixed ^ (mixed >>> 13)) & (GENERALITY_PLACES - 1)];
}

/** The share of subjects in which the stem occurs, 0 to 1. */
export function generalityIn(table: string, subjects: number): (stem: string) => number {
	return (stem) => {
		const [first, second] = placesOf(stem);
		return (Math.min(table.charCodeAt(first), table.charCodeAt(second)) - GENERALITY_ZERO) / subjects;
	};
}

/** The table of the counts; counts above `subjects` do not occur. */
export function generalityTable(counts: ReadonlyMap<string, number>): string {
	const table = new Uint8Array(GENERALITY_PLACES);
	for (const [stem, count] of counts)
		for (const place of placesOf(stem)) table[place] = Math.max(table[place] ?? 0, count);
	return Array.from(table, (count) => String.fromCharCode(GENERALITY_ZERO + count)).join('');
}
