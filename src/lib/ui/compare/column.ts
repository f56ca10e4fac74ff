/** What every kind of column gives the lines between columns: where a statement stands on the screen, and how to bring it into view. */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import type { Desk } from './desk.svelte.ts';

export interface Column {
	/** In px of the page's viewport; null where the statement is not in view. */
	readonly rectOf: (id: StatementId) => DOMRect | null;
	/** Moves the column no further than needed. */
	readonly reveal: (id: StatementId) => void;
}

/** What every kind of column is given. */
export interface ColumnProps {
	readonly desk: Desk;
	readonly articleId: ArticleId;
	/** Aligned with what is chosen, in this article or another. */
	readonly aligned: ReadonlySet<StatementId>;
	/** What is shown has moved: the lines between the columns are drawn again. */
	readonly onmoved: () => void;
	readonly register: (column: Column) => void;
}

/** A column that scrolls: statements are found by a selector, and in view where some of them stands inside the scroller. */
export function scrollingColumn(
	scroller: () => HTMLElement | undefined,
	selectorOf: (id: StatementId) => string
): Column {
	const find = (id: StatementId) => scroller()?.querySelector<HTMLElement>(selectorOf(id)) ?? null;
	return {
		rectOf: (id) => {
			const view = scroller()?.getBoundingClientRect();
			const box = find(id)?.getClientRects()[0];
			if (!view || !box || box.top + box.height / 2 < view.top || box.top + box.height / 2 > view.bottom) return null;
			return new DOMRect(view.left, box.top, view.width, box.height);
		},
		reveal: (id) => {
			const view = scroller();
			const found = find(id);
			if (!view || !found) return;
			const [outer, inner] = [view.getBoundingClientRect(), found.getBoundingClientRect()];
			if (inner.top >= outer.top + 8 && inner.bottom <= outer.bottom - 8) return;
			const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
			view.scrollBy({ top: inner.top - outer.top - outer.height / 3, behavior: calm ? 'auto' : 'smooth' });
		}
	};
}
