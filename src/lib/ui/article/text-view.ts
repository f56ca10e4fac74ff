/** What of a text is in view, and bringing the rest there: used by the text itself and where words are chosen in it. */

/** What scrolls the text; null while it is not on the page. */
export function scrollerOf(article: HTMLElement | undefined): HTMLElement | null {
	return article?.closest<HTMLElement>('[data-scroller]') ?? null;
}

/** Brings a piece of the text into view, a third from the top, unless it is in view already. */
export function bringIntoView(piece: HTMLElement): void {
	const scroller = scrollerOf(piece);
	if (!scroller) return;
	const box = piece.getBoundingClientRect();
	const view = scroller.getBoundingClientRect();
	if (box.top >= view.top + 8 && box.bottom <= view.bottom - 8) return;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	scroller.scrollBy({ top: box.top - view.top - view.height / 3, behavior: calm ? 'auto' : 'smooth' });
}

/** Whoever has words of the text selected is reading there. */
export function isReadingIn(article: HTMLElement): boolean {
	const selection = document.getSelection();
	return selection?.isCollapsed === false && article.contains(selection.anchorNode);
}

/** From siglum to siglum by the arrow keys. True where the key meant that. */
export function walkSigla(article: HTMLElement, key: string): boolean {
	if (!['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'].includes(key)) return false;
	const sigla = [...article.querySelectorAll<HTMLElement>('.siglum')];
	const here = sigla.indexOf(document.activeElement as HTMLElement);
	if (here < 0) return false;
	const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
	sigla[Math.min(sigla.length - 1, Math.max(0, here + step))]?.focus();
	return true;
}
