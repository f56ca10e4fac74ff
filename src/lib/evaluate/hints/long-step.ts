/** Is there a step in between? The conclusion shares no term at all with the premises given for it. */
import { termsOf } from '../terms/words.ts';
import type { Finding, HintContext } from './hint.ts';

export function longStep({ inferences, graph, isEnglish, synonyms }: HintContext): Finding[] {
	if (!isEnglish) return [];
	const terms = (id: (typeof inferences)[number]['conclusionId']) =>
		termsOf(graph.statement(id)?.wording ?? '', synonyms).map((use) => use.term);
	return inferences.flatMap(({ id, premiseIds, conclusionId }): Finding[] => {
		const above = new Set(terms(conclusionId));
		const below = premiseIds.flatMap(terms);
		if (above.size === 0 || below.length === 0 || below.some((term) => above.has(term))) return [];
		return [{ rule: 'long-step', about: id, statementIds: [conclusionId, ...premiseIds], words: [] }];
	});
}
