/** Commands that take the map elsewhere: as a file of some format, a picture, a link or a page, on paper. */
import { savePicture, saveAs, share } from '#ui/transfer.ts';
import type { ArticleCommand } from './command.ts';

export const TAKEAWAY_COMMANDS: readonly ArticleCommand[] = [
	{ id: 'save-as', isEnabled: () => true, run: (desk) => void saveAs(desk.app, desk.articleId) },
	{
		id: 'picture',
		isEnabled: (desk) => desk.graph.statements.length > 0,
		run: (desk) => {
			const siglum = desk.selected ? (desk.sigla.get(desk.selected) ?? null) : null;
			const { map } = desk.parts;
			const shown = map && {
				drawn: () => map.drawn(),
				boxesIn: (part: 'view' | 'selection') => map.boxesIn(part),
				isFolded: () => map.isFolded()
			};
			void savePicture(desk.app, desk.articleId, { map: shown, siglum });
		}
	},
	{ id: 'share', isEnabled: () => true, run: (desk) => void share(desk.app, desk.articleId) },
	{ id: 'print', isEnabled: () => true, run: () => window.print() }
];
