/** Commands that change what is seen of an article, and nothing of the article. */
import { tick } from 'svelte';
import type { Desk } from '../desk.svelte.ts';
import type { ArticleCommand } from './command.ts';

/** Gives the keyboard to the text; from the text, back to the argument. */
function toTextOrBack(desk: Desk): void {
	const textRegion = (): HTMLElement | null => {
		const article: HTMLElement | undefined = desk.parts.text?.element();
		return article?.closest<HTMLElement>('[data-scroller]') ?? null;
	};
	if (textRegion()?.contains(document.activeElement) && desk.outline.length > 0) {
		if (!desk.isShown('map')) desk.show(desk.view);
		if (!desk.isShown('map')) desk.filled = null;
		void tick().then(() => desk.parts.tree?.focusCurrent());
		return;
	}
	if (!desk.isShown('text')) desk.show('text');
	if (!desk.isShown('text')) desk.filled = null;
	void tick().then(() => textRegion()?.focus({ preventScroll: true }));
}

export const VIEW_COMMANDS: readonly ArticleCommand[] = [
	{ id: 'find', isEnabled: () => true, run: (desk) => desk.parts.find?.focus() },
	{ id: 'to-text', isEnabled: (desk) => desk.text !== null, run: toTextOrBack },
	{
		id: 'map-or-outline',
		isEnabled: () => true,
		run: (desk) => desk.show(desk.view === 'map' ? 'outline' : 'map')
	},
	{
		id: 'focus',
		isEnabled: (desk) => desk.selected !== null,
		run: (desk) => (desk.focusHops = desk.focusHops === null ? 1 : null)
	},
	{
		id: 'fold',
		isEnabled: (desk) => desk.foldable !== null,
		run: (desk) => desk.foldable && desk.parts.map?.toggleFold(desk.foldable)
	},
	{ id: 'fit', isEnabled: (desk) => desk.parts.map !== null, run: (desk) => desk.parts.map?.fit() },
	{ id: 'zoom-in', isEnabled: (desk) => desk.parts.map !== null, run: (desk) => desk.parts.map?.zoomBy(1.2) },
	{ id: 'zoom-out', isEnabled: (desk) => desk.parts.map !== null, run: (desk) => desk.parts.map?.zoomBy(1 / 1.2) },
	{ id: 'zoom-reset', isEnabled: (desk) => desk.parts.map !== null, run: (desk) => desk.parts.map?.zoomTo(1) },
	{
		id: 'escape',
		isEnabled: (desk) => desk.canStepBack,
		run: (desk) => desk.stepBack()
	}
];
