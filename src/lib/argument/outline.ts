/**
 * The argument as a tree in which every statement stands exactly once: under the first statement it serves, reached from
 * the main conclusion outward in the order of the text. What a statement serves besides is named on it (`alsoServes`).
 * Circles cannot swallow a statement: whatever no root reaches becomes a root itself.
 */
import type { ArgumentGraph } from './argument-graph.ts';
import { formOf } from './argument-graph.ts';
import type { InferenceId, StatementId } from './ids.ts';
import type { Attack, AttackKind } from './records/attack.ts';
import type { Statement } from './records/statement.ts';

export type OutlineRelation =
	| { readonly kind: 'root' }
	/** A reason: alone, or the first of several premises taken together. */
	| { readonly kind: 'because'; readonly inferenceId: InferenceId }
	/** A further premise of the same step. */
	| { readonly kind: 'and'; readonly inferenceId: InferenceId }
	| { readonly kind: 'attack'; readonly attackKind: AttackKind | null }
	/** Against the step from these premises. */
	| { readonly kind: 'undercut'; readonly attackKind: AttackKind | null; readonly stepFrom: readonly StatementId[] };

export interface OutlineItem {
	readonly statement: Statement;
	/** 1 for a root. */
	readonly level: number;
	readonly relation: OutlineRelation;
	/** Inference whose premises are taken together with this one, where there is more than one premise. */
	readonly together: InferenceId | null;
	readonly children: readonly OutlineItem[];
	/** Further statements this one supports or attacks, beside the one it stands under. */
	readonly alsoServes: readonly StatementId[];
}

interface Entry {
	readonly id: StatementId;
	readonly relation: OutlineRelation;
	readonly together: InferenceId | null;
}

export function outlineOf(graph: ArgumentGraph): OutlineItem[] {
	const placed = new Set<StatementId>();
	const item = (entry: Entry, level: number, parent: StatementId | null): OutlineItem | null => {
		const statement = graph.statement(entry.id);
		if (!statement || placed.has(entry.id)) return null;
		placed.add(entry.id);
		return {
			statement,
			level,
			relation: entry.relation,
			together: entry.together,
			alsoServes: graph.targetsOf(entry.id).filter((id) => id !== parent),
			children: entriesUnder(graph, entry.id).flatMap((child) => item(child, level + 1, entry.id) ?? [])
		};
	};
	const root = (statement: Statement) =>
		item({ id: statement.id, relation: { kind: 'root' }, together: null }, 1, null);
	const main = graph.mainConclusion();
	const roots = [...(main ? [main] : []), ...graph.roots(), ...graph.statements];
	return roots.flatMap((statement) => root(statement) ?? []);
}

/** Items in the order a reader meets them, every one, with children after their parent. */
export function flatten(items: readonly OutlineItem[]): OutlineItem[] {
	return items.flatMap((item) => [item, ...flatten(item.children)]);
}

function entriesUnder(graph: ArgumentGraph, id: StatementId): Entry[] {
	const kindOf = (attack: Attack): AttackKind | null => attack.kind ?? null;
	const steps = graph.inferencesTo(id).map((inference) => {
		const premises = [...inference.premiseIds].sort((a, b) => graph.rankOf(a) - graph.rankOf(b));
		const together = premises.length > 1 ? inference.id : null;
		const entries: Entry[] = premises.map((premise, index) => ({
			id: premise,
			relation: { kind: index === 0 ? 'because' : 'and', inferenceId: inference.id },
			together
		}));
		for (const attack of graph.attacksOn(inference.id)) {
			const relation = { kind: 'undercut', attackKind: kindOf(attack), stepFrom: premises } as const;
			entries.push({ id: attack.attackerId, relation, together: null });
		}
		return entries;
	});
	const rebuts = graph
		.attacksOn(id)
		.filter((attack) => formOf(attack) === 'rebut')
		.map((attack): Entry[] => [
			{ id: attack.attackerId, relation: { kind: 'attack', attackKind: kindOf(attack) }, together: null }
		]);
	const first = (entries: readonly Entry[]) => (entries[0] ? graph.rankOf(entries[0].id) : -1);
	return [...steps, ...rebuts].sort((a, b) => first(a) - first(b)).flat();
}
