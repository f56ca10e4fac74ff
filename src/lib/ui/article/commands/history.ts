/** Commands that go back and forth in what was done. */
import { m } from '#ui/language.svelte.ts';
import type { ArticleCommand } from './command.ts';

export const HISTORY_COMMANDS: readonly ArticleCommand[] = [
	{
		id: 'undo',
		label: ({ editing }) => {
			const last = editing.done.at(-1);
			return last ? m().article.undoing(last.label) : m().article.undo;
		},
		isEnabled: ({ editing }) => editing.canEdit && editing.done.length > 0,
		run: ({ editing }) => editing.undo()
	},
	{
		id: 'redo',
		label: ({ editing }) => {
			const next = editing.undone[0];
			return next ? m().article.redoing(next.label) : m().article.redo;
		},
		isEnabled: ({ editing }) => editing.canEdit && editing.undone.length > 0,
		run: ({ editing }) => editing.redo()
	},
	{
		id: 'history',
		isEnabled: ({ editing }) => editing.canEdit,
		run: (desk) => (desk.historyOpen = true)
	}
];
