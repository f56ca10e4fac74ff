/**
 * Which lines stand in a box beside the text: small print stacked to the right or left of larger, about the author or the issue, or a
 * sentence of the text set large among its lines?
 */
import type { PageLine } from './page-words.ts';

export interface Boxes {
	readonly lines: ReadonlySet<PageLine>;
	readonly count: number;
}

/** Lines of a box at least, points by which their edges may differ, and the share of a page's lines that they are at most. */
const FEWEST = 3;
const SAME_EDGE = 3;
const MOST = 0.35;
/** Of the text's size. */
const SMALLER = 0.95;
const LARGER = 1.15;
/** Points between the box and the text beside it. */
const LEAST_GAP = 8;
/** Of the letters' size: lines farther apart are not of one stack. */
const FARTHEST = 3;

/** `lines`: those of each page, heads taken out. Pages that are set in columns have none: there small print has columns of its own. */
export function boxesBeside(pages: readonly (readonly PageLine[])[], body: number): Boxes {
	const found = new Set<PageLine>();
	let count = 0;
	for (const lines of pages) {
		if (lines.some(({ column }) => column !== 0)) continue;
		const other = lines.filter(({ size }) => size <= body * SMALLER || size >= body * LARGER);
		for (const stack of stacksOf(other)) {
			if (stack.length < FEWEST || stack.length > lines.length * MOST || !standsBeside(stack, lines, body)) continue;
			count++;
			for (const line of stack) found.add(line);
		}
	}
	return { lines: found, count };
}

/** Lines under one another that share their left edge. */
function stacksOf(lines: readonly PageLine[]): PageLine[][] {
	const stacks: PageLine[][] = [];
	for (const line of [...lines].sort((a, b) => a.y - b.y)) {
		const stack = stacks.find((one) => {
			const last = one.at(-1);
			return (
				last !== undefined && Math.abs(last.left - line.left) <= SAME_EDGE && line.y - last.y <= last.size * FARTHEST
			);
		});
		if (stack) stack.push(line);
		else stacks.push([line]);
	}
	return stacks;
}

/** The text's lines at its height end before it begins, or begin after it ends, and none crosses it. */
function standsBeside(stack: readonly PageLine[], lines: readonly PageLine[], body: number): boolean {
	const top = (stack[0]?.y ?? 0) - 2;
	const foot = (stack.at(-1)?.y ?? 0) + 2;
	const left = Math.min(...stack.map((line) => line.left));
	const right = Math.max(...stack.map((line) => line.right));
	const level = lines.filter((line) => !stack.includes(line) && line.y >= top && line.y <= foot);
	const size = stack[0]?.size ?? 0;
	// A heading may stand beside a line or two; the text runs on beside a sentence set large.
	const isText = (line: PageLine) => line.size > body * SMALLER && line.size < body * LARGER;
	const runsBeside = size > body ? level.filter(isText).length >= FEWEST : level.some((line) => line.size > size);
	return runsBeside && level.every((line) => line.right + LEAST_GAP <= left || line.left - LEAST_GAP >= right);
}
