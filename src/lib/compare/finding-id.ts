/** Ids of what a comparison proposes: made from what it joins, whatever the order, so that a finding keeps its id. */
import { hashOf } from '#anchoring/hash.ts';
import { idOf, type IdOf, type TypeName } from '#argument/ids.ts';

export function findingId<T extends TypeName>(type: T, joins: readonly string[]): IdOf<T> {
	return idOf(type, `found-${hashOf([...joins].sort().join('\n'), 16)}`);
}

/** A key for two statements, the same in both orders. */
export function pairKey(a: string, b: string): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}
