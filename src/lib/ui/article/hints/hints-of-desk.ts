/** The hints an article's screen shows, and putting one away. */
import { bringBackHints, dismissHint } from '#argument/commands/dismiss-hint.ts';
import { hintsOf } from '#evaluate/hints.ts';
import type { Hint } from '#evaluate/hints/hint.ts';
import type { Desk } from '../desk.svelte.ts';
import { hintWords } from './words.ts';

export function hintsOfDesk({ records, articleId, article }: Desk): Hint[] {
	return hintsOf(records, articleId, {
		dismissed: new Set(article?.dismissedHints),
		synonyms: article?.synonyms ?? []
	});
}

export function dismiss({ workspace, articleId, editing }: Desk, { key, about }: Hint): void {
	if (workspace) editing.do(hintWords().dismissed, dismissHint(workspace.records, { articleId, key, about }));
}

export function bringBack({ workspace, articleId, editing }: Desk): void {
	if (workspace) editing.do(hintWords().broughtBack, bringBackHints(workspace.records, { articleId }));
}
