/** What an article may be called: which lines are titles, and what stands in for one where the text has none. */

export const LONGEST_TITLE = 200;

/** Names of parts, which stand over an article or in it and are what no article is called. */
const PART =
	/^(?:(?:\d+|[ivx]+)\.?\s+)?(?:abstract|summary|executive summary|introduction|overview|contents|table of contents|foreword|preface|background|keywords?|full text|op-?ed|opinions?|editorial|comment(?:ary)?|analysis|perspective|view ?point|letters?(?: to the editor)?)\s*[:.]?$/i;

/** “Abstract”, “1. Introduction”, “Opinion”: no title. */
export function isSectionLabel(line: string): boolean {
	return PART.test(line.trim());
}

/** A line at the head that ends no sentence, or asks. */
export function isTitle(line: string): boolean {
	return line.length <= 160 && /\p{L}{2}/u.test(line) && !/[.;:,…-]["”’)]*$/.test(line) && !isSectionLabel(line);
}

/** Names that programs and devices give. */
const NO_NAME =
	/\b(?:article|text|document|doc|untitled|scan(?:ned)?|file|img|image|page|export(?:ed)?|download(?:ed)?|copy|print(?:out)?|new|final|draft|version|tmp|temp|test|output|clipboard|noname|letter|note|notes|op-?ed|essay|paper|pdf|txt|html?|docx?|md)\b/gi;

/** A title made from a file's name, where nothing better is known. Null where the name says too little. */
export function titleFromName(name: string): string | null {
	const base = (name.split(/[\\/]/).pop() ?? '').replace(/\.[A-Za-z0-9]{1,9}$/, '');
	const words = base
		.replace(/[_+]+/g, ' ')
		.replace(/(?<=\p{L})-(?=\p{L})/gu, base.includes(' ') ? '-' : ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const said = words.replace(NO_NAME, ' ').match(/\p{L}{3,}/gu) ?? [];
	return said.length >= 2 ? words.slice(0, LONGEST_TITLE) : null;
}

/** Of the first sentence; more would be no title. */
const MOST_LETTERS = 72;

/** The beginning of a text's first sentence, for a text that nothing else names; null of no words. */
export function titleFromText(text: string): string | null {
	const lines = text.slice(0, 6_000).split(/\r\n|[\n\r\f\u2028\u2029]/);
	const line = lines
		.map((one) => one.replace(/\s+/g, ' ').trim())
		.find((one) => /\p{L}{2}/u.test(one) && !isSectionLabel(one));
	if (line === undefined) return null;
	const sentence = /^.*?[.!?](?=["”’)]*(?:\s|$))/u.exec(line)?.[0] ?? line;
	if (sentence.length <= MOST_LETTERS) return sentence.replace(/[.,;:]$/, '');
	return `${sentence
		.slice(0, MOST_LETTERS)
		.replace(/\s+\S*$/, '')
		.replace(/[\s,;:–—-]+$/, '')}…`;
}
