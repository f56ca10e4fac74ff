/** Where a passage that says two things is best cut, and what the halves say. */

/** Words that begin a clause of its own. */
const OPENS =
	/\s(?=(?:because|since|although|though|whereas|while|but|yet|so|and|or|which|who|that is why|for|as|if|unless|therefore|hence)\b)/gi;
const STOPS = /[,;:–—]\s*|[.!?]["”’)]*\s+/g;

/** The offset of the clause's end nearest to the middle; the middle's next word where there is none. */
export function bestCut(words: string): number {
	const places = [...words.matchAll(STOPS), ...words.matchAll(OPENS)]
		.map((found) => found.index + found[0].length)
		.filter((at) => at > 2 && at < words.length - 2);
	const middle = words.length / 2;
	const spaces = [...words.matchAll(/\s+/g)].map((found) => found.index + found[0].length);
	const nearest = (list: readonly number[]) =>
		list.reduce<number | null>((best, at) => {
			return best === null || Math.abs(at - middle) < Math.abs(best - middle) ? at : best;
		}, null);
	return nearest(places) ?? nearest(spaces) ?? Math.floor(middle);
}

/** The half as a sentence: without the sign it was joined by, with a capital and a full stop. */
export function asSentence(half: string): string {
	const bare = half
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^[,;:–—]\s*/, '')
		.replace(/[,;:–—]$/, '')
		.replace(/^(?:and|but|so|yet|because|since|while|whereas|although|though)\s+(?=\S+\s)/i, '')
		.trim();
	if (bare === '') return '';
	const sentence = bare.charAt(0).toUpperCase() + bare.slice(1);
	return /[.!?…]["”’)]*$/.test(sentence) ? sentence : `${sentence}.`;
}
