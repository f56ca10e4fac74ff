/** What keys do while a map has the focus. The page decides whether it can have it. */
import type { Arrow } from './walk.ts';

export interface KeyMeanings {
	/** Walks to the next box that way. */
	readonly next: (arrow: Arrow) => void;
	readonly open: () => void;
	readonly toggle: () => void;
	readonly zoomBy: (factor: number) => void;
	readonly fit: () => void;
}

const ZOOM_STEP = 1.2;

/** Listens until the returned function is called. Keys held with a modifier are the browser's. */
export function listenToKeys(container: HTMLElement, meanings: KeyMeanings): () => void {
	const actions: Readonly<Record<string, () => void>> = {
		ArrowLeft: () => meanings.next('ArrowLeft'),
		ArrowRight: () => meanings.next('ArrowRight'),
		ArrowUp: () => meanings.next('ArrowUp'),
		ArrowDown: () => meanings.next('ArrowDown'),
		Enter: meanings.open,
		' ': meanings.toggle,
		'+': () => meanings.zoomBy(ZOOM_STEP),
		'=': () => meanings.zoomBy(ZOOM_STEP),
		'-': () => meanings.zoomBy(1 / ZOOM_STEP),
		'0': meanings.fit
	};
	const press = (event: KeyboardEvent) => {
		if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
		const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
		if (!action) return;
		event.preventDefault();
		action();
	};
	container.addEventListener('keydown', press);
	return () => container.removeEventListener('keydown', press);
}
