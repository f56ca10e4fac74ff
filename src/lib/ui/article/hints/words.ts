/** The words of hints and the term view: a catalogue of its own, loaded with them. */
import type { StatementId } from '#argument/ids.ts';
import type { Hint } from '#evaluate/hints/hint.ts';
import { hints } from '#messages/en/hints.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const hintWords = inLanguage({ en: hints });

/** The hint as one question. */
export function asked(hint: Hint, sigla: ReadonlyMap<StatementId, string>): string {
	return hintWords().asks[hint.rule](
		hint.statementIds.map((id) => sigla.get(id) ?? ''),
		hint.words[0]
	);
}
