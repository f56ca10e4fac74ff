/**
 * Which paragraphs of a long text have their marks drawn: those in view, those around them, and any that was asked for. The others are
 * words alone, to be found and selected all the same, so that a book opens as fast as a page.
 */
import { SvelteSet } from 'svelte/reactivity';

/** A text with more paragraphs is long. */
export const LONG_TEXT = 400;

export class NearParagraphs {
	readonly #near = new SvelteSet<number>();

	has(paragraph: number): boolean {
		return this.#near.has(paragraph);
	}

	/** True where it was not among them before. */
	add(paragraph: number): boolean {
		if (this.#near.has(paragraph)) return false;
		this.#near.add(paragraph);
		return true;
	}

	/** An attachment that follows which paragraphs inside an element come into view; made anew when they change. */
	watching(paragraphs: readonly unknown[]): ((element: HTMLElement) => () => void) | null {
		return paragraphs.length > LONG_TEXT ? (element) => this.#watch(element) : null;
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
