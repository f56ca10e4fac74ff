/**
 * Selected words on the page ⇄ offsets in the text. Every piece of the text stands in an element that names its start
 * (`data-start`); sigla and paragraph numbers stand among them and are no part of the text.
 */
import type { Span } from '#anchoring/span.ts';

const APPARATUS = '.siglum, .number';

interface Run {
	readonly node: Text;
	/** Offset of the node's first character in the text. */
	readonly start: number;
}

/** The runs of the text, from a node of the article on. */
function* runsFrom(article: HTMLElement, from: Node): Generator<Run> {
	let piece: Element | null = null;
	let at = 0;
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	walker.currentNode = from;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		const own = pieceOf(node);
		if (!own || parent?.closest(APPARATUS)) continue;
		if (own !== piece) {
			piece = own;
			at = Number(own.dataset['start']);
		}
		yield { node: node as Text, start: at };
		at += (node as Text).length;
	}
}

function pieceOf(node: Node): HTMLElement | null {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest<HTMLElement>('[data-start]') ?? null;
}

const runsOf = (element: HTMLElement) => [...runsFrom(element, element)];

/** The paragraphs that these offsets stand in: of a book not all words are looked at. */
function around(article: HTMLElement, start: number, end: number): HTMLElement[] {
	const all = article.querySelectorAll<HTMLElement>('[data-paragraph]');
	const startOf = (at: number) =>
		Number(all[at]?.querySelector<HTMLElement>('[data-start]')?.dataset['start'] ?? Number.POSITIVE_INFINITY);
	/** The last paragraph that begins at or before an offset. */
	const at = (offset: number) => {
		let [low, high] = [0, all.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (startOf(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return all.length === 0 ? [article] : [...all].slice(at(start), at(Math.max(start, end - 1)) + 1);
}

/** The selected stretch of the text, without white space at its ends; null where no words of this text are selected. */
export function selectedSpan(article: HTMLElement, text: string, selection: Selection | null): Span | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!range.intersectsNode(article)) return null;
	const { startContainer } = range;
	const begins = article.contains(startContainer) ? (pieceOf(startContainer) ?? startContainer) : article;
	let first: Run | undefined;
	let last: Run | undefined;
	// A book has thousands of runs: those behind the selection are not looked at.
	for (const run of runsFrom(article, begins)) {
		if (range.comparePoint(run.node, 0) > 0) break;
		if (!range.intersectsNode(run.node)) continue;
		first ??= run;
		last = run;
	}
	if (!first || !last) return null;
	let start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
	let end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.length);
	while (start < end && /\s/.test(text[start] ?? '')) start += 1;
	while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
	return start < end ? { start, end } : null;
}

/** Selects a stretch of the text on the page, as if it had been drawn over, and brings its end into view. */
export function selectSpan(article: HTMLElement, span: Span): void {
	const range = rangeOf(article, span);
	const selection = document.getSelection();
	if (!range || !selection) return;
	selection.removeAllRanges();
	selection.addRange(range);
	const scroller = article.closest<HTMLElement>('[data-scroller]');
	const box = range.getBoundingClientRect();
	const view = scroller?.getBoundingClientRect();
	if (!scroller || !view) return;
	if (box.top < view.top + 8 || box.bottom > view.bottom - 8)
		scroller.scrollBy({ top: box.top - view.top - view.height / 3 });
}

/** A stretch of the text as a range of the page; null where it is not on the page. */
export function rangeOf(article: HTMLElement, { start, end }: Span): Range | null {
	const runs = around(article, start, end).flatMap(runsOf);
	const first = runs.findLast((run) => run.start <= start);
	const last = runs.findLast((run) => run.start < end);
	if (!first || !last) return null;
	const range = document.createRange();
	range.setStart(first.node, Math.min(first.node.length, start - first.start));
	range.setEnd(last.node, Math.min(last.node.length, end - last.start));
	return range;
}

/** The offset in the text at a point of the viewport; null where there is no text. */
export function offsetAt(article: HTMLElement, x: number, y: number): number | null {
	const caret = caretAt(x, y);
	if (!caret || !article.contains(caret.node)) return null;
	const piece = pieceOf(caret.node);
	const run = piece && runsOf(piece).find(({ node }) => node === caret.node);
	return run ? run.start + caret.offset : null;
}

/** `caretPositionFromPoint` is the standard's name; older engines have `caretRangeFromPoint`. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
	const page = document as Document & {
		caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
		caretRangeFromPoint?: (x: number, y: number) => Range | null;
	};
	if (page.caretPositionFromPoint) {
		const caret = page.caretPositionFromPoint(x, y);
		return caret && { node: caret.offsetNode, offset: caret.offset };
	}
	const range = page.caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
