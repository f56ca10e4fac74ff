/** Which lines at the foot of a column are footnotes? Smaller than the text, down to the column's end, the first with a mark. */
import type { PageLine } from './page-words.ts';

/** Of the text's size. */
const SMALLER = 0.93;
const MARKED = /^(?:\(?\d{1,3}\)?[.)]?(?:\s|(?=\p{L}|["“‘(]))|[*†‡§¶]|[a-z][.)]?\s(?=\p{Lu}))/u;
/** Share of a page's lines above which its small print is its text. */
const MOST = 0.7;

export interface Notes {
	readonly lines: ReadonlySet<PageLine>;
	readonly count: number;
}

/** `lines`: those of each page in reading order, furniture taken out. `body` is the size of the running text. */
export function footnotesOf(pages: readonly (readonly PageLine[])[], body: number): Notes {
	const found = new Set<PageLine>();
	let count = 0;
	let goesOn = false;
	for (const lines of pages) {
		const before = found.size;
		for (const column of new Set(lines.map((line) => line.column))) {
			const block = blockAt(
				lines.filter((line) => line.column === column),
				body
			);
			const first = block.findIndex((line) => MARKED.test(wordsOf(line)));
			if (first < 0 && !goesOn) continue;
			// What stands above the first mark goes on from the page before.
			const notes = goesOn && column <= 0 ? block : block.slice(Math.max(0, first));
			if (notes.length > lines.length * MOST || !countsUp(notes)) continue;
			for (const line of notes) {
				found.add(line);
				if (MARKED.test(wordsOf(line))) count++;
			}
		}
		goesOn = found.size > before;
	}
	return { lines: found, count };
}

/** False where lines begin with numbers that are no count: the rows of a table. */
function countsUp(notes: readonly PageLine[]): boolean {
	const numbers = notes.flatMap((line) => {
		const number = /^\(?(\d{1,3})[.)\s]/.exec(wordsOf(line))?.[1];
		return number === undefined ? [] : [Number(number)];
	});
	const steps = numbers.slice(1).filter((number, at) => number === (numbers[at] ?? 0) + 1).length;
	return steps * 2 >= numbers.length - 1;
}

function wordsOf(line: PageLine): string {
	return line.words
		.map((word) => word.text)
		.join(' ')
		.trim();
}

/** The small lines at the end of a column, without a line of the text's size between them. */
function blockAt(column: readonly PageLine[], body: number): PageLine[] {
	const sorted = [...column].sort((a, b) => a.y - b.y);
	let from = sorted.length;
	while (from > 0 && (sorted[from - 1]?.size ?? body) <= body * SMALLER) from--;
	return sorted.slice(from);
}
