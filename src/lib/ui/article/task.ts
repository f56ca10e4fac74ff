/** What a desk is left with where it serves an exercise; a desk without a task can do everything. */
import type { StatementId } from '#argument/ids.ts';
import type { CommandId } from './commands/keys.ts';

/** What a phone shows of an article, one at a time. */
export type Tab = 'text' | 'map' | 'outline' | 'statement';

/** What a task is asked about: the selection. */
export interface InHand {
	readonly chosen: readonly StatementId[];
	/** Words of the text are selected. */
	readonly hasWords: boolean;
}

export interface DeskTask {
	readonly allows: (id: CommandId, inHand: InHand) => boolean;
	/** Statements may be written that the text does not have. */
	readonly mayWrite: boolean;
	/** Whether the quiet hints are shown. */
	readonly hints: boolean;
	/** What a phone shows, one at a time. */
	readonly tabs: readonly Tab[];
}

export const ALL_TABS: readonly Tab[] = ['text', 'map', 'outline', 'statement'];
