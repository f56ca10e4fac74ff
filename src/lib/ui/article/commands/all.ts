/** Every command of an article's screen: a new one is named in keys.ts and the message catalogue and listed here. */
import type { ScreenCommand } from '#ui/screen-commands.svelte.ts';
import type { Desk } from '../desk.svelte.ts';
import { ARRANGING_COMMANDS } from './arranging.ts';
import { bound, type ArticleCommand } from './command.ts';
import { HISTORY_COMMANDS } from './history.ts';
import { KIND_COMMANDS } from './kinds.ts';
import { RELINKING_COMMANDS } from './relinking.ts';
import { REVIEW_COMMANDS } from './review.ts';
import { STATEMENT_COMMANDS } from './statement.ts';
import { TAKEAWAY_COMMANDS } from './takeaway.ts';
import { TIE_COMMANDS } from './ties.ts';
import { VIEW_COMMANDS } from './view.ts';
import { WORDS_COMMANDS } from './words.ts';

export const ARTICLE_COMMANDS: readonly ArticleCommand[] = [
	...WORDS_COMMANDS,
	// While a draft is reviewed, its keys come before those of making a map.
	...REVIEW_COMMANDS,
	...TIE_COMMANDS,
	...RELINKING_COMMANDS,
	...STATEMENT_COMMANDS,
	...KIND_COMMANDS,
	...ARRANGING_COMMANDS,
	...HISTORY_COMMANDS,
	...VIEW_COMMANDS,
	...TAKEAWAY_COMMANDS
];

export function boundCommands(desk: Desk): ScreenCommand[] {
	return ARTICLE_COMMANDS.map((command) => bound(command, desk));
}
