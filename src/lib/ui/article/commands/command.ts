/**
 * What a command of an article's screen is. Its keys stand in keys.ts and its label in the message catalogue; menus, palette,
 * shortcut sheet, map and outline read the same list (all.ts).
 */
import { commandWords } from '#ui/article/words.ts';
import type { ScreenCommand } from '#ui/screen-commands.svelte.ts';
import type { Desk } from '../desk.svelte.ts';
import { ARTICLE_KEYS, type CommandId } from './keys.ts';

export interface ArticleCommand {
	readonly id: CommandId;
	/** Where it says more than the catalogue's label: what exactly it would do now. */
	readonly label?: (desk: Desk) => string;
	readonly isEnabled: (desk: Desk) => boolean;
	readonly run: (desk: Desk) => void;
}

export function bound(command: ArticleCommand, desk: Desk): ScreenCommand {
	return {
		id: command.id,
		keys: ARTICLE_KEYS[command.id].keys,
		get label() {
			return command.label?.(desk) ?? commandWords().labels[command.id];
		},
		get isEnabled() {
			return desk.allows(command.id) && command.isEnabled(desk);
		},
		run: () => command.run(desk)
	};
}
