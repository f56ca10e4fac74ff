/** Where two analyses part, one entry for each difference, in the order of the text: what there is to talk about. */
import type { StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { PairReading } from './pair.ts';
import type { Relation, RelationFate } from './relations.ts';

export type Difference =
	| { readonly what: 'main'; readonly a: Statement | null; readonly b: Statement | null }
	| { readonly what: 'role'; readonly a: Statement; readonly b: Statement }
	/** A statement that only one has. */
	| { readonly what: 'only'; readonly side: 'first' | 'second'; readonly statement: Statement }
	/** A relation that the other has otherwise, or not at all, though it has both statements. */
	| { readonly what: 'relation'; readonly side: 'first' | 'second'; readonly fate: RelationFate };

export function differencesOf({ first, second, matches, main, fates }: PairReading): Difference[] {
	const found: Difference[] = [];
	if (main === 'different' || main === 'one-has-none')
		found.push({ what: 'main', a: first.graph.mainConclusion(), b: second.graph.mainConclusion() });
	for (const { a, b } of matches) {
		const [one, other] = [first.graph.statement(a), second.graph.statement(b)];
		if (one && other && one.role !== other.role) found.push({ what: 'role', a: one, b: other });
	}
	const partnered = {
		first: new Set(matches.map(({ a }) => a)),
		second: new Set(matches.map(({ b }) => b))
	};
	for (const [side, placed] of [['first', first] as const, ['second', second] as const])
		for (const statement of placed.graph.statements)
			if (!partnered[side].has(statement.id)) found.push({ what: 'only', side, statement });
	const reported = new Set<string>();
	const partner = new Map(matches.flatMap(({ a, b }) => [[b, a] as const]));
	for (const side of ['first', 'second'] as const)
		for (const fate of fates[side]) {
			if (fate.fate === 'same' || fate.fate === 'no-partner') continue;
			const key = keyOf(fate.relation, side === 'first' ? null : partner);
			// Another sign or the other way round shows from both sides; once is enough.
			if (fate.fate === 'other-sign' || fate.fate === 'turned') {
				if (reported.has(key)) continue;
				reported.add(key);
			}
			found.push({ what: 'relation', side, fate });
		}
	return found;
}

function keyOf({ fromId, toId }: Relation, partner: ReadonlyMap<StatementId, StatementId> | null): string {
	const ends = [fromId, toId].map((id) => (partner ? (partner.get(id) ?? id) : id));
	return ends.sort().join(' ');
}
