/**
 * Are these two separate reasons? Premises taken together that share no term with each other, while each shares one with the
 * conclusion ("strange bedfellows").
 */
import type { StatementId } from '#argument/ids.ts';
import { termsOf } from '../terms/words.ts';
import type { Finding, HintContext } from './hint.ts';

export function twoReasonsInOne({ inferences, graph, isEnglish, synonyms }: HintContext): Finding[] {
	if (!isEnglish) return [];
	const terms = (id: StatementId) =>
		new Set(termsOf(graph.statement(id)?.wording ?? '', synonyms).map((use) => use.term));
	const share = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((term) => other.has(term));
	return inferences.flatMap(({ id, premiseIds, conclusionId }): Finding[] => {
		if (premiseIds.length < 2) return [];
		const above = terms(conclusionId);
		const below = premiseIds.map(terms);
		const isApart = below.every((one, at) => below.slice(at + 1).every((other) => !share(one, other)));
		if (!isApart || !below.every((one) => share(one, above))) return [];
		return [{ rule: 'two-reasons-in-one', about: id, statementIds: [conclusionId, ...premiseIds], words: [] }];
	});
}
