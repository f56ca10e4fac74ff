/**
 * Which sheets of a long text are drawn with paragraphs and marks: those in view, those around them, and any that was asked for. The
 * others are words alone, to be found and selected all the same, so that a book opens as fast as a page.
 */
import { flushSync } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Sheet } from './text-parts.ts';

/** Texts of more parts are printed with the marks that were seen: drawing all would hold the page up for minutes. */
const MOST_PRINTED = 6_000;

export class NearSheets {
	/** By their places in the list of sheets; the first is what a reader sees first. */
	readonly #near = new SvelteSet<number>([0]);
	/** While it is printed: on paper nothing comes into view later. */
	#whole = $state(false);

	has(sheet: number): boolean {
		return this.#whole || this.#near.has(sheet);
	}

	/** Draws a sheet at once, where it is not drawn yet. */
	show(sheet: number): void {
		if (this.#near.has(sheet)) return;
		this.#near.add(sheet);
		flushSync();
	}

	/** An attachment that follows which sheets inside an element come into view; none for a text without sheets. */
	watching(sheets: readonly Sheet[]): ((element: HTMLElement) => () => void) | null {
		if (sheets.length === 0) return null;
		return (element) => {
			const unwatch = this.#watch(element);
			const unprint = (sheets.at(-1)?.to ?? 0) <= MOST_PRINTED ? this.#printWhole() : () => {};
			return () => {
				unwatch();
				unprint();
			};
		};
	}

	#printWhole(): () => void {
		const paper = matchMedia('print');
		const listening = new AbortController();
		const { signal } = listening;
		const draw = (whole: boolean) => flushSync(() => (this.#whole = whole));
		paper.addEventListener('change', () => draw(paper.matches), { signal });
		window.addEventListener('beforeprint', () => draw(true), { signal });
		window.addEventListener('afterprint', () => draw(false), { signal });
		return () => listening.abort();
	}

	#watch(element: HTMLElement): () => void {
		const watcher = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries)
					if (isIntersecting && target instanceof HTMLElement) this.#near.add(Number(target.dataset['sheet']));
			},
			{ root: element.closest('[data-scroller]'), rootMargin: '100% 0px' }
		);
		for (const sheet of element.querySelectorAll('[data-sheet]')) watcher.observe(sheet);
		return () => watcher.disconnect();
	}
}
