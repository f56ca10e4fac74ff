/**
 * What else has to be true for this to support it? A simple argument has at least two premises taken together (the golden rule of
 * the Rationale tutorials); with one, something is left unsaid. Shown at one step of a map only.
 */
import type { Finding, HintContext } from './hint.ts';

/** At the main conclusion's reasons first, and where the one premise is an assertion rather than evidence. */
export function onePremise({ inferences, graph }: HintContext): Finding[] {
	const rank = (id: (typeof inferences)[number]['conclusionId']) => (graph.statement(id)?.isMain ? 0 : 1);
	const [first] = inferences
		.filter((inference) => inference.premiseIds.length === 1)
		.map((inference) => ({
			inference,
			isEvidence: graph.statement(inference.premiseIds[0] ?? inference.conclusionId)?.role === 'evidence'
		}))
		.sort(
			(a, b) =>
				Number(a.isEvidence) - Number(b.isEvidence) || rank(a.inference.conclusionId) - rank(b.inference.conclusionId)
		);
	if (!first) return [];
	const { id, premiseIds, conclusionId } = first.inference;
	return [{ rule: 'one-premise', about: id, statementIds: [conclusionId, ...premiseIds], words: [] }];
}
