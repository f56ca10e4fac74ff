/** Does the argument lean on itself? A circle of support, or a conclusion that says what one of its premises says. */
import { supportCircles } from '#argument/support-circles.ts';
import type { StatementId } from '#argument/ids.ts';
import type { Finding, HintContext } from './hint.ts';

export function leansOnItself({ inferences, graph }: HintContext): Finding[] {
	const inOrder = (ids: readonly StatementId[]) => [...ids].sort((a, b) => graph.rankOf(a) - graph.rankOf(b));
	const circles = supportCircles(inferences).map((members): Finding => {
		const statementIds = inOrder(members);
		return { rule: 'leans-on-itself', about: statementIds[0] ?? graph.articleId, statementIds, words: [] };
	});
	const said = (id: StatementId) =>
		(graph.statement(id)?.wording ?? '')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
			.trim();
	const repeats = inferences.flatMap(({ id, premiseIds, conclusionId }): Finding[] => {
		const same = premiseIds.filter((premise) => said(premise) === said(conclusionId));
		if (same.length === 0) return [];
		return [{ rule: 'leans-on-itself', about: id, statementIds: inOrder([conclusionId, ...same]), words: [] }];
	});
	return [...circles, ...repeats];
}
