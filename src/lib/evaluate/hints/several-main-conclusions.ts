/**
 * Which of these is the main conclusion? More than one statement that is argued for, or attacked, and itself serves nothing. Statements
 * that nothing is tied to yet are left alone: they are work in progress.
 */
import type { Finding, HintContext } from './hint.ts';

export function severalMainConclusions({ graph, statements }: HintContext): Finding[] {
	const counted = new Set(statements);
	const heads = graph
		.roots()
		.filter((one) => counted.has(one) && (one.isMain || graph.sourcesOf(one.id).length > 0))
		.map((one) => one.id);
	if (heads.length < 2) return [];
	return [{ rule: 'several-main-conclusions', about: graph.articleId, statementIds: heads, words: [] }];
}
