/** How near is one map to what most of the class has? And where is the class of two minds? */
import type { Figure } from '../agreement/figure.ts';
import type { Group } from './groups.ts';
import type { MergedMap, MergedRelation } from './merged-map.ts';

/**
 * Statements and relations that the annotator shares with at least half of the class, counted twice, over all that either has (Dice
 * 1945); items are those of both.
 */
export function likeTheClass({ names, groups, relations }: MergedMap, name: string): Figure {
	const most = [
		...groups.map(({ members }) => members.map((one) => one.name)),
		...relations.map((relation) => relation.names)
	];
	const own = most.filter((who) => who.includes(name));
	const common = most.filter((who) => who.length * 2 >= names.length);
	const both = own.filter((who) => common.includes(who)).length;
	const items = own.length + common.length;
	return items === 0 ? { value: null, items, because: 'no-items' } : { value: (2 * both) / items, items };
}

export interface Split {
	readonly from: Group;
	readonly to: Group;
	readonly support: readonly string[];
	readonly attack: readonly string[];
}

/** Where some draw support and others attack between the same two statements, the evenest split of the most first. */
export function splitsOf({ relations }: MergedMap): Split[] {
	const nobody: readonly string[] = [];
	const bySign = (sign: MergedRelation['sign'], { from, to }: MergedRelation) =>
		relations.find((one) => one.sign === sign && one.from === from && one.to === to)?.names ?? nobody;
	return relations
		.filter(({ sign }) => sign === 'support')
		.map((one) => ({ from: one.from, to: one.to, support: one.names, attack: bySign('attack', one) }))
		.filter(({ attack }) => attack.length > 0)
		.sort((a, b) => smaller(b) - smaller(a));
}

function smaller({ support, attack }: Split): number {
	return Math.min(support.length, attack.length);
}
