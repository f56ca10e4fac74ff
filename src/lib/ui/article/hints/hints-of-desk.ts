/** The hints an article's screen shows, and putting one away. */
import { bringBackHints, dismissHint } from '#argument/commands/dismiss-hint.ts';
import { inTurn } from '#argument/in-turn.ts';
import type { Records } from '#argument/records.ts';
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

/** Puts these away for good, as one step. */
export function dismiss({ workspace, articleId, editing }: Desk, hints: readonly Hint[]): void {
	if (!workspace) return;
	const turns = hints.map(
		({ key, about }) =>
			(records: Records) =>
				dismissHint(records, { articleId, key, about })
	);
	editing.do(
		hints.length > 1 ? hintWords().dismissedAll(hints.length) : hintWords().dismissed,
		inTurn(workspace.records, ...turns)
	);
}

export function bringBack({ workspace, articleId, editing }: Desk): void {
	if (workspace) editing.do(hintWords().broughtBack, bringBackHints(workspace.records, { articleId }));
}
