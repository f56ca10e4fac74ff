/**
 * Where does the author say this? A statement that no reason is given for, that rests on no words of the text, and that is not marked as
 * left unsaid. In a map that rests on no text at all there is nothing to ask.
 */
import type { Finding, HintContext } from './hint.ts';

export function noSource({ statements, graph }: HintContext): Finding[] {
	if (!graph.statements.some((one) => one.passages.length > 0)) return [];
	return statements
		.filter((one) => one.passages.length === 0 && !one.implicit && graph.inferencesTo(one.id).length === 0)
		.map(({ id }): Finding => ({ rule: 'no-source', about: id, statementIds: [id], words: [] }));
}
