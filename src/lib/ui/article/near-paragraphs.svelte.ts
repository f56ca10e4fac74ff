/**
 * Which paragraphs of a long text have their marks drawn: those in view, those around them, and any that was asked for. The others are
 * words alone, to be found and selected all the same, so that a book opens as fast as a page.
 */
import { flushSync } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

/** A text with more paragraphs is long. */
export const LONG_TEXT = 400;

/** Longer texts are printed with the marks that were seen: drawing all would hold the page up for minutes. */
const MOST_PRINTED = 6_000;

export class NearParagraphs {
	readonly #near = new SvelteSet<number>();
	/** While it is printed: on paper nothing comes into view later. */
	#whole = $state(false);

	has(paragraph: number): boolean {
		return this.#whole || this.#near.has(paragraph);
	}

	/** True where it was not among them before. */
	add(paragraph: number): boolean {
		if (this.#near.has(paragraph)) return false;
		this.#near.add(paragraph);
		return true;
	}

	/** An attachment that follows which paragraphs inside an element come into view; made anew when they change. */
	watching(paragraphs: readonly unknown[]): ((element: HTMLElement) => () => void) | null {
		if (paragraphs.length <= LONG_TEXT) return null;
		return (element) => {
			const unwatch = this.#watch(element);
			const unprint = paragraphs.length <= MOST_PRINTED ? this.#printWhole() : () => {};
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
					if (isIntersecting && target instanceof HTMLElement) this.add(Number(target.dataset['paragraph']));
			},
			{ root: element.closest('[data-scroller]'), rootMargin: '100% 0px' }
		);
		for (const paragraph of element.querySelectorAll('[data-paragraph]')) watcher.observe(paragraph);
		return () => watcher.disconnect();
	}
}
