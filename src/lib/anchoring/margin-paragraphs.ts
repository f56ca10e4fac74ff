/**
 * Which paragraphs does a reader count in the margin? Only where lines and blank lines stand decides, so that the numbers are
 * the same wherever a text is shown or cited; what is furniture of a page is sentences.ts's business.
 */

export interface MarginParagraph {
	readonly start: number;
	readonly end: number;
	/** True where line ends are only those of a page and run on when read; false where they are kept, as in verse. */
	readonly flows: boolean;
}

/** A line that ends so ends a sentence, or a part of one. */
const SENTENCE_END = /[.?!:;…]["”’')\]]*\d*\s*$/;
/** Fewer blocks than this say nothing about how the text was taken from its page. */
const FEWEST_BLOCKS = 12;
/** Of a full line: a shorter one ends its paragraph, as printers set them. */
const FULL_LINE = 0.8;
/** Characters from which on a line is taken for one that the page's width ended. */
const LONG_LINE = 45;

/**
 * Paragraphs are what blank lines separate; in a text without blank lines, single line ends do. Where a text was taken from a page line by
 * line, so that blank lines stand inside its sentences, the lines are joined again up to one that does not fill its width.
 */
export function paragraphsOf(text: string): MarginParagraph[] {
	const blocks = blocksOf(text);
	const ended = blocks.filter(({ start, end }) => SENTENCE_END.test(text.slice(start, end))).length;
	if (blocks.length < FEWEST_BLOCKS || ended > blocks.length * 0.6)
		return blocks.map((block) => ({ ...block, flows: isWrapped(text.slice(block.start, block.end)) }));
	const lengths = blocks.map(({ start, end }) => text.slice(start, end).trim().length).sort((a, b) => a - b);
	const full = (lengths[Math.floor(lengths.length * 0.75)] ?? 0) * FULL_LINE;
	const joined: { start: number; end: number; flows: boolean }[] = [];
	let goesOn = false;
	for (const { start, end } of blocks) {
		const words = text.slice(start, end).trim();
		const last = joined.at(-1);
		if (last && (goesOn || /^\p{Ll}/u.test(words))) last.end = end;
		else joined.push({ start, end, flows: true });
		goesOn = words.length >= full;
	}
	return joined;
}

function blocksOf(text: string): { start: number; end: number }[] {
	const pattern = /\n[ \t\r]*\n/.test(text) ? /\n[ \t\r]*\n\s*/g : /\r?\n\s*/g;
	const spans: { start: number; end: number }[] = [];
	let start = 0;
	const push = (end: number) => {
		if (text.slice(start, end).trim() !== '') spans.push({ start, end });
	};
	for (const gap of text.matchAll(pattern)) {
		push(gap.index);
		start = gap.index + gap[0].length;
	}
	push(text.length);
	return spans;
}

/** True where every line but the last is so long that only a page's width can have ended it. */
function isWrapped(block: string): boolean {
	return block
		.trim()
		.split(/\r?\n/)
		.slice(0, -1)
		.every((line) => line.trim().length >= LONG_LINE);
}

/** The number of the paragraph an offset stands in, from 1; null where it stands in none. */
export function paragraphAt(paragraphs: readonly { start: number; end: number }[], offset: number): number | null {
	let [low, high] = [0, paragraphs.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const found = paragraphs[low];
	return found && offset >= found.start ? low + 1 : null;
}
