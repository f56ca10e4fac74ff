/** Do two records say the same thing twice? (AR17) */
import { compareIds } from '../argument-graph.ts';
import type { RecordId } from '../ids.ts';
import { problem, type Problem } from '../problems.ts';

/** A warning for every record whose key an earlier one (by id) already has. */
export function checkRepeats<R extends { readonly id: RecordId }>(
	list: readonly R[],
	keyOf: (record: R) => string
): Problem[] {
	const first = new Map<string, RecordId>();
	const problems: Problem[] = [];
	for (const record of [...list].sort((a, b) => compareIds(a.id, b.id))) {
		const key = keyOf(record);
		const other = first.get(key);
		if (other === undefined) first.set(key, record.id);
		else problems.push(problem('AR17', record.id, { id: other }));
	}
	return problems;
}
