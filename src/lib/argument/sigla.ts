/**
 * Sigla, as in a critical edition: the letter is the statement's role, the number follows the text: C2, P6, E1.
 * The main conclusion is always C1. The same siglum stands in the text, in the box, in the outline and in quotes.
 */
import type { ArgumentGraph } from './argument-graph.ts';
import type { StatementId } from './ids.ts';
import type { Role } from './records/statement.ts';

const LETTERS: Record<Role, string> = { conclusion: 'C', premise: 'P', evidence: 'E' };

export function sigla(graph: ArgumentGraph): ReadonlyMap<StatementId, string> {
	const main = graph.mainConclusion();
	const ordered = main ? [main, ...graph.statements.filter((one) => one !== main)] : graph.statements;
	const counts: Record<Role, number> = { conclusion: 0, premise: 0, evidence: 0 };
	return new Map(ordered.map((one) => [one.id, `${LETTERS[one.role]}${(counts[one.role] += 1)}`]));
}
