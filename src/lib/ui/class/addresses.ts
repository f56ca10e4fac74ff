/** Where classes are: the list, one of them, and what is shown of it. */
import { resolve } from '$app/paths';

/** `text` is a view of its own on a small screen only: elsewhere it stands beside the others. */
export const VIEWS = ['text', 'class', 'found', 'otherwise', 'agreed', 'settle', 'figures', 'beside', 'files'] as const;
export type ClassView = (typeof VIEWS)[number];

/** Where no maps are made there is no text to mark, and nothing to be made one map of. */
const OF_MAPS: readonly ClassView[] = ['text', 'agreed', 'settle'];

export function viewsOf(isAnswered: boolean): readonly ClassView[] {
	return isAnswered ? VIEWS.filter((view) => !OF_MAPS.includes(view)) : VIEWS;
}

export interface Shown {
	readonly view: ClassView;
	/** Keys of the works side by side; `key` for the key. */
	readonly a: string | null;
	readonly b: string | null;
}

export function classHref(id: string, { view = 'class', a = null, b = null }: Partial<Shown> = {}): string {
	const search = new URLSearchParams();
	if (view !== 'class') search.set('view', view);
	if (a !== null) search.set('a', a);
	if (b !== null) search.set('b', b);
	const query = search.toString();
	return `${resolve('/class/[id]', { id })}${query ? `?${query}` : ''}`;
}

export function shownIn(search: URLSearchParams): Shown {
	const view = VIEWS.find((one) => one === search.get('view')) ?? 'class';
	return { view, a: search.get('a'), b: search.get('b') };
}
