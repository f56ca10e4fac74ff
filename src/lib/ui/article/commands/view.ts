/** Commands that change what is seen of an article, and nothing of the article. */
import type { ArticleCommand } from './command.ts';

export const VIEW_COMMANDS: readonly ArticleCommand[] = [
	{ id: 'find', isEnabled: () => true, run: (desk) => desk.parts.find?.focus() },
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
