/** The words of hints and the term view: a catalogue of its own, loaded with them. */
import type { StatementId } from '#argument/ids.ts';
import type { Hint } from '#evaluate/hints/hint.ts';
import { hints } from '#messages/en/hints.ts';
import { language } from '#ui/language.svelte.ts';

const CATALOGUES: Record<string, typeof hints> = { en: hints };

export function hintWords(): typeof hints {
	return CATALOGUES[language.code] ?? hints;
}

/** The hint as one question. */
export function asked(hint: Hint, sigla: ReadonlyMap<StatementId, string>): string {
	return hintWords().asks[hint.rule](
		hint.statementIds.map((id) => sigla.get(id) ?? ''),
		hint.words[0]
	);
}
